package org.recount.check;

import java.util.Optional;
import org.recount.claim.Quantity;

/**
 * Up by what it was not down by: a writer who takes a rise for a fall has its figure right, or as others work it out from
 * rounded shares.
 */
record OtherWay(Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Quantity stated = decision.claim.quantity().orElse(null);
        return stated != null && decision.accuses() && decision.checks().anyMatch(check -> otherWay(stated, check))
                ? Optional.of("by another figure the other way, so that it may be told of something else")
                : Optional.empty();
    }

    private boolean otherWay(Quantity stated, Check check) {
        return !(check instanceof SwingCheck)
                && check.agreement() != null
                && check.agreement().manner() == Manner.WRONG_DIRECTION
                && !AsPrinted.sameEitherWay(stated, check.agreement().official())
                && !(check instanceof ShareChangeCheck change
                        && change.pointsMeant()
                        && !FarApart.by(
                                stated.value().abs(),
                                change.agreement().official().abs(),
                                doubts.changePoints()));
    }
}
