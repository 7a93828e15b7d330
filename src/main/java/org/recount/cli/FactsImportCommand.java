package org.recount.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.recount.election.commons.CommonsLibrary;
import org.recount.election.commons.Imported;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
                    + " these lie beside or above the results. Only an address that you give is fetched.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is imported", "2:wrong usage", "3:something is left out"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount facts import commons-library results-by-parliament --out my-tallies",
            "  recount facts import commons-library results-by-parliament/59 \\",
            "      --contests seats.txt --out my-tallies",
            "  ADDRESS=https://example.org/results-by-parliament/59/by-elections",
            "  recount facts import commons-library $ADDRESS/candidacies.csv --out my-tallies"
        })
public final class FactsImportCommand implements Callable<Integer> {
    /** How the official results are laid out. */
    enum Layout {
        COMMONS_LIBRARY("commons-library");

        private final String label;

        Layout(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            converter = LayoutConverter.class,
            description = "Layout of the official results: commons-library.")
    Layout layout;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL",
            description = "CSV files, folders of them, or addresses of CSV files.")
    List<String> sources;

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

    @Override
    public Integer call() {
        Imported imported;
        try {
            imported = new CommonsLibrary(retrieved, seats()).convert(sources, out);
        } catch (IOException e) {
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

    /** Reads the name of a layout. */
    static final class LayoutConverter implements CommandLine.ITypeConverter<Layout> {
        @Override
        public Layout convert(String value) {
            for (Layout layout : Layout.values()) {
                if (layout.label.equals(value)) {
                    return layout;
                }
            }
            throw new CommandLine.TypeConversionException(
                    "format \"%s\" is not known. Known is commons-library.".formatted(value));
        }
    }
}
