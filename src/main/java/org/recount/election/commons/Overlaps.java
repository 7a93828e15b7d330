package org.recount.election.commons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.election.SeatKey;

/** Which old seats each new seat was mostly made of, by population. */
final class Overlaps {
    static final String FILE = "constituency-area-overlaps.csv";

    private final Map<String, List<Part>> parts = new HashMap<>();

    private record Part(String seat, double share) {}

    private Overlaps() {}

    static Overlaps read(Optional<Path> file, Conventions conventions) throws Flawed {
        Overlaps overlaps = new Overlaps();
        if (file.isEmpty()) {
            return overlaps;
        }
        CsvTable table = CsvTable.read(
                file.get(),
                file.get().toString(),
                conventions.columns().get("constituencyAreaOverlaps"),
                conventions.columnAliases());
        for (CsvTable.Row row : table.rows()) {
            double share;
            try {
                share = Double.parseDouble(row.get("Population of new"));
            } catch (NumberFormatException e) {
                throw row.flawed(
                        "the share of population must be a number, was \"%s\"".formatted(row.get("Population of new")),
                        "Correct the value.");
            }
            if (share >= conventions.substantialShare()) {
                overlaps.parts
                        .computeIfAbsent(SeatKey.of(row.get("New name")), k -> new ArrayList<>())
                        .add(new Part(row.get("Old name"), share));
            }
        }
        return overlaps;
    }

    /** Old seats, largest part first; empty where the only one has the same name. */
    List<String> succeeds(String seat) {
        String key = SeatKey.of(seat);
        List<String> old = parts.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparingDouble(Part::share).reversed())
                .map(Part::seat)
                .toList();
        return old.size() == 1 && SeatKey.of(old.get(0)).equals(key) ? List.of() : old;
    }
}
