package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.recount.batch.Desk;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * What a folder of rules says of itself in its {@code pack.json}, so that it can be handed on.
 *
 * @param name    of the pack
 * @param version of the pack
 * @param licence it is under
 * @param recount the oldest version of Recount that it works with
 */
record Pack(String name, String version, String licence, String recount) {
    private static final String NAME = "pack.json";

    /** Reads the manifest of a folder, if it has one; what this Recount is too old for is refused. */
    static void admit(Path folder) throws Desk.Unusable {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try {
            JsonValue read = JsonValue.read(file).only("name", "version", "licence", "recount");
            Pack pack = new Pack(read.text("name"), read.text("version"), read.text("licence"), read.text("recount"));
            for (String version : new String[] {pack.version(), pack.recount()}) {
                if (!version.matches("\\d+(\\.\\d+)*")) {
                    throw read.flaw("\"%s\" is no version".formatted(version), "Write numbers with dots, such as 1.2");
                }
            }
            if (Arrays.compare(numbers(pack.recount()), numbers(Version.NUMBER)) > 0) {
                throw new Desk.Unusable(
                        "%s: the pack %s %s needs Recount %s or newer; this is %s. Install a newer Recount, or an older pack."
                                .formatted(file, pack.name(), pack.version(), pack.recount(), Version.NUMBER));
            }
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceFirst("-.*", "").split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
