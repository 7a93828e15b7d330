package org.recount.claim;

import java.math.BigDecimal;

/**
 * A number next to words of an election that no claim covers: seen, and not understood.
 *
 * @param id      stable: the same article text gives the same id
 * @param article id of the article
 * @param start   offset of the number in the article's text (UTF-16)
 * @param end     offset after it, "per cent" and the like included
 * @param quote   the number as printed
 * @param value   it states
 * @param beside  the word that makes it look like a result, as printed
 */
public record Unread(String id, String article, int start, int end, String quote, BigDecimal value, String beside) {}
