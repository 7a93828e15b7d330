package org.recount.claim;

/**
 * Another reading of a claim, nearly as likely as the one taken.
 *
 * @param election id of the election
 * @param contest  official name of the seat, or null
 * @param subject  official name of the person or party, or null
 */
public record Rival(String election, String contest, String subject) {}
