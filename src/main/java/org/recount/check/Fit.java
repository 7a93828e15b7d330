package org.recount.check;

/** How a stated figure stands to the official one. */
public enum Fit {
    AGREES,
    IMPRECISE,
    DIFFERS;

    /** Whether this is the closer of the two. */
    boolean closerThan(Fit other) {
        return compareTo(other) < 0;
    }
}
