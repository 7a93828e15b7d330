package org.recount.election.columns;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.Party;

/**
 * What one row tells.
 *
 * @param row for messages
 */
record Counted(
        CsvRows.Row row,
        Poll poll,
        String contest,
        String code,
        String region,
        OptionalInt electorate,
        OptionalInt validVotes,
        OptionalInt rejected,
        String name,
        String given,
        String family,
        String party,
        int votes,
        Gender gender) {

    /** The election of a row. */
    record Poll(String id, String title, ElectionKind kind, LocalDate date) {}

    private static final DateTimeFormatter READ_OUT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Reads a row.
     *
     * @return empty where the row does not count by the map
     * @throws Unfit if it should count and cannot
     */
    static Optional<Counted> of(CsvRows.Row row, ColumnMap map) throws Unfit {
        if (!row.fits(map.only()) || row.fitsAny(map.skip())) {
            return Optional.empty();
        }
        Reading reading = new Reading(row, map);
        String contest = reading.name(ColumnMap.Part.CONTEST);
        String given = reading.name(ColumnMap.Part.GIVEN);
        String family = reading.name(ColumnMap.Part.FAMILY);
        String whole = reading.name(ColumnMap.Part.NAME);
        String name = whole.isEmpty() ? (given + " " + family).strip() : whole;
        if (contest.isEmpty() || name.isEmpty()) {
            throw row.unfit(
                    "names no %s".formatted(contest.isEmpty() ? "contest" : "candidate"),
                    "Fill it in, or let the map %s skip such rows.".formatted(map.file()));
        }
        OptionalInt votes = reading.count(ColumnMap.Part.VOTES);
        if (votes.isEmpty()) {
            throw row.unfit(
                    "%s of %s has no votes".formatted(name, contest),
                    "Fill them in, or let the map %s skip such rows.".formatted(map.file()));
        }
        return Optional.of(new Counted(
                row,
                reading.poll(contest),
                contest,
                reading.text(ColumnMap.Part.CODE),
                reading.name(ColumnMap.Part.REGION),
                reading.count(ColumnMap.Part.ELECTORATE),
                reading.count(ColumnMap.Part.VALID_VOTES),
                reading.count(ColumnMap.Part.REJECTED),
                name,
                given,
                family,
                reading.party(),
                votes.getAsInt(),
                gender(reading.text(ColumnMap.Part.GENDER))));
    }

    private static Gender gender(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "f", "female", "woman" -> Gender.FEMALE;
            case "m", "male", "man" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Fills the templates of the map with a row's values. */
    private record Reading(CsvRows.Row row, ColumnMap map) {

        String text(ColumnMap.Part part) {
            Template template = map.columns().get(part);
            return template == null ? "" : template.fill(row::get);
        }

        /** A text in which names stand, without the capitals that some files shout in. */
        String name(ColumnMap.Part part) {
            Template template = map.columns().get(part);
            return template == null ? "" : template.fill(column -> lowered(row.get(column)));
        }

        String party() {
            String recorded = text(ColumnMap.Part.PARTY);
            String known = map.parties().get(recorded);
            return known == null ? Party.named(name(ColumnMap.Part.PARTY)) : known;
        }

        private String lowered(String value) {
            return map.capitals() && value.equals(value.toUpperCase(Locale.ROOT)) ? initials(value) : value;
        }

        private static String initials(String text) {
            StringBuilder name = new StringBuilder();
            boolean first = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                name.append(first ? c : Character.toLowerCase(c));
                int length = name.length();
                boolean mac = length > 1 && name.charAt(length - 1) == 'c' && name.charAt(length - 2) == 'M';
                first = !Character.isLetterOrDigit(c) || (mac && (length == 2 || name.charAt(length - 3) == ' '));
            }
            return name.toString();
        }

        OptionalInt count(ColumnMap.Part part) throws Unfit {
            String value = text(part);
            if (value.isEmpty()) {
                return OptionalInt.empty();
            }
            try {
                String digits = value.replace(",", "");
                int count = Integer.parseInt(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
                if (count >= 0) {
                    return OptionalInt.of(count);
                }
            } catch (NumberFormatException e) {
                // falls through to the message
            }
            throw row.unfit("%s must be a count, was \"%s\"".formatted(part.key(), value), "Correct the value.");
        }

        LocalDate date() throws Unfit {
            String value = text(ColumnMap.Part.DATE);
            String day = map.days().getOrDefault(value, value);
            try {
                return day.length() == 8
                        ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
                        : LocalDate.parse(day);
            } catch (DateTimeException e) {
                throw row.unfit(
                        "date must be a day such as 2024-07-04, was \"%s\"".formatted(day),
                        "Correct the value, or add \"%s\" to the days of %s.".formatted(value, map.file()));
            }
        }

        Poll poll(String contest) throws Unfit {
            LocalDate date = date();
            for (ColumnMap.Poll poll : map.elections()) {
                if (row.fits(poll.when())) {
                    String id = poll.id().fill(name -> told(name, contest, date, date.toString()));
                    String title = poll.title().fill(name -> told(name, contest, date, READ_OUT.format(date)));
                    return new Poll(kebab(id), title, poll.kind(), date);
                }
            }
            throw row.unfit(
                    "belongs to none of the elections of %s".formatted(map.file()),
                    "Add one without a condition as the last, or let the map skip such rows.");
        }

        private String told(String name, String contest, LocalDate date, String day) {
            return switch (name) {
                case "contest" -> contest;
                case "date" -> day;
                case "year" -> String.valueOf(date.getYear());
                default -> row.get(name);
            };
        }

        private static String kebab(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }
}
