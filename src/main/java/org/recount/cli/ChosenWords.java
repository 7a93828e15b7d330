package org.recount.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.batch.Desk;
import org.recount.rules.Switches;

/** What the user chose to judge by, in the words of the options. */
final class ChosenWords {
    private ChosenWords() {}

    /** Name to value; what is as usual is left out where few would ask. */
    static Map<String, String> of(Desk.Choice choice) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("tallies", joined(choice.tallies()));
        values.put("rules", joined(choice.rules().folders()));
        Switches switches = choice.switches();
        if (!switches.off().isEmpty()) {
            values.put("off", String.join(",", switches.off()));
        }
        if (!switches.severities().isEmpty()) {
            values.put(
                    "severity",
                    switches.severities().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + "=" + entry.getValue().code())
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        if (choice.rules().trusted()) {
            values.put("trust-rules", "true");
        }
        if (!choice.conventions().endsWith("default.json")) {
            values.put("conventions", choice.conventions().toString());
        }
        if (!choice.language().endsWith(Path.of("facts", "language"))) {
            values.put("language", choice.language().toString());
        }
        return values;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(","));
    }
}
