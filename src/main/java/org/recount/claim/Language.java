package org.recount.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.election.Gender;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * What is known of the language of results: read from the JSON files of {@code facts/language}, nothing of it stands
 * in code.
 */
public final class Language {
    private final Parties parties;
    private final Lexicon lexicon;
    private final ClauseMarks clauseMarks;
    private final ThisTime thisTime;
    private final NumberWords numbers;
    private final Phrases timeWords;
    private final Phrasings phrasings;
    private final Areas areas;
    private final OtherVotes otherVotes;
    private final UnreadWords unread;
    private final Headings headings;
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Set<String> titlesWithGiven = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Sounds sounds;
    private final NameLengths nameLengths;
    private final Map<String, List<String>> placeWords = new HashMap<>();
    private final Map<String, List<String>> compass = new HashMap<>();
    private final Set<String> compassWords = new HashSet<>();
    private final Set<String> leaders = new HashSet<>();
    private final Map<String, Gender> pronouns = new HashMap<>();

    private Language(Path folder) throws JsonFlaw {
        parties = Parties.load(folder.resolve("parties.json"));
        JsonValue classes = JsonValue.read(folder.resolve("lexicon.json"));
        lexicon = new Lexicon(classes.get("classes").textsByField());
        classes.closed("format", "about");
        clauseMarks = new ClauseMarks(lexicon);
        thisTime = new ThisTime(lexicon);
        numbers = NumberWords.of(JsonValue.read(folder.resolve("numbers.json")), lexicon);
        timeWords = lexicon.any(List.of(
                numbers.monthNames(),
                lexicon.phrases("later-word"),
                lexicon.phrases("election-word"),
                lexicon.phrases("by-election-word")));
        phrasings = Phrasings.of(JsonValue.read(folder.resolve("phrasings.json")), lexicon);
        areas = Areas.of(JsonValue.read(folder.resolve("areas.json")), parties, lexicon);
        otherVotes = OtherVotes.of(JsonValue.read(folder.resolve("other-votes.json")), lexicon);
        unread = UnreadWords.of(JsonValue.read(folder.resolve("unread.json")), lexicon);
        headings = Headings.of(JsonValue.read(folder.resolve("columns.json")));
        JsonValue names = JsonValue.read(folder.resolve("names.json"));
        for (JsonValue group : names.get("nicknames").elements()) {
            List<String> forms = group.texts();
            for (String form : forms) {
                nicknames.computeIfAbsent(form, f -> new HashSet<>()).addAll(forms);
            }
        }
        names.get("titles").textsByField().forEach((who, list) -> list.forEach(t -> titles.put(t, gender(who))));
        titlesWithGiven.addAll(names.get("title-with-given").texts());
        particles.addAll(names.texts("particles"));
        List<List<String>> heard = new ArrayList<>();
        for (JsonValue pair : names.has("sounds") ? names.get("sounds").elements() : List.<JsonValue>of()) {
            heard.add(pair.texts());
        }
        sounds = new Sounds(heard);
        nameLengths = NameLengths.of(names.get("lengths"));
        if (names.has("place-words")) {
            placeWords.putAll(names.get("place-words").textsByField());
        }
        if (names.has("compass")) {
            compass.putAll(names.get("compass").textsByField());
            compass.keySet().forEach(point -> compassWords.addAll(List.of(point.split(" ", -1))));
        }
        leaders.addAll(names.texts("leaders"));
        names.get("pronouns").textsByField().forEach((who, list) -> list.forEach(p -> pronouns.put(p, gender(who))));
        names.closed("format", "about");
        titles.keySet().forEach(lexicon::know);
        pronouns.keySet().forEach(lexicon::know);
    }

    /**
     * Reads a folder.
     *
     * @throws JsonFlaw where a file is missing or wrong
     */
    public static Language load(Path folder) throws JsonFlaw {
        return new Language(folder);
    }

    /** What parties are called. */
    public Parties parties() {
        return parties;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    ThisTime thisTime() {
        return thisTime;
    }

    ClauseMarks clauseMarks() {
        return clauseMarks;
    }

    /** Any word that may tell when something was: a month, a by-election, "later". */
    Phrases timeWords() {
        return timeWords;
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

    OtherVotes otherVotes() {
        return otherVotes;
    }

    UnreadWords unread() {
        return unread;
    }

    Headings headings() {
        return headings;
    }

    NameLengths nameLengths() {
        return nameLengths;
    }

    /** Whether somebody leads a party, or has, and is named where their seat is not meant. */
    boolean leader(Person person) {
        return leaders.contains(person.key());
    }

    /** Folded given names that stand for this one, itself included. */
    Set<String> nicknames(String given) {
        return nicknames.getOrDefault(given, Set.of(given));
    }

    /** Every given name and nickname that is known. */
    Set<String> nicknames() {
        return nicknames.keySet();
    }

    /** Words of seats' names, folded, and shorter ways to write them: "Beds" for "Bedfordshire". */
    Map<String, List<String>> shorterPlaces() {
        return placeWords;
    }

    /** Points of the compass in seats' names, folded, and the letters that stand for them: "N" for "North". */
    Map<String, List<String>> points() {
        return compass;
    }

    /** Words by which seats of one place are told from each other, folded: "north", "central". */
    Set<String> compass() {
        return compassWords;
    }

    /** Whose title a folded word is: UNKNOWN for a title of anybody, null for no title. */
    Gender title(String word) {
        return titles.get(word);
    }

    boolean titleTakesGiven(String word) {
        return titlesWithGiven.contains(word);
    }

    /** Whether a folded word needs no capital within a name: "de", "van". */
    boolean particle(String word) {
        return particles.contains(word);
    }

    Sounds sounds() {
        return sounds;
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
}
