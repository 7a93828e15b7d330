package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the rules of a file stand, told from its words alone, so that one broken rule does not hide the others. */
final class RuleLayout {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\b");

    private final String text;
    private final String plain;
    private final List<Chunk> chunks = new ArrayList<>();

    /**
     * A rule and what follows it up to the next.
     *
     * @param start offset of its first line
     * @param end   offset after it
     */
    record Chunk(int start, int end) {}

    RuleLayout(String text) {
        this.text = text;
        this.plain = masked(text);
        Matcher rules = RULE.matcher(plain);
        int start = -1;
        while (rules.find()) {
            if (start >= 0) {
                chunks.add(new Chunk(start, rules.start()));
            }
            start = rules.start();
        }
        if (start >= 0) {
            chunks.add(new Chunk(start, text.length()));
        }
    }

    /** The text with what stands in comments and strings blanked out; offsets and lines are the same. */
    String plain() {
        return plain;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** The rule that a line, from 1, stands in; empty where it stands above all of them. */
    Optional<Chunk> at(int line) {
        return chunks.stream()
                .filter(chunk -> Position.of(text, chunk.start()).line() <= line)
                .reduce((first, second) -> second);
    }

    /** The text of one rule with comments and strings blanked out. */
    String plain(Chunk chunk) {
        return plain.substring(chunk.start(), chunk.end());
    }

    /** The text with every rule blanked out but one, or all of them where none is to be kept. */
    String only(Chunk kept) {
        StringBuilder blanked = new StringBuilder(text);
        for (Chunk chunk : chunks) {
            if (!chunk.equals(kept)) {
                blank(blanked, chunk.start(), chunk.end());
            }
        }
        return blanked.toString();
    }

    /** The text with these rules blanked out. */
    String without(List<Chunk> broken) {
        StringBuilder blanked = new StringBuilder(text);
        broken.forEach(chunk -> blank(blanked, chunk.start(), chunk.end()));
        return blanked.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static String masked(String text) {
        StringBuilder plain = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (text.startsWith("//", i)) {
                end = endOf(text, "\n", i);
                blank(plain, i, end);
            } else if (text.startsWith("/*", i)) {
                end = Math.min(text.length(), endOf(text, "*/", i + 2) + 2);
                blank(plain, i, end);
            } else if (text.charAt(i) == '"') {
                end = endOfString(text, i);
                blank(plain, i + 1, Math.max(i + 1, end - 1));
            }
            i = end;
        }
        return plain.toString();
    }

    private static int endOf(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    /** After the closing quote, or at the end of the line where there is none. */
    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i;
            }
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return text.length();
    }
}
