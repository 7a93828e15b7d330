package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Unit;

/**
 * How the turnout of a seat changed from the election before, in points.
 *
 * @param now       the turnout that the closest agreement starts from, in percent of the electorate
 * @param then      the turnout before, likewise
 * @param agreement the closest
 * @param bases     all that it was set against: each result before, by valid votes and by ballots
 */
public record TurnoutChangeCheck(
        Claim.Turnout claim, Race race, BigDecimal now, BigDecimal then, Agreement agreement, List<Agreement> bases)
        implements Check {
    public TurnoutChangeCheck {
        bases = List.copyOf(bases);
    }

    @Override
    public Account account() {
        Account account = Account.ofChange(claim.turnout(), agreement.official(), Unit.POINTS)
                .about(Account.Measure.OTHER, null, null)
                .validVotes(race.contest())
                .row(agreement.from(), Figures.percent(then, 2) + " turnout before")
                .line("%s \u2192 %s = %s points, against %s"
                        .formatted(
                                Figures.percent(then, 2),
                                Figures.percent(now, 2),
                                Figures.signed(agreement.official(), 1),
                                agreement.base().words()));
        if (agreement.manner() == Manner.WRONG_DIRECTION) {
            account.cause("The change went the other way.");
        }
        return account;
    }
}
