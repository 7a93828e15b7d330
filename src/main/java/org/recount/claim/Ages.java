package org.recount.claim;

import java.util.OptionalInt;

/**
 * Ages beside names: "Ana Reed, 43,", "Ana Reed (43)", "Ana Reed (Labour), 43,", "Ana Reed, aged 43", "Ana Reed, who is 43,",
 * "the 43-year-old Ana Reed", "Ana Reed, a 43-year-old teacher".
 */
final class Ages {
    /** How far before a name its age may stand: "the 43-year-old former soldier Ana Reed". */
    private static final int BEFORE = 50;

    private static final int DIGITS = 2;
    private static final int YOUNGEST = 18;

    private final String text;
    private final Lexicon lexicon;

    Ages(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * An age and the words that tell it, with the name.
     *
     * @param years none where no age is told
     */
    record Told(OptionalInt years, Wording.Stretch words) {}

    /** The age told of the name that stands there. */
    Told of(Wording.Stretch name) {
        Told after = after(name);
        return after.years().isPresent() ? after : before(name);
    }

    private Told after(Wording.Stretch name) {
        Told beside = after(name, name.end());
        int beyond = beyondBracket(name.end());
        return beside.years().isPresent() || beyond == name.end() ? beside : after(name, beyond);
    }

    private Told after(Wording.Stretch name, int from) {
        int at = skip(from, " ,");
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        if (bracket) {
            at++;
        }
        Lead lead = lead(at);
        int digits = lead.end();
        int end = digits + DIGITS;
        if (!number(digits)) {
            return none(name);
        }
        int old = yearsOld(end);
        if (old > end) {
            return told(digits, name.start(), old);
        }
        boolean set = text.substring(from, digits).indexOf(',') >= 0;
        boolean closed = (lead.aged() || bracket) ? ends(end) : (!lead.article() && set && closes(end));
        return closed
                ? told(digits, name.start(), (bracket && !lead.aged() && end < text.length()) ? end + 1 : end)
                : none(name);
    }

    /**
     * Words that lead to an age.
     *
     * @param end     after them and a blank; where they would begin, where there are none
     * @param aged    whether they say that it is one: "aged"
     * @param article whether the last is "a" or "the", after which only "43-year-old" is an age
     */
    private record Lead(int end, boolean aged, boolean article) {}

    private Lead lead(int from) {
        int at = from;
        boolean aged = false;
        boolean article = false;
        for (int end = skipWord(at); end > at; end = skipWord(at)) {
            Word word = lexicon.word(Fold.of(text.substring(at, end)));
            boolean says = lexicon.phrases("age-word").has(word);
            boolean leads = lexicon.phrases("age-article").has(word);
            if (!says && !leads && !lexicon.phrases("age-lead").has(word)) {
                break;
            }
            aged |= says;
            article = leads;
            at = skip(end, " ");
        }
        return new Lead(at, aged, article);
    }

    /** After a bracket that holds a party, "(Labour)"; there, where none follows. */
    private int beyondBracket(int from) {
        int open = skip(from, " ");
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        return close < 0 || close - open > BEFORE ? from : close + 1;
    }

    /** After "-year-old"; there, where it does not follow. */
    private int yearsOld(int from) {
        int word = skip(from, "-\u2010\u2011 ");
        int end = skipWord(word);
        boolean old = word > from
                && lexicon.phrases("age-old")
                        .has(lexicon.word(Fold.of(text.substring(word, end)).replace(' ', '-')));
        return old ? end : from;
    }

    private Told before(Wording.Stretch name) {
        for (int at = name.start() - 1; at >= Math.max(0, name.start() - BEFORE); at--) {
            char sign = text.charAt(at);
            if (Character.isDigit(sign)) {
                int digits = at - DIGITS + 1;
                boolean old = yearsOld(at + 1) > at + 1;
                return old && digits >= 0 && number(digits) ? told(digits, digits, name.end()) : none(name);
            }
            if (".;:!?()\n\u201c\u201d\"".indexOf(sign) >= 0) {
                return none(name);
            }
        }
        return none(name);
    }

    private Told told(int digits, int start, int end) {
        int years = Integer.parseInt(text.substring(digits, digits + DIGITS));
        return new Told(OptionalInt.of(years), new Wording.Stretch(start, end));
    }

    private static Told none(Wording.Stretch name) {
        return new Told(OptionalInt.empty(), name);
    }

    /** Whether two digits stand there, alone, that can be an age. */
    private boolean number(int at) {
        return at + DIGITS <= text.length()
                && isDigit(at)
                && isDigit(at + 1)
                && !isDigit(at - 1)
                && !isDigit(at + DIGITS)
                && Integer.parseInt(text.substring(at, at + DIGITS)) >= YOUNGEST;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a number ends as one in an aside does. */
    private boolean closes(int at) {
        return at >= text.length() || (",;.)\n".indexOf(text.charAt(at)) >= 0 && !isDigit(at + 1));
    }

    private boolean ends(int at) {
        return at >= text.length() || (",;.) \n".indexOf(text.charAt(at)) >= 0 && !isDigit(at + 1));
    }

    private int skip(int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int skipWord(int from) {
        int at = from;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }
}
