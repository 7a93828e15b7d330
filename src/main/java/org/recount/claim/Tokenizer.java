package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts text into tokens, in one pass. "'s" is a token of its own, a hyphen between letters vanishes, an apostrophe
 * inside a name stays in it. Words that lost the space between them ("candidateAyoub", "byjust") become two tokens
 * where both parts are known; the text itself is never changed.
 */
final class Tokenizer {
    /** Character references that mark-up leaves in texts, and the sign or space that each means. */
    private static final Map<String, String> LEFT_OVERS = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("#160", " "),
            Map.entry("amp", "&"),
            Map.entry("#38", "&"),
            Map.entry("#39", "'"),
            Map.entry("#039", "'"),
            Map.entry("#x27", "'"),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("#8217", "'"),
            Map.entry("quot", "\""),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("#8211", "-"),
            Map.entry("#8212", "-"));

    private static final int ASCII = 128;

    private static final int LONGEST_LEFT_OVER = 6;

    private final Seams seams;
    private final Set<String> shareUnits;
    /** By the character: signs of ASCII. */
    private final Word[] signs = new Word[ASCII];

    private final Word line;
    private final Word paragraph;
    private final Word owner;

    /**
     * A tokenizer.
     *
     * @param seams      where words are glued
     * @param shareUnits what may begin the unit of a share
     */
    Tokenizer(Seams seams, Set<String> shareUnits) {
        this.seams = seams;
        this.shareUnits = shareUnits;
        this.line = seams.word("\n");
        this.paragraph = seams.word("\n\n");
        this.owner = seams.word("'s");
        for (char c = 0; c < ASCII; c++) {
            signs[c] = seams.word(written(c));
        }
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        Numerals numerals = new Numerals(text, shareUnits);
        int at = 0;
        boolean gap = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                int end = lineEnd(text, at);
                int first = text.indexOf('\n', at);
                int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
                boolean empty = second >= 0 && second < end;
                tokens.add(new Token(Token.Kind.BREAK, at, end, empty ? paragraph : line, false, true));
                at = end;
                gap = true;
            } else if (space(c)) {
                at++;
                gap = true;
            } else if (Character.isDigit(c)) {
                int end = numerals.end(at);
                tokens.add(new Token(Token.Kind.DIGITS, at, end, seams.word(numerals.written(at, end)), false, gap));
                at = end;
                gap = false;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                word(text, at, end, gap, tokens);
                at = end;
                gap = false;
            } else if (emphasis(text, at)) {
                at++;
            } else if (c == '<' && TagLeft.end(text, at) > 0) {
                int end = TagLeft.end(text, at);
                String sign = TagLeft.sign(text, at);
                if (!sign.isEmpty()) {
                    Token.Kind kind = sign.equals("|") ? Token.Kind.SIGN : Token.Kind.BREAK;
                    tokens.add(new Token(kind, at, end, seams.word(sign), false, true));
                }
                gap |= !sign.isEmpty();
                at = end;
            } else if (c == '&' && leftOver(text, at) > 0) {
                int end = leftOver(text, at);
                String sign = LEFT_OVERS.get(text.substring(at + 1, end - 1));
                int possessive = sign.equals("'") ? possessiveEnd(text, at, end) : end;
                if (possessive > end) {
                    tokens.add(new Token(Token.Kind.WORD, at, possessive, owner, false, false));
                } else if (!sign.equals(" ")) {
                    tokens.add(new Token(Token.Kind.SIGN, at, end, seams.word(sign), false, gap));
                }
                at = possessive;
                gap = sign.equals(" ");
            } else {
                int end = Fold.apostrophe(c) ? possessiveEnd(text, at) : at + 1;
                if (end > at + 1) {
                    tokens.add(new Token(Token.Kind.WORD, at, end, owner, false, false));
                } else if (!(dash(c) && between(text, at))) {
                    tokens.add(new Token(Token.Kind.SIGN, at, at + 1, sign(c), false, gap));
                }
                at = end;
                gap = false;
            }
        }
        return tokens;
    }

    /** The end of a character reference that mark-up left in the text, or 0. */
    private static int leftOver(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_LEFT_OVER + 1);
        for (int end = at + 1; end < last; end++) {
            if (text.charAt(end) == ';') {
                return LEFT_OVERS.containsKey(text.substring(at + 1, end)) ? end + 1 : 0;
            }
        }
        return 0;
    }

    /** An asterisk or underscore of Markdown that marks words and is no bullet. */
    private static boolean emphasis(String text, int at) {
        char c = text.charAt(at);
        if (c != '*' && c != '_') {
            return false;
        }
        boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
        boolean spaced = at + 1 >= text.length() || space(text.charAt(at + 1));
        return !(lineStart && spaced);
    }

    private Word sign(char c) {
        return c < ASCII ? signs[c] : seams.word(written(c));
    }

    private static String written(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201f', '\u00ab', '\u00bb' -> "\"";
            case '\u2019', '\u2018', '`' -> "'";
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u2010', '\u2011' -> "-";
            case '\u00b7', '\u2022', '\u25cf', '\u25e6', '\u2023', '*' -> "\u2022";
            case '[' -> "(";
            case ']' -> ")";
            default -> String.valueOf(c);
        };
    }

    private static boolean dash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A hyphen with a letter or digit on both sides, the right one a letter. */
    private static boolean between(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    static boolean space(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2009'
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isSpaceChar(c)
                || c == '\f'
                || c == '\u000b';
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        int last = at;
        while (end < text.length()
                && (text.charAt(end) == '\n' || text.charAt(end) == '\r' || space(text.charAt(end)))) {
            if (text.charAt(end) == '\n' || text.charAt(end) == '\r') {
                last = end + 1;
            }
            end++;
        }
        return last;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (Fold.apostrophe(c)
                    && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1))
                    && possessiveEnd(text, end) == end + 1) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The end of "'s" at an apostrophe, else the offset after the apostrophe. */
    private static int possessiveEnd(String text, int at) {
        return possessiveEnd(text, at, at + 1);
    }

    private static int possessiveEnd(String text, int at, int after) {
        boolean s = after < text.length() && (text.charAt(after) == 's' || text.charAt(after) == 'S');
        boolean ends = after + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(after + 1))
                || (text.charAt(after) == 's' && Character.isUpperCase(text.charAt(after + 1)));
        return at > 0 && s && ends && Character.isLetterOrDigit(text.charAt(at - 1)) ? after + 1 : after;
    }

    private void word(String text, int start, int end, boolean gap, List<Token> tokens) {
        Word form = seams.word(text, start, end);
        int cut = seams.in(text, start, end, form);
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (cut > 0) {
            Word left = seams.word(text, start, start + cut);
            tokens.add(new Token(Token.Kind.WORD, start, start + cut, left, capital, gap));
            word(text, start + cut, end, false, tokens);
        } else {
            tokens.add(new Token(Token.Kind.WORD, start, end, form, capital, gap));
        }
    }
}
