package org.recount.article;

/**
 * A stretch of an article with one role. Zones do not overlap, except that {@link Kind#QUOTATION} lies within others.
 *
 * @param kind  its role
 * @param start offset of its first char in the article's text (UTF-16)
 * @param end   offset after its last char
 */
public record Zone(Kind kind, int start, int end) {

    /** Roles of text. */
    public enum Kind {
        /** The article's own title, standfirst, or a heading between paragraphs. */
        HEADLINE,
        /** Running text. */
        BODY,
        /** Items of a list or rows of a table. */
        LIST,
        /** Words under a picture. */
        CAPTION,
        /** Words in quotation marks, long enough to be somebody's speech. */
        QUOTATION,
        /** What belongs to the page and not to the article: author boxes, sign-up lines, related links. */
        FURNITURE
    }

    public Zone {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "zone %s must have 0 <= start <= end, was %d to %d".formatted(kind, start, end));
        }
    }

    /** Whether the zone holds the char at this offset. */
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
