package org.recount.election;

/** What sort of poll an election was. */
public enum ElectionKind {
    /** Every seat at once. */
    GENERAL,
    /** One seat, between general elections. */
    BY_ELECTION,
    /** A general election worked out again as if it had been held on later boundaries. Parties only, no people. */
    NOTIONAL
}
