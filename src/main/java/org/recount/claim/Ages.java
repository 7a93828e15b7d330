package org.recount.claim;

import java.util.OptionalInt;

/** Ages beside names: "Ana Reed, 43,", "Ana Reed (43)", "Ana Reed, aged 43", "the 43-year-old Ana Reed". */
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
        int at = skip(name.end(), " ,");
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        if (bracket) {
            at++;
        }
        int word = skipWord(at);
        boolean aged = word > at && lexicon.phrases("age-word").has(Fold.of(text.substring(at, word)));
        int digits = aged ? skip(word, " ") : at;
        int end = digits + DIGITS;
        boolean set =
                text.substring(name.end(), Math.min(digits, text.length())).indexOf(',') >= 0;
        boolean closed = (aged || bracket) ? ends(end) : (set && closes(end));
        return number(digits) && closed
                ? told(digits, name.start(), bracket && !aged && end < text.length() ? end + 1 : end)
                : none(name);
    }

    private Told before(Wording.Stretch name) {
        for (int at = name.start() - 1; at >= Math.max(0, name.start() - BEFORE); at--) {
            char sign = text.charAt(at);
            if (Character.isDigit(sign)) {
                int digits = at - DIGITS + 1;
                int word = skip(at + 1, "-\u2010\u2011 ");
                int end = skipWord(word);
                boolean old = lexicon.phrases("age-old")
                        .has(Fold.of(text.substring(word, end)).replace(' ', '-'));
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
        return at < text.length() && ",;)".indexOf(text.charAt(at)) >= 0 && !isDigit(at + 1);
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
