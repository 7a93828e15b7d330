package org.recount.check;

import java.util.List;
import java.util.Optional;
import org.recount.claim.Statement;

/** What stands in the same sentence is of this poll neither, and nothing in it is: then it tells of another one. */
record BadCompany(Setting around) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.verdict != Verdict.REFUTED
                || !decision.accuses()
                || decision.slipped()
                || decision.claim.quantity().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> company = around.decisions().stream()
                .filter(other -> other != decision && other.claim.quantity().isPresent())
                .filter(other -> said.samePoll(other.claim.said()) && around.together(said, other.claim.said()))
                .toList();
        boolean wrong = company.stream().anyMatch(Decision::doubted);
        boolean right = company.stream().anyMatch(other -> other.verdict == Verdict.SUPPORTED);
        return wrong && !right
                ? Optional.of("what stands beside it does not fit %s either".formatted(said.election()))
                : Optional.empty();
    }
}
