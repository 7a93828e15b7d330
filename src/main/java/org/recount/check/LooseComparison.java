package org.recount.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.recount.claim.Claim;

/** A comparison that no slip makes of the real difference, and nothing shows what is set against what. */
record LooseComparison(WritersSlips slips, Vouchers vouchers, Telling telling) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.claim instanceof Claim.Comparison comparison
                        && !(comparison.measure() == Claim.Measure.CANDIDATES
                                ? HowTold.firm(comparison.said())
                                : slips.explain(decision))
                        && !vouchers.vouch(decision)
                        && !vouchers.compared(decision)
                        && decision.checks().noneMatch(this::overAnother)
                ? Optional.of("no slip makes it of the difference, and it may be set against something else")
                : Optional.empty();
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
