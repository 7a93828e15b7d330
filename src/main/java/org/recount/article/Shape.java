package org.recount.article;

/**
 * What the look of a line tells.
 *
 * @param words    stretches between blanks that hold a letter or digit
 * @param sentence whether it ends as a sentence does
 * @param colon    whether it ends with a colon, semicolon or comma: something follows
 * @param capital  whether it begins with a capital or digit, quotation marks aside
 * @param figures  words that begin with a digit, ordinals and years left out
 */
record Shape(int words, boolean sentence, boolean colon, boolean capital, int figures) {

    private static final String CLOSERS = "\"'”’»)]}*_";

    static Shape of(CharSequence text, int start, int end) {
        int words = 0;
        int figures = 0;
        int i = start;
        while (i < end) {
            i = Chars.skipBlank(text, i, end);
            int from = i;
            int wordy = -1;
            while (i < end && !Chars.blank(text.charAt(i))) {
                if (wordy < 0 && Chars.wordy(text.charAt(i))) {
                    wordy = i;
                }
                i++;
            }
            if (wordy >= 0) {
                words++;
                figures += figure(text, from, wordy, i) ? 1 : 0;
            }
        }
        int last = end;
        while (last > start && (CLOSERS.indexOf(text.charAt(last - 1)) >= 0 || Chars.blank(text.charAt(last - 1)))) {
            last--;
        }
        char closing = last > start ? text.charAt(last - 1) : ' ';
        return new Shape(
                words, ".!?…".indexOf(closing) >= 0, ":;,".indexOf(closing) >= 0, capital(text, start, end), figures);
    }

    /** Whether it is only a figure or a few: the cell of a table. */
    boolean onlyFigures() {
        return figures > 0 && figures == words;
    }

    private static boolean figure(CharSequence text, int from, int wordy, int end) {
        if (!Character.isDigit(text.charAt(wordy))) {
            return false;
        }
        int stop = wordy;
        while (stop < end && (Character.isDigit(text.charAt(stop)) || isPoint(text, stop, end))) {
            stop++;
        }
        boolean year = stop - wordy == 4 && (starts(text, wordy, "19") || starts(text, wordy, "20"));
        boolean ordinal = stop < end && Character.isLetter(text.charAt(stop));
        return !ordinal && !(year && (from == wordy || "+-−–".indexOf(text.charAt(wordy - 1)) < 0));
    }

    private static boolean starts(CharSequence text, int at, String century) {
        return text.charAt(at) == century.charAt(0) && text.charAt(at + 1) == century.charAt(1);
    }

    private static boolean isPoint(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        return (c == ',' || c == '.') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean capital(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i < start + 8 && !Chars.wordy(text.charAt(i))) {
            i++;
        }
        return i < end && (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i)));
    }
}
