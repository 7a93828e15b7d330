package org.recount.claim;

import java.util.Arrays;

/**
 * The text of an article as far as claims quote it: every quote at its offset, a line break around each, blanks between.
 * Offsets count code points. What quotes say of the same place must agree.
 */
final class ClaimText {
    /** Offsets beyond this are refused: no article is as long. */
    static final int LONGEST = 10_000_000;

    private static final int NOTHING = -1;

    private int[] points = new int[256];
    private int length;

    ClaimText() {
        Arrays.fill(points, NOTHING);
    }

    /** Where the two disagree, as an offset; −1 where the quote fits, and is then part of the text. */
    int put(String quote, int start) {
        int[] added = quote.codePoints().toArray();
        int end = start + added.length;
        reserve(end);
        for (int i = 0; i < added.length; i++) {
            int there = points[start + i];
            if (there != NOTHING && there != added[i]) {
                return start + i;
            }
        }
        System.arraycopy(added, 0, points, start, added.length);
        length = Math.max(length, end);
        return -1;
    }

    /** An offset after all that is quoted, for a quote that has none. */
    int after() {
        return length == 0 ? 0 : length + 1;
    }

    private void reserve(int size) {
        if (size > points.length) {
            int old = points.length;
            points = Arrays.copyOf(points, Math.max(size, old * 2));
            Arrays.fill(points, old, points.length, NOTHING);
        }
    }

    /** The text. */
    String text() {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (isBlank(i)) {
                text.append((i > 0 && !isBlank(i - 1)) || (i + 1 < length && !isBlank(i + 1)) ? '\n' : ' ');
            } else {
                text.appendCodePoint(points[i]);
            }
        }
        return text.toString();
    }

    private boolean isBlank(int at) {
        return points[at] == NOTHING;
    }

    /** The UTF-16 offset of every code-point offset up to the text's length, the end included. */
    int[] offsets() {
        int[] offsets = new int[length + 1];
        for (int i = 0; i < length; i++) {
            offsets[i + 1] = offsets[i] + (isBlank(i) ? 1 : Character.charCount(points[i]));
        }
        return offsets;
    }
}
