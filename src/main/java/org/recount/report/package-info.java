/**
 * Judgements to reports for people and programs. Takes {@link org.recount.check.Judgement}s one at a time, in the order
 * of the input, and writes them in the forms asked for; start at {@link org.recount.report.RunReport}, for a form at
 * {@link org.recount.report.ReportForm}. Nothing of an article but its text is kept between two articles: a report of a
 * million articles needs no more memory.
 */
package org.recount.report;
