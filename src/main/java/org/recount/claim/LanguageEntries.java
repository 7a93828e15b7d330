package org.recount.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * The entries of a folder like {@code facts/language} that examples show, in the order of its files. Phrasings, areas
 * and other votes have their own examples; words of a list are tried in the sentence that the file gives for the list.
 */
final class LanguageEntries {
    private static final List<String> PHRASINGS = List.of("numbers", "events", "frames", "sequences", "party-after");
    private static final String NOTHING = "NONE";
    /** Where in a file the sentences stand that words of its lists are tried in, each with a slot. */
    private static final String TRIED_IN = "tried-in";

    private static final String SLOT = "{}";

    private final Path folder;
    private final List<LanguageEntry> entries = new ArrayList<>();

    private LanguageEntries(Path folder) {
        this.folder = folder;
    }

    static List<LanguageEntry> of(Path folder) throws JsonFlaw {
        LanguageEntries read = new LanguageEntries(folder);
        read.phrasings();
        read.areas();
        read.otherVotes();
        read.numbers();
        read.parties();
        read.unread();
        return read.entries;
    }

    private void phrasings() throws JsonFlaw {
        JsonValue file = JsonValue.read(folder.resolve("phrasings.json"));
        for (String section : PHRASINGS) {
            for (JsonValue entry : file.elements(section)) {
                Set<ClaimKind> kinds = kinds(entry, section);
                entries.add(new LanguageEntry(
                        entry,
                        entry.has("id") ? entry.text("id") : entry.text("seq"),
                        true,
                        examples(entry),
                        reading -> kinds.isEmpty()
                                || reading.claims().stream().anyMatch(claim -> kinds.contains(claim.kind())),
                        "states no " + kinds.stream().map(Enum::name).collect(Collectors.joining(" or "))));
            }
        }
    }

    /** What a phrasing states; nothing where it says that a number states nothing. */
    private static Set<ClaimKind> kinds(JsonValue entry, String section) throws JsonFlaw {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        if (section.equals("party-after")) {
            kinds.add(ClaimKind.PARTY);
        } else if (entry.has("kind") && !entry.text("kind").equals(NOTHING)) {
            kinds.add(entry.get("kind").oneOf(ClaimKind.class));
        }
        for (JsonValue claim : entry.elements("claims")) {
            kinds.add(claim.get("kind").oneOf(ClaimKind.class));
        }
        return kinds;
    }

    private static List<String> examples(JsonValue entry) throws JsonFlaw {
        List<String> examples = new ArrayList<>(entry.texts("examples"));
        if (entry.has("example")) {
            examples.add(0, entry.text("example"));
        }
        return examples;
    }

    private void areas() throws JsonFlaw {
        for (JsonValue area :
                JsonValue.read(folder.resolve("areas.json")).get("areas").elements()) {
            entries.add(new LanguageEntry(area, area.text("name"), true, examples(area), reading -> true, ""));
        }
    }

    private void otherVotes() throws JsonFlaw {
        for (JsonValue vote :
                JsonValue.read(folder.resolve("other-votes.json")).get("votes").elements()) {
            entries.add(new LanguageEntry(
                    vote,
                    vote.text("name"),
                    true,
                    examples(vote),
                    reading -> reading.claims().isEmpty(),
                    "something is claimed all the same"));
        }
    }

    private void numbers() throws JsonFlaw {
        JsonValue file = JsonValue.read(folder.resolve("numbers.json"));
        for (String list : List.of("words", "ordinals", "fractions")) {
            values(file, list);
        }
        hedges(file, "hedges");
        hedges(file, "after");
        words(file, "percent", Unit.PERCENT);
        words(file, "points", Unit.POINTS);
    }

    private void values(JsonValue file, String list) throws JsonFlaw {
        String sentence = sentence(file, list);
        for (Map.Entry<String, JsonValue> word : file.get(list).fields().entrySet()) {
            var value = word.getValue().number();
            entries.add(LanguageEntry.word(
                    word.getValue(),
                    word.getKey(),
                    sentence.replace(SLOT, word.getKey()),
                    reading -> reading.states(quantity -> quantity.value().compareTo(value) == 0)));
        }
    }

    private void hedges(JsonValue file, String list) throws JsonFlaw {
        String sentence = sentence(file, list);
        for (Map.Entry<String, JsonValue> hedge : file.get(list).fields().entrySet()) {
            for (JsonValue phrase : hedge.getValue().elements()) {
                entries.add(LanguageEntry.word(
                        phrase,
                        phrase.text(),
                        sentence.replace(SLOT, phrase.text()),
                        reading -> reading.states(
                                quantity -> quantity.hedge().code().equals(hedge.getKey()))));
            }
        }
    }

    private void words(JsonValue file, String list, Unit unit) throws JsonFlaw {
        String sentence = sentence(file, list);
        for (JsonValue word : file.get(list).elements()) {
            entries.add(LanguageEntry.word(
                    word,
                    word.text(),
                    sentence.replace(SLOT, word.text()),
                    reading -> reading.states(quantity -> quantity.measuredIn() == unit)));
        }
    }

    private void parties() throws JsonFlaw {
        JsonValue file = JsonValue.read(folder.resolve("parties.json"));
        Parties parties = Parties.load(folder.resolve("parties.json"));
        BiPredicate<Claim, String> stoodFor = (claim, party) -> claim.kind() == ClaimKind.PARTY
                && party.equals(parties.family(claim.said().object()));
        BiPredicate<Claim, String> went = (claim, party) -> claim.kind() == ClaimKind.SEAT_CHANGE
                && party.equals(claim.said().subject());
        for (JsonValue party : file.get("parties").elements()) {
            names(file, party, "names", stoodFor);
            names(file, party, "lowercase", stoodFor);
            names(file, party, "codes", stoodFor);
            names(file, party, "colours", went);
        }
    }

    private void names(JsonValue file, JsonValue party, String list, BiPredicate<Claim, String> told) throws JsonFlaw {
        String sentence = sentence(file, list);
        String family = party.text("name");
        for (JsonValue name : party.elements(list)) {
            entries.add(LanguageEntry.word(
                    name,
                    name.text(),
                    sentence.replace(SLOT, name.text()),
                    reading -> reading.claims().stream().anyMatch(claim -> told.test(claim, family))));
        }
    }

    private void unread() throws JsonFlaw {
        for (JsonValue example :
                JsonValue.read(folder.resolve("unread.json")).get("examples").elements()) {
            List<String> numbers = example.texts("unread");
            String text = example.text("text");
            entries.add(LanguageEntry.word(
                    example,
                    numbers.isEmpty() ? "no number" : String.join(", ", numbers),
                    text,
                    reading -> reading.unread().equals(numbers)));
        }
    }

    private static String sentence(JsonValue file, String list) throws JsonFlaw {
        JsonValue sentence = file.get(TRIED_IN).get(list);
        if (!sentence.text().contains(SLOT)) {
            throw sentence.flaw("has no %s".formatted(SLOT), "Put it where the words of \"%s\" go".formatted(list));
        }
        return sentence.text();
    }
}
