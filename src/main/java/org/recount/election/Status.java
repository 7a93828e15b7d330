package org.recount.election;

/** How far a set of figures can be relied on. */
public enum Status {
    /** As read on the night; may still be corrected. */
    PROVISIONAL,
    /** Declared and published by the official source. */
    CERTIFIED,
    /** Worked out by others, not counted: notional results. */
    ESTIMATED
}
