package org.recount.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.Contest;

/** Sets stated figures against official ones by the conventions. Immutable. */
final class Arithmetic {
    private final Conventions conventions;
    private final Map<Hedge, Conventions.Band> bands;

    Arithmetic(Conventions conventions) {
        this.conventions = conventions;
        this.bands = conventions.bands();
    }

    /** A count: votes, a majority, electors, seats. */
    Agreement count(Quantity said, long official, Basis base, Contest from) {
        return agreement(said, BigDecimal.valueOf(official), base, from, this::plainCount);
    }

    /** Whether a count is so far from the official one that it is rather of something else. */
    boolean farOff(Quantity said, long official) {
        BigDecimal times = BigDecimal.valueOf(conventions.counts().farOff());
        BigDecimal stated = said.value().abs();
        BigDecimal actual = BigDecimal.valueOf(official);
        return stated.multiply(times).compareTo(actual) < 0
                || actual.multiply(times).compareTo(stated) < 0;
    }

    /** Whether two figures are too far apart to be one thing told twice. */
    boolean apart(Quantity one, Quantity other) {
        BigDecimal times = conventions.doubts().repeatTimes();
        return one.value().abs().multiply(times).compareTo(other.value().abs()) < 0
                || other.value().abs().multiply(times).compareTo(one.value().abs()) < 0;
    }

    /** A percentage or a number of points, compared at the decimals printed. */
    Agreement share(Quantity said, BigDecimal official, Basis base, Contest from) {
        return agreement(said, official, base, from, this::plainShare);
    }

    /** A change in percent of what was before: as a share, or a round number. */
    Agreement relative(Quantity said, BigDecimal official, Basis base, Contest from) {
        return agreement(said, official, base, from, (stated, actual) -> {
            Manner manner = plainShare(stated, actual);
            return manner == Manner.OTHER
                            && roundNumber(stated)
                            && within(stated, actual, conventions.counts().roundWithin())
                    ? Manner.ROUND_NUMBER
                    : manner;
        });
    }

    /** A multiple: "twice". */
    Agreement multiple(Quantity said, BigDecimal official, Basis base, Contest from) {
        return agreement(said, official, base, from, (stated, actual) -> {
            BigDecimal off = stated.subtract(actual).abs();
            if (off.compareTo(stated.multiply(conventions.multiples().agrees())) <= 0) {
                return Manner.ROUNDED;
            }
            return off.compareTo(stated.multiply(conventions.multiples().imprecise())) <= 0
                    ? Manner.ROUND_NUMBER
                    : Manner.OTHER;
        });
    }

    /** A figure that has a unit of its own: points and per cent as a share, else as a count. */
    Agreement of(Quantity said, BigDecimal official, Basis base, Contest from) {
        return share(said) ? share(said, official, base, from) : count(said, official.longValue(), base, from);
    }

    private interface Plain {
        Manner manner(BigDecimal stated, BigDecimal actual);
    }

    private Agreement agreement(Quantity said, BigDecimal official, Basis base, Contest from, Plain plain) {
        BigDecimal stated = said.value();
        if (stated.signum() * official.signum() < 0) {
            return new Agreement(Fit.DIFFERS, Manner.WRONG_DIRECTION, official, base, from);
        }
        Manner manner = manner(said, official.abs(), plain);
        return new Agreement(fit(manner), manner, official, base, from);
    }

    private Manner manner(Quantity said, BigDecimal official, Plain plain) {
        BigDecimal stated = said.value().abs();
        Conventions.Band band = bands.get(said.hedge());
        if (band == null) {
            return plain.manner(stated, official);
        }
        if (band.agrees().holds(official, stated)) {
            return Manner.WITHIN_HEDGE;
        }
        // "about 2 per cent" is right for 2.2 although that is 10 % off: it is what 2.2 rounds to.
        if (said.hedge() == Hedge.ABOUT && fit(plain.manner(stated, official)) == Fit.AGREES) {
            return Manner.WITHIN_HEDGE;
        }
        if (band.imprecise().holds(official, stated)) {
            // "just over two per cent" is right for 2.3 although that is 15 % more: it rounds to two.
            return share(said) && fit(plain.manner(stated, official)) == Fit.AGREES
                    ? Manner.WITHIN_HEDGE
                    : Manner.BEYOND_HEDGE;
        }
        return said.hedge() == Hedge.ABOUT ? Manner.OTHER : Manner.WRONG_SIDE;
    }

    private static boolean share(Quantity said) {
        return said.measuredIn() == Unit.PERCENT || said.measuredIn() == Unit.POINTS;
    }

    private Manner plainCount(BigDecimal stated, BigDecimal official) {
        if (stated.compareTo(official) == 0) {
            return Manner.EXACT;
        }
        int digits = official.precision() - official.scale();
        int exact = conventions.counts().exactDigits(official);
        for (int n = exact; n < digits; n++) {
            if (rounded(official, n).compareTo(stated) == 0) {
                return Manner.ROUNDED;
            }
        }
        boolean round = roundNumber(stated)
                && within(stated, official, conventions.counts().roundWithin());
        for (int n = 1; !round && n < exact; n++) {
            round = rounded(official, n).compareTo(stated) == 0;
        }
        if (!round) {
            return Manner.OTHER;
        }
        return roundNumber(stated)
                        && within(stated, official, conventions.counts().roundNear())
                ? Manner.NEAR_ROUND
                : Manner.ROUND_NUMBER;
    }

    private Manner plainShare(BigDecimal stated, BigDecimal official) {
        int decimals = Math.max(0, stated.scale());
        BigDecimal printed = official.setScale(decimals, RoundingMode.HALF_UP);
        if (printed.compareTo(stated) == 0) {
            return Manner.EXACT;
        }
        BigDecimal off = stated.subtract(official).abs();
        return off.compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0 ? Manner.TRUNCATED : Manner.OTHER;
    }

    /** Whether a count is a leading digit or two and zeros. */
    boolean roundNumber(BigDecimal stated) {
        BigDecimal plain = stated.stripTrailingZeros();
        return plain.precision() <= conventions.counts().roundDigits() && plain.scale() < 0;
    }

    private static boolean within(BigDecimal stated, BigDecimal official, BigDecimal part) {
        return stated.subtract(official).abs().compareTo(official.multiply(part)) <= 0;
    }

    private static BigDecimal rounded(BigDecimal official, int digits) {
        return official.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    /** {@code part} of {@code whole} in percent, to eight decimals, so that rounding it again is exact. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP);
    }

    private static Fit fit(Manner manner) {
        return switch (manner) {
            case EXACT, ROUNDED, WITHIN_HEDGE -> Fit.AGREES;
            case ROUND_NUMBER, NEAR_ROUND, TRUNCATED, BEYOND_HEDGE -> Fit.IMPRECISE;
            case WRONG_SIDE, WRONG_DIRECTION, OTHER -> Fit.DIFFERS;
        };
    }
}
