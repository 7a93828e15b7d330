package org.recount.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.recount.check.Finding;
import org.recount.check.Severity;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;

/**
 * How much a finding weighs beside others: first how sure it is that something is amiss, which is its severity; then how
 * much is amiss. Who won a seat weighs most, a spelling least, a figure by how far it is off.
 *
 * @param order to sort by: the lower, the worse
 * @param away  the difference in parts of the tally's figure; null where there are no numbers
 */
record Gravity(int order, BigDecimal away) {
    private static final int SCALE = 1_000;
    /** A figure that is off by as much as the tally has, or by more, weighs both; one that is hardly off the second. */
    private static final int FIGURE = 800;

    private static final int LEAST_FIGURE = 100;
    private static final int NAME = 50;

    private static final int DECIMALS = 4;
    /** Of a tally's figure that is nothing. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1, 2);

    static Gravity of(Finding finding, Optional<Claim> claim) {
        BigDecimal away = away(finding, claim);
        int size = claim.map(c -> size(c.kind(), away)).orElse(0);
        return new Gravity(lightness(finding.severity()) * 2 * SCALE + SCALE - size, away);
    }

    private static int lightness(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case INFO -> 2;
        };
    }

    private static int size(ClaimKind kind, BigDecimal away) {
        return switch (kind) {
            case WINNER, DEFEATED, SEAT_CHANGE -> SCALE;
            case NAME -> NAME;
            default -> away == null ? untold(kind) : figure(away);
        };
    }

    private static int figure(BigDecimal away) {
        return LEAST_FIGURE
                + away.min(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(FIGURE))
                        .setScale(0, RoundingMode.CEILING)
                        .intValue();
    }

    /** What no difference tells the size of. */
    private static int untold(ClaimKind kind) {
        return switch (kind) {
            case PLACE, COMPARISON -> 800;
            case PARTY, INCUMBENT -> 500;
            default -> 300;
        };
    }

    private static BigDecimal away(Finding finding, Optional<Claim> claim) {
        BigDecimal said = claim.flatMap(Claim::quantity).map(q -> q.value()).orElse(null);
        if (said == null || finding.difference() == null) {
            return null;
        }
        BigDecimal actual = said.add(finding.difference()).abs().max(SMALLEST);
        return finding.difference().abs().divide(actual, DECIMALS, RoundingMode.HALF_UP);
    }
}
