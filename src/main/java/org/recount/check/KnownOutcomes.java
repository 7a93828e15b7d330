package org.recount.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/**
 * Contests whose winner an article names rightly. Where it does, words that seem to give the seat to somebody else, or
 * the winner another place, were more likely misread: they tell of another day or of somebody else. What is only gathered
 * from the order of names in a list speaks for a person alone.
 */
final class KnownOutcomes implements Doubt {
    private final Lookup lookup;
    private final Map<String, List<Statement>> known = new HashMap<>();

    KnownOutcomes(Setting around, Lookup lookup) {
        this.lookup = lookup;
        for (Decision decision : around.decisions()) {
            if (decision.verdict == Verdict.SUPPORTED
                    && (decision.claim instanceof Claim.Winner
                            || decision.claim instanceof Claim.Defeated
                            || (decision.claim instanceof Claim.SeatChange change
                                    && change.change() != Claim.Change.LOSS))) {
                known.computeIfAbsent(key(decision.claim.said()), k -> new ArrayList<>(1))
                        .add(decision.claim.said());
            }
        }
    }

    @Override
    public Optional<String> of(Decision decision) {
        return belied(decision)
                ? Optional.of("the article names the winner of %s rightly elsewhere"
                        .formatted(decision.claim.said().contest()))
                : Optional.empty();
    }

    /** Whether the article itself says otherwise, and rightly. */
    private boolean belied(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.verdict != Verdict.REFUTED || said.contest() == null || !elsewhere(said)) {
            return false;
        }
        boolean winner = winner(said);
        if (decision.claim instanceof Claim.Place place) {
            return winner || place.place() == 1;
        }
        if (decision.claim instanceof Claim.SeatChange change && change.change() == Claim.Change.LOSS) {
            return winner;
        }
        return !winner
                && (decision.claim instanceof Claim.Winner
                        || decision.claim instanceof Claim.Defeated
                        || decision.claim instanceof Claim.SeatChange);
    }

    /**
     * Whether other words do than a part of these: "Cole lost Poole" in "Cole lost Poole to Labour". What is held but loosely
     * speaks against a person, and not against the party of a row.
     */
    private boolean elsewhere(Statement said) {
        return known.getOrDefault(key(said), List.of()).stream()
                .filter(other -> other.unsure().isEmpty() || !lookup.party(said.subject()))
                .anyMatch(other -> other.start() != said.start()
                        || other.end() >= said.end()
                        || !Objects.equals(other.object(), said.object())
                        || said.object() == null);
    }

    /** Whether the subject is the winner, or the winner's party. */
    private boolean winner(Statement said) {
        return lookup.race(said.election(), said.contest())
                .map(Race::contest)
                .filter(contest -> contest.winner().name().equals(said.subject())
                        || lookup.parties().same(contest.winner().party(), String.valueOf(said.subject())))
                .isPresent();
    }

    private static String key(Statement said) {
        return said.election() + '\n' + said.contest();
    }
}
