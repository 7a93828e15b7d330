package org.recount.election;

/**
 * How many seats passed from one party to another, by the official result lines.
 *
 * @param to    the party that won them
 * @param from  the party that had won them before
 * @param seats how many, 1 or more
 */
public record SeatFlow(String to, String from, int seats) {}
