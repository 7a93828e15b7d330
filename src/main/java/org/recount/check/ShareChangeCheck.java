package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;

/**
 * How a share changed.
 *
 * @param race        the contest; null for the country or a part of it
 * @param candidacy   now; null likewise
 * @param agreement   the closest with the change in points
 * @param pointsMeant whether the number stands for points: its unit, or the usual notation
 * @param relative    the closest with the change in percent of the share before; of the votes before where only that
 *                    fits
 * @param shareThen   the share before that {@code agreement} starts from, in percent
 * @param bases       all that it was set against, in points
 */
public record ShareChangeCheck(
        Claim.ShareChange claim,
        Race race,
        Candidacy candidacy,
        Agreement agreement,
        boolean pointsMeant,
        Agreement relative,
        BigDecimal shareThen,
        List<Agreement> bases)
        implements Check {
    public ShareChangeCheck {
        bases = List.copyOf(bases);
    }

    @Override
    public Account account() {
        if (race == null) {
            return Account.ofChange(claim.change(), agreement.official(), Unit.POINTS)
                    .national(
                            claim.said(),
                            "%s from %s"
                                    .formatted(Figures.signed(agreement.official(), 1), Figures.percent(shareThen, 1)));
        }
        BigDecimal now = Arithmetic.percent(candidacy.votes(), race.contest().validVotes());
        Account account = Account.ofChange(claim.change(), agreement.official(), Unit.POINTS);
        String year = race.before().map(e -> String.valueOf(e.date().getYear())).orElse("before")
                + (agreement.base() == Basis.NOTIONAL ? " notional" : "");
        account.votes(race.contest(), candidacy)
                .row(agreement.from(), Figures.percent(shareThen, 2) + " of valid votes")
                .line("%s (%s) \u2192 %s = %s points"
                        .formatted(
                                Figures.percent(shareThen, 1),
                                year,
                                Figures.percent(now, 1),
                                Figures.signed(agreement.official(), 1)))
                .line("As a percentage of the old share: " + Figures.signed(relative.official(), 1) + " %");
        account.about(Account.Measure.OTHER, null, null);
        if (agreement.manner() == Manner.WRONG_DIRECTION) {
            account.cause("The change went the other way.");
        }
        if (!pointsMeant && agreement.fit() != Fit.DIFFERS) {
            account.cause("Points called percent.");
            account.difference = null;
        } else if (pointsMeant && relative.fit() == Fit.AGREES) {
            account.cause("Percent called points.");
        }
        return account;
    }
}
