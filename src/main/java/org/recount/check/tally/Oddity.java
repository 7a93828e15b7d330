package org.recount.check.tally;

/** What is odd in a name on the record. */
public enum Oddity {
    /** Bytes of one encoding read as another, or characters that cannot be seen. */
    GARBLED("the name \u201c%s\u201d is damaged by a wrong encoding"),
    /** Given and family name are not what the whole name is made of. */
    PARTS("the parts of the name \u201c%s\u201d do not make it up");

    private final String words;

    Oddity(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
