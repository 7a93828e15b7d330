package org.recount.election;

/**
 * What one party won in a whole election.
 *
 * @param party as on the record
 * @param seats won, 0 to the number of contests
 * @param votes polled in all contests, 0 or more
 */
public record PartyTotal(String party, int seats, int votes) {}
