package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** "She beat her by 900": a defeat read out of a sentence that names neither. */
record UnnamedPair(Setting around) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED
                        && decision.claim instanceof Claim.Defeated
                        && !around.named(said.subject(), said)
                        && !around.named(said.object(), said)
                ? Optional.of("the sentence names neither who beat nor who was beaten")
                : Optional.empty();
    }
}
