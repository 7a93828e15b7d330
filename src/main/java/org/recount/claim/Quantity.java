package org.recount.claim;

import java.math.BigDecimal;

/**
 * A number as an article stated it.
 *
 * @param value      as printed: the scale is the number of decimals printed, so 51.0 differs from 51; negative for a fall
 * @param measuredIn what it counts; not called "unit", a word that conditions of rules cannot hold
 * @param hedge      how the writer loosened it
 */
public record Quantity(BigDecimal value, Unit measuredIn, Hedge hedge) {

    /** Digits printed after the point. */
    public int decimals() {
        return Math.max(0, value.scale());
    }
}
