package org.recount.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.recount.check.Finding;
import org.recount.check.Severity;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/**
 * How much a finding weighs beside others: first how sure it is that something is amiss, which is its severity; then what
 * a reader would believe wrongly. Who won weighs most, then who beat whom, how the seat passed and for which party, then figures, by how
 * far they mislead, with parties of losers and sitting members among them; a spelling weighs little, and wording least.
 *
 * @param order to sort by: the lower, the worse
 * @param away  the difference in parts of the tally's figure; null where there are no numbers
 */
record Gravity(int order, BigDecimal away) {
    private static final int SCALE = 1_000;
    private static final int BEATEN = 950;
    private static final int PASSED = 900;
    private static final int RUNNER_UP = 850;
    private static final int LOWER_PLACE = 400;
    private static final int WINNERS_PARTY = 875;
    private static final int PARTY = 350;

    /**
     * A figure that is off by as much as the tally has, or by more, weighs both; one that is hardly off the second; in between
     * by the root, since a tenth too much is much already.
     */
    private static final int FIGURE = 700;

    private static final int LEAST_FIGURE = 100;
    private static final int NAME = 50;

    private static final int DECIMALS = 4;
    /** Of a tally's figure that is nothing. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1, 2);
    /** Changes are small numbers: one of a tenth of a point told as two tenths misleads nobody much. */
    private static final BigDecimal SMALLEST_POINTS = BigDecimal.valueOf(5);

    /** @param winner whether the claim is about the candidate who won */
    static Gravity of(Finding finding, Optional<Claim> claim, boolean winner) {
        int size = claim.map(c -> size(c, finding, winner)).orElse(0);
        return new Gravity(lightness(finding.severity()) * 2 * SCALE + SCALE - size, away(finding, claim, SMALLEST));
    }

    private static int lightness(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case INFO -> 2;
        };
    }

    private static int size(Claim claim, Finding finding, boolean winner) {
        return switch (claim.kind()) {
            case WINNER -> SCALE;
            case DEFEATED -> BEATEN;
            case SEAT_CHANGE -> PASSED;
            case PLACE -> place(claim);
            case PARTY -> winner ? WINNERS_PARTY : PARTY;
            case NAME -> NAME;
            default -> figure(claim, finding);
        };
    }

    /** Who came first or second is the outcome of a race; lower places are figures. */
    private static int place(Claim claim) {
        int said = claim.quantity().map(place -> place.value().intValue()).orElse(0);
        return said == 1 ? BEATEN : said == 2 ? RUNNER_UP : LOWER_PLACE;
    }

    private static int figure(Claim claim, Finding finding) {
        boolean points =
                claim.quantity().filter(q -> q.measuredIn() == Unit.POINTS).isPresent();
        BigDecimal away = away(finding, Optional.of(claim), points ? SMALLEST_POINTS : SMALLEST);
        return away == null
                ? untold(claim.kind())
                : LEAST_FIGURE + (int) Math.ceil(FIGURE * Math.sqrt(Math.min(1, away.doubleValue())));
    }

    /** What no difference tells the size of. */
    private static int untold(ClaimKind kind) {
        return switch (kind) {
            case COMPARISON -> 600;
            case INCUMBENT -> 450;
            default -> 300;
        };
    }

    private static BigDecimal away(Finding finding, Optional<Claim> claim, BigDecimal smallest) {
        BigDecimal said = claim.flatMap(Claim::quantity).map(Quantity::value).orElse(null);
        if (said == null || finding.difference() == null) {
            return null;
        }
        BigDecimal actual = said.add(finding.difference()).abs().max(smallest);
        return finding.difference().abs().divide(actual, DECIMALS, RoundingMode.HALF_UP);
    }
}
