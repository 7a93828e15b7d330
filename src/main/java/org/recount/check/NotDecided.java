package org.recount.check;

/** Thrown while a claim is met with its tally, where something that decides it is missing. */
final class NotDecided extends RuntimeException {
    private final Lack lack;

    NotDecided(Lack lack, String reason) {
        super(reason, null, false, false);
        this.lack = lack;
    }

    Lack lack() {
        return lack;
    }
}
