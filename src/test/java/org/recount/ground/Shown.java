package org.recount.ground;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recount.claim.Hedge;

/**
 * A figure as a writer shows it.
 *
 * @param text  with its hedge, and its unit for shares
 * @param value the number printed
 * @param hedge the hedge printed
 */
record Shown(String text, BigDecimal value, Hedge hedge) {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> UNITS = List.of("%", "%", "%", " per cent", " per cent", " percent", "pc");

    /** A count, sometimes rounded and hedged so that it stays true. */
    static Shown count(int truth, boolean exact, Random random) {
        if (exact || truth < 60 || random.nextInt(10) < 6) {
            return plain(truth, random);
        }
        int digits = String.valueOf(truth).length();
        BigDecimal step = BigDecimal.TEN.pow(digits - 2);
        BigDecimal below = BigDecimal.valueOf(truth).divideToIntegralValue(step).multiply(step);
        BigDecimal above = below.add(step);
        BigDecimal official = BigDecimal.valueOf(truth);
        boolean inside = official.compareTo(below) > 0;
        return switch (random.nextInt(6)) {
            case 0 ->
                inside
                        ? hedged(below, Hedge.JUST_OVER, random, "just over", "a little over", "slightly more than")
                        : plain(truth, random);
            case 1 ->
                inside ? hedged(below, Hedge.OVER, random, "more than", "over", "upwards of") : plain(truth, random);
            case 2 ->
                official.compareTo(above.multiply(new BigDecimal("0.92"))) > 0
                        ? hedged(above, Hedge.NEARLY, random, "nearly", "almost")
                        : plain(truth, random);
            case 3 ->
                official.compareTo(above.multiply(new BigDecimal("0.92"))) > 0
                        ? hedged(above, Hedge.JUST_UNDER, random, "just under")
                        : plain(truth, random);
            case 4 -> around(official, random);
            default -> hedged(below, Hedge.AT_LEAST, random, "at least");
        };
    }

    private static Shown around(BigDecimal official, Random random) {
        BigDecimal round =
                official.round(new MathContext(2, RoundingMode.HALF_UP)).setScale(0);
        BigDecimal off = official.subtract(round).abs();
        return off.multiply(BigDecimal.valueOf(22)).compareTo(round) < 0
                ? hedged(round, Hedge.ABOUT, random, "about", "around", "some", "roughly")
                : plain(official.intValue(), random);
    }

    private static Shown hedged(BigDecimal value, Hedge hedge, Random random, String... words) {
        return new Shown(words[random.nextInt(words.length)] + " " + grouped(value.intValue()), value, hedge);
    }

    private static Shown plain(int truth, Random random) {
        BigDecimal value = BigDecimal.valueOf(truth);
        if (truth <= 20 && truth > 1 && random.nextBoolean()) {
            return new Shown(SMALL.get(truth), value, Hedge.NONE);
        }
        // Four bare digits that begin with 19 or 20 are a year to any reader.
        boolean bare = random.nextInt(20) == 0 && (truth < 1900 || truth > 2100);
        return new Shown(bare ? String.valueOf(truth) : grouped(truth), value, Hedge.NONE);
    }

    /** A percentage with its unit. */
    static Shown percent(BigDecimal truth, boolean exact, Random random) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        int decimals = List.of(1, 1, 1, 1, 2, 0).get(random.nextInt(6));
        if (!exact && random.nextInt(4) == 0) {
            BigDecimal below = truth.setScale(0, RoundingMode.FLOOR);
            if (truth.compareTo(below) > 0 && truth.compareTo(BigDecimal.TEN) > 0) {
                return random.nextBoolean()
                        ? new Shown("just over " + below + unit, below, Hedge.JUST_OVER)
                        : new Shown(
                                "almost " + below.add(BigDecimal.ONE) + unit, below.add(BigDecimal.ONE), Hedge.NEARLY);
            }
        }
        BigDecimal value = truth.setScale(decimals, RoundingMode.HALF_UP);
        return new Shown(value + unit, value, Hedge.NONE);
    }

    /** A number of points, without the word. */
    static Shown points(BigDecimal truth) {
        BigDecimal value = truth.setScale(1, RoundingMode.HALF_UP);
        return new Shown(value.abs().toString(), value, Hedge.NONE);
    }

    /** A change with its sign. */
    static Shown signed(BigDecimal truth, Random random) {
        BigDecimal value = truth.setScale(1, RoundingMode.HALF_UP);
        String minus = random.nextInt(3) == 0 ? "\u2212" : random.nextInt(3) == 0 ? "\u2013" : "-";
        return new Shown((value.signum() < 0 ? minus : "+") + value.abs(), value, Hedge.NONE);
    }

    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
