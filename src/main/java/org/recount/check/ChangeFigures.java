package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Unit;

/**
 * A change and what it starts from and ends at, all stated in one article of one contest.
 *
 * @param claim      the change, or which way it went
 * @param from       the figure before
 * @param to         the figure after
 * @param difference the second less the first
 * @param fits       whether the change stated agrees with it
 */
public record ChangeFigures(Claim claim, Claim from, Claim to, BigDecimal difference, boolean fits) implements Check {
    @Override
    public Account account() {
        BigDecimal start = from.quantity().orElseThrow().value();
        Unit unit = from.quantity().orElseThrow().measuredIn();
        String actual = Figures.change(
                difference, unit == Unit.PERCENT ? Unit.POINTS : unit, Math.max(0, difference.scale()), Hedge.NONE);
        String said = claim instanceof Claim.Comparison comparison
                ? (comparison.direction() == Claim.Direction.MORE ? "up" : "down")
                : Figures.saidChange(claim.quantity().orElseThrow());
        String percent = start.signum() == 0
                ? ""
                : " (" + Figures.signed(difference.movePointRight(2).divide(start, 8, RoundingMode.HALF_UP), 1) + " %)";
        return Account.of(said, actual)
                .message("The article says %s and gives figures that went %s%s.".formatted(said, actual, percent))
                .line("From %s to %s = %s%s"
                        .formatted(
                                Figures.said(from.quantity().orElseThrow()),
                                Figures.said(to.quantity().orElseThrow()),
                                Figures.signed(difference, Math.max(0, difference.scale())),
                                percent));
    }
}
