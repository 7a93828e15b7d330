package org.recount.election.commons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.Party;

/** Contests from a table of notional results: one row a party, no people. */
final class NotionalResults {
    private final Conventions conventions;
    private final Overlaps overlaps;

    NotionalResults(Conventions conventions, Overlaps overlaps) {
        this.conventions = conventions;
        this.overlaps = overlaps;
    }

    /** Rows of each seat, in the order of the file, without subtotals. */
    Map<String, List<CsvTable.Row>> bySeat(CsvTable table) {
        Map<String, List<CsvTable.Row>> seats = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (!conventions.subtotalRows().contains(row.get("Column"))) {
                seats.computeIfAbsent(row.get("Constituency name"), k -> new ArrayList<>())
                        .add(row);
            }
        }
        return seats;
    }

    Contest contest(String election, List<CsvTable.Row> rows) throws Flawed {
        List<Candidacy> parties = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            int votes = row.count("Votes")
                    .orElseThrow(() -> row.flawed("a party without votes", "Fill in the row, or remove it."));
            parties.add(new Candidacy("", "", "", List.of(), party(row), votes, Membership.UNKNOWN, Gender.UNKNOWN));
        }
        CsvTable.Row first = rows.get(0);
        return new Contest(
                election,
                first.get("Constituency name"),
                first.get("ONS ID"),
                List.of(),
                conventions.regions().getOrDefault(first.get("Region code"), first.get("Country name")),
                first.count("Electorate"),
                first.count("Valid votes")
                        .orElse(parties.stream().mapToInt(Candidacy::votes).sum()),
                OptionalInt.empty(),
                "",
                overlaps.succeeds(first.get("Constituency name")),
                parties);
    }

    /** Second and further independents have a column, but no name. */
    private static String party(CsvTable.Row row) throws Flawed {
        String name = row.get("Party name");
        if (row.get("Column").startsWith("IND")) {
            return "Independent";
        }
        if (name.isEmpty() || name.equals("NA")) {
            throw row.flawed(
                    "no party for the column \"%s\"".formatted(row.get("Column")),
                    "Name the party, or add the column to the subtotals.");
        }
        return Party.standingIn(row.get("Country name"), Party.named(name));
    }
}
