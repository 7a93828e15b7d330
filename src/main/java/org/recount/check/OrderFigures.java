package org.recount.check;

import org.recount.claim.Claim;

/**
 * Somebody said to be ahead of another, and the figures of both, all stated in one article of one contest.
 *
 * @param claim  who won, or who beat whom
 * @param ahead  figure of the one said to be ahead
 * @param behind figure of the other
 * @param fits   whether the first is not the smaller
 */
public record OrderFigures(Claim claim, Claim ahead, Claim behind, boolean fits) implements Check {
    @Override
    public Account account() {
        String one = Figures.said(ahead.quantity().orElseThrow());
        String other = Figures.said(behind.quantity().orElseThrow());
        return Account.of(ahead.said().subject() + " ahead", behind.said().subject() + " ahead")
                .message("The article puts %s ahead and gives %s to %s, %s to %s."
                        .formatted(
                                ahead.said().subject(),
                                one,
                                ahead.said().subject(),
                                other,
                                behind.said().subject()))
                .line(one + " < " + other);
    }
}
