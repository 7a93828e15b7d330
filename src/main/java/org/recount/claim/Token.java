package org.recount.claim;

/**
 * A piece of an article's text.
 *
 * @param kind    word, digits, sign or line break
 * @param start   offset in the text (UTF-16)
 * @param end     offset after it
 * @param form    folded ({@link Fold}); digits and signs as written, a line break is "\n", an empty line "\n\n"
 * @param capital whether a word begins with a capital letter
 * @param gap     whether white space stands before it
 */
record Token(Kind kind, int start, int end, Word form, boolean capital, boolean gap) {

    /** Sorts of token. */
    enum Kind {
        WORD,
        DIGITS,
        SIGN,
        BREAK
    }

    /** Its letters. */
    String word() {
        return form.text();
    }

    boolean is(String other) {
        return form.text().equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
