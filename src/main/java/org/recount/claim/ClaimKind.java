package org.recount.claim;

/** What a claim states; the names are those of the claim files. */
public enum ClaimKind {
    VOTES,
    VOTE_SHARE,
    MAJORITY,
    WINNER,
    DEFEATED,
    PLACE,
    PARTY,
    SEAT_CHANGE,
    SEAT_COUNT,
    VOTE_CHANGE,
    SHARE_CHANGE,
    SWING,
    TURNOUT,
    ELECTORATE,
    COMPARISON,
    INCUMBENT,
    TENURE,
    DATE,
    NAME
}
