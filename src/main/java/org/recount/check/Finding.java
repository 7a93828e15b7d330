package org.recount.check;

import java.math.BigDecimal;

/**
 * Something an editor should look at.
 *
 * @param id          stable across runs and small edits of the article: by the rule, the article, the words and the seat
 * @param fingerprint as stable, by the rule, the article and what is claimed: other words for the same claim leave it
 * @param rule       id of the rule
 * @param severity   how much it matters
 * @param article    id of the article
 * @param claim      id of the claim; null for findings on the article as a whole
 * @param quote      the words concerned
 * @param start      offset of the quote (UTF-16)
 * @param end        offset after it
 * @param line       1-based
 * @param column     1-based, in characters
 * @param said       the article's value, for a reader
 * @param actual     the tally's value, for a reader
 * @param difference actual − said where both are numbers, else null
 * @param evidence   rows and arithmetic
 * @param cause      likely cause; null where none is found
 * @param message    one sentence for a reader
 * @param suggestion replacement for the quote where it is certain, else null
 */
public record Finding(
        String id,
        String fingerprint,
        String rule,
        Severity severity,
        String article,
        String claim,
        String quote,
        int start,
        int end,
        int line,
        int column,
        String said,
        String actual,
        BigDecimal difference,
        Evidence evidence,
        String cause,
        String message,
        String suggestion) {}
