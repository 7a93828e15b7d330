package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.check.tally.TallyFault;
import org.recount.check.tally.TallyLint;
import org.recount.election.Loaded;
import org.recount.election.Place;

/**
 * Figures of tallies that contradict each other, as a check of articles tells of them.
 *
 * @param number of all
 * @param lines  the first of them, and how to list the others
 */
record Contradictions(int number, List<String> lines) {
    static final Contradictions NONE = new Contradictions(0, List.of());

    /** So many are told of one by one. */
    private static final int SHOWN = 3;

    Contradictions {
        lines = List.copyOf(lines);
    }

    /**
     * Looks through all tallies.
     *
     * @param folders they were loaded from
     */
    static Contradictions of(Loaded loaded, List<Path> folders, TallyLint lint) {
        List<TallyFault> found =
                lint.all().stream().filter(TallyFault::contradiction).toList();
        List<String> lines = new ArrayList<>();
        for (TallyFault fault : found.subList(0, Math.min(SHOWN, found.size()))) {
            lines.add("%s. Nobody is accused by these figures until they are mended.".formatted(line(loaded, fault)));
        }
        if (found.size() > SHOWN) {
            lines.add("%d more figures of the tallies contradict each other: recount facts validate %s lists all."
                    .formatted(
                            found.size() - SHOWN,
                            folders.stream().map(Path::toString).collect(Collectors.joining(" "))));
        }
        return new Contradictions(found.size(), lines);
    }

    /** {@code my-tallies/uk-2024.json:12: Harrow Vale at uk-2024: … add up to 501, … are 500 (tally-sum-differs)}. */
    static String line(Loaded loaded, TallyFault fault) {
        Optional<Place> place = fault.check().contest() == null
                ? loaded.tallies().election(fault.check().election()).flatMap(loaded::place)
                : loaded.place(fault.check().contest());
        return "%s%s (%s)".formatted(place.map(p -> p + ": ").orElse(""), fault, fault.rule());
    }
}
