package org.recount.check;

/**
 * What a finding on words tells.
 *
 * @param said     the article's value, for a reader
 * @param actual   what the record has; empty where nothing is said of it
 * @param message  what is to be said of it, a sentence without its full stop; empty where the norm says all
 * @param evidence the record's rows; mostly none
 * @param instead  what is to stand there; null where that is not certain
 */
record Remark(String said, String actual, String message, Evidence evidence, String instead) {
    /** Where nothing is certain to stand there instead. */
    Remark(String said, String actual, String message, Evidence evidence) {
        this(said, actual, message, evidence, null);
    }
}
