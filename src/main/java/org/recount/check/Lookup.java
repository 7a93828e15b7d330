package org.recount.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.PartyTotal;
import org.recount.election.SeatKey;
import org.recount.election.Tallies;

/** Finds the contest, the candidacy or the total that a claim is about. Safe for many threads. */
final class Lookup {
    private static final String NOTIONAL = "-notional";
    /** Letters that a given name and its short form share. */
    private static final int ALIKE = 2;

    private static final BitSet NOWHERE = new BitSet();

    private final Tallies tallies;
    private final Parties parties;
    /** By election and seat. */
    private final Map<String, Map<String, Race>> races = new ConcurrentHashMap<>();

    private final Map<String, Optional<Race>> later = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<Entry>>> names = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<Entry>>> folded = new ConcurrentHashMap<>();
    private volatile Map<String, BitSet> polls;
    private final Set<String> partyNames = new HashSet<>();

    /** A candidacy and the race it was in. */
    record Stand(Race race, Candidacy candidacy) {
        boolean won() {
            return race.contest().winner().equals(candidacy);
        }
    }

    Lookup(Tallies tallies, Parties parties) {
        this.tallies = tallies;
        this.parties = parties;
        for (Parties.Family family : parties.families()) {
            partyNames.add(family.name());
            partyNames.addAll(family.official());
        }
        for (Election election : tallies.elections()) {
            for (PartyTotal total : election.totals()) {
                partyNames.add(total.party());
            }
        }
    }

    Parties parties() {
        return parties;
    }

    Tallies tallies() {
        return tallies;
    }

    /** Whether a name is a party's rather than a person's. */
    boolean party(String name) {
        return name != null && partyNames.contains(name);
    }

    /** The race of a seat at an election. */
    Optional<Race> race(String election, String seat) {
        if (election == null || seat == null) {
            return Optional.empty();
        }
        Map<String, Race> ofElection = races.get(election);
        Race known = ofElection == null ? null : ofElection.get(seat);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Race> found = tallies.contest(election, seat).map(this::race);
        found.ifPresent(r ->
                races.computeIfAbsent(election, id -> new ConcurrentHashMap<>()).put(seat, r));
        return found;
    }

    /** The race of a contest. */
    Race race(Contest contest) {
        Election election = tallies.election(contest.election()).orElseThrow();
        return new Race(election, contest, tallies.previous(contest), tallies.generalBefore(election));
    }

    /** The general election's race of a seat that came right after the election given; notional ids mean the actual. */
    Optional<Race> next(String election, String seat) {
        if (election == null || seat == null) {
            return Optional.empty();
        }
        return later.computeIfAbsent(election + '\n' + seat, key -> {
            String old = actual(election);
            for (Contest contest : tallies.seat(seat)) {
                Race race = race(contest.election(), contest.name()).orElseThrow();
                if (race.election().kind() == ElectionKind.GENERAL
                        && race.before().filter(b -> b.id().equals(old)).isPresent()) {
                    return Optional.of(race);
                }
            }
            return Optional.empty();
        });
    }

    /** The id without the mark of a notional result. */
    static String actual(String election) {
        return election.endsWith(NOTIONAL) ? election.substring(0, election.length() - NOTIONAL.length()) : election;
    }

    static boolean notional(String election) {
        return election != null && election.endsWith(NOTIONAL);
    }

    /** Where a person stood at an election; more than one where people share the name. */
    List<Stand> stood(String election, String person) {
        if (election == null || person == null) {
            return List.of();
        }
        Optional<Election> poll = tallies.election(election);
        if (poll.isEmpty()) {
            return List.of();
        }
        List<Entry> exact =
                names.computeIfAbsent(election, id -> index(poll.get(), false)).get(person);
        if (exact == null) {
            exact = folded(poll.get()).getOrDefault(SeatKey.of(person), List.of());
        }
        List<Stand> stands = new ArrayList<>(exact.size());
        for (Entry entry : exact) {
            race(election, entry.seat()).ifPresent(race -> stands.add(new Stand(race, entry.candidacy())));
        }
        return stands;
    }

    private Map<String, List<Entry>> folded(Election poll) {
        return folded.computeIfAbsent(poll.id(), id -> index(poll, true));
    }

    private record Entry(String seat, Candidacy candidacy) {}

    private static Map<String, List<Entry>> index(Election election, boolean fold) {
        Map<String, List<Entry>> index = new HashMap<>();
        for (Contest contest : election.contests()) {
            for (Candidacy candidacy : contest.candidacies()) {
                if (candidacy.name().isEmpty()) {
                    continue;
                }
                Entry entry = new Entry(contest.name(), candidacy);
                String name = fold ? SeatKey.of(candidacy.name()) : candidacy.name();
                index.computeIfAbsent(name, k -> new ArrayList<>(1)).add(entry);
                for (String alias : candidacy.aliases()) {
                    String key = fold ? SeatKey.of(alias) : alias;
                    if (!key.equals(name)) {
                        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
                    }
                }
            }
        }
        return index;
    }

    /**
     * Every poll, other than notional ones, at which a person stood in a seat or in one of the same name; in any seat
     * where none is given. A name that one record has as an alias is followed into the others.
     */
    List<Stand> career(String person, String seat) {
        Set<String> names = new LinkedHashSet<>();
        names.add(person);
        List<Stand> career = career(names, seat);
        for (Stand stand : career) {
            names.add(stand.candidacy().name());
            names.addAll(stand.candidacy().aliases());
        }
        return names.size() == 1 ? career : career(names, seat);
    }

    private List<Stand> career(Set<String> names, String seat) {
        List<Stand> career = new ArrayList<>();
        for (Election election : seat == null ? pollsOf(names) : pollsIn(seat)) {
            if (election.kind() == ElectionKind.NOTIONAL) {
                continue;
            }
            List<Stand> found = List.of();
            for (String name : names) {
                if (found.isEmpty()) {
                    found = seat == null ? stood(election.id(), name) : stood(election.id(), seat, name);
                }
            }
            career.addAll(found);
        }
        return career;
    }

    /** The elections at which a seat of this name was contested, latest first. */
    private List<Election> pollsIn(String seat) {
        return tallies.seat(seat).stream()
                .map(Contest::election)
                .distinct()
                .map(id -> tallies.election(id).orElseThrow())
                .toList();
    }

    /** The elections at which somebody of one of these names stood, latest first. */
    private List<Election> pollsOf(Set<String> names) {
        BitSet places = new BitSet();
        for (String name : names) {
            places.or(polls().getOrDefault(SeatKey.of(name), NOWHERE));
        }
        List<Election> all = tallies.elections();
        return places.stream().mapToObj(all::get).toList();
    }

    /** For each folded name the places, among all elections, of those at which somebody of it stood. */
    private Map<String, BitSet> polls() {
        Map<String, BitSet> known = polls;
        if (known == null) {
            known = new HashMap<>();
            List<Election> all = tallies.elections();
            for (int place = 0; place < all.size(); place++) {
                for (String name : folded(all.get(place)).keySet()) {
                    known.computeIfAbsent(name, k -> new BitSet()).set(place);
                }
            }
            polls = known;
        }
        return known;
    }

    private List<Stand> stood(String election, String seat, String person) {
        Race race = race(election, seat).orElse(null);
        if (race == null) {
            return List.of();
        }
        List<Candidacy> found = race.named(person);
        if (found.isEmpty()) {
            found = race.contest().candidacies().stream()
                    .filter(c -> shortened(c.name(), person))
                    .toList();
        }
        return found.size() == 1 ? List.of(new Stand(race, found.get(0))) : List.of();
    }

    /** "Jon Ashworth" and "Jonathan Ashworth", "Andy" and "Andrew Sawford", on ballots of one seat. */
    static boolean shortened(String one, String other) {
        int a = one.lastIndexOf(' ');
        int b = other.lastIndexOf(' ');
        return Math.min(a, b) >= 3
                && one.substring(a).equals(other.substring(b))
                && one.regionMatches(0, other, 0, ALIKE);
    }
}
