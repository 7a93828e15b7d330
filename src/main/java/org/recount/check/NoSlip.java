package org.recount.check;

import java.util.Optional;
import org.recount.claim.Statement;

/** A figure not plainly told, that somebody who writes of the result could not have made of the official one. */
record NoSlip(WritersSlips slips) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return !HowTold.firm(said) && !slips.explain(decision)
                ? Optional.of("no slip makes it of the figure of %s at %s, and it may tell of something else"
                        .formatted(HowTold.where(said), said.election()))
                : Optional.empty();
    }
}
