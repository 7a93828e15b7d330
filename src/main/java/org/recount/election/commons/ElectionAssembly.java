package org.recount.election.commons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.NationalFigures;
import org.recount.election.Problem;
import org.recount.election.SeatKey;
import org.recount.election.Source;
import org.recount.election.Status;

/** Puts the tables of one folder of results together. */
final class ElectionAssembly {
    private final Conventions conventions;
    private final LocalDate retrieved;
    private final Consumer<Problem> problems;

    ElectionAssembly(Conventions conventions, LocalDate retrieved, Consumer<Problem> problems) {
        this.conventions = conventions;
        this.retrieved = retrieved;
        this.problems = problems;
    }

    /** The election of the folder, or its by-elections. */
    List<Election> elections(ResultFolder folder) throws Flawed {
        return switch (folder.kind()) {
            case GENERAL -> List.of(general(folder));
            case NOTIONAL -> List.of(notional(folder));
            case BY_ELECTION -> byElections(folder);
        };
    }

    private Election general(ResultFolder folder) throws Flawed {
        Conventions.Known known = Polling.day(
                conventions.general(folder.parliament()).orElseThrow(() -> unknown(folder)),
                false,
                folder.above(Polling.FILE),
                conventions);
        CsvTable seats = folder.table("constituencies.csv", "generalConstituencies", conventions)
                .with("Constituency name", "Valid votes");
        CsvTable candidacies = candidacies(folder, "generalCandidacies");
        Ballots ballots =
                new Ballots(candidacies, overlaps(folder, known.boundaries()), conventions.partyColumns(), problems);
        List<Contest> contests = new ArrayList<>();
        for (CsvTable.Row row : seats.rows()) {
            keep(contests, () -> ballots.contest(known.id(), row));
        }
        leftOver(ballots);
        Source.Files files = files(folder, seats, candidacies);
        return national(known, ElectionKind.GENERAL, Status.CERTIFIED, contests, files);
    }

    private Election notional(ResultFolder folder) throws Flawed {
        Conventions.Known known = Polling.day(
                conventions.notional(folder.parliament()).orElseThrow(() -> unknown(folder)),
                true,
                folder.above(Polling.FILE),
                conventions);
        NotionalResults results = new NotionalResults(conventions, overlaps(folder, known.boundaries()));
        CsvTable table = folder.table("results.csv", "notionalResults", conventions);
        List<Contest> contests = new ArrayList<>();
        for (List<CsvTable.Row> rows : results.bySeat(table).values()) {
            keep(contests, () -> results.contest(known.id(), rows));
        }
        Source.Files files = files(folder, table, table);
        return national(known, ElectionKind.NOTIONAL, Status.ESTIMATED, contests, files);
    }

    /** Totals are given only where every seat is there. */
    private Election national(
            Conventions.Known known, ElectionKind kind, Status status, List<Contest> contests, Source.Files files) {
        boolean complete = contests.size() == known.seats();
        NationalFigures figures = complete ? NationalFigures.of(contests) : new NationalFigures(List.of(), List.of());
        return new Election(
                known.id(),
                known.titleOrDefault(),
                kind,
                known.day(),
                known.boundaries(),
                status,
                source(
                        "%s of the general election of %d"
                                .formatted(
                                        kind == ElectionKind.NOTIONAL ? "notional results" : "results",
                                        known.day().getYear()),
                        known.url(),
                        files),
                complete,
                contests,
                figures.totals(),
                figures.flows());
    }

    private List<Election> byElections(ResultFolder folder) throws Flawed {
        CsvTable seats = folder.table("constituencies.csv", "byElectionConstituencies", conventions)
                .with("Constituency name", "Valid votes", "Election date");
        CsvTable candidacies = candidacies(folder, "byElectionCandidacies").with("Election date");
        Source source = source("results of by-elections", conventions.url(), files(folder, seats, candidacies));
        Ballots ballots = new Ballots(candidacies, overlaps(folder, ""), conventions.partyColumns(), problems);
        List<Election> elections = new ArrayList<>();
        for (CsvTable.Row row : seats.rows()) {
            List<Contest> contests = new ArrayList<>();
            keep(contests, () -> ballots.contest(byElectionId(row), row));
            for (Contest contest : contests) {
                LocalDate day = row.date("Election date");
                elections.add(new Election(
                        contest.election(),
                        "By-election of %s in %s".formatted(Conventions.longDate(day), contest.name()),
                        ElectionKind.BY_ELECTION,
                        day,
                        conventions.boundaries(day),
                        Status.CERTIFIED,
                        source,
                        true,
                        contests,
                        List.of(),
                        List.of()));
            }
        }
        leftOver(ballots);
        return elections;
    }

    private static String byElectionId(CsvTable.Row row) throws Flawed {
        String seat = SeatKey.of(row.get("Constituency name")).replace(' ', '-');
        return "by-election-%s-%s".formatted(seat, row.date("Election date"));
    }

    private CsvTable candidacies(ResultFolder folder, String layout) throws Flawed {
        return folder.table("candidacies.csv", layout, conventions)
                .with("Constituency name", "Party name", "Candidate surname", "Votes");
    }

    /** Predecessors, where the seats are of the boundaries that the list of overlaps is for. */
    private Overlaps overlaps(ResultFolder folder, String boundaries) throws Flawed {
        return Overlaps.read(
                folder.above(Overlaps.FILE).filter(f -> boundaries.equals(conventions.overlapsFor())), conventions);
    }

    private Source source(String title, String url, Source.Files files) {
        return new Source(conventions.publisher() + ": " + title, url, conventions.licence(), retrieved, files);
    }

    private Source.Files files(ResultFolder folder, CsvTable contests, CsvTable candidacies) {
        return folder.address(conventions)
                .map(address -> new Source.Files(
                        address + folder.files().get(0),
                        address + folder.files().get(folder.files().size() - 1),
                        contests.headed() && candidacies.headed() ? conventions.columnsOfFields() : Map.of()))
                .orElse(Source.Files.NONE);
    }

    private static Flawed unknown(ResultFolder folder) {
        return new Flawed(
                folder.shown(),
                0,
                "the parliament of these results is not known (%s)"
                        .formatted(folder.parliament() == 0 ? "no number above the folder" : folder.parliament()),
                "The folder above must be the parliament's number, 55 (2010) to 59 (2024).");
    }

    /** Makes a contest of rows of a table. */
    private interface Making {
        Contest contest() throws Flawed;
    }

    /** Keeps a contest unless it cannot be read. */
    private void keep(List<Contest> contests, Making making) {
        try {
            contests.add(making.contest());
        } catch (Flawed e) {
            problems.accept(e.problem());
        }
    }

    private void leftOver(Ballots ballots) {
        for (CsvTable.Row row : ballots.left()) {
            problems.accept(Problem.refused(
                    row.file(),
                    row.line(),
                    "candidacies for %s, which constituencies.csv does not have"
                            .formatted(row.get("Constituency name")),
                    "The two files must belong together."));
        }
    }
}
