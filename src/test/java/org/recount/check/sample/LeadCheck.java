package org.recount.check.sample;

/** A stand-in for a check, of the shape that rules see. */
public record LeadCheck(int stated, int actual, String who, Kind kind) {

    /** What kind of lead. */
    public enum Kind {
        MAJORITY,
        VOTES
    }

    /** Whether the stated figure may stand for that one. */
    public boolean admits(int figure) {
        return stated == figure;
    }
}
