package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recount.batch.Desk;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * What a desk has settled for all its runs: {@code recount.json} in the current folder.
 *
 * @param rules       folders of rules, as if named with {@code --rules}
 * @param off         rules switched off, as if named with {@code --off}
 * @param conventions profile of conventions, as if named with {@code --conventions}
 */
record Configuration(List<Path> rules, List<String> off, String conventions) {
    private static final String NAME = "recount.json";

    /** The configuration of a folder; nothing is settled where it has none. */
    static Configuration in(Path folder) throws Desk.Unusable {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Configuration(List.of(), List.of(), Home.USUAL);
        }
        try {
            JsonValue read = JsonValue.read(file).only("rules", "off", "conventions");
            List<Path> rules = read.has("rules")
                    ? read.texts("rules").stream().map(folder::resolve).toList()
                    : List.of();
            return new Configuration(
                    rules, read.texts("off"), read.has("conventions") ? read.text("conventions") : Home.USUAL);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }
}
