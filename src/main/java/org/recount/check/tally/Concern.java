package org.recount.check.tally;

import java.util.EnumSet;
import java.util.Set;
import org.recount.claim.ClaimKind;

/** Which kinds of claims rest on what. */
final class Concern {
    /** On counts. */
    static final Set<ClaimKind> FIGURES = Set.copyOf(EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.WINNER,
            ClaimKind.DEFEATED,
            ClaimKind.PLACE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.SWING,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.COMPARISON));

    /** On who won. */
    static final Set<ClaimKind> OUTCOMES = Set.copyOf(EnumSet.of(
            ClaimKind.WINNER,
            ClaimKind.DEFEATED,
            ClaimKind.PLACE,
            ClaimKind.PARTY,
            ClaimKind.SEAT_CHANGE,
            ClaimKind.INCUMBENT,
            ClaimKind.NAME));

    private Concern() {}
}
