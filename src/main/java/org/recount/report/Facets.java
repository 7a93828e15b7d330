package org.recount.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.recount.check.Severity;

/** The values that the page's findings can be filtered by, counted as they come. */
final class Facets {
    private static final int MOST_SEATS = 3_000;
    private static final int MOST_OUTLETS = 1_000;

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, String> kindLabels = new LinkedHashMap<>();
    private final Map<String, Integer> outlets = new LinkedHashMap<>();
    private final Map<String, String> outletKeys = new LinkedHashMap<>();
    private final Set<String> seats = new TreeSet<>();

    void add(String kind, String kindLabel, String outlet, String seat) {
        kinds.merge(kind, 1, Integer::sum);
        kindLabels.putIfAbsent(kind, kindLabel);
        outlets.merge(outlet, 1, Integer::sum);
        if (!seat.isEmpty() && seats.size() < MOST_SEATS) {
            seats.add(seat);
        }
    }

    /** A short key for a publisher, free of anything a filter in the address would choke on. */
    String outletKey(String outlet) {
        return outletKeys.computeIfAbsent(outlet, name -> "p" + (outletKeys.size() + 1));
    }

    /** The seats that findings are on, as many as fit. */
    Set<String> seats() {
        return Set.copyOf(seats);
    }

    /** Most frequent first. */
    List<View.Facet> kinds() {
        List<View.Facet> facets = new ArrayList<>();
        kinds.forEach((kind, count) -> facets.add(plain(kind, kindLabels.get(kind), count)));
        facets.sort((a, b) -> Integer.compare(b.count(), a.count()));
        return facets;
    }

    /** Most findings first, and where as many in the order of the articles. */
    List<View.Facet> outlets() {
        List<View.Facet> facets = new ArrayList<>();
        outlets.forEach((outlet, count) -> facets.add(plain(outletKey(outlet), outlet, count)));
        facets.sort((a, b) -> Integer.compare(b.count(), a.count()));
        return facets.subList(0, Math.min(MOST_OUTLETS, facets.size()));
    }

    private static View.Facet plain(String value, String label, int count) {
        return new View.Facet(value, label, label, count, "", "", "");
    }

    static List<View.Facet> severities(Counts counts) {
        return severities(counts::findings);
    }

    /** @param number of the findings of each severity */
    static List<View.Facet> severities(ToIntFunction<Severity> number) {
        List<View.Facet> facets = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = number.applyAsInt(severity);
            facets.add(new View.Facet(
                    severity.code(),
                    Words.of(severity),
                    plural(severity, count),
                    count,
                    Words.style(severity),
                    Words.sign(severity),
                    note(severity)));
        }
        return facets;
    }

    private static String plural(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> count == 1 ? "error" : "errors";
            case WARNING -> count == 1 ? "warning" : "warnings";
            case INFO -> count == 1 ? "remark" : "remarks";
        };
    }

    private static String note(Severity severity) {
        return switch (severity) {
            case ERROR -> "The tally has another figure or name.";
            case WARNING -> "Near the tally, but looser than it reads.";
            case INFO -> "Agrees; worth knowing. No action needed.";
        };
    }
}
