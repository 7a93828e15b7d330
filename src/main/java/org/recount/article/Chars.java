package org.recount.article;

/** Classes of chars that the reading of zones distinguishes. */
final class Chars {
    /** The last char of ASCII; above the space, none of those is white space. */
    private static final char ASCII = '\u007F';

    private Chars() {}

    /** White space of any sort, no-break and zero-width included. */
    static boolean blank(char c) {
        return c <= ' '
                || (c > ASCII
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'));
    }

    /** A letter or digit; the halves of surrogate pairs count as such, so that no script is taken for decoration. */
    static boolean wordy(char c) {
        if (c <= ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The first offset from start that is not blank, or end. */
    static int skipBlank(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last char before end that is not blank, or start. */
    static int trimBlank(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && blank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
