package org.recount.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.election.Tallies;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * The phrasings of a folder like {@code facts/language}, put to the test: each must read its own examples. Examples are
 * about the invented results that lie beside the data.
 *
 * @param entries  phrasings tried
 * @param examples read for them
 * @param flaws    what is wrong, in the order of the file
 */
public record LanguageExamples(int entries, int examples, List<JsonFlaw> flaws) {
    private static final List<String> SECTIONS = List.of("numbers", "events", "frames", "sequences", "party-after");

    public LanguageExamples {
        flaws = List.copyOf(flaws);
    }

    /**
     * Tries the phrasings of a folder.
     *
     * @throws JsonFlaw where a file is missing, or cannot be used at all
     */
    public static LanguageExamples of(Path folder) throws JsonFlaw {
        ClaimReader reader = new ClaimReader(
                Tallies.load(List.of(folder.resolve("example-results"))).tallies(), Language.load(folder));
        JsonValue file = JsonValue.read(folder.resolve("phrasings.json"));
        List<JsonFlaw> flaws = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int entries = 0;
        int examples = 0;
        for (String section : SECTIONS) {
            for (JsonValue value : file.elements(section)) {
                entries++;
                PhrasingEntry entry = PhrasingEntry.of(value, section);
                if (!ids.add(entry.id())) {
                    flaws.add(entry.flaw("has an id that another phrasing has", "Give each its own"));
                }
                if (entry.examples().isEmpty()) {
                    flaws.add(entry.flaw("has no example", "Add \"example\" with a sentence that it reads"));
                }
                for (String example : entry.examples()) {
                    examples++;
                    ExampleReading reading = ExampleReading.of(example, reader);
                    if (!reading.by(entry)) {
                        flaws.add(entry.flaw(
                                "does not read its example “%s”: %s".formatted(example, reading.instead(entry)),
                                "Mend the phrasing or the example"));
                    }
                }
            }
        }
        return new LanguageExamples(entries, examples, flaws);
    }
}
