package org.recount.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.election.columns.ColumnMap;
import org.recount.election.columns.MappedResults;
import org.recount.election.commons.CommonsLibrary;
import org.recount.election.commons.Imported;
import org.recount.json.JsonFlaw;
import org.recount.json.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recount facts import}: official results into tally files. The only command that may use the network. */
@Command(
        name = "import",
        header = "Turn official results into tally files.",
        description = {
            "Writes one file an election, named by its id, such as uk-2024.json, uk-2019-notional.json or"
                    + " by-election-rochdale-2024-02-29.json.",
            "",
            "Format commons-library is the House of Commons Library's: folders results-by-parliament/N with"
                    + " general-election, by-elections and notional-general-election in them. Polling days are read"
                    + " from general-elections.csv, predecessors of seats from constituency-area-overlaps.csv, where"
                    + " these lie beside or above the results.",
            "",
            "Any other CSV is read by a map, a JSON file that says which column is what: democracy-club, openelections,"
                    + " medsl-house and medsl-president are shipped in facts/formats; give the path of one of your own.",
            "",
            "Instead of a format, an election of facts/sources.json, such as uk-2024 or by-elections-2019: its official"
                    + " files are fetched from where they are published. Nothing else is fetched but an address that"
                    + " you give.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is imported", "2:wrong usage", "3:something is left out"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount facts import uk-2024 --out my-tallies",
            "  recount facts import democracy-club candidates.csv --out my-tallies",
            "  recount facts import my-map.json results.csv --out my-tallies",
            "  recount facts import commons-library results-by-parliament/59 \\",
            "      --contests seats.txt --out my-tallies",
            "  ADDRESS=https://example.org/results-by-parliament/59/by-elections",
            "  recount facts import commons-library $ADDRESS/candidacies.csv --out tallies"
        })
public final class FactsImportCommand implements Callable<Integer> {
    private static final String COMMONS_LIBRARY = "commons-library";

    @ParentCommand
    private FactsCommand parent;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT|MAP|ELECTION",
            description = "commons-library, the name or the path of a map, or an election whose files are fetched.")
    String format;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE|FOLDER|URL",
            description = "CSV files; for commons-library also folders of them, or addresses of CSV files.")
    List<String> sources = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write to; made if missing.")
    Path out;

    @Option(
            names = "--contests",
            paramLabel = "FILE",
            description = "Keep only the seats named in this file, one a line; # starts a comment."
                    + " National totals still cover all.")
    Path contests;

    @Option(
            names = "--retrieved",
            paramLabel = "DATE",
            description = "Day the results were got, as 2026-08-31. Default: today.")
    LocalDate retrieved = LocalDate.now(java.time.ZoneId.systemDefault());

    @Spec
    CommandSpec spec;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Where official results are published. Default: facts/sources.json.")
    Path published;

    @Override
    public Integer call() throws Desk.Unusable {
        Imported imported;
        try {
            imported = imported();
        } catch (IOException e) {
            if (e instanceof JsonFlaw) {
                throw new Desk.Unusable(e.getMessage(), e);
            }
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Nothing can be written to --out %s (%s).".formatted(out, e), e);
        }
        PrintWriter err = spec.commandLine().getErr();
        imported.problems().forEach(err::println);
        for (Imported.Written file : imported.files()) {
            err.println(String.format(
                    Locale.UK,
                    "%s: contests %,d%s, candidacies %,d, in %s",
                    file.election(),
                    file.contests(),
                    file.complete() ? "" : " (not all)",
                    file.candidacies(),
                    file.file()));
        }
        err.println(String.format(
                Locale.UK,
                "elections %,d, problems %,d",
                imported.files().size(),
                imported.problems().size()));
        return imported.refused() ? 3 : 0;
    }

    private Imported imported() throws IOException, Desk.Unusable {
        Path facts = Home.of(parent.here()).facts();
        if (format.equals(COMMONS_LIBRARY)) {
            return commonsLibrary(given());
        }
        Path map = map(facts);
        if (map != null) {
            List<Path> files = given().stream().map(Path::of).toList();
            return new MappedResults(ColumnMap.read(map), retrieved, seats()).convert(files, out);
        }
        List<PublishedResults> known =
                PublishedResults.in(published == null ? facts.resolve(PublishedResults.FILE) : published);
        Optional<PublishedResults> named = PublishedResults.named(format, known);
        if (named.isPresent()) {
            return fetched(named.get());
        }
        List<String> names = new ArrayList<>(List.of(COMMONS_LIBRARY));
        names.addAll(maps(facts));
        known.forEach(one -> names.add(one.id()));
        throw new Desk.Unusable(
                "%s is no format, map or election that is known.%s Known are %s, and the path of a map of your own."
                        .formatted(
                                format,
                                Nearest.of(format, names)
                                        .map(" Maybe %s is meant."::formatted)
                                        .orElse(""),
                                String.join(", ", names)));
    }

    private List<String> given() {
        if (sources.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say what to import: files after the format " + format);
        }
        return sources;
    }

    private Imported commonsLibrary(List<String> from) throws IOException {
        return new CommonsLibrary(retrieved, seats()).convert(from, out);
    }

    /** A shipped map by its name, or the user's by its path; null where it is neither. */
    private Path map(Path facts) {
        Path shipped = facts.resolve("formats").resolve(format + ".json");
        if (format.matches("[\\w-]+") && Files.isRegularFile(shipped)) {
            return shipped;
        }
        return format.endsWith(".json") ? Path.of(format) : null;
    }

    private static List<String> maps(Path facts) throws IOException {
        try (Stream<Path> files = Files.list(facts.resolve("formats"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    private Imported fetched(PublishedResults results) throws IOException, Desk.Unusable {
        if (!sources.isEmpty()) {
            throw new Desk.Unusable(
                    "%s is fetched from where it is published, so it takes no files. To import files of your own, name their format: %s."
                            .formatted(format, results.format()));
        }
        if (!results.format().equals(COMMONS_LIBRARY)) {
            throw new Desk.Unusable(
                    "%s is listed with the format %s, which cannot be fetched. Fetch %s yourself and import it."
                            .formatted(format, results.format(), results.address()));
        }
        parent.here()
                .tell("fetches %s and what belongs with it: %s, %s, %s."
                        .formatted(results.address(), results.title(), results.publisher(), results.licence()));
        return commonsLibrary(List.of(results.address()));
    }

    private List<String> seats() {
        if (contests == null) {
            return List.of();
        }
        try {
            List<String> seats = Files.readAllLines(contests).stream()
                    .map(String::strip)
                    .filter(s -> !s.isEmpty() && !s.startsWith("#"))
                    .toList();
            if (seats.isEmpty()) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--contests %s names no seat.".formatted(contests));
            }
            return seats;
        } catch (IOException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--contests %s cannot be read (%s).".formatted(contests, e.getMessage()), e);
        }
    }
}
