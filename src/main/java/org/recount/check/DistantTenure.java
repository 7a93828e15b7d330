package org.recount.check;

import java.util.Optional;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Unit;

/** Years apart from the first win that is known, and not told right beside the name: of somebody else, or of another seat. */
record DistantTenure(Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.checks()
                        .anyMatch(check -> check instanceof TenureCheck tenure
                                && !(decision.claim.said().plain().contains(Plain.WHOSE)
                                        && tenure.claim().length().hedge() == Hedge.NONE)
                                && tenure.claim().length().measuredIn() != Unit.DAYS
                                && FarApart.by(tenure.claim().length().value(), tenure.actual(), doubts.tenureYears()))
                ? Optional.of("so far from the first win of %s that it may be told of somebody else"
                        .formatted(decision.claim.said().subject()))
                : Optional.empty();
    }
}
