package org.recount.check;

import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** "Reed ousted Cole", and Cole did not stand at that poll: then it is told of another, and so is who won. */
record NotThere(Setting around) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.verdict != Verdict.REFUTED || decision.claim.quantity().isPresent()) {
            return Optional.empty();
        }
        return around.decisions().stream()
                .filter(other -> other != decision
                        && other.claim instanceof Claim.Defeated
                        && other.verdict == Verdict.NOT_ENOUGH_INFO)
                .map(other -> other.claim.said())
                .filter(other -> !Objects.requireNonNullElse(other.doubt(), "").isEmpty())
                .filter(other -> other.start() < said.end() && said.start() < other.end())
                .filter(said::samePoll)
                .map(other -> "who is said to be beaten cannot be told: " + other.doubt())
                .findFirst();
    }
}
