package org.recount.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/**
 * Outcomes that seem wrong of one poll and are right of another. An article that looks back, or speaks of several seats,
 * goes from poll to poll within a sentence; somebody who is said to have won where they did not stand, or at a poll that is
 * not the one it is chiefly about and won at another, was more likely read of the wrong poll.
 */
final class OtherPolls implements Doubt {
    /** An article about one poll tells of it and of the one before. */
    private static final int OF_ONE = 2;

    private final Setting around;
    private final Lookup lookup;
    /** The poll it is about; empty where it looks back on several; null until it is asked for. */
    private String chief;

    OtherPolls(Setting around, Lookup lookup) {
        this.around = around;
        this.lookup = lookup;
    }

    private String chief() {
        chief = chief == null ? findChief() : chief;
        return chief;
    }

    private String findChief() {
        Map<String, Integer> told = new HashMap<>();
        for (Decision decision : around.decisions()) {
            if (decision.claim.said().election() != null) {
                told.merge(decision.claim.said().election(), 1, Integer::sum);
            }
        }
        long polls = told.keySet().stream()
                .filter(id -> lookup.tallies()
                        .election(id)
                        .filter(e -> e.kind() != ElectionKind.NOTIONAL)
                        .isPresent())
                .count();
        return told.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(id -> polls <= OF_ONE)
                .orElse("");
    }

    @Override
    public Optional<String> of(Decision decision) {
        return other(decision).map("it may be told of another poll: "::concat);
    }

    /** Which poll it may be told of instead; a clause for a reason. */
    private Optional<String> other(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.verdict != Verdict.REFUTED
                || said.election() == null
                || said.contest() == null
                || said.subject() == null
                || !winning(decision.claim)
                || pinned(decision.claim)) {
            return Optional.empty();
        }
        Optional<String> met =
                decision.claim instanceof Claim.Defeated ? ofPair(said).or(() -> ofRival(said)) : Optional.empty();
        if (met.isPresent()) {
            return met;
        }
        return lookup.party(said.subject()) ? ofParty(decision.claim, said) : ofPerson(decision.claim, said);
    }

    /** Whether the sentence names whoever did it, the seat and the year, or is a line of a list: who won is told of too loosely. */
    private boolean pinned(Claim claim) {
        Statement said = claim.said();
        return !(claim instanceof Claim.Winner)
                && Plain.all(said.plain())
                && (said.plain().contains(Plain.LISTED)
                        || lookup.tallies()
                                .election(said.election())
                                .map(poll -> String.valueOf(poll.date().getYear()))
                                .filter(around.sentence(said)::contains)
                                .isPresent());
    }

    private static boolean winning(Claim claim) {
        return claim instanceof Claim.Winner
                || claim instanceof Claim.Defeated
                || (claim instanceof Claim.SeatChange change && change.change() != Claim.Change.LOSS);
    }

    /** Two who met in several seats, "beat Seely": where the one that won was ahead. */
    private Optional<String> ofPair(Statement said) {
        if (said.object() == null || lookup.party(said.subject()) || lookup.party(said.object())) {
            return Optional.empty();
        }
        return lookup.career(said.subject(), null).stream()
                .filter(Lookup.Stand::won)
                .filter(stand -> !stand.race().named(said.object()).isEmpty())
                .filter(stand -> !stand.race().election().id().equals(said.election()))
                .findFirst()
                .map(stand -> "%s beat %s in %s at %s"
                        .formatted(
                                said.subject(),
                                said.object(),
                                stand.race().contest().name(),
                                stand.race().election().id()));
    }

    /** "third, 49 votes ahead of Labour" of somebody who stood in another contest that the words may mean. */
    private static Optional<String> ofRival(Statement said) {
        return said.rivals().stream()
                .filter(rival -> rival.contest() != null && !rival.contest().equals(said.contest()))
                .findFirst()
                .map(rival -> "%s stood in %s at %s".formatted(said.subject(), rival.contest(), rival.election()));
    }

    private Optional<String> ofPerson(Claim claim, Statement said) {
        List<Lookup.Stand> here = lookup.career(said.subject(), said.contest());
        boolean plain = claim instanceof Claim.SeatChange && Plain.all(said.plain());
        boolean stood =
                here.stream().anyMatch(stand -> stand.race().election().id().equals(said.election()));
        return lookup.career(said.subject(), null).stream()
                .filter(stand -> stand.won() && !stand.race().election().id().equals(said.election()))
                .filter(stand -> !stood
                        || (here.contains(stand) ? !said.election().equals(chief()) : !plain && after(stand, said)))
                .findFirst()
                .map(stand -> "%s won %s at %s"
                        .formatted(
                                said.subject(),
                                stand.race().contest().name(),
                                stand.race().election().id()));
    }

    private boolean told(Contest contest) {
        return around.decisions().stream()
                .map(decision -> decision.claim.said())
                .anyMatch(said -> contest.election().equals(said.election())
                        && contest.name().equals(said.contest()));
    }

    /** Whether somebody stood, for another seat, after the poll that a claim is of. */
    private boolean after(Lookup.Stand stand, Statement said) {
        return lookup.tallies()
                .election(said.election())
                .filter(poll -> poll.date().isBefore(stand.race().election().date()))
                .isPresent();
    }

    private Optional<String> ofParty(Claim claim, Statement said) {
        // How it won a seat that it did win is wrong of this poll, unless the text tells of the other.
        boolean won = claim instanceof Claim.SeatChange
                && lookup.race(said.election(), said.contest())
                        .filter(race ->
                                lookup.parties().same(race.contest().winner().party(), said.subject()))
                        .isPresent();
        if (said.election().equals(chief())) {
            return Optional.empty();
        }
        return lookup.tallies().seat(said.contest()).stream()
                .filter(contest -> !contest.election().equals(said.election()))
                .filter(contest -> !won || told(contest))
                .filter(contest -> lookup.parties().same(contest.winner().party(), said.subject()))
                .findFirst()
                .map(contest -> "%s won %s at %s".formatted(said.subject(), contest.name(), contest.election()));
    }
}
