package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** "The Tories won the seat", "unseated her": an error about who won or sat is an error about a name. */
record UnnamedWinner(Setting around, Lookup lookup) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED
                        && (decision.claim instanceof Claim.Winner || decision.claim instanceof Claim.Incumbent)
                        && said.subject() != null
                        && !lookup.party(said.subject())
                        && !around.named(said.subject(), said)
                ? Optional.of("the sentence does not name %s".formatted(said.subject()))
                : Optional.empty();
    }
}
