package org.recount.claim;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.election.Gender;

/**
 * What is known of the language of results: read from the JSON files of {@code facts/language}, nothing of it stands
 * in code.
 */
public final class Language {
    private final Parties parties;
    private final Lexicon lexicon;
    private final NumberWords numbers;
    private final Phrasings phrasings;
    private final Areas areas;
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Set<String> titlesWithGiven = new HashSet<>();
    private final Map<String, Gender> pronouns = new HashMap<>();

    private Language(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        parties = Parties.load(folder.resolve("parties.json"));
        Map<String, List<String>> classes = new LinkedHashMap<>();
        fields(json.readTree(folder.resolve("lexicon.json").toFile()).get("classes"))
                .forEach((name, list) -> classes.put(name, strings(list)));
        lexicon = new Lexicon(classes);
        numbers = NumberWords.of(json.readTree(folder.resolve("numbers.json").toFile()), lexicon);
        phrasings = Phrasings.of(json.readTree(folder.resolve("phrasings.json").toFile()), lexicon);
        areas = Areas.of(json.readTree(folder.resolve("areas.json").toFile()), parties);
        JsonNode names = json.readTree(folder.resolve("names.json").toFile());
        for (JsonNode group : names.get("nicknames")) {
            List<String> forms = strings(group);
            for (String form : forms) {
                nicknames.computeIfAbsent(form, f -> new HashSet<>()).addAll(forms);
            }
        }
        fields(names.get("titles")).forEach((who, list) -> strings(list).forEach(t -> titles.put(t, gender(who))));
        titlesWithGiven.addAll(strings(names.get("title-with-given")));
        fields(names.get("pronouns")).forEach((who, list) -> strings(list).forEach(p -> pronouns.put(p, gender(who))));
        titles.keySet().forEach(lexicon::know);
        pronouns.keySet().forEach(lexicon::know);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    public static Language load(Path folder) throws IOException {
        return new Language(folder);
    }

    /** What parties are called. */
    public Parties parties() {
        return parties;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    NumberWords numbers() {
        return numbers;
    }

    Phrasings phrasings() {
        return phrasings;
    }

    Areas areas() {
        return areas;
    }

    /** Folded given names that stand for this one, itself included. */
    Set<String> nicknames(String given) {
        return nicknames.getOrDefault(given, Set.of(given));
    }

    /** Whose title a folded word is: UNKNOWN for a title of anybody, null for no title. */
    Gender title(String word) {
        return titles.get(word);
    }

    boolean titleTakesGiven(String word) {
        return titlesWithGiven.contains(word);
    }

    /** Whom a folded word stands for: OTHER for several or a thing, null for no pronoun. */
    Gender pronoun(String word) {
        return pronouns.get(word);
    }

    private static Gender gender(String who) {
        return switch (who.toLowerCase(Locale.ROOT)) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            case "any" -> Gender.UNKNOWN;
            default -> Gender.OTHER;
        };
    }

    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        if (list != null) {
            list.forEach(node -> strings.add(node.asText()));
        }
        return strings;
    }

    static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (object != null) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                fields.put(field.getKey(), field.getValue());
            }
        }
        return fields;
    }
}
