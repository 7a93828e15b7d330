package org.recount.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.election.Tallies;
import org.recount.json.JsonFlaw;

/**
 * The entries of a folder like {@code facts/language}, put to the test: each must read its own examples. Examples are
 * about the invented results that lie beside the data.
 *
 * @param entries  tried
 * @param examples read for them
 * @param flaws    what is wrong, in the order of the files
 */
public record LanguageExamples(int entries, int examples, List<JsonFlaw> flaws) {
    public LanguageExamples {
        flaws = List.copyOf(flaws);
    }

    /**
     * Tries the entries of a folder.
     *
     * @throws JsonFlaw where a file is missing, or cannot be used at all
     */
    public static LanguageExamples of(Path folder) throws JsonFlaw {
        ClaimReader reader = new ClaimReader(
                Tallies.load(List.of(folder.resolve("example-results"))).tallies(), Language.load(folder));
        List<LanguageEntry> entries = LanguageEntries.of(folder);
        List<JsonFlaw> flaws = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int examples = 0;
        for (LanguageEntry entry : entries) {
            if (entry.named() && !names.add(entry.name())) {
                flaws.add(entry.flaw("has an id that another phrasing has", "Give each its own"));
            }
            if (entry.examples().isEmpty()) {
                flaws.add(entry.flaw("has no example", "Add \"example\" with a sentence that it reads"));
            }
            for (String example : entry.examples()) {
                examples++;
                String wrong = entry.wrong(ExampleReading.of(example, reader));
                if (!wrong.isEmpty()) {
                    flaws.add(entry.flaw(
                            "does not read its example “%s”: %s".formatted(example, wrong),
                            "Mend the entry or the example"));
                }
            }
        }
        return new LanguageExamples(entries.size(), examples, flaws);
    }
}
