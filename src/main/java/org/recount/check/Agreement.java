package org.recount.check;

import java.math.BigDecimal;
import java.util.Objects;
import org.recount.election.Contest;

/**
 * A stated figure set against one official figure.
 *
 * @param fit      how they stand to each other
 * @param manner   in which way
 * @param official the official figure, unrounded
 * @param base     what it is told of
 * @param from     the contest it was taken from; null for national figures
 */
public record Agreement(Fit fit, Manner manner, BigDecimal official, Basis base, Contest from) {

    /** The closer of the two; the first among equals. */
    static Agreement closer(Agreement one, Agreement other) {
        if (one == null) {
            return other;
        }
        return other != null && other.fit().closerThan(one.fit()) ? other : one;
    }

    /** Whether both are set against the same official figure, however they were judged. */
    boolean sameFigure(Agreement other) {
        return base == other.base && Objects.equals(from, other.from);
    }

    /** The same figures, judged otherwise. */
    Agreement as(Fit judged) {
        return new Agreement(judged, manner, official, base, from);
    }
}
