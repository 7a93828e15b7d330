package org.recount.check;

import java.math.BigDecimal;

/** How far two figures may be from each other. */
final class FarApart {
    private FarApart() {}

    /** Whether one is more than so many times the other. */
    static boolean times(BigDecimal one, BigDecimal other, BigDecimal times) {
        return one.multiply(times).compareTo(other) < 0 || other.multiply(times).compareTo(one) < 0;
    }

    /** Whether they differ by more than so much. */
    static boolean by(BigDecimal one, BigDecimal other, BigDecimal most) {
        return one.subtract(other).abs().compareTo(most) > 0;
    }
}
