package org.recount.election;

/**
 * A candidacy with the contest it belongs to.
 *
 * @param contest   the seat at that election
 * @param candidacy one of the contest's
 */
public record Standing(Contest contest, Candidacy candidacy) {}
