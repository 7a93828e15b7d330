package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.batch.Desk;
import org.recount.check.Severity;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;
import org.recount.rules.Switches;

/**
 * What a desk has settled for all its runs: {@code recount.json} in the current folder.
 *
 * @param rules       folders of rules, as if named with {@code --rules}
 * @param switches    rules switched off or given another severity, as if named with {@code --off} and {@code --severity}
 * @param conventions profile of conventions, as if named with {@code --conventions}
 */
record Configuration(List<Path> rules, Switches switches, String conventions) {
    private static final String NAME = "recount.json";

    /** The configuration of a folder; nothing is settled where it has none. */
    static Configuration in(Path folder) throws Desk.Unusable {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Configuration(List.of(), Switches.NONE, Home.USUAL);
        }
        try {
            JsonValue read = JsonValue.read(file).only("rules", "off", "severity", "conventions");
            List<Path> rules = read.has("rules")
                    ? read.texts("rules").stream().map(folder::resolve).toList()
                    : List.of();
            return new Configuration(
                    rules,
                    new Switches(read.texts("off"), severities(read)),
                    read.has("conventions") ? read.text("conventions") : Home.USUAL);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    private static Map<String, Severity> severities(JsonValue read) throws JsonFlaw {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> each : read.fields("severity").entrySet()) {
            severities.put(each.getKey(), each.getValue().oneOf(Severity.class));
        }
        return severities;
    }
}
