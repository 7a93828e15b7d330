package org.recount.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recount.check.Verdict;
import org.recount.election.SeatKey;

/** The seats that articles speak of, each with a page, and the country, which has one too. */
final class Seats {
    /** Seats that get a page: there have been some 1,500 under any name since 1950. */
    private static final int MOST = 3_000;
    /** Seats that the overview leads to. */
    private static final int FEW = 60;

    private final Pages pages;
    private final Map<String, Seat> byName = new HashMap<>();
    private final Map<String, Seat> byKey = new LinkedHashMap<>();

    Seats(Pages pages) {
        this.pages = pages;
    }

    /**
     * The seat of a name.
     *
     * @param contest official name; null for the country
     * @return empty where there are too many
     */
    Optional<Seat> of(String contest) {
        String name = contest == null ? "" : contest;
        Seat known = byName.get(name);
        if (known == null && byName.size() < MOST) {
            String key = SeatKey.of(name);
            known = byKey.computeIfAbsent(
                    key, k -> new Seat(name, name.isEmpty() ? pages.national() : pages.seat(key)));
            byName.put(name, known);
        }
        return Optional.ofNullable(known);
    }

    /** The page of a seat that was spoken of; null where it has none. */
    String page(String contest) {
        return known(contest).map(Seat::page).orElse(null);
    }

    /** A seat that was spoken of. */
    Optional<Seat> known(String contest) {
        return Optional.ofNullable(byName.get(contest == null ? "" : contest));
    }

    /** Those that the overview leads to: all where they are few, else those with most that the tally does not bear out. */
    View.SeatList few() {
        boolean many = byKey.size() > FEW;
        List<Seat> shown = new ArrayList<>(byKey.values());
        if (many) {
            shown.sort(Comparator.comparingInt((Seat seat) -> -seat.verdicts().amiss()));
            shown = shown.subList(0, FEW);
        }
        return new View.SeatList(
                many ? "Seats of which most differs" : "Seats in these articles",
                links(shown),
                many ? "All " + number() : null);
    }

    /** All of them. */
    View.SeatList list() {
        return new View.SeatList(number() + " in these articles", links(byKey.values()), null);
    }

    /**
     * Every seat that articles speak of, by name, without the country.
     *
     * @param found those that findings are on
     */
    List<View.SeatOption> options(Set<String> found) {
        Map<String, View.SeatOption> options = new TreeMap<>();
        found.forEach(name -> options.put(name, new View.SeatOption(name, null, true)));
        for (Seat seat : byKey.values()) {
            String name = Display.clean(seat.name());
            if (!name.isEmpty()) {
                options.put(name, new View.SeatOption(name, seat.page(), found.contains(name)));
            }
        }
        return List.copyOf(options.values());
    }

    /** How many, without the country. */
    private String number() {
        boolean country = byKey.values().stream().anyMatch(seat -> seat.name().isEmpty());
        return Figures.count(byKey.size() - (country ? 1 : 0), "seat", "seats");
    }

    /** By name; the country comes first. */
    private static List<View.SeatLink> links(Collection<Seat> seats) {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::name))
                .map(seat -> new View.SeatLink(
                        seat.name().isEmpty() ? "The whole country" : Display.clean(seat.name()),
                        seat.page(),
                        Figures.count(seat.verdicts().all(), "statement", "statements"),
                        seat.verdicts().views().stream()
                                .filter(verdict -> !verdict.value().equals(Verdict.SUPPORTED.name()))
                                .toList()))
                .toList();
    }

    /** All, in the order in which they were first spoken of. */
    List<Seat> all() {
        Collection<Seat> all = byKey.values();
        return new ArrayList<>(all);
    }
}
