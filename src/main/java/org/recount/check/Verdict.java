package org.recount.check;

/** What the tally says to a claim. */
public enum Verdict {
    SUPPORTED,
    IMPRECISE,
    REFUTED,
    NOT_ENOUGH_INFO
}
