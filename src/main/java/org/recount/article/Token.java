package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of a line.
 *
 * @param text    in lower case, apostrophes straight
 * @param sort    what it is
 * @param capital whether it is a word that begins with a capital
 * @param start   offset of its first char in the article's text
 * @param end     offset after its last char
 */
record Token(String text, Sort sort, boolean capital, int start, int end) {

    enum Sort {
        WORD,
        /** Begins with a digit: {@code 13,303}, {@code 5th}, {@code 10.15am}. */
        NUMBER,
        MARK
    }

    private static final int LONGEST = 60;

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    /**
     * The tokens between two offsets. Square brackets, link destinations and web addresses are left out: they are
     * mark-up, whatever surrounds them. Linear in the stretch.
     */
    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Chars.blank(c) || c == '[' || c == ']') {
                i++;
                continue;
            }
            int address = WebAddress.end(text, start, i, end);
            if (address > i) {
                i = address;
                continue;
            }
            int last = Chars.wordy(c) ? wordEnd(text, i, end) : i + 1;
            tokens.add(token(text, i, last));
            i = last;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start, int end) {
        boolean number = Character.isDigit(text.charAt(start));
        int i = start + 1;
        while (i < end) {
            char c = text.charAt(i);
            boolean joins = number ? c == '.' || c == ',' : c == '-' || Chars.apostrophe(c);
            if (Chars.wordy(c)) {
                i++;
            } else if (joins && i + 1 < end && inside(number, text.charAt(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean inside(boolean number, char next) {
        return number ? Character.isDigit(next) : Character.isLetter(next);
    }

    private static Token token(String text, int start, int end) {
        char first = text.charAt(start);
        Sort sort = Character.isDigit(first) ? Sort.NUMBER : Chars.wordy(first) ? Sort.WORD : Sort.MARK;
        String word = text.substring(start, Math.min(end, start + LONGEST))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return new Token(word, sort, Character.isUpperCase(first), start, end);
    }
}
