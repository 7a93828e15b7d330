/**
 * How well articles were read and judged. Reads gold (what articles claim, annotated by people) and the folder of a
 * report, gives an {@link org.recount.evaluation.Evaluation}: claims found and missed, verdicts, findings, false alarms.
 * Start at {@link org.recount.evaluation.Gold}. Knows the files, not how they came about.
 */
package org.recount.evaluation;
