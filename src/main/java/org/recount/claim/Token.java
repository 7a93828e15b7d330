package org.recount.claim;

/**
 * A piece of an article's text.
 *
 * @param kind    word, digits, sign or line break
 * @param start   offset in the text (UTF-16)
 * @param end     offset after it
 * @param word    folded ({@link Fold}); digits and signs as written, a line break is "\n", an empty line "\n\n"
 * @param capital whether a word begins with a capital letter
 * @param gap     whether white space stands before it
 */
record Token(Kind kind, int start, int end, String word, boolean capital, boolean gap) {

    /** Sorts of token. */
    enum Kind {
        WORD,
        DIGITS,
        SIGN,
        BREAK
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
