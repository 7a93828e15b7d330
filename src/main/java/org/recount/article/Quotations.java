package org.recount.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a unit: the words between “ and ”, " and ", ‘ and ’ or ' and ', at least four of them.
 * Apostrophes are no quotation marks. A quotation that is not closed counts only if the next unit opens one again, as
 * papers do when somebody speaks for more than a paragraph. Linear in the text.
 */
final class Quotations {

    private static final int FEWEST_WORDS = 4;

    /** A stretch of quoted words, the marks left out. */
    record Span(int start, int end) {}

    private final String text;
    private final int start;
    private final int end;
    private final boolean resumed;
    private final List<Span> spans = new ArrayList<>();

    private Quotations(String text, int start, int end, boolean resumed) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.resumed = resumed;
    }

    /**
     * Quotations between the offsets.
     *
     * @param next offset of the next unit's first char, or -1: a quotation mark there resumes one left open here
     */
    static List<Span> in(String text, int start, int end, int next) {
        boolean resumed = next >= 0 && next < text.length() && "“\"‘'".indexOf(text.charAt(next)) >= 0;
        Quotations quotations = new Quotations(text, start, end, resumed);
        quotations.scan();
        return quotations.spans;
    }

    private void scan() {
        int gap = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '“' || (c == '"' && opensStraight(i))) {
                singles(gap, i);
                int close = doubleClose(i + 1, c);
                gap = close + 1;
                if (close == end) {
                    if (resumed) {
                        add(i + 1, end);
                    }
                    return;
                }
                if (text.charAt(close) == '“') {
                    gap = close;
                    i = close;
                    continue; // the first one was never closed
                }
                add(i + 1, close);
                i = close;
            }
            i++;
        }
        singles(gap, end);
    }

    /** A straight mark opens where words follow it, unless it stands for inches or ends a sentence. */
    private boolean opensStraight(int i) {
        if (i + 1 >= end || Chars.blank(text.charAt(i + 1))) {
            return false;
        }
        return i == start || !(Character.isDigit(text.charAt(i - 1)) || ".,!?".indexOf(text.charAt(i - 1)) >= 0);
    }

    /** Where the quotation is closed, or another one opened; the end if neither. */
    private int doubleClose(int from, char opener) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '”' || (c == '"' && (opener == '"' || !opensStraight(i)))) {
                return i;
            }
            if (c == '“' && opener == '“') {
                return i;
            }
        }
        return end;
    }

    /** Quotations in single marks, where no double marks are. */
    private void singles(int from, int to) {
        int open = -1;
        int held = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '‘' && !Chars.apostrophe(c)) {
                continue;
            }
            if (opensSingle(i, from, to)) {
                if (held >= 0) {
                    add(open, held);
                }
                open = i + 1;
                held = -1;
            } else if (open >= 0 && closesSingle(i, to)) {
                if (mayBePossessive(i, to)) {
                    held = held < 0 ? i : held;
                } else {
                    add(open, i);
                    open = -1;
                    held = -1;
                }
            }
        }
        if (held >= 0) {
            add(open, held);
        } else if (open >= 0 && resumed && to == end) {
            add(open, end);
        }
    }

    private boolean opensSingle(int i, int from, int to) {
        char c = text.charAt(i);
        boolean atWord = i == from || !(Chars.wordy(text.charAt(i - 1)) || ".,!?".indexOf(text.charAt(i - 1)) >= 0);
        boolean wordFollows = i + 1 < to && Character.isLetter(text.charAt(i + 1));
        return c == '‘' ? wordFollows : c == '\'' && atWord && wordFollows;
    }

    private boolean closesSingle(int i, int to) {
        return text.charAt(i) != '‘'
                && (i + 1 >= to || !Chars.wordy(text.charAt(i + 1)))
                && !Chars.blank(text.charAt(i - 1));
    }

    /** {@code voters’ choice}: an s before and a word after. */
    private boolean mayBePossessive(int i, int to) {
        return text.charAt(i - 1) == 's'
                && i + 2 < to
                && Chars.blank(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2));
    }

    private void add(int from, int to) {
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to && words < FEWEST_WORDS; i++) {
            char c = text.charAt(i);
            if (Chars.blank(c) || c == '—') {
                inWord = false;
            } else if (!inWord && Chars.wordy(c)) {
                inWord = true;
                words++;
            }
        }
        if (words >= FEWEST_WORDS) {
            spans.add(new Span(from, to));
        }
    }
}
