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

    /** Whether it fits what is stated better than the other, or as badly and is nearer to it. */
    boolean nearerThan(Agreement other, BigDecimal stated) {
        return fit == other.fit
                ? fit == Fit.DIFFERS && off(stated).compareTo(other.off(stated)) < 0
                : fit.closerThan(other.fit());
    }

    private BigDecimal off(BigDecimal stated) {
        return official.subtract(stated).abs();
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
