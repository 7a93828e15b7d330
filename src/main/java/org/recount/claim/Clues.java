package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.article.Article;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;

/**
 * What the first pass over an article found that tells which elections it is about: people, seats, years, dates, and
 * figures taken together. What one figure is claimed of is never told by its value.
 */
final class Clues {
    /** Evidence that an article is about a contest and not merely about one that came after it. */
    private static final double PLAIN = 0.9;
    /** How much more an earlier election must speak for itself than a later one that is plainly told of. */
    private static final double AHEAD = 1.0;
    /** What figures of the newest contest that a text knows weigh, where its head names a by-election. */
    private static final double NEWEST = 2;

    /** Seats of which a text that tells their history names at most so many. */
    private static final int FEW = 4;

    /** Marks of so many figures are no chance. */
    private static final double SURE = 1.5;

    private final Set<Person> people;
    private final Set<Person> perhaps;
    private final Set<Seat> seats;
    private final TimeClues times;
    private final Fingerprints prints;
    /** Every contest of a seat that is named; the objects themselves, as to hash a contest costs more than it saves. */
    private final Set<Contest> ofSeats = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Those named in full, and those who perhaps are, by each contest that they stood in. */
    private final IdentityHashMap<Contest, List<Person>> byContest;

    private final IdentityHashMap<Contest, List<Person>> perhapsByContest;

    Clues(Article article, Mentions mentions, Language language) {
        people = mentions.people();
        perhaps = mentions.perhaps();
        seats = mentions.seats();
        seats.forEach(seat -> ofSeats.addAll(seat.contests()));
        byContest = byContest(people, Set.of());
        perhapsByContest = byContest(perhaps, people);
        times = new TimeClues(article, mentions, language);
        prints = new Fingerprints(mentions.tokens());
    }

    private static IdentityHashMap<Contest, List<Person>> byContest(Set<Person> people, Set<Person> without) {
        IdentityHashMap<Contest, List<Person>> byContest = new IdentityHashMap<>();
        for (Person person : people) {
            if (!without.contains(person)) {
                for (Person.Stand stand : person.stands()) {
                    List<Person> there = byContest.computeIfAbsent(stand.contest(), c -> new ArrayList<>(2));
                    if (there.isEmpty() || !there.get(there.size() - 1).equals(person)) {
                        there.add(person);
                    }
                }
            }
        }
        return byContest;
    }

    /** How many votes and majorities of a contest stand anywhere in the article. */
    long known(Contest contest) {
        return prints.known(contest);
    }

    /** What tells of times. */
    TimeClues times() {
        return times;
    }

    Set<Person> people() {
        return people;
    }

    Set<Person> perhaps() {
        return perhaps;
    }

    Set<Seat> seats() {
        return seats;
    }

    /** Those named in full who are {@link #placed(Person)}, and those who stood against one of them. */
    Set<Person> placed() {
        Set<Person> placed = new LinkedHashSet<>();
        for (Person person : people) {
            if (placed(person)) {
                placed.add(person);
            }
        }
        if (placed.size() == people.size()) {
            return placed;
        }
        Set<Person> rivals = new LinkedHashSet<>(people);
        rivals.removeAll(placed);
        rivals.removeIf(r -> placed.stream()
                .noneMatch(
                        p -> p.stands().stream().anyMatch(s -> r.in(s.contest()).isPresent())));
        placed.addAll(rivals);
        return placed;
    }

    /** Whether somebody stood for a seat that is named, or has been a member; anybody does where no seat is named. */
    boolean placed(Person person) {
        return seats.isEmpty()
                || person.member()
                || person.stands().stream().anyMatch(s -> ofSeats.contains(s.contest()));
    }

    /** Whether the text tells the elections of one seat or two in order. */
    boolean chronicle() {
        return seats.size() <= FEW && times.chronicle();
    }

    /** The general election that most speaks for: the latest one plainly told of, else the likeliest. */
    Election main(List<Election> latestFirst) {
        Election best = null;
        double bestScore = -1;
        Election plain = null;
        double plainest = PLAIN - AHEAD;
        boolean unnamed = false;
        List<Set<String>> stood = stood();
        // Where a year is told it speaks for itself, and looking everywhere costs more than all else here.
        Set<Contest> ofPeople = seats.isEmpty() || !times.tells() ? contestsOfPeople() : Set.of();
        for (Election election : latestFirst) {
            if (election.kind() != ElectionKind.GENERAL || !times.past(election)) {
                continue;
            }
            double told = times.dated(election) + prints.nation(election);
            double score = told + people(stood, election);
            double marked = 0;
            for (Contest contest : ofPeople) {
                marked += contest.election().equals(election.id()) ? prints.of(contest) : 0;
            }
            told += marked;
            score += marked;
            for (Seat seat : seats) {
                Contest contest = seat.at(election.id()).orElse(null);
                double marks = contest == null ? 0 : prints.of(contest);
                marked += marks;
                told += marks + (contest == null ? 0 : only(seat, contest));
                score += marks + (contest == null ? 0 : 0.2 + only(seat, contest));
            }
            // What is written of an earlier election does not know the year of a later one; and where a later one whose
            // year is not named is told of in figures, the year that is named is only compared with.
            boolean dated = times.tells(election);
            told += dated ? unnamed ? -TimeClues.YEAR : PLAIN : 0;
            if (told >= plainest + AHEAD) {
                plain = election;
                plainest = told;
                unnamed = !dated && marked >= SURE;
            }
            if (score > bestScore + 1e-9) {
                best = election;
                bestScore = score;
            }
        }
        best = plain == null ? best : plain;
        return best == null && !latestFirst.isEmpty() ? anyGeneral(latestFirst) : best;
    }

    /** Where those stood who are named in full, besides the seats that are named. */
    private Set<Contest> contestsOfPeople() {
        Set<Contest> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
        people.forEach(person -> person.stands().forEach(stand -> theirs.add(stand.contest())));
        theirs.removeAll(ofSeats);
        return theirs;
    }

    private static Election anyGeneral(List<Election> elections) {
        return elections.stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .findFirst()
                .orElse(null);
    }

    /** Which contest of a seat is meant: the latest one plainly told of, else the likeliest; null for none. */
    Contest meant(Seat seat, Tallies tallies, String main) {
        Contest best = null;
        double bestScore = -1;
        Contest plain = null;
        double plainest = PLAIN - AHEAD;
        double[] here =
                seat.contests().stream().mapToDouble(c -> people(seat, c)).toArray();
        boolean later = false;
        double mostPeople = Arrays.stream(here).max().orElse(0);
        for (int i = 0; i < here.length; i++) {
            Contest contest = seat.contests().get(i);
            Election election = tallies.election(contest.election()).orElseThrow();
            boolean vacancy = election.kind() == ElectionKind.BY_ELECTION;
            boolean other = !vacancy && !election.id().equals(main) && !another(seat, contest, main);
            if (election.kind() == ElectionKind.NOTIONAL || other || !times.past(election)) {
                continue;
            }
            double told = prints.of(contest) + times.dated(election) + only(seat, contest);
            double score = prints.of(contest) + Math.min(2, times.count(election)) * 0.3 + here[i];
            if (vacancy) {
                double named = here[i];
                int byElection = times.byElection();
                told += byElection == 2 && !later && named > 0 && named >= mostPeople - 1e-9 ? 1 : 0;
                // Written after it, and no other is so new: what it is compared with may have more figures.
                told += byElection == 2 && !later && prints.known(contest) > 1 ? NEWEST : 0;
                score += byElection == 0 || later ? -0.5 : byElection == 1 ? 0.4 : 1.6;
                score += times.sameMonth(election) ? 1 : 0;
            } else if (contest.election().equals(main)) {
                score += 0.6;
            }
            if (told >= plainest + AHEAD) {
                plain = contest;
                plainest = told;
            }
            // What is written of a by-election does not know the figures of the general election after it.
            long known = prints.known(contest);
            boolean spoken = times.count(election) > 0 || election.id().equals(main);
            later |= known > 1 || (known > 0 && spoken);
            if (score > bestScore + 1e-9) {
                best = contest;
                bestScore = score;
            }
        }
        return plain == null ? best : plain;
    }

    /** Whether a seat is spoken of for a general election that is not the one of the rest of the article. */
    private boolean another(Seat seat, Contest contest, String main) {
        double told = prints.of(contest) + only(seat, contest);
        return seat.at(main)
                .map(c -> told >= PLAIN + 0.5 && told >= prints.of(c) + only(seat, c) + 1)
                .orElse(true);
    }

    /** For each person named in full, the elections at which they stood. */
    private List<Set<String>> stood() {
        List<Set<String>> stood = new ArrayList<>(people.size());
        for (Person person : people) {
            Set<String> elections = new HashSet<>();
            person.stands().forEach(s -> elections.add(s.contest().election()));
            stood.add(elections);
        }
        return stood;
    }

    private static double people(List<Set<String>> stood, Election election) {
        double score = 0;
        for (Set<String> elections : stood) {
            score += elections.contains(election.id()) ? 1.0 / elections.size() : 0;
        }
        return score;
    }

    private double people(Seat seat, Contest contest) {
        double score = 0;
        for (Person person : byContest.getOrDefault(contest, List.of())) {
            score += 1.0 / here(person, seat);
        }
        for (Person person : perhapsByContest.getOrDefault(contest, List.of())) {
            score += 1.0 / here(person, seat);
        }
        return score;
    }

    /** People who stood for the seat this once. */
    private double only(Seat seat, Contest contest) {
        double told = 0;
        for (Person person : byContest.getOrDefault(contest, List.of())) {
            told += here(person, seat) == 1 ? 0.5 : 0;
        }
        return told;
    }

    private static long here(Person person, Seat seat) {
        long here = 0;
        for (Person.Stand stand : person.stands()) {
            here += seat.contests().contains(stand.contest()) ? 1 : 0;
        }
        return here;
    }
}
