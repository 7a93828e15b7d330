package org.recount.report;

/**
 * A quote in its sentence, or in as much of it as there is room for. All parts are fit to show.
 *
 * @param before what stands before the quote, "… " in front where the sentence is cut
 * @param quote  the words concerned; its middle is left out where it alone is too long
 * @param after  what stands after it, " …" behind where the sentence is cut
 */
record Excerpt(String before, String quote, String after) {
    private static final String CUT = "\u2026";
    /** Sentences are looked for this far from the quote. */
    private static final int REACH = 400;

    /**
     * The excerpt around text[start, end).
     *
     * @param columns how many columns of a terminal it may take; 20 or more
     */
    static Excerpt of(String text, int start, int end, int columns) {
        int from = Math.min(Math.max(0, start), text.length());
        int to = Math.min(Math.max(from, end), text.length());
        int first = sentenceStart(text, from);
        int last = sentenceEnd(text, from, to);
        String before = Display.clean(text.substring(first, from)).stripLeading();
        String after = Display.clean(text.substring(to, last)).stripTrailing();
        String quote = Display.clean(text.substring(from, to));
        int room = columns - Display.width(quote);
        if (room < 4) {
            return new Excerpt("", shortened(quote, columns), "");
        }
        if (Display.width(before) + Display.width(after) <= room) {
            return new Excerpt(before, quote, after);
        }
        int half = (room - 4) / 2;
        int left = Math.min(Display.width(before), Math.max(half, room - 4 - Display.width(after)));
        String shownBefore = cutStart(before, left);
        String shownAfter = cutEnd(after, room - 4 - Math.min(left, Display.width(shownBefore)));
        return new Excerpt(shownBefore, quote, shownAfter);
    }

    private static String shortened(String quote, int columns) {
        if (Display.width(quote) <= columns) {
            return quote;
        }
        int half = (columns - 3) / 2;
        return Display.head(quote, half).stripTrailing()
                + " " + CUT + " "
                + Display.tail(quote, columns - 3 - half).stripLeading();
    }

    private static String cutStart(String before, int columns) {
        if (Display.width(before) <= columns) {
            return before;
        }
        String tail = Display.tail(before, columns);
        int word = tail.indexOf(' ');
        return CUT + (word < 0 || word > 24 ? tail : tail.substring(word));
    }

    private static String cutEnd(String after, int columns) {
        if (Display.width(after) <= columns) {
            return after;
        }
        String head = Display.head(after, columns);
        int word = head.lastIndexOf(' ');
        return (word < 0 || word < head.length() - 24
                        ? head
                        : head.substring(0, word + 1).stripTrailing() + " ")
                + CUT;
    }

    private static int sentenceStart(String text, int from) {
        int limit = Math.max(0, from - REACH);
        for (int i = from; i > limit; i--) {
            char c = text.charAt(i - 1);
            if (c == '\n' || c == '\r') {
                return i;
            }
            if (i < from && c == ' ' && endsSentence(text, i - 1) && startsSentence(text, i)) {
                return i;
            }
        }
        return limit;
    }

    private static int sentenceEnd(String text, int from, int to) {
        int limit = Math.min(text.length(), to + REACH);
        for (int i = to; i < limit; i++) {
            char c = text.charAt(i);
            boolean ends = i > from && c == ' ' && endsSentence(text, i) && startsSentence(text, i + 1);
            if (c == '\n' || c == '\r' || ends) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a sentence may end before the space at this offset; "Mr. Smith" and "J. Smith" do not. */
    private static boolean endsSentence(String text, int space) {
        int i = space - 1;
        while (i > 0 && "\"'\u201D\u2019)".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || ".!?".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        int word = i;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return i - word > 3 || i == word || !Character.isUpperCase(text.charAt(word));
    }

    private static boolean startsSentence(String text, int offset) {
        if (offset >= text.length()) {
            return true;
        }
        char c = text.charAt(offset);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'\u201C\u2018(".indexOf(c) >= 0;
    }
}
