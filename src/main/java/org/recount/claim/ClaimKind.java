package org.recount.claim;

import java.util.Arrays;
import java.util.Optional;

/** What a claim states; the names are those of the claim files. */
public enum ClaimKind {
    VOTES(Claim.Votes.class),
    VOTE_SHARE(Claim.VoteShare.class),
    MAJORITY(Claim.Majority.class),
    WINNER(Claim.Winner.class),
    DEFEATED(Claim.Defeated.class),
    PLACE(Claim.Place.class),
    PARTY(Claim.Party.class),
    SEAT_CHANGE(Claim.SeatChange.class),
    SEAT_COUNT(Claim.SeatCount.class),
    VOTE_CHANGE(Claim.VoteChange.class),
    SHARE_CHANGE(Claim.ShareChange.class),
    SWING(Claim.Swing.class),
    TURNOUT(Claim.Turnout.class),
    ELECTORATE(Claim.Electorate.class),
    COMPARISON(Claim.Comparison.class),
    INCUMBENT(Claim.Incumbent.class),
    TENURE(Claim.Tenure.class),
    DATE(Claim.PollingDay.class),
    NAME(Claim.Name.class);

    private final Class<? extends Claim> type;

    ClaimKind(Class<? extends Claim> type) {
        this.type = type;
    }

    /** The kind of the claims of a class; empty for a class of several kinds, or of none. */
    public static Optional<ClaimKind> of(Class<?> type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }
}
