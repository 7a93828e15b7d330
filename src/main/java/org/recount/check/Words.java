package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Statement;
import org.recount.claim.TextMarks;

/** The words that a claim stands among. */
final class Words {
    /** Digits of a year. */
    private static final int YEAR = 4;

    private Words() {}

    /** The line that a claim stands in, no further than its full stops. */
    static String sentence(String text, Statement said) {
        int from = Math.min(said.start(), text.length());
        int to = Math.min(said.end(), text.length());
        while (from > 0 && !ends(text, from - 1)) {
            from--;
        }
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    /** What stands between two claims; empty where they overlap. */
    static String between(String text, Statement one, Statement other) {
        int from = Math.min(text.length(), Math.min(one.end(), other.end()));
        int to = Math.min(text.length(), Math.max(one.start(), other.start()));
        return from >= to ? "" : text.substring(from, to);
    }

    /** No sentence or line ends between two claims. */
    static boolean together(String text, Statement one, Statement other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        if (from >= to) {
            return true;
        }
        if (to > text.length()) {
            return false;
        }
        return TextMarks.unbroken(text.substring(from, to));
    }

    /** No empty line stands between two claims, but for one below a heading. */
    static boolean block(String text, Statement one, Statement other) {
        String between = between(text, one, other);
        int line = between.indexOf('\n');
        boolean headed = line == 0;
        while (line >= 0) {
            int next = between.indexOf('\n', line + 1);
            if (next >= 0 && between.substring(line, next).isBlank() && !headed) {
                return false;
            }
            headed = false;
            line = next;
        }
        return true;
    }

    /** The years of the twentieth and this century that a text names in digits. */
    static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                String word = text.substring(from, i);
                boolean century = word.length() == YEAR && (word.startsWith("19") || word.startsWith("20"));
                if (century && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    years.add(Integer.valueOf(word));
                }
                from = i + 1;
            }
        }
        return years;
    }

    private static boolean ends(String text, int at) {
        boolean stop = ".?!".indexOf(text.charAt(at)) >= 0 && text.startsWith(" ", at + 1);
        return stop || text.charAt(at) == '\n';
    }
}
