package org.recount.election;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All elections that are loaded: the door to canonical results. Immutable and safe for many threads. */
public final class Tallies {
    private final Map<String, Election> elections = new LinkedHashMap<>();
    private final Map<String, List<Election>> accounts = new HashMap<>();
    /** By keys of seats, and by their names as they are, which most are looked up by. */
    private final Map<String, Namesakes> bySeat = new HashMap<>();

    private final Map<String, Map<String, Contest>> byElectionAndSeat = new HashMap<>();

    /** Certified figures before others, provisional ones last; then the later before the earlier. */
    private static final Comparator<Election> RELIANCE = Comparator.comparing(
                    (Election e) -> List.of(Status.CERTIFIED, Status.ESTIMATED, Status.PROVISIONAL)
                            .indexOf(e.status()))
            .thenComparing(Tallies::told, Comparator.reverseOrder());

    /** The seats that share a key. */
    private record Namesakes(String key, List<Contest> contests) {}

    private Tallies(List<Election> all) {
        for (Election election : all) {
            accounts.computeIfAbsent(election.id(), id -> new ArrayList<>(1)).add(election);
        }
        for (List<Election> same : accounts.values()) {
            same.sort(RELIANCE);
        }
        all.stream()
                .sorted(Comparator.comparing(Election::date).reversed().thenComparing(Election::id))
                .forEach(e -> elections.put(e.id(), accounts.get(e.id()).get(0)));
        for (Election election : elections.values()) {
            Map<String, Contest> seats = byElectionAndSeat.computeIfAbsent(election.id(), id -> new HashMap<>());
            for (Contest contest : election.contests()) {
                String key = SeatKey.of(contest.name());
                seats.put(key, contest);
                Namesakes ofSeat = bySeat.computeIfAbsent(key, k -> new Namesakes(k, new ArrayList<>()));
                ofSeat.contests().add(contest);
                bySeat.put(contest.name(), ofSeat);
            }
            election.contests().forEach(contest -> seats.put(contest.name(), contest));
        }
    }

    /** Tallies of the elections given. */
    public static Tallies of(List<Election> elections) {
        return new Tallies(elections);
    }

    /**
     * Loads tally files, and folders of them with their subfolders. A bad file is refused as a whole and named with
     * the line; the others are loaded. Never throws for what it reads.
     */
    public static Loaded load(List<Path> foldersOrFiles) {
        return new TalliesLoader().load(foldersOrFiles);
    }

    /**
     * Writes an election in the format of {@code facts/tallies}, {@code recount-tallies/1}.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Election election, Path file) throws IOException {
        Files.writeString(file, ElectionWriter.write(election));
    }

    private static LocalDateTime told(Election election) {
        return election.asOf().orElseGet(() -> election.source().retrieved().atTime(LocalTime.MAX));
    }

    /** Every account of an election that is loaded, the one to rely on first: of other sources, or of other days. */
    public List<Election> accounts(String id) {
        return List.copyOf(accounts.getOrDefault(id, List.of()));
    }

    /** The same tallies, relying on this account of its election and knowing no other of it. */
    public Tallies relyingOn(Election account) {
        List<Election> all = new ArrayList<>(elections.values());
        all.replaceAll(e -> e.id().equals(account.id()) ? account : e);
        return new Tallies(all);
    }

    /** Every election, latest first. */
    public List<Election> elections() {
        return List.copyOf(elections.values());
    }

    /** An election by its id. */
    public Optional<Election> election(String id) {
        return Optional.ofNullable(id == null ? null : elections.get(id));
    }

    /** The contest of a seat at an election, whatever the case and punctuation of the seat's name. */
    public Optional<Contest> contest(String election, String seat) {
        Map<String, Contest> seats = byElectionAndSeat.get(election);
        if (seats == null || seat == null) {
            return Optional.empty();
        }
        Contest exact = seats.get(seat);
        return Optional.ofNullable(exact == null ? seats.get(key(seat)) : exact);
    }

    /** Every contest of the seats that share this name, latest election first. */
    public List<Contest> seat(String name) {
        Namesakes exact = bySeat.get(name);
        Namesakes found = exact == null ? bySeat.get(SeatKey.of(name)) : exact;
        return found == null ? List.of() : List.copyOf(found.contests());
    }

    /** The {@link SeatKey} of a seat's name: that of a name on the record is worked out but once. */
    public String key(String seat) {
        Namesakes known = bySeat.get(seat);
        return known == null ? SeatKey.of(seat) : known.key();
    }

    /** The contests of the seats of this name that were before one of them, latest first; notional ones are none. */
    public List<Contest> earlier(Contest contest) {
        LocalDate day = elections.get(contest.election()).date();
        return seat(contest.name()).stream()
                .filter(other -> {
                    Election poll = elections.get(other.election());
                    return poll.kind() != ElectionKind.NOTIONAL && poll.date().isBefore(day);
                })
                .toList();
    }

    /** Where a person stood, by the whole name or an alias, latest election first. Namesakes are not told apart. */
    public List<Standing> person(String name) {
        String key = SeatKey.of(name);
        return standings(c -> SeatKey.of(c.name()).equals(key)
                || c.aliases().stream().anyMatch(a -> SeatKey.of(a).equals(key)));
    }

    /** Where people of this family name stood, latest election first. */
    public List<Standing> family(String name) {
        String key = SeatKey.of(name);
        return standings(c -> SeatKey.of(c.family()).equals(key));
    }

    private List<Standing> standings(Predicate<Candidacy> wanted) {
        return elections.values().stream()
                .flatMap(e -> e.contests().stream())
                .flatMap(c -> c.candidacies().stream()
                        .filter(p -> !p.name().isEmpty())
                        .filter(wanted)
                        .map(p -> new Standing(c, p)))
                .toList();
    }

    /** Names of seats and people that resemble this one, best first. */
    public List<String> nearest(String name, int limit) {
        Set<String> known = new LinkedHashSet<>();
        for (Election election : elections.values()) {
            for (Contest contest : election.contests()) {
                known.add(contest.name());
                contest.candidacies().stream()
                        .map(Candidacy::name)
                        .filter(n -> !n.isEmpty())
                        .forEach(known::add);
            }
        }
        return Nearest.names(name, known, limit);
    }

    /** The general election before this one, by date; notional ones are not meant. */
    public Optional<Election> generalBefore(Election election) {
        for (Election earlier : elections.values()) {
            if (earlier.kind() == ElectionKind.GENERAL && earlier.date().isBefore(election.date())) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** The first general election after this one, by date; notional ones are not meant. */
    public Optional<Election> generalAfter(Election election) {
        return elections.values().stream()
                .filter(later ->
                        later.kind() == ElectionKind.GENERAL && later.date().isAfter(election.date()))
                .min(Comparator.comparing(Election::date));
    }

    /** What stood before a contest. */
    public Previous previous(Contest contest) {
        Optional<Election> here = election(contest.election());
        Optional<Election> before = here.flatMap(this::generalBefore);
        if (before.isEmpty()) {
            return new Previous(Optional.empty(), Optional.empty(), List.of(), List.of());
        }
        Election old = before.get();
        Stream<Contest> ofOldSeat = contest.succeeds().stream().limit(1).flatMap(name -> seat(name).stream());
        List<Contest> byElections = Stream.concat(seat(contest.name()).stream(), ofOldSeat)
                .distinct()
                .filter(c -> election(c.election())
                        .filter(e -> e.kind() == ElectionKind.BY_ELECTION
                                && e.date().isAfter(old.date())
                                && e.date().isBefore(here.get().date()))
                        .isPresent())
                .sorted(Comparator.comparing((Contest c) ->
                                election(c.election()).orElseThrow().date())
                        .reversed())
                .toList();
        List<Contest> predecessors = contest.succeeds().stream()
                .flatMap(name -> contest(old.id(), name).stream())
                .toList();
        return new Previous(
                contest(old.id(), contest.name()),
                contest(old.id() + "-notional", contest.name())
                        .filter(n -> election(n.election())
                                .filter(e -> e.boundaries().equals(here.get().boundaries()))
                                .isPresent()),
                byElections,
                predecessors);
    }
}
