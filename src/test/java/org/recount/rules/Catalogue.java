package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.rules.RuleProblems.Problem;

/**
 * Rule files, each with what is said of it. Lines that begin with "|" are the file; one that does not begin with its
 * package gets the usual first lines. {@code -Dmistakes.update} rewrites a catalogue; read the difference before you
 * commit it.
 */
final class Catalogue {
    private static final Path HOME = Path.of("src/test/resources/org/recount/rules");
    private static final String HEADER = """
            package org.recount.rules.own;

            import org.recount.check.*;

            global org.recount.check.Findings findings;

            """;

    private final Path path;
    private final List<String> lines;
    private final Path folder;

    /** Reads a catalogue and writes its rule files into a folder. */
    Catalogue(String name, Path folder) throws IOException {
        this.path = HOME.resolve(name);
        this.lines = Files.readAllLines(path);
        this.folder = folder;
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        StringBuilder last = null;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                last = new StringBuilder();
                files.put(line.substring(3), last);
            } else if (line.startsWith("|")) {
                last.append(line.length() > 2 ? line.substring(2) : "").append('\n');
            }
        }
        List<StringBuilder> all = new ArrayList<>(files.values());
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).toString();
            Files.writeString(
                    file(i),
                    text.lines().anyMatch(line -> line.startsWith("package ") || line.startsWith("import "))
                            ? text
                            : HEADER + text);
        }
    }

    private Path file(int number) {
        return folder.resolve("mistake-%02d.drl".formatted(number + 1));
    }

    /** These are the problems of the catalogue, word for word, each of its file. */
    void assertTold(List<Problem> problems) throws IOException {
        StringBuilder fresh = new StringBuilder();
        int i = -1;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                fresh.append(i < 0 ? "" : said(problems, i)).append(line).append('\n');
                i++;
            } else if (line.startsWith("|") || line.startsWith("#") || (i < 0 && line.isEmpty())) {
                fresh.append(line).append('\n');
            }
        }
        fresh.append(said(problems, i));
        if (System.getProperty("mistakes.update") != null) {
            Files.writeString(path, fresh.toString());
        }
        assertThat(fresh.toString().lines()).containsExactlyElementsOf(lines);
    }

    static void assertNone(List<Problem> problems) {
        assertThat(problems).isEmpty();
    }

    private String said(List<Problem> problems, int number) {
        String file = file(number).toString();
        StringBuilder said = new StringBuilder();
        for (Problem problem : problems) {
            if (problem.file().equals(file)) {
                said.append(problem.toString()
                                .replace(folder + "/", "")
                                .replaceFirst("^" + file(number).getFileName() + ":?", ""))
                        .append('\n');
            }
        }
        return said.append('\n').toString();
    }
}
