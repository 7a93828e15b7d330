package org.recount.claim;

import java.util.Arrays;

/**
 * The text of an article as far as claims quote it: every quote at its offset, blanks between, and what is known to end
 * between them, a line where nothing is known. Offsets count code points. What quotes say of the same place must agree.
 */
final class ClaimText {
    /** Offsets beyond this are refused: no article is as long. */
    static final int LONGEST = 10_000_000;

    private static final int NOTHING = -1;

    /** What ends between two quotes. */
    enum Gap {
        NOTHING,
        SENTENCE,
        LINE
    }

    private static final String SENTENCE_END = ". ";

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

    /** Marks between two quotes what ends there; where there is no room for the end of a sentence, it is that of a line. */
    void part(int from, int to, Gap gap) {
        if (gap == Gap.SENTENCE && to - from >= SENTENCE_END.length()) {
            for (int i = 0; i < SENTENCE_END.length(); i++) {
                mark(from + i, SENTENCE_END.charAt(i));
            }
        } else if (gap != Gap.NOTHING && to > from) {
            mark(from, '\n');
            mark(to - 1, '\n');
        }
    }

    private void mark(int at, char mark) {
        points[at] = isBlank(at) ? mark : points[at];
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
            text.appendCodePoint(isBlank(i) ? ' ' : points[i]);
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
