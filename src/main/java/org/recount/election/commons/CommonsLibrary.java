package org.recount.election.commons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.election.Election;
import org.recount.election.Problem;
import org.recount.election.SeatKey;
import org.recount.election.Tallies;

/** The door of this package: official CSV files in, tally files out. Only addresses given as such are fetched. */
public final class CommonsLibrary {
    private final Conventions conventions = Conventions.read();
    private final LocalDate retrieved;
    private final Set<String> seats;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Imported.Written> written = new ArrayList<>();

    /**
     * An import.
     *
     * @param retrieved the day the results were got from the Library
     * @param seats     names of the seats to keep; empty for all. National totals always cover all
     */
    public CommonsLibrary(LocalDate retrieved, List<String> seats) {
        this.retrieved = retrieved;
        this.seats = seats.stream().map(SeatKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes one file an election; what cannot be read is left out and named.
     *
     * @param sources folders, result files, or http(s) addresses of result files
     * @param out     made if missing; files of the same elections are replaced
     * @throws IOException if nothing can be written there
     */
    public Imported convert(List<String> sources, Path out) throws IOException {
        Files.createDirectories(out);
        Path downloads = Files.createTempDirectory("recount-import");
        try {
            Map<Path, ResultFolder> folders = new LinkedHashMap<>();
            for (String source : sources) {
                try {
                    for (ResultFolder folder : folders(source, downloads.resolve(String.valueOf(folders.size())))) {
                        folders.putIfAbsent(folder.path(), folder);
                    }
                } catch (Flawed e) {
                    problems.add(e.problem());
                }
            }
            for (ResultFolder folder : folders.values()) {
                convert(folder, out);
            }
        } finally {
            delete(downloads);
        }
        return new Imported(written, problems);
    }

    private static List<ResultFolder> folders(String source, Path downloads) throws Flawed, IOException {
        if (Download.isUrl(source)) {
            return List.of(new Download(downloads).fetch(source));
        }
        Path path = Path.of(source);
        if (!Files.exists(path)) {
            throw new Flawed(source, 0, "there is no such file or folder", "Name a folder of official results.");
        }
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        List<ResultFolder> found = Files.isDirectory(path)
                ? ResultFolder.below(folder)
                : ResultFolder.of(
                                folder,
                                path.getParent() == null
                                        ? "."
                                        : path.getParent().toString())
                        .filter(f -> f.files().contains(path.getFileName().toString()))
                        .stream()
                        .toList();
        if (found.isEmpty()) {
            throw new Flawed(
                    source,
                    0,
                    "holds no results in the Library's layout",
                    "Expected are results-by-parliament/N/general-election or by-elections with constituencies.csv and"
                            + " candidacies.csv, or N/notional-general-election with results.csv.");
        }
        return found;
    }

    private void convert(ResultFolder folder, Path out) throws IOException {
        List<Election> elections;
        try {
            elections = new ElectionAssembly(conventions, retrieved, problems::add).elections(folder);
        } catch (Flawed e) {
            problems.add(e.problem());
            return;
        }
        for (Election election : elections) {
            Election kept = keep(election);
            if (!kept.contests().isEmpty()) {
                Path file = out.resolve(kept.id() + ".json");
                Tallies.write(kept, file);
                int candidacies = kept.contests().stream()
                        .mapToInt(c -> c.candidacies().size())
                        .sum();
                written.add(
                        new Imported.Written(kept.id(), kept.contests().size(), candidacies, kept.complete(), file));
            }
        }
    }

    private Election keep(Election e) {
        if (seats.isEmpty()) {
            return e;
        }
        var contests = e.contests().stream()
                .filter(c -> seats.contains(SeatKey.of(c.name())))
                .toList();
        return new Election(
                e.id(),
                e.title(),
                e.kind(),
                e.date(),
                e.boundaries(),
                e.status(),
                e.source(),
                e.complete() && contests.size() == e.contests().size(),
                contests,
                e.totals(),
                e.flows());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
