package org.recount.check;

import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text as whole words, in any case of letters and whatever space is between them. */
final class Occurrences {
    private static final String QUOTES = "\"\u201c\u201d";

    private Occurrences() {}

    /** From the first char to the one after the last. */
    record Stretch(int start, int end) {}

    /** Every place; none where there are no words. */
    static List<Stretch> in(String text, String words) {
        List<Stretch> found = new ArrayList<>();
        String sought = words.strip();
        for (int at = 0; !sought.isEmpty() && at < text.length(); at++) {
            int end = end(text, at, sought);
            if (end > at) {
                found.add(new Stretch(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /** Whether a place of a text stands between quotation marks, where the text itself begins within some or not. */
    static boolean quoted(String text, int at, boolean begins) {
        boolean quoted = begins && QUOTES.indexOf(text.charAt(0)) < 0;
        for (int i = 0; i < at; i++) {
            char sign = text.charAt(i);
            quoted = switch (sign) {
                case '\u201c' -> true;
                case '\u201d' -> false;
                case '"' -> !quoted;
                default -> quoted;
            };
        }
        return quoted;
    }

    /** After the words, where they stand at a place as whole words; -1 where they do not. */
    static int end(String text, int at, String words) {
        int end = match(text, at, words);
        return end > at && !joins(text, at - 1, at) && !joins(text, end - 1, end) ? end : -1;
    }

    private static int match(String text, int from, String words) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (space(words.charAt(i))) {
                int next = at;
                while (next < text.length() && space(text.charAt(next))) {
                    next++;
                }
                if (next == at) {
                    return -1;
                }
                at = next;
                while (i + 1 < words.length() && space(words.charAt(i + 1))) {
                    i++;
                }
            } else if (at < text.length() && same(words.charAt(i), text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean same(char one, char other) {
        return one == other
                || Character.toLowerCase(one) == Character.toLowerCase(other)
                || Character.toUpperCase(one) == Character.toUpperCase(other)
                || (one == '\'' && other == '\u2019')
                || (one == '\u2019' && other == '\'');
    }

    /** Whether a word goes on from one char to the next. */
    private static boolean joins(String text, int one, int next) {
        return one >= 0
                && next < text.length()
                && Character.isLetterOrDigit(text.charAt(one))
                && Character.isLetterOrDigit(text.charAt(next));
    }
}
