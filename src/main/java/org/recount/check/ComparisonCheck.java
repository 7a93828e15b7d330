package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.election.Contest;

/**
 * One figure against another.
 *
 * @param first     the subject's figure
 * @param second    what it is compared with
 * @param firstOf   whose it is, for readers
 * @param secondOf  whose the other is
 * @param direction as said
 * @param sign      1 where the first is larger, −1 where it is smaller, 0 where they are equal
 * @param by        the stated difference against the official one; null where none is stated
 */
public record ComparisonCheck(
        Claim.Comparison claim,
        Contest firstFrom,
        BigDecimal first,
        String firstOf,
        Contest secondFrom,
        BigDecimal second,
        String secondOf,
        Claim.Direction direction,
        int sign,
        Agreement by)
        implements Check {

    /** How the stated difference stands to the official one; agrees where none is stated. */
    public Fit fit() {
        return by == null ? Fit.AGREES : by.fit();
    }

    @Override
    public Agreement agreement() {
        return by;
    }

    /** Whether the direction said is the official one. */
    public boolean rightWay() {
        return direction == Claim.Direction.MORE ? sign > 0 : sign < 0;
    }

    @Override
    public Account account() {
        int decimals = switch (claim.measure()) {
            case SHARE, TURNOUT_OF_ALL, SHARE_OF_ALL -> 1;
            case DEPOSIT -> 2;
            default -> 0;
        };
        String one = firstOf + " " + Figures.decimal(first, decimals);
        String other = secondOf + " " + Figures.decimal(second, decimals);
        Account account = rightWay() && by != null
                ? Account.of(claim.by().orElseThrow(), by.official())
                : Account.of(
                        direction == Claim.Direction.MORE ? "more" : "less",
                        sign > 0 ? "more" : sign < 0 ? "less" : "as many");
        return account.row(firstFrom, one).row(secondFrom, other).line(one + "; " + other);
    }
}
