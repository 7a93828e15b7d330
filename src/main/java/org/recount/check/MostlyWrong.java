package org.recount.check;

import java.util.Optional;
import org.recount.claim.Statement;

/** Most figures told of the same contest, or of the same election, differ: a writer rarely gets most of them wrong. */
record MostlyWrong(FiguresTold figures, Vouchers vouchers, Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        if (decision.slipped()) {
            return Optional.empty();
        }
        Statement said = decision.claim.said();
        if (figures.contestMostlyWrong(said, doubts.crowd()) && !vouchers.vouch(decision)) {
            return Optional.of("most figures said here of %s at %s differ: perhaps they tell of something else"
                    .formatted(HowTold.where(said), said.election()));
        }
        return figures.electionMostlyWrong(said, doubts.crowd() + 1)
                ? Optional.of("most figures said here of %s differ: perhaps they tell of another election"
                        .formatted(said.election()))
                : Optional.empty();
    }
}
