package org.recount.evaluation;

/**
 * A run of an article's text.
 *
 * @param start offset in characters
 * @param end   offset after it
 */
record Span(int start, int end) {

    /** Whether the two touch, or lie no more than so many characters apart. */
    boolean near(Span other, int apart) {
        return start <= other.end + apart && other.start <= end + apart;
    }

    boolean within(Span other) {
        return other.start <= start && end <= other.end;
    }

    /** How far the two are from being the same. */
    int distance(Span other) {
        return Math.abs(start - other.start) + Math.abs(end - other.end);
    }
}
