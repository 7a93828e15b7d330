package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;

/**
 * Turnout, all votes and the electorate, all stated in one article of one contest.
 *
 * @param claim      the turnout in per cent
 * @param total      all votes
 * @param electorate all electors
 * @param actual     the turnout that follows from the two
 * @param fits       whether the turnout stated agrees with it
 */
public record TurnoutFigures(Claim claim, Claim total, Claim electorate, BigDecimal actual, boolean fits)
        implements Check {
    @Override
    public Account account() {
        int decimals = claim.quantity().orElseThrow().decimals();
        String said = Figures.said(claim.quantity().orElseThrow());
        String follows = Figures.percent(actual, Math.max(1, decimals));
        return Account.of(said, follows)
                .message("The article says a turnout of %s and gives figures that make %s.".formatted(said, follows))
                .line("%s votes ÷ %s electors = %s"
                        .formatted(
                                Figures.said(total.quantity().orElseThrow()),
                                Figures.said(electorate.quantity().orElseThrow()),
                                follows));
    }
}
