package org.recount.article;

import java.util.Arrays;

/**
 * Lines and code points of a text: turns UTF-16 offsets into line and column for readers, and into the code-point
 * offsets that reports use. Lines end with LF, CR LF or CR. Building is linear in the text, every query logarithmic.
 */
public final class Lines {

    private final int length;
    private final int[] starts;
    private final int[] ends;
    private final int[] pairs;

    private Lines(int length, int[] starts, int[] ends, int[] pairs) {
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.pairs = pairs;
    }

    /** Lines of this text. */
    public static Lines of(String text) {
        Offsets starts = new Offsets();
        Offsets ends = new Offsets();
        Offsets pairs = new Offsets();
        starts.add(0);
        int length = text.length();
        for (int i = next(text, 0, length); i < length; i = next(text, i + 1, length)) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                ends.add(i);
                if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                    i++;
                }
                starts.add(i + 1);
            } else if (i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                pairs.add(i);
                i++;
            }
        }
        ends.add(length);
        return new Lines(length, starts.toArray(), ends.toArray(), pairs.toArray());
    }

    /** Where the next line break or half of a pair stands, or the end; a method that is called often is fast soon. */
    private static int next(String text, int from, int length) {
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || Character.isHighSurrogate(c)) {
                return i;
            }
            i++;
        }
        return length;
    }

    /** How many lines; at least 1. A line break at the very end opens one more, empty line. */
    public int count() {
        return starts.length;
    }

    /** UTF-16 offset of the first char of the line (from 1). */
    public int start(int line) {
        return starts[line - 1];
    }

    /** UTF-16 offset after the last char of the line (from 1), its line break left out. */
    public int end(int line) {
        return ends[line - 1];
    }

    /**
     * The line, from 1, of a UTF-16 offset.
     *
     * @throws IndexOutOfBoundsException if the offset is outside 0 to the text's length
     */
    public int line(int offset) {
        return notAfter(starts, checked(offset));
    }

    /** The column, from 1 and in code points, of a UTF-16 offset. */
    public int column(int offset) {
        return codePoint(offset) - codePoint(start(line(offset))) + 1;
    }

    /** How many code points stand before a UTF-16 offset: the offset that reports print. */
    public int codePoint(int offset) {
        return checked(offset) - notAfter(pairs, offset - 2);
    }

    /**
     * The UTF-16 offset of a code-point offset; the inverse of {@link #codePoint(int)}.
     *
     * @throws IndexOutOfBoundsException if the text has fewer code points
     */
    public int offset(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return checked(codePoint + low);
    }

    private int checked(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset %d is outside the text of %d chars".formatted(offset, length));
        }
        return offset;
    }

    /** How many of the sorted values are the limit or less. */
    private static int notAfter(int[] sorted, int limit) {
        int at = Arrays.binarySearch(sorted, limit);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** A growing list of ints. */
    private static final class Offsets {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
