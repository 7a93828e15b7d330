package org.recount.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of sentences and what each of them claims, read from a text file. A row is
 *
 * <pre>
 * sentence | claim; claim
 * </pre>
 *
 * and states all claims of the sentence; a near miss has nothing after the bar. {@code \n} in a sentence is a line
 * break, {@code \t} a tab, {@code \|} a bar. What a claim looks like stands at {@link ExpectedClaim}. Lines in between:
 *
 * <pre>
 * # a comment
 * before: text that stands before each of the next sentences; its own claims do not count. Empty: nothing does.
 * kinds: VOTES VOTE_SHARE      only claims of these kinds are compared; "all" (at first) compares every kind
 * </pre>
 *
 * The results are those of {@code tallies/}, an invented country: general elections of 2024, 2019 and 2015, that of
 * 2019 also on the boundaries of 2024, and a by-election in Wrexley in October 2023.
 */
record ClaimTable(String name, List<Row> rows) {

    /**
     * A row.
     *
     * @param line     in the file
     * @param before   text that stands before the sentence; may be empty
     * @param kinds    of claims that are compared
     * @param expected every claim of these kinds in the sentence
     */
    record Row(
            String file, int line, String before, Set<ClaimKind> kinds, String sentence, List<ExpectedClaim> expected) {
        @Override
        public String toString() {
            return "%s:%d %s".formatted(file, line, sentence.replace("\n", "\\n"));
        }
    }

    static ClaimTable read(Path file) {
        String name = file.getFileName().toString();
        List<Row> rows = new ArrayList<>();
        String before = "";
        Set<ClaimKind> kinds = EnumSet.allOf(ClaimKind.class);
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (line.startsWith("before:")) {
                    before = text(line.substring("before:".length()));
                } else if (line.startsWith("kinds:")) {
                    kinds = kinds(line.substring("kinds:".length()).strip());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    int bar = bar(line);
                    List<ExpectedClaim> expected = ExpectedClaim.list(line.substring(bar + 1));
                    rows.add(new Row(name, i + 1, before, kinds, text(line.substring(0, bar)), expected));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s:%d: %s".formatted(name, i + 1, e.getMessage()), e);
            }
        }
        return new ClaimTable(name, rows);
    }

    private static int bar(String line) {
        int bar = line.lastIndexOf('|');
        if (bar < 1 || line.charAt(bar - 1) == '\\') {
            throw new IllegalArgumentException("a row is \"sentence | claims\"; there is no bar in: " + line);
        }
        return bar;
    }

    private static String text(String cell) {
        return cell.strip().replace("\\n", "\n").replace("\\t", "\t").replace("\\|", "|");
    }

    private static Set<ClaimKind> kinds(String list) {
        if (list.equals("all")) {
            return EnumSet.allOf(ClaimKind.class);
        }
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (String kind : list.split("[ ,]+", -1)) {
            kinds.add(ClaimKind.valueOf(kind));
        }
        return kinds;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
