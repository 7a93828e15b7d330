package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recount.claim.Claim;

/**
 * Votes and shares of two candidates, all stated in one article of one contest.
 *
 * @param claim       the later share
 * @param votes       of one
 * @param share       of the same
 * @param otherVotes  of the other
 * @param otherShare  of the other
 * @param fits        whether one number of valid votes could give both shares
 */
public record ShareFigures(
        Claim claim,
        Claim.Votes votes,
        Claim.VoteShare share,
        Claim.Votes otherVotes,
        Claim.VoteShare otherShare,
        boolean fits)
        implements Check {
    @Override
    public Account account() {
        String one = total(votes, share);
        String other = total(otherVotes, otherShare);
        return Account.of(Figures.said(claim.quantity().orElseThrow()), "a share that fits the votes")
                .message("The article\u2019s own votes and shares imply two totals, about %s and about %s."
                        .formatted(one, other))
                .line(implied(votes, share, one))
                .line(implied(otherVotes, otherShare, other));
    }

    private static String total(Claim.Votes votes, Claim.VoteShare share) {
        BigDecimal percent = share.share().value();
        return percent.signum() == 0
                ? "none"
                : Figures.decimal(votes.votes().value().movePointRight(2).divide(percent, 0, RoundingMode.HALF_UP), 0);
    }

    private static String implied(Claim.Votes votes, Claim.VoteShare share, String total) {
        return "%s: %s votes ÷ %s ≈ %s valid votes"
                .formatted(votes.said().subject(), Figures.said(votes.votes()), Figures.said(share.share()), total);
    }
}
