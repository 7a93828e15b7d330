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

    /** The text, and the UTF-16 offset of every code-point offset up to its length, the end included. */
    Filled filled() {
        StringBuilder text = new StringBuilder(length);
        int[] offsets = new int[length + 1];
        for (int i = 0; i < length; i++) {
            offsets[i] = text.length();
            if (points[i] == NOTHING) {
                boolean edge = i > 0 && points[i - 1] != NOTHING || i + 1 < length && points[i + 1] != NOTHING;
                text.append(edge ? '\n' : ' ');
            } else {
                text.appendCodePoint(points[i]);
            }
        }
        offsets[length] = text.length();
        return new Filled(text.toString(), offsets);
    }

    /** What {@link #filled} gives. */
    record Filled(String text, int[] offsets) {}
}
