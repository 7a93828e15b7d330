package org.recount.claim;

import java.math.BigDecimal;

/**
 * A number as an article stated it.
 *
 * @param value  as printed: the scale is the number of decimals printed, so 51.0 differs from 51; negative for a fall
 * @param unit   what it counts
 * @param hedge  how the writer loosened it
 */
public record Quantity(BigDecimal value, Unit unit, Hedge hedge) {

    /** Digits printed after the point. */
    public int decimals() {
        return Math.max(0, value.scale());
    }
}
