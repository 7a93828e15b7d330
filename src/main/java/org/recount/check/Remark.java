package org.recount.check;

/**
 * What a finding on words tells.
 *
 * @param said     the article's value, for a reader
 * @param actual   what the record has; empty where nothing is said of it
 * @param message  what stands there, one sentence
 * @param evidence the record's rows; mostly none
 */
record Remark(String said, String actual, String message, Evidence evidence) {}
