package org.recount.claim;

/**
 * A column of a table, as its heading tells.
 *
 * @param role     what its cells hold
 * @param place    for people of a place: 1 for the winner; else 0
 * @param party    family of the party whose figures it holds; null where the row tells
 * @param year     of the election that the heading names; null for none
 * @param before   whether it is of the election before
 * @param notional whether it is of the election before as if on the new boundaries
 * @param percent  whether its figures are per cent
 */
record Column(Role role, int place, String party, Integer year, boolean before, boolean notional, boolean percent) {
    /** A column of which nothing is known. */
    static final Column UNKNOWN = new Column(Role.UNKNOWN, 0, null, null, false, false, false);
    /** A column without a heading. */
    static final Column BLANK = new Column(Role.BLANK, 0, null, null, false, false, false);

    /** What the cells of a column hold. */
    enum Role {
        SEAT,
        /** A year, a day or a kind of election. */
        WHEN,
        /** Whoever the row is about. */
        CANDIDATE,
        PARTY,
        /** Somebody by the place they took. */
        PLACED,
        /** The place of whoever the row is about. */
        PLACE,
        VOTES,
        SHARE,
        CHANGE,
        MAJORITY,
        TURNOUT,
        ELECTORATE,
        SWING,
        /** "Lab gain from Con". */
        RESULT,
        /** The party that lost the seat. */
        GAIN,
        SEATS,
        /** A year or a party and no more: figures of a kind that the heading does not tell. */
        FIGURES,
        /** No heading at all. */
        BLANK,
        /** Nothing that is claimed. */
        UNKNOWN,
        /** Something that shows the table to be one of other things than results. */
        OTHER
    }

    boolean is(Role other) {
        return role == other;
    }

    /** Whether its heading tells what is in it. */
    boolean known() {
        return role != Role.UNKNOWN && role != Role.BLANK;
    }
}
