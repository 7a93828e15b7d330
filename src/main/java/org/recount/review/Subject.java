package org.recount.review;

/**
 * The finding that somebody decided about; all but the trace is for people who read the file.
 *
 * @param trace   by which it is known again
 * @param article id of the article; empty for findings on several
 * @param rule    id of the rule
 * @param quote   the words concerned; for findings on several articles what they tell
 */
public record Subject(Trace trace, String article, String rule, String quote) {}
