package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;

/**
 * Whoever errs about how a seat passed errs about hold or gain, not about who has it, unless somebody is named who is said
 * to have kept or lost it.
 */
record ChangedHands(Setting around, Lookup lookup) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        if (!(decision.claim instanceof Claim.SeatChange change) || decision.verdict != Verdict.REFUTED) {
            return Optional.empty();
        }
        boolean kept = change.change() == Claim.Change.HOLD || change.change() == Claim.Change.LOSS;
        if (kept && !lookup.party(said.subject()) && around.named(said.subject(), said)) {
            return Optional.empty();
        }
        return lookup.race(said.election(), said.contest())
                .map(race -> race.contest().winner())
                .filter(winner -> won(winner, said.subject()) == (change.change() == Claim.Change.LOSS))
                .map(winner ->
                        "%s won %s, so that it may be told of another poll".formatted(winner.label(), said.contest()));
    }

    private boolean won(Candidacy winner, String who) {
        return winner.name().equals(who)
                || winner.label().equals(who)
                || (who != null && lookup.parties().same(winner.party(), who));
    }
}
