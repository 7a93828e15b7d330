package org.recount.election.commons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.Party;
import org.recount.election.Problem;

/** Contests from a table of constituencies and one of the candidacies in them. */
final class Ballots {
    private final Map<String, List<CsvTable.Row>> candidacies = new HashMap<>();
    private final Consumer<Problem> problems;
    private final Overlaps overlaps;
    private final List<String> partyColumns;

    Ballots(CsvTable candidacies, Overlaps overlaps, List<String> partyColumns, Consumer<Problem> problems) {
        this.problems = problems;
        this.overlaps = overlaps;
        this.partyColumns = partyColumns;
        for (CsvTable.Row row : candidacies.rows()) {
            this.candidacies.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
        }
    }

    /** One seat at one poll. */
    private static String key(CsvTable.Row row) {
        String seat = row.get("ONS ID");
        return row.get("Election date") + " " + (seat.isEmpty() ? row.get("Constituency name") : seat);
    }

    /** The contest of a row of constituencies. */
    Contest contest(String election, CsvTable.Row row) throws Flawed {
        String name = row.get("Constituency name");
        List<CsvTable.Row> rows = candidacies.remove(key(row));
        if (name.isEmpty() || rows == null) {
            throw row.flawed(
                    "no candidacies for the seat \"%s\" (%s)".formatted(name, row.get("ONS ID")),
                    "The two files must belong together.");
        }
        Map<Candidacy, CsvTable.Row> people = new LinkedHashMap<>();
        Map<String, CsvTable.Row> seen = new LinkedHashMap<>();
        for (CsvTable.Row candidate : rows) {
            Candidacy person = person(candidate);
            CsvTable.Row twin = seen.put(person.name() + "\n" + person.party(), candidate);
            if (twin != null) {
                throw candidate.flawed(
                        "%s of %s stands twice in %s, first on line %d"
                                .formatted(person.name(), person.party(), name, twin.line()),
                        "Remove one of the rows.");
            }
            people.put(person, candidate);
        }
        int sum = people.keySet().stream().mapToInt(Candidacy::votes).sum();
        Contest contest = new Contest(
                election,
                name,
                row.get("ONS ID"),
                List.of(),
                row.get("Region name").isEmpty() ? row.get("Country name") : row.get("Region name"),
                row.count("Electorate"),
                row.count("Valid votes").orElse(sum),
                row.count("Invalid votes"),
                row.get("Result"),
                overlaps.succeeds(name),
                List.copyOf(people.keySet()));
        return contest.stating(new Statements(contest, row, people, partyColumns, problems).besides());
    }

    /** Candidacies of seats that no row of constituencies has; to be asked for at the end. */
    List<CsvTable.Row> left() {
        return candidacies.values().stream().map(rows -> rows.get(0)).toList();
    }

    private static Candidacy person(CsvTable.Row row) throws Flawed {
        String given = row.get("Candidate first name");
        String family = row.get("Candidate surname");
        String name = (given + " " + family).strip();
        if (name.isEmpty() || row.get("Votes").isEmpty()) {
            throw row.flawed("a candidacy without a name or votes", "Fill in the row.");
        }
        return new Candidacy(
                name,
                given,
                family,
                List.of(),
                Party.named(row.get("Party name")),
                row.count("Votes").getAsInt(),
                membership(row.get("Sitting MP"), row.get("Former MP")),
                gender(row.get("Candidate gender")));
    }

    private static Membership membership(String sitting, String former) {
        if (sitting.equalsIgnoreCase("yes")) {
            return Membership.SITTING;
        }
        if (former.equalsIgnoreCase("yes")) {
            return Membership.FORMER;
        }
        return former.equalsIgnoreCase("no") ? Membership.NEVER : Membership.UNKNOWN;
    }

    private static Gender gender(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "f", "female" -> Gender.FEMALE;
            case "m", "male" -> Gender.MALE;
            case "", "?" -> Gender.UNKNOWN;
            default -> Gender.OTHER;
        };
    }
}
