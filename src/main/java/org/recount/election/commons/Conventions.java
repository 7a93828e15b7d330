package org.recount.election.commons;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What must be known of the Library's files beyond what stands in them.
 *
 * @param files            address below which the files stand that are imported
 * @param overlapsFor      the boundaries whose seats the file of overlaps makes up from older ones
 * @param substantialShare part of a new seat's population, 0 to 1, from which an old seat counts as predecessor
 * @param subtotalRows     notional rows that sum others up
 * @param partyColumns     columns of a party's votes, named by its abbreviation
 * @param regions          names by code
 * @param columns          of each file, where it has no header
 * @param columnsOfFields  what the files call the fields of our tallies
 * @param columnAliases    header names that mean another
 */
record Conventions(
        String publisher,
        String url,
        String files,
        String licence,
        List<Known> general,
        List<Known> notional,
        String overlapsFor,
        double substantialShare,
        List<String> subtotalRows,
        List<String> partyColumns,
        Map<String, String> regions,
        Map<String, List<String>> columns,
        Map<String, String> columnsOfFields,
        Map<String, String> columnAliases) {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A general election, or a notional one, and the parliament it made. */
    record Known(int parliament, String id, String title, String date, String boundaries, int seats, String url) {

        LocalDate day() {
            return LocalDate.parse(date);
        }

        /** The same with another polling day. */
        Known on(LocalDate day, String source) {
            return new Known(parliament, id, title, day.toString(), boundaries, seats, source.isEmpty() ? url : source);
        }

        String titleOrDefault() {
            return title == null ? "General election of " + longDate(day()) : title;
        }
    }

    static Conventions read() {
        try (InputStream in = Conventions.class.getResourceAsStream("elections.json")) {
            return new ObjectMapper().readValue(in, Conventions.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource elections.json", e);
        }
    }

    static String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    Optional<Known> general(int parliament) {
        return general.stream().filter(k -> k.parliament() == parliament).findFirst();
    }

    Optional<Known> notional(int parliament) {
        return notional.stream().filter(k -> k.parliament() == parliament).findFirst();
    }

    /** The boundaries in force on a day: those of the general election before it. */
    String boundaries(LocalDate day) {
        return general.stream()
                .filter(k -> !k.day().isAfter(day))
                .max(Comparator.comparing(Known::day))
                .orElse(general.get(0))
                .boundaries();
    }
}
