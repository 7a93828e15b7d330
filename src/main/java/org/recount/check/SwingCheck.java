package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recount.claim.Claim;
import org.recount.claim.Unit;
import org.recount.election.Contest;

/**
 * A swing between two parties.
 *
 * @param race      the contest
 * @param to        the party that it is said to go to
 * @param from      the party that it is said to come from
 * @param agreement the closest; the official figure is negative where the swing went the other way
 * @param doubled   whether twice the swing fits and the swing does not
 * @param toChange  of the share of {@code to}, in points
 * @param fromChange of the share of {@code from}, in points
 */
public record SwingCheck(
        Claim.Swing claim,
        Race race,
        String to,
        String from,
        Agreement agreement,
        boolean doubled,
        BigDecimal toChange,
        BigDecimal fromChange)
        implements Check {
    @Override
    public Account account() {
        int decimals = Math.max(1, claim.swing().decimals());
        BigDecimal official = agreement.official();
        String actual = Figures.percent(official.abs(), decimals)
                + (official.signum() < 0 ? " from " + to + " to " + from : "");
        Account account = Account.of(Figures.said(claim.swing()), actual);
        account.difference = official.setScale(decimals, RoundingMode.HALF_UP)
                .subtract(claim.swing().value());
        Contest contest = race.contest();
        account.row(contest, to + " " + Figures.signed(toChange, 2) + ", " + from + " " + Figures.signed(fromChange, 2))
                .row(agreement.from(), "shares before")
                .line(to + ": " + Figures.signed(toChange, 2) + "; " + from + ": " + Figures.signed(fromChange, 2))
                .line("(%s %s %s) ÷ 2 = %s"
                        .formatted(
                                Figures.decimal(toChange, 2),
                                Figures.MINUS,
                                fromChange.signum() < 0
                                        ? "(" + Figures.decimal(fromChange, 2) + ")"
                                        : Figures.decimal(fromChange, 2),
                                Figures.decimal(official, 2)));
        if (doubled) {
            account.cause("Doubled: "
                    + Figures.of(
                            claim.swing().value(), Unit.PERCENT, claim.swing().decimals())
                    + " is the change of the lead, twice the swing.");
            account.figures(claim.swing(), official).replaceable();
        } else if (agreement.manner() == Manner.WRONG_DIRECTION) {
            account.cause("The swing went the other way.");
        } else if (agreement.fit() == Fit.DIFFERS) {
            if (changed(toChange) || changed(fromChange)) {
                account.cause("The change of the share of %s, not the swing.".formatted(changed(toChange) ? to : from));
            }
            account.figures(claim.swing(), official).about(Account.Measure.OTHER, null, null);
        }
        return account;
    }

    /** Whether the figure is by how much one of the two shares changed. */
    private boolean changed(BigDecimal points) {
        return claim.swing().decimals() > 0
                && points.abs()
                                .setScale(claim.swing().decimals(), RoundingMode.HALF_UP)
                                .compareTo(claim.swing().value())
                        == 0;
    }
}
