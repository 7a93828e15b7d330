package org.recount.claim;

import java.util.Arrays;
import java.util.Optional;

/** What a claim states; the names are those of the claim files. */
public enum ClaimKind {
    /** Votes of a candidate or party. */
    VOTES(Claim.Votes.class),
    /** Their part of the valid votes, in per cent. */
    VOTE_SHARE(Claim.VoteShare.class),
    /** The lead of the winner over the runner-up, in votes or per cent. */
    MAJORITY(Claim.Majority.class),
    /** Who won. */
    WINNER(Claim.Winner.class),
    /** Who beat whom. */
    DEFEATED(Claim.Defeated.class),
    /** In which place somebody came. */
    PLACE(Claim.Place.class),
    /** For which party somebody stood. */
    PARTY(Claim.Party.class),
    /** Whether a party gained, held or lost a seat. */
    SEAT_CHANGE(Claim.SeatChange.class),
    /** How many seats a party won, gained or lost. */
    SEAT_COUNT(Claim.SeatCount.class),
    /** How votes changed from an earlier election. */
    VOTE_CHANGE(Claim.VoteChange.class),
    /** How a share changed from an earlier election, in points. */
    SHARE_CHANGE(Claim.ShareChange.class),
    /** The swing from one party to another, in points. */
    SWING(Claim.Swing.class),
    /** How many voted, or what part of the electorate. */
    TURNOUT(Claim.Turnout.class),
    /** How many could vote. */
    ELECTORATE(Claim.Electorate.class),
    /** How far one candidate or party was ahead of another. */
    COMPARISON(Claim.Comparison.class),
    /** Who was the member before, or was not. */
    INCUMBENT(Claim.Incumbent.class),
    /** Since when, or for how long, somebody has been the member. */
    TENURE(Claim.Tenure.class),
    /** When the poll was. */
    DATE(Claim.PollingDay.class),
    /** How a name is spelled. */
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
