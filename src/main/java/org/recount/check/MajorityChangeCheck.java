package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Unit;

/**
 * How a majority is said to have changed.
 *
 * @param race         the contest
 * @param agreement    the closest, with the change from the actual or the notional result, in the unit stated
 * @param majorityThen the one that the agreement starts from
 * @param points       the change of a share that explains the number if points were called per cent; null if none does
 * @param pointsOf     whose share that is: "the share of Keir Starmer"; null if none
 */
public record MajorityChangeCheck(
        Claim.Majority claim, Race race, Agreement agreement, int majorityThen, BigDecimal points, String pointsOf)
        implements Check {
    @Override
    public Account account() {
        Account account = Account.ofChange(
                        claim.lead(), agreement.official(), claim.lead().measuredIn())
                .majority(agreement.from(), "Before: ")
                .majority(race.contest(), "Now: ");
        int now = race.contest().majority();
        account.line("From " + Figures.count(majorityThen) + " to " + Figures.count(now) + " = "
                + Figures.signed(Arithmetic.percent(now - (long) majorityThen, majorityThen), 1) + " %");
        if (points != null) {
            account.cause("Points called percent: " + Figures.change(points, Unit.POINTS, 1, Hedge.NONE)
                    + " is the change of " + pointsOf + ".");
        }
        return account;
    }
}
