package org.recount.check;

import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** The same paragraph gives the same person the party of the ballot. */
record PartyBeside(Setting around) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED
                        && decision.claim instanceof Claim.Party
                        && around.right()
                                .filter(other -> other.claim instanceof Claim.Party)
                                .map(other -> other.claim.said())
                                .anyMatch(other -> Objects.equals(other.subject(), said.subject())
                                        && Objects.equals(other.election(), said.election())
                                        && around.sameParagraph(other, said))
                ? Optional.of("the article names the party of %s rightly beside it".formatted(said.subject()))
                : Optional.empty();
    }
}
