package org.recount.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Wrong figures of the sorts that articles have. */
final class Planting {
    private final Random random;

    Planting(Random random) {
        this.random = random;
    }

    /**
     * A count that is not the true one, nor a rounding of it.
     *
     * @param others figures of other candidates or elections, as likely mistaken for it
     */
    int count(int truth, List<Integer> others) {
        List<Integer> wrong = new ArrayList<>(others);
        String digits = String.valueOf(truth);
        for (int i = 1; i + 1 < digits.length(); i++) {
            wrong.add(Integer.valueOf(
                    digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2)));
        }
        wrong.add(truth + 10 * (1 + random.nextInt(8)) + 1);
        if (truth > 2500) {
            wrong.add(truth + 1000);
            wrong.add(truth - 1000);
        }
        wrong.removeIf(w -> w <= 0 || Math.abs(w - truth) < 3 || rounding(w, truth));
        return wrong.isEmpty() ? truth * 2 + 17 : wrong.get(random.nextInt(wrong.size()));
    }

    /** Whether a figure could be the true one rounded, or so near that conventions let it pass. */
    private static boolean rounding(int wrong, int truth) {
        int step = 1;
        while (wrong % (step * 10) == 0) {
            step *= 10;
        }
        return step >= 10 && Math.abs(wrong - truth) <= Math.max(step, truth / 9);
    }

    /** A percentage that is not the true one, on any base. */
    BigDecimal percent(BigDecimal truth, List<BigDecimal> others) {
        BigDecimal right = truth.setScale(1, RoundingMode.HALF_UP);
        List<BigDecimal> wrong = new ArrayList<>();
        others.forEach(o -> wrong.add(o.setScale(1, RoundingMode.HALF_UP)));
        BigDecimal slip = BigDecimal.valueOf(12 + random.nextInt(60), 1);
        wrong.add(right.add(slip));
        wrong.add(right.subtract(slip));
        wrong.removeIf(w -> w.signum() <= 0 || w.subtract(truth).abs().compareTo(BigDecimal.ONE) < 0);
        return wrong.get(random.nextInt(wrong.size()));
    }
}
