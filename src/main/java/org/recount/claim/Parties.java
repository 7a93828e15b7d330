package org.recount.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recount.election.SeatKey;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * What parties are called. A family holds the names under which one party stands on ballots ("Labour" and "Labour and
 * Co-operative"), those that articles use for it ("Tories"), and its abbreviations. Read from
 * {@code facts/language/parties.json}; a party that is not listed there is its own family, and is read by its name on the
 * ballot where a word of it, of those in {@code unlisted}, shows that it is a party's.
 */
public final class Parties {
    private static final String NONE = "Independent";
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    /**
     * One party.
     *
     * @param name         of the family
     * @param abbreviation in official result lines, "Lab"
     * @param official     names on ballots and tallies
     * @param names        as articles write it, capital first
     * @param codes        abbreviations, matched in this case only
     * @param lowercase    forms that also stand without a capital, "independent"
     * @param colours      what a seat turns when the party wins it
     * @param formerly     families that it goes on from, with which its figures are compared
     * @param locally      families that stand in its place where it does not, and that articles call by its name there
     */
    public record Family(
            String name,
            String abbreviation,
            List<String> official,
            List<String> names,
            List<String> codes,
            List<String> lowercase,
            List<String> colours,
            List<String> formerly,
            List<String> locally) {

        public Family {
            official = List.copyOf(official);
            names = List.copyOf(names);
            codes = List.copyOf(codes);
            lowercase = List.copyOf(lowercase);
            colours = List.copyOf(colours);
            formerly = List.copyOf(formerly);
            locally = List.copyOf(locally);
        }
    }

    private final List<Family> families;
    private final Set<String> marks;
    private final Set<String> articles;
    private final Map<String, Family> byOfficial = new HashMap<>();
    private final Map<String, Family> byAbbreviation = new HashMap<>();
    private final Map<String, Family> byColour = new HashMap<>();

    private Parties(List<Family> families, List<String> marks, List<String> articles) {
        this.families = List.copyOf(families);
        this.marks = Set.copyOf(marks);
        this.articles = Set.copyOf(articles);
        for (Family family : families) {
            byOfficial.put(family.name(), family);
            family.official().forEach(o -> byOfficial.put(o, family));
            byAbbreviation.putIfAbsent(family.abbreviation(), family);
            family.colours().forEach(c -> byColour.put(c, family));
        }
        for (Family family : families) {
            family.codes().forEach(c -> byAbbreviation.putIfAbsent(c, family));
        }
    }

    /**
     * Reads the file.
     *
     * @throws JsonFlaw if it cannot be read or does not have the format
     */
    public static Parties load(Path file) throws JsonFlaw {
        JsonValue top = JsonValue.read(file).only("format", "tried-in", "unlisted", "parties");
        List<Family> families = new ArrayList<>();
        for (JsonValue family : top.get("parties").elements()) {
            family.only(
                    "name",
                    "abbreviation",
                    "official",
                    "names",
                    "codes",
                    "lowercase",
                    "colours",
                    "formerly",
                    "locally");
            families.add(new Family(
                    family.get("name").text(),
                    family.get("abbreviation").text(),
                    family.texts("official"),
                    family.texts("names"),
                    family.texts("codes"),
                    family.texts("lowercase"),
                    family.texts("colours"),
                    family.texts("formerly"),
                    family.texts("locally")));
        }
        JsonValue unlisted = top.get("unlisted").only("marks", "articles");
        return new Parties(families, unlisted.texts("marks"), unlisted.texts("articles"));
    }

    /** All families listed. */
    public List<Family> families() {
        return families;
    }

    /**
     * What articles call a party on a ballot that is not listed, "Northern Party" for "The Northern Party (Kent)". None
     * where no word shows it to be a party's, as in "Something New": that may stand for anything in running text.
     */
    Optional<String> unlisted(String official) {
        List<String> words = List.of(
                Names.key(BRACKETS.matcher(official).replaceAll("").strip()).split(" ", -1));
        if (byOfficial.containsKey(official) || words.stream().noneMatch(marks::contains)) {
            return Optional.empty();
        }
        List<String> name = articles.contains(words.get(0)) ? words.subList(1, words.size()) : words;
        return name.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", name));
    }

    /** The family of those who stand for no party. */
    String none() {
        return NONE;
    }

    /** Whether a name on a ballot says that somebody stands for no party. */
    public boolean isNone(String official) {
        return family(official).equals(NONE);
    }

    /** The family name of a party by its name on a ballot, or the name itself where none is listed. */
    public String family(String official) {
        Family family = byOfficial.get(official);
        return family == null ? official : family.name();
    }

    /** The words of a party's family name as a key, without an article before them: "magna carta party". */
    public String words(String official) {
        String key = SeatKey.of(family(official));
        int first = key.indexOf(' ');
        return first > 0 && articles.contains(key.substring(0, first)) ? key.substring(first + 1) : key;
    }

    /** Whether two names on ballots belong to one party. */
    public boolean same(String one, String other) {
        return one != null && other != null && (one.equals(other) || family(one).equals(family(other)));
    }

    /** The family of an abbreviation, "Lab". */
    public Optional<String> ofAbbreviation(String code) {
        return Optional.ofNullable(byAbbreviation.get(code)).map(Family::name);
    }

    /** Whether a family's name may stand without a capital, as a common noun: "an independent". */
    public boolean lowercase(String family) {
        return byOfficial.containsKey(family)
                && !byOfficial.get(family).lowercase().isEmpty();
    }

    /** The family that a colour stands for: a seat turns red. */
    public Optional<String> ofColour(String colour) {
        return Optional.ofNullable(byColour.get(colour)).map(Family::name);
    }

    /** Whether one party goes on from another under a new name. */
    public boolean formerly(String party, String other) {
        Family family = byOfficial.get(party);
        return family != null && family.formerly().contains(family(other));
    }

    /** Whether a party stands in the place of another, where that one does not stand: the Scottish Greens. */
    public boolean locally(String party, String other) {
        Family family = byOfficial.get(party);
        return family != null && family.locally().contains(family(other));
    }

    /** The abbreviation of a party by its name on a ballot; the name itself where none is listed. */
    public String abbreviation(String official) {
        Family family = byOfficial.get(official);
        return family == null ? official : family.abbreviation();
    }
}
