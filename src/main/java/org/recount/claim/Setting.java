package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;

/**
 * What an article is about as a whole: its election, and for each seat named the contest that is meant. Told by many
 * names, years and figures together, never by the value of one claim.
 */
final class Setting {
    private final Tallies tallies;
    private final Election main;
    private final Map<Seat, Contest> contests = new LinkedHashMap<>();
    /** A list: to hash a contest costs more than to compare a few. */
    private final List<Contest> pool = new ArrayList<>();

    private final Set<Person> people;

    /** What the first pass over an article found. */
    record Evidence(
            Set<Person> people,
            Set<Person> perhaps,
            Set<Seat> seats,
            Map<Integer, Integer> years,
            Set<Integer> figures,
            int byElection,
            String published) {}

    Setting(Tallies tallies, Evidence evidence) {
        this.tallies = tallies;
        this.people = new LinkedHashSet<>(evidence.people());
        Map<String, Double> scores = new HashMap<>();
        for (Election election : tallies.elections()) {
            if (election.kind() != ElectionKind.NOTIONAL) {
                scores.put(election.id(), score(election, evidence));
            }
        }
        Election best = null;
        for (Election election : tallies.elections()) {
            if (election.kind() == ElectionKind.GENERAL
                    && (best == null || scores.get(election.id()) > scores.get(best.id()) + 1e-9)) {
                best = election;
            }
        }
        main = best;
        for (Seat seat : evidence.seats()) {
            choose(seat, evidence).ifPresent(c -> {
                contests.put(seat, c);
                meet(c);
            });
        }
        addNamesakes(evidence.perhaps());
    }

    /** Of people who share a name, those who stood in a seat that is named. */
    private void addNamesakes(Set<Person> perhaps) {
        for (Person person : perhaps) {
            if (inNamedSeat(person)) {
                people.add(person);
            }
        }
    }

    private double score(Election election, Evidence evidence) {
        double score = 0;
        for (Person person : evidence.people()) {
            Set<String> stood = new HashSet<>();
            person.stands().forEach(s -> stood.add(s.contest().election()));
            if (stood.contains(election.id())) {
                score += 1.0 / stood.size();
            }
        }
        int year = election.date().getYear();
        score += Math.min(3, evidence.years().getOrDefault(year, 0)) * 0.4;
        for (Seat seat : evidence.seats()) {
            score += seat.at(election.id())
                    .map(c -> 0.2 + fingerprint(c, evidence))
                    .orElse(0.0);
        }
        if (evidence.published().startsWith(String.valueOf(year))) {
            score += 1.5;
        }
        return score;
    }

    /** Half a point for each official figure of a contest, of four digits or more, that stands anywhere in the article. */
    private static double fingerprint(Contest contest, Evidence evidence) {
        double score = 0;
        for (Candidacy candidacy : contest.candidacies()) {
            if (candidacy.votes() >= 300 && evidence.figures().contains(candidacy.votes())) {
                score += 0.5;
            }
        }
        return score + (contest.majority() >= 100 && evidence.figures().contains(contest.majority()) ? 1.0 : 0);
    }

    private Optional<Contest> choose(Seat seat, Evidence evidence) {
        Contest best = null;
        double bestScore = -1;
        for (Contest contest : seat.contests()) {
            Election election = tallies.election(contest.election()).orElseThrow();
            if (election.kind() == ElectionKind.NOTIONAL) {
                continue;
            }
            double score = fingerprint(contest, evidence)
                    + Math.min(2, evidence.years().getOrDefault(election.date().getYear(), 0)) * 0.3;
            Set<Person> anybody = new HashSet<>(evidence.people());
            anybody.addAll(evidence.perhaps());
            for (Person person : anybody) {
                long here = person.stands().stream()
                        .filter(s -> seat.contests().contains(s.contest()))
                        .count();
                if (person.in(contest).isPresent()) {
                    score += 1.0 / here;
                }
            }
            if (election.id().equals(mainId())) {
                score += 0.6;
            } else if (election.kind() == ElectionKind.BY_ELECTION) {
                score += switch (evidence.byElection()) {
                    case 0 -> -0.5;
                    case 1 -> 0.4;
                    default -> 1.6;
                };
                score += evidence.published()
                                .startsWith(election.date().toString().substring(0, 7))
                        ? 1
                        : 0;
            }
            if (score > bestScore + 1e-9) {
                best = contest;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    Tallies tallies() {
        return tallies;
    }

    /** The general election that the article is mostly about; null if none is loaded. */
    Election main() {
        return main;
    }

    String mainId() {
        return main == null ? null : main.id();
    }

    /** The contest meant by a seat's name. */
    Optional<Contest> contest(Seat seat) {
        Contest known = contests.get(seat);
        if (known != null) {
            return Optional.of(known);
        }
        return main == null ? Optional.empty() : seat.at(main.id());
    }

    /** Whether somebody stood in the contest of a seat that the article names. */
    boolean inNamedSeat(Person person) {
        return person.stands().stream().anyMatch(s -> contests.containsValue(s.contest()));
    }

    /** The contest meant where a seat is in hand, whatever election somebody named in passing stood at. */
    Contest inHand(Contest contest) {
        for (Map.Entry<Seat, Contest> entry : contests.entrySet()) {
            if (entry.getKey().contests().contains(contest)) {
                return entry.getValue();
            }
        }
        return contest;
    }

    /** Contests that the article is about so far. */
    List<Contest> pool() {
        return pool;
    }

    /** People named in full. */
    Set<Person> people() {
        return people;
    }

    /** Adds a contest that the text turned out to be about. */
    void meet(Contest contest) {
        if (!pool.contains(contest)) {
            pool.add(contest);
        }
    }

    /**
     * The candidacy by which somebody is in this article: in a contest of the pool, else at the main election, else the
     * latest one. Several where that leaves more than one.
     */
    List<Person.Stand> stands(Person person) {
        List<Person.Stand> inPool = new ArrayList<>(1);
        for (Person.Stand stand : person.stands()) {
            if (contests.containsValue(stand.contest())) {
                inPool.add(stand);
            }
        }
        if (!inPool.isEmpty()) {
            return inPool;
        }
        List<Person.Stand> atMain = main == null ? List.of() : person.at(main.id());
        if (!atMain.isEmpty()) {
            return atMain;
        }
        return person.stands().isEmpty() ? List.of() : List.of(person.stands().get(0));
    }
}
