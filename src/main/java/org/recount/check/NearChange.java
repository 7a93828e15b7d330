package org.recount.check;

import java.util.Optional;

/** A change that others work out from rounded shares, or count otherwise: an error of a tenth is none. */
record NearChange(Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.accuses()
                        && decision.checks()
                                .anyMatch(check -> check instanceof ShareChangeCheck change
                                        && change.pointsMeant()
                                        && !FarApart.by(
                                                change.claim().change().value(),
                                                change.agreement().official(),
                                                doubts.changePoints()))
                ? Optional.of("so near that it may be worked out from shares as others rounded or counted them")
                : Optional.empty();
    }
}
