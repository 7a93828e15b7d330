package org.recount.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Plain;

/** A comparison that no slip makes of the real difference, and nothing shows what is set against what. */
record LooseComparison(WritersSlips slips, Vouchers vouchers, Telling telling) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.claim instanceof Claim.Comparison comparison
                        && !plain(comparison)
                        && (comparison.measure() == Claim.Measure.CANDIDATES || !slips.explain(decision))
                        && !vouchers.vouch(decision)
                        && !vouchers.compared(decision)
                        && decision.checks().noneMatch(this::overAnother)
                ? Optional.of("no slip makes it of the difference, and it may be set against something else")
                : Optional.empty();
    }

    /** How many stood, or how far first and third were apart, told so that there is no doubt of what. */
    private static boolean plain(Claim.Comparison comparison) {
        boolean ofSeat = comparison.measure() == Claim.Measure.CANDIDATES
                || comparison.said().plain().contains(Plain.WHAT);
        return ofSeat && HowTold.firm(comparison.said());
    }

    /** "A majority of 13,413 over Labour", which is exactly that over somebody else: whom it was over is what is wrong. */
    private boolean overAnother(Check check) {
        return check instanceof ComparisonCheck comparison
                && comparison.claim().measure() == Claim.Measure.VOTES
                && comparison.rightWay()
                && comparison.firstFrom().equals(comparison.secondFrom())
                && comparison
                        .claim()
                        .by()
                        .filter(by -> telling.tells(by.value())
                                && by.value()
                                                .compareTo(BigDecimal.valueOf(
                                                        comparison.firstFrom().majority()))
                                        == 0)
                        .isPresent();
    }
}
