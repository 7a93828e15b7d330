package org.recount.check;

import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/** What stands beside a figure or a place in its paragraph is right of another poll for the seat. */
record BesideAnotherPoll(Setting around, Lookup lookup, Telling telling) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        if (figure(decision)) {
            return Optional.of("the figures beside it are of another poll, and none is right of this one");
        }
        return decision.verdict == Verdict.REFUTED && decision.claim instanceof Claim.Place place && there(place)
                ? Optional.of("the figures beside it are of another poll, and there it is right")
                : Optional.empty();
    }

    /** Whether nothing exact is right of the poll that a figure was taken for: then the article is of that other one. */
    private boolean figure(Decision decision) {
        Statement said = decision.claim.said();
        return decision.accuses()
                && HowTold.figure(decision.claim)
                && !decision.slipped()
                && said.contest() != null
                && around.decisions().stream()
                        .filter(other -> other != decision
                                && said.samePoll(other.claim.said())
                                && around.sameParagraph(other.claim.said(), said))
                        .anyMatch(this::rightOfAnother)
                && around.right()
                        .filter(other -> telling.tells(other.claim))
                        .map(other -> other.claim.said())
                        .noneMatch(said::samePoll);
    }

    /** Whether a figure was found right of another poll for its seat, or is exactly the lead or somebody's votes there. */
    private boolean rightOfAnother(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.otherwise != null) {
            return said.contest().equals(decision.otherwise.contest())
                    && !Objects.equals(said.election(), decision.otherwise.election());
        }
        if (decision.verdict == Verdict.SUPPORTED
                || !telling.tells(decision.claim)
                || decision.claim.quantity().orElseThrow().measuredIn() != Unit.VOTES) {
            return false;
        }
        return lookup.tallies().seat(said.contest()).stream()
                .filter(contest -> !contest.election().equals(said.election()))
                .map(contest ->
                        new ResultFigures(contest, decision.claim.quantity().orElseThrow()))
                .anyMatch(figures -> decision.claim instanceof Claim.Majority
                        ? figures.majority()
                        : decision.claim instanceof Claim.Votes
                                && figures.contest().candidacies().stream()
                                        .anyMatch(one -> one.name().equals(said.subject()) && figures.polled(one)));
    }

    /** Whether the place is that of the other poll. */
    private boolean there(Claim.Place place) {
        Statement said = place.said();
        return around.decisions().stream()
                .filter(other -> other.otherwise != null
                        && around.sameParagraph(other.claim.said(), said)
                        && Objects.equals(other.otherwise.contest(), said.contest()))
                .flatMap(other -> lookup.race(other.otherwise.election(), said.contest()).stream())
                .anyMatch(race -> race.named(said.subject()).stream()
                        .anyMatch(one -> race.contest().place(one) == place.place()));
    }
}
