package org.recount.report;

/**
 * Foreign text made fit to show: on one line, without control characters (which could steer a terminal) and without
 * the marks that turn the direction of writing; and how many columns of a terminal it takes.
 */
public final class Display {
    private Display() {}

    /** The text on one line: runs of white space become one space, unsafe characters U+FFFD. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || point == '\u0085') {
                gap = true;
                continue;
            }
            if (gap) {
                shown.append(' ');
                gap = false;
            }
            shown.appendCodePoint(isUnsafe(point) ? 0xFFFD : point);
        }
        if (gap) {
            shown.append(' ');
        }
        return shown.toString();
    }

    /** The text with its lines and blanks as they are, and unsafe characters U+FFFD. */
    public static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(point -> point != '\n' && point != '\t' && isUnsafe(point) ? 0xFFFD : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The same, with an ellipsis for what is beyond so many characters; the parts of a pair stay together. */
    static String clipped(String text, int most) {
        if (text.length() <= most) {
            return clean(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return clean(text.substring(0, end)).stripTrailing() + "\u2026";
    }

    /** Whether the text is clean as it is, as most are: printable ASCII with single spaces. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isAscii(int point) {
        return within(point, ' ', '~');
    }

    static boolean isUnsafe(int point) {
        return Character.isISOControl(point)
                || within(point, 0x202A, 0x202E)
                || within(point, 0x2066, 0x2069)
                || within(point, 0x200E, 0x200F)
                || within(point, 0xD800, 0xDFFF)
                || point == 0x061C
                || (point & 0xFFFE) == 0xFFFE
                || point == 0xFEFF;
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }

    /** Columns of a terminal that cleaned text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += width(point);
            i += Character.charCount(point);
        }
        return width;
    }

    private static int width(int point) {
        if (isAscii(point)) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || within(point, 0x1160, 0x11FF)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian wide and full-width characters and emoji. */
    private static boolean isWide(int point) {
        return within(point, 0x1100, 0x115F)
                || within(point, 0x2E80, 0x303E)
                || within(point, 0x3041, 0xA4CF)
                || within(point, 0xAC00, 0xD7A3)
                || within(point, 0xF900, 0xFAFF)
                || within(point, 0xFE30, 0xFE6F)
                || within(point, 0xFF00, 0xFF60)
                || within(point, 0xFFE0, 0xFFE6)
                || within(point, 0x1F300, 0x1F64F)
                || within(point, 0x1F680, 0x1F6FF)
                || within(point, 0x1F900, 0x1F9FF)
                || within(point, 0x20000, 0x3FFFD);
    }

    /** The longest start of the text that takes at most so many columns. */
    static String head(String text, int columns) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            used += width(point);
            if (used > columns) {
                break;
            }
            i += Character.charCount(point);
        }
        return text.substring(0, i);
    }

    /** The longest end of the text that takes at most so many columns; it never starts with a combining mark. */
    static String tail(String text, int columns) {
        int used = 0;
        int i = text.length();
        int cut = i;
        while (i > 0) {
            int point = text.codePointBefore(i);
            used += width(point);
            if (used > columns) {
                break;
            }
            i -= Character.charCount(point);
            if (width(point) > 0) {
                cut = i;
            }
        }
        return text.substring(cut);
    }
}
