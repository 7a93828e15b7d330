package org.recount.article;

/** Finds web addresses in text, bare or as the destination of a Markdown link. */
final class WebAddress {

    private static final String[] STARTS = {"https://", "http://", "www.", "pic.twitter.com/", "t.co/"};

    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /**
     * The end of a web address that starts at the offset; the offset itself if none does.
     *
     * @param from  start of the stretch looked at
     * @param start where the address might start: at a scheme, {@code www.}, or the bracket after {@code ]}
     * @param end   end of the stretch
     */
    static int end(String text, int from, int start, int end) {
        char c = text.charAt(start);
        if (c == '(' && start > from && text.charAt(start - 1) == ']') {
            return destinationEnd(text, start, end);
        }
        boolean opens = c == 'h' || c == 'w' || c == 'p' || c == 't';
        if (!opens || (start > from && Chars.wordy(text.charAt(start - 1)))) {
            return start;
        }
        char next = start + 1 < text.length() ? text.charAt(start + 1) : c;
        for (String opening : STARTS) {
            if (opening.charAt(0) == c && opening.charAt(1) == next && text.startsWith(opening, start)) {
                return bareEnd(text, start + opening.length(), end);
            }
        }
        return start;
    }

    private static int destinationEnd(String text, int start, int end) {
        int i = start + 1;
        int limit = Math.min(end, start + LONGEST);
        while (i < limit && "()[]".indexOf(text.charAt(i)) < 0 && !Chars.blank(text.charAt(i))) {
            i++;
        }
        return i < limit && text.charAt(i) == ')' ? i + 1 : start;
    }

    private static int bareEnd(String text, int start, int end) {
        int i = start;
        while (i < end && !Chars.blank(text.charAt(i)) && "<>\"“”()[]".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > start && ".,;:!?'’".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
