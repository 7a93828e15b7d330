package org.recount.election.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Problem;
import org.recount.election.SeatKey;
import org.recount.election.Source;
import org.recount.election.Status;
import org.recount.election.Tallies;
import org.recount.election.commons.Imported;

/** The door of this package: CSV files in, tally files out. */
public final class MappedResults {
    private final ColumnMap map;
    private final LocalDate retrieved;
    private final Set<String> seats;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Poll> polls = new LinkedHashMap<>();

    /** An election and the contests of its rows. */
    private record Poll(Counted.Poll told, Map<String, Ballot> ballots) {}

    /**
     * An import.
     *
     * @param retrieved the day the results were got
     * @param seats     names of the seats to keep; empty for all
     */
    public MappedResults(ColumnMap map, LocalDate retrieved, List<String> seats) {
        this.map = map;
        this.retrieved = retrieved;
        this.seats = seats.stream().map(SeatKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes one file an election; a row or contest that cannot be used is left out and named.
     *
     * @param out made if missing; files of the same elections are replaced
     * @throws IOException if nothing can be written there
     */
    public Imported convert(List<Path> files, Path out) throws IOException {
        Files.createDirectories(out);
        for (Path file : files) {
            try (CsvRows rows = CsvRows.of(file, map)) {
                for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                    add(row);
                }
            } catch (Unfit e) {
                problems.add(e.problem());
            }
        }
        List<Imported.Written> written = new ArrayList<>();
        for (Poll poll : polls.values()) {
            write(poll, out, written);
        }
        return new Imported(written, problems);
    }

    private void add(CsvRows.Row row) {
        try {
            Optional<Counted> read = Counted.of(row, map);
            if (read.isEmpty()) {
                return;
            }
            Counted counted = read.get();
            if (seats.isEmpty() || seats.contains(SeatKey.of(counted.contest()))) {
                polls.computeIfAbsent(counted.poll().id(), id -> new Poll(counted.poll(), new LinkedHashMap<>()))
                        .ballots()
                        .computeIfAbsent(SeatKey.of(counted.contest()), seat -> new Ballot(counted, map.parts()))
                        .add(counted);
            }
        } catch (Unfit e) {
            problems.add(e.problem());
        }
    }

    private void write(Poll poll, Path out, List<Imported.Written> written) throws IOException {
        List<Contest> contests = new ArrayList<>();
        for (Ballot ballot : poll.ballots().values()) {
            contests.add(ballot.contest(poll.told().id()));
        }
        Election election = new Election(
                poll.told().id(),
                poll.told().title(),
                poll.told().kind(),
                poll.told().date(),
                map.boundaries(),
                Status.CERTIFIED,
                new Source(
                        map.source().title(), map.source().url(), map.source().licence(), retrieved),
                false,
                contests,
                List.of(),
                List.of());
        Path file = out.resolve(election.id() + ".json");
        Tallies.write(election, file);
        int candidacies = contests.stream()
                .mapToInt(contest -> contest.candidacies().size())
                .sum();
        written.add(new Imported.Written(election.id(), contests.size(), candidacies, false, file));
    }
}
