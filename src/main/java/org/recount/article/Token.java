package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word, number or mark of a line. Few are ever asked for their letters, so that those are made when they are. */
final class Token {

    enum Sort {
        WORD,
        /** Begins with a digit: {@code 13,303}, {@code 5th}, {@code 10.15am}. */
        NUMBER,
        MARK
    }

    private static final int LONGEST = 60;
    /** The first char that is not ASCII; a lower one and its small letter are one char each. */
    private static final char ASCII = '\u0080';
    /** How many initials there are: the chars of ASCII, and one for all others. */
    static final int INITIALS = ASCII + 1;

    private final String source;
    private final Sort sort;
    private final boolean capital;
    private final int start;
    private final int end;
    /** Null until it is asked for. */
    private String text;

    private Token(String source, Sort sort, boolean capital, int start, int end) {
        this.source = source;
        this.sort = sort;
        this.capital = capital;
        this.start = start;
        this.end = end;
    }

    /** What it is. */
    Sort sort() {
        return sort;
    }

    /** Whether it is a word that begins with a capital. */
    boolean capital() {
        return capital;
    }

    /** Offset of its first char in the article's text. */
    int start() {
        return start;
    }

    /** Offset after its last char. */
    int end() {
        return end;
    }

    /** Its letters in lower case, apostrophes straight. */
    String text() {
        if (text == null) {
            text = source.substring(start, Math.min(end, start + LONGEST))
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'');
        }
        return text;
    }

    /** Its first char, small; one and the same for all that are not ASCII. */
    char initial() {
        return initial(source.charAt(start));
    }

    /** The same of a word that begins with a char. */
    static char initial(char first) {
        return first >= ASCII ? ASCII : first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) : first;
    }

    boolean is(String wanted) {
        char first = initial();
        return (first == ASCII || (!wanted.isEmpty() && wanted.charAt(0) == first)) && text().equals(wanted);
    }

    /** Whether it is one of some words. */
    boolean isAny(List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (is(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a mark that stands among some. */
    boolean isMark(String marks) {
        return sort == Sort.MARK && marks.contains(text());
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
        return new Token(text, sort, Character.isUpperCase(first), start, end);
    }
}
