package org.recount.check;

import java.util.Optional;
import org.recount.claim.Statement;

/** Somebody who did not stand, where no figure told of that contest is right. */
record AbsentAlone(FiguresTold figures) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return decision.accusing() instanceof AbsentCheck && !figures.borneOut(said)
                ? Optional.of("no figure said here of %s at %s shows that this poll is meant"
                        .formatted(said.contest(), said.election()))
                : Optional.empty();
    }
}
