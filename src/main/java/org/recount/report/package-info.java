/**
 * Judgements to reports for people and programs. Takes {@link org.recount.check.Judgement}s one at a time, in the order
 * of the input, and writes the report folder, the page and the terminal's text; start at {@link org.recount.report.RunReport}.
 * Nothing of an article but its text is kept between two articles: a report of a million articles needs no more memory.
 */
package org.recount.report;
