package org.recount.check;

import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text as whole words. */
final class Occurrences {
    private Occurrences() {}

    /** The offsets at which the words begin; none where there are no words. */
    static List<Integer> in(String text, String words, boolean anyCase) {
        List<Integer> found = new ArrayList<>();
        int length = words.length();
        for (int at = 0; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(anyCase, at, words, 0, length)
                    && !joins(text, at - 1, at)
                    && !joins(text, at + length - 1, at + length)) {
                found.add(at);
            }
        }
        return found;
    }

    /** Whether a word goes on from one char to the next. */
    private static boolean joins(String text, int one, int next) {
        return one >= 0
                && next < text.length()
                && Character.isLetterOrDigit(text.charAt(one))
                && Character.isLetterOrDigit(text.charAt(next));
    }
}
