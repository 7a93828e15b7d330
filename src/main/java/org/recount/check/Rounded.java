package org.recount.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/** Counts rounded up or down on purpose: "nearly 4,800" of 4,794, "more than 9,000" of 9,065. */
final class Rounded {
    private static final Set<Hedge> DOWN = EnumSet.of(Hedge.OVER, Hedge.JUST_OVER, Hedge.AT_LEAST);
    private static final Set<Hedge> UP = EnumSet.of(Hedge.NEARLY, Hedge.UNDER, Hedge.JUST_UNDER, Hedge.AT_MOST);

    private Rounded() {}

    /**
     * Whether one digit of a count is one too high or too low, and it is rounded as its hedge says otherwise: "nearly 5,800" of
     * 4,794, "more than 10,000" of 9,065.
     */
    static boolean aStepOff(Quantity stated, BigDecimal official) {
        boolean down = DOWN.contains(stated.hedge());
        BigInteger said = stated.value().abs().toBigInteger();
        if (stated.measuredIn() != Unit.VOTES
                || (!down && !UP.contains(stated.hedge()))
                || said.signum() == 0
                || stated.decimals() > 0) {
            return false;
        }
        int noughts = -new BigDecimal(said).stripTrailingZeros().scale();
        for (int zeros = Math.max(0, noughts); zeros >= 1; zeros--) {
            BigInteger rounded = official.abs()
                    .movePointLeft(zeros)
                    .setScale(0, down ? RoundingMode.FLOOR : RoundingMode.CEILING)
                    .toBigInteger();
            if (steps(said.divide(BigInteger.TEN.pow(zeros)), rounded) && !rounded.equals(BigInteger.ZERO)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two numbers are one apart in one of their places. */
    private static boolean steps(BigInteger one, BigInteger other) {
        BigInteger off = one.subtract(other).abs();
        return off.signum() > 0
                && BigInteger.TEN.pow(off.toString().length() - 1).equals(off);
    }
}
