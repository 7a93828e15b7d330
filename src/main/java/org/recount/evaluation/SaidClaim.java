package org.recount.evaluation;

import java.util.List;
import org.recount.check.Verdict;

/**
 * A claim of a report.
 *
 * @param verdict null where nothing was judged
 * @param rules   ids of those that decided it
 */
record SaidClaim(Told told, Verdict verdict, List<String> rules) {}
