package org.recount.check.across;

/**
 * An article that tells something.
 *
 * @param article   its id
 * @param published ISO date or date and time; empty where unknown
 * @param claim     id of the claim, the first one where it tells it twice
 */
public record Teller(String article, String published, String claim) {}
