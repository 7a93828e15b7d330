package org.recount.check;

import java.util.Optional;
import org.recount.claim.Unit;

/** Years apart from the first win that is known: somebody of the same name, or another seat. */
record DistantTenure(Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.checks()
                        .anyMatch(check -> check instanceof TenureCheck tenure
                                && tenure.claim().length().measuredIn() != Unit.DAYS
                                && FarApart.by(tenure.claim().length().value(), tenure.actual(), doubts.tenureYears()))
                ? Optional.of("so far from the first win of %s that it may be told of somebody else"
                        .formatted(decision.claim.said().subject()))
                : Optional.empty();
    }
}
