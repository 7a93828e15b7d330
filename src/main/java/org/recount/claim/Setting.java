package org.recount.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** For each contest of a seat that is named the one that is meant. */
    private final IdentityHashMap<Contest, Contest> meant = new IdentityHashMap<>();

    /** A list: to hash a contest costs more than to compare a few. */
    private final List<Contest> pool = new ArrayList<>();

    /** By the key of a seat: each is looked for among all contests, and an article names the same old seats again. */
    private final Map<String, Optional<Contest>> heirs = new HashMap<>();

    private final Clues clues;
    private final Set<Person> people;
    private final Set<Person> placed = new LinkedHashSet<>();

    Setting(Tallies tallies, Clues clues) {
        this.tallies = tallies;
        this.clues = clues;
        this.people = new LinkedHashSet<>();
        people.addAll(clues.placed());
        main = clues.main(tallies.elections());
        for (Seat seat : clues.seats()) {
            Contest contest = clues.meant(seat, tallies, mainId());
            if (contest != null) {
                contests.put(seat, contest);
                seat.contests().forEach(other -> meant.putIfAbsent(other, contest));
                meet(contest);
            }
        }
        accompany();
        shorten();
        placed.addAll(people);
        clues.perhaps().stream().filter(clues::placed).forEach(placed::add);
        addNamesakes(clues.perhaps());
    }

    /** The one contest of the main election that goes on from a seat that is no more. */
    Optional<Contest> heir(Seat seat) {
        return heirs.computeIfAbsent(seat.key(), this::heir);
    }

    private Optional<Contest> heir(String key) {
        Contest found = null;
        String start = key + " ";
        for (Contest contest : main.contests()) {
            boolean heir = tallies.key(contest.name()).startsWith(start);
            if (heir && found != null) {
                return Optional.empty();
            }
            found = heir ? contest : found;
        }
        return Optional.ofNullable(found);
    }

    /**
     * "Elsewhere Labour took Selby": where a by-election is meant, those held on the same day are too, and not the
     * general elections of their seats.
     */
    private void accompany() {
        List<Election> polls = pool.stream()
                .flatMap(contest -> tallies.election(contest.election()).stream())
                .filter(election -> election.kind() == ElectionKind.BY_ELECTION)
                .toList();
        for (Map.Entry<Seat, Contest> place :
                polls.isEmpty() ? List.<Map.Entry<Seat, Contest>>of() : contests.entrySet()) {
            Seat seat = place.getKey();
            seat.contests().stream()
                    .filter(other -> kind(other) == ElectionKind.BY_ELECTION)
                    .filter(other -> polls.stream().anyMatch(poll -> poll.date().equals(date(other))))
                    .filter(other -> kind(place.getValue()) == ElectionKind.GENERAL && before(place.getValue(), other))
                    .findFirst()
                    .ifPresent(other -> {
                        pool.remove(place.getValue());
                        place.setValue(other);
                        seat.contests().forEach(any -> meant.put(any, other));
                        meet(other);
                    });
        }
    }

    /**
     * "In Selby", where Selby and Ainsty is named and its contest is meant: not the later seat of that name, unless the
     * text speaks of the year in which that was contested.
     */
    private void shorten() {
        for (Map.Entry<Seat, Contest> part : contests.entrySet()) {
            String start = part.getKey().key() + " ";
            for (Map.Entry<Seat, Contest> whole : contests.entrySet()) {
                Contest contest = part.getValue();
                boolean shortened = whole.getKey().key().startsWith(start)
                        && part.getKey().at(whole.getValue().election()).isEmpty()
                        && !before(contest, whole.getValue())
                        && clues.times().names(year(whole.getValue()))
                        && !clues.times().names(year(contest));
                if (shortened) {
                    part.getKey().contests().forEach(other -> meant.put(other, whole.getValue()));
                    part.setValue(whole.getValue());
                    pool.remove(contest);
                }
            }
        }
    }

    /** Of people who share a name, those who stood in a seat that is named. */
    private void addNamesakes(Set<Person> perhaps) {
        for (Person person : perhaps) {
            if (inNamedSeat(person)) {
                people.add(person);
            }
        }
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

    /** The contests of the main election of all seats that the article names. */
    List<Contest> namedAtMain() {
        return contests.values().stream()
                .filter(contest -> contest.election().equals(mainId()))
                .distinct()
                .toList();
    }

    /** The contest meant by a seat's name. */
    Optional<Contest> contest(Seat seat) {
        Contest known = contests.get(seat);
        if (known != null) {
            return Optional.of(known);
        }
        return main == null ? Optional.empty() : seat.at(main.id());
    }

    /** Hears that the article names a seat by half, and which of its contests is meant. */
    void name(Seat seat, Contest contest) {
        if (contests.putIfAbsent(seat, contest) == null) {
            seat.contests().forEach(other -> meant.putIfAbsent(other, contest));
            meet(contest);
        }
    }

    /** How many votes and majorities of a contest stand anywhere in the article. */
    long known(Contest contest) {
        return clues.known(contest);
    }

    /** Whether somebody stood in the contest of a seat that the article names. */
    boolean inNamedSeat(Person person) {
        for (Person.Stand stand : person.stands()) {
            if (names(stand.contest())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article names the seat of a contest. */
    boolean names(Contest contest) {
        return contest.equals(meant.get(contest));
    }

    /** Whether it names the seat of a contest, at whatever election. */
    boolean namesSeat(Contest contest) {
        return meant.containsKey(contest);
    }

    /** Whether nothing but somebody's name leads to the contest: neither its seat is named nor anybody else who stood there. */
    boolean byNameAlone(Person.Stand stand) {
        return !namesSeat(stand.contest())
                && people.stream()
                        .filter(person -> person.in(stand.contest()).isPresent())
                        .allMatch(person -> person.stood(stand));
    }

    /** The contest meant where a seat is in hand, whatever election somebody named in passing stood at. */
    Contest inHand(Contest contest) {
        return meant.getOrDefault(contest, contest);
    }

    /** The year in which a contest was held. */
    int year(Contest contest) {
        return date(contest).getYear();
    }

    private LocalDate date(Contest contest) {
        return tallies.election(contest.election()).orElseThrow().date();
    }

    /** At what kind of election a contest was held. */
    ElectionKind kind(Contest contest) {
        return tallies.election(contest.election()).orElseThrow().kind();
    }

    /** Whether the text has spoken of a by-election up to an offset: named one, or its year. */
    boolean spokeOf(Contest byElection, int end) {
        return clues.times().spokeOf(year(byElection), end);
    }

    /** Whether the text goes from election to election in order. */
    boolean chronicle() {
        return clues.chronicle();
    }

    /** Whether one contest was held before another. */
    boolean before(Contest one, Contest other) {
        return tallies.election(one.election())
                .orElseThrow()
                .date()
                .isBefore(tallies.election(other.election()).orElseThrow().date());
    }

    /** Contests that the article is about so far. */
    List<Contest> pool() {
        return pool;
    }

    /**
     * Whether a full name can mean somebody. Losers are hardly named without their seat: where it is not named either, a
     * name like that of one is rather a stranger's.
     */
    boolean meant(List<Person> namesakes) {
        return namesakes.stream().anyMatch(placed::contains);
    }

    /** People named in full, and those whom a name that several have may mean. */
    Set<Person> spokenOf() {
        return placed;
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
     * The candidacy by which somebody is in this article: in a contest of the pool, else in a seat that is named, else at the
     * main election, else the latest one held when it was written. Several where that leaves more than one.
     */
    List<Person.Stand> stands(Person person) {
        List<Person.Stand> inPool = new ArrayList<>(1);
        for (Person.Stand stand : person.stands()) {
            if (names(stand.contest())) {
                inPool.add(stand);
            }
        }
        if (!inPool.isEmpty()) {
            return inPool;
        }
        // "Galloway" of an article about Bradford is not, for all that, he of Rochdale where that is never named.
        List<Person.Stand> inNamed = person.stands().stream()
                .filter(stand -> namesSeat(stand.contest()))
                .toList();
        if (!inNamed.isEmpty()) {
            return inNamed;
        }
        List<Person.Stand> atMain = main == null ? List.of() : person.at(main.id());
        if (!atMain.isEmpty()) {
            return atMain;
        }
        return person.stands().stream()
                .filter(stand -> past(stand.contest()))
                .findFirst()
                .or(() -> person.stands().stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private boolean past(Contest contest) {
        return clues.times().past(tallies.election(contest.election()).orElseThrow());
    }
}
