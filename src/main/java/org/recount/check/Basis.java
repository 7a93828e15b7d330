package org.recount.check;

/** What an official figure is told of, or worked out from. */
public enum Basis {
    /** The contest itself. */
    CONTEST("the result"),
    /** Valid votes as a part of the electorate, or as a count. */
    VALID_VOTES("valid votes"),
    /** All ballots counted, with those rejected. */
    BALLOTS("ballots with those rejected"),
    /** The registered electors. */
    ELECTORATE("the electorate"),
    /** The seat of the same name at the general election before, on the boundaries it had then. */
    ACTUAL("the result before, on the old boundaries"),
    /** That election worked out again on the boundaries of this one. */
    NOTIONAL("the notional result"),
    /** An old seat that this one was made of, or that the person held. */
    PREDECESSOR("the result in a seat that came before"),
    /** A by-election since the general election before. */
    BY_ELECTION("the by-election"),
    /** The whole country. */
    NATIONAL("the national total");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** For readers: "the notional result". */
    public String words() {
        return words;
    }
}
