package org.recount.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recount.election.Contest;
import org.recount.election.Gender;

/**
 * People of the contests that an article is about, by surname and by likeness. Confined to these contests: over all
 * names of the country, nearly every stranger resembles somebody.
 */
final class NearNames {
    private final Names names;
    private final Setting setting;
    private final Sounds sounds;
    private final NameLengths lengths;
    private final Parties parties;
    private final List<Contest> pool;
    private final Map<String, String> heard = new HashMap<>();
    private final Map<String, List<Person>> mentioned = new HashMap<>();
    /** By a surname as the article misspelt it together with a given name. */
    private final Map<String, List<Person>> miswritten = new HashMap<>();

    /** Surnames of people in the article who are on no ballot. */
    private final Set<String> strangers = new HashSet<>();

    private final Map<String, List<Person>> standing = new HashMap<>();
    /** Null until it is asked for, as few articles need it; so are {@link #former}. */
    private Map<String, List<Person>> earlier;

    private final Set<Person> everybody = new LinkedHashSet<>();
    /** Who came first in the seats of the article before. */
    private Set<Person> former;

    NearNames(Names names, Setting setting, Language language) {
        this.names = names;
        this.setting = setting;
        this.sounds = language.sounds();
        this.lengths = language.nameLengths();
        this.parties = language.parties();
        this.pool = List.copyOf(setting.pool());
        for (Person person : setting.people()) {
            put(mentioned, person);
        }
        for (Contest contest : pool) {
            for (Person person : names.onBallot(contest)) {
                if (person != null && everybody.add(person)) {
                    put(standing, person);
                }
            }
        }
        everybody.addAll(setting.people());
    }

    /** Finds out who stood in the seats of the article before. */
    private void lookBack() {
        earlier = new HashMap<>();
        former = new LinkedHashSet<>();
        for (Contest contest : pool) {
            for (Contest before : names.seat(contest.name()).contests()) {
                if (setting.before(before, contest)) {
                    Person winner = names.onBallot(before).get(0);
                    if (winner != null) {
                        put(earlier, winner);
                    }
                    remember(names.onBallot(before));
                }
            }
        }
        former.removeAll(everybody);
    }

    private void remember(List<Person> ballot) {
        ballot.stream().limit(lengths.remembered()).filter(Objects::nonNull).forEach(former::add);
    }

    private Set<Person> former() {
        if (former == null) {
            lookBack();
        }
        return former;
    }

    private static void put(Map<String, List<Person>> map, Person person) {
        List<Person> same = map.computeIfAbsent(person.family(), f -> new ArrayList<>(1));
        if (!same.contains(person)) {
            same.add(person);
        }
    }

    /** People of this surname whom the article names in full. */
    List<Person> mentioned(String family, Gender gender) {
        List<Person> named = fitting(mentioned.getOrDefault(family, List.of()), gender);
        return named.isEmpty() ? fitting(miswritten.getOrDefault(family, List.of()), gender) : named;
    }

    /** Notes that somebody was named in full with a slip, so that the surname alone means them further on. */
    void miswritten(String family, Person person) {
        miswritten.putIfAbsent(family, List.of(person));
    }

    /** Notes that somebody who is on no ballot has this surname. */
    void stranger(String family) {
        strangers.add(family);
    }

    /** People of this surname who stood in the article's contests. */
    List<Person> standing(String family, Gender gender) {
        return fitting(standing.getOrDefault(family, List.of()), gender);
    }

    /** People of this surname who had won a seat of the article before. */
    List<Person> earlier(String family, Gender gender) {
        if (earlier == null) {
            lookBack();
        }
        return fitting(earlier.getOrDefault(family, List.of()), gender);
    }

    /** Whether somebody in the article's contests has this word for a surname. */
    boolean family(String word) {
        return standing.containsKey(word);
    }

    private static List<Person> fitting(List<Person> people, Gender gender) {
        if (gender == null || gender == Gender.UNKNOWN || gender == Gender.OTHER) {
            return people;
        }
        return people.stream()
                .filter(p -> p.gender() == Gender.UNKNOWN || p.gender() == Gender.OTHER || p.gender() == gender)
                .toList();
    }

    /** Somebody named in full whose given name this is. */
    List<Person> given(String given, Gender gender) {
        List<Person> found = new ArrayList<>(1);
        for (List<Person> people : mentioned.values()) {
            for (Person person : fitting(people, gender)) {
                if (person.given().contains(given)) {
                    found.add(person);
                }
            }
        }
        return found;
    }

    /** Somebody named in full whose surname, of so many letters or more, this is one slip away from. */
    List<Person> nearSurname(String family, Gender gender, int letters) {
        if (strangers.contains(family)) {
            return List.of();
        }
        List<Person> found = new ArrayList<>(1);
        for (Map.Entry<String, List<Person>> entry : mentioned.entrySet()) {
            String official = entry.getKey();
            boolean near = official.length() >= letters
                    && words(official) == words(family)
                    && (one(official, family) || alike(family, official));
            if (near) {
                found.addAll(fitting(entry.getValue(), gender));
            }
        }
        return found;
    }

    private static boolean one(String official, String written) {
        return !Spellings.apart(official, written, 1) && Spellings.distance(official, written) == 1;
    }

    private static int words(String name) {
        return (int) name.chars().filter(c -> c == ' ').count();
    }

    /** The one candidate of a party with this surname, who was given another first name: "Peter Cole (Con)". */
    Person otherwiseGiven(String family, String party) {
        Person found = null;
        for (Person person : standing.getOrDefault(family, List.of())) {
            if (stoodFor(person, party)) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    /** The candidates of a party with this surname, or with one that ends in it: "Kerr" for Jordan Kerr. */
    List<Person> ofParty(String family, String party) {
        List<Person> found = new ArrayList<>(1);
        standing.forEach((official, people) -> {
            if (official.equals(family) || official.endsWith(" " + family)) {
                people.stream().filter(p -> stoodFor(p, party)).forEach(found::add);
            }
        });
        return found;
    }

    private boolean stoodFor(Person person, String party) {
        for (Person.Stand stand : person.stands()) {
            if (pool.contains(stand.contest())
                    && parties.family(stand.candidacy().party()).equals(party)) {
                return true;
            }
        }
        return false;
    }

    /** The one candidate of a party with this given name, whose surname is not far from the one written: "Kay Johns" for "Jones". */
    Person otherwiseNamed(String given, String family, String party) {
        Person found = null;
        for (Person person : everybody) {
            boolean meant = person.given().contains(given)
                    && stoodFor(person, party)
                    && !person.family().isEmpty()
                    && person.family().charAt(0) == family.charAt(0)
                    && (Spellings.distance(person.family(), family) <= 2 || endsOtherwise(person.family(), family));
            if (meant && found != null) {
                return null;
            }
            found = meant ? person : found;
        }
        return found;
    }

    /** "Buckley" for "Buckland": half of a longer surname is right, and the end is that of another that begins so. */
    private boolean endsOtherwise(String official, String written) {
        int half = (Math.max(official.length(), written.length()) + 1) / 2;
        boolean like = Math.min(official.length(), written.length()) >= lengths.compound()
                && official.regionMatches(0, written, 0, Math.min(half, lengths.head()));
        return like && Spellings.distance(official, written) <= lengths.slips();
    }

    /** The years of the article's contests that somebody stood in. */
    Set<Integer> years(Item.PersonMention met) {
        Set<Integer> years = new HashSet<>();
        met.people().stream()
                .flatMap(person -> person.stands().stream())
                .forEach(stand -> years.add(setting.year(stand.contest())));
        return years;
    }

    /**
     * The one whom somebody met in a contest of the article, by the surname, or by the given name and a surname not far from
     * the one written: "beat Will Swift" for Will Sweet.
     */
    Person opponent(Item.PersonMention met, String given, String family) {
        Person found = null;
        for (Person other : everybody) {
            boolean meant = !other.family().isEmpty()
                    && !met.people().contains(other)
                    && meets(met, other)
                    && (other.family().equals(family) ? !other.given().contains(given) : slipped(other, given, family));
            if (meant && found != null) {
                return null;
            }
            found = meant ? other : found;
        }
        return found;
    }

    private boolean meets(Item.PersonMention met, Person other) {
        return met.people().stream()
                .flatMap(person -> person.stands().stream())
                .map(Person.Stand::contest)
                .anyMatch(contest -> pool.contains(contest)
                        && other.stands().stream()
                                .anyMatch(stand -> stand.contest().equals(contest)));
    }

    private boolean slipped(Person other, String given, String family) {
        return other.given().contains(given)
                && other.family().charAt(0) == family.charAt(0)
                && Math.min(other.family().length(), family.length()) > lengths.given()
                && Spellings.distance(other.family(), family) <= 2;
    }

    /** The one candidate of a surname that few have. */
    Person only(String family) {
        List<Person> people = standing.getOrDefault(family, List.of());
        return people.size() == 1 && names.withFamily(people.get(0)) <= lengths.uncommon() ? people.get(0) : null;
    }

    /** What likeness tells of a run of capitalised words. */
    record Likeness(Person person, boolean accepted) {}

    /**
     * The person meant by a run of words that is nobody's name, if there is exactly one.
     *
     * @param run folded words, two or more
     */
    Likeness like(List<String> run) {
        Likeness like = like(run, everybody);
        like = like == null ? like(run, former()) : like;
        return like == null ? like(run, names.leaders()) : like;
    }

    private Likeness like(List<String> run, Collection<Person> people) {
        Likeness best = null;
        int bestEdits = Integer.MAX_VALUE;
        boolean tied = false;
        for (Person person : people) {
            int edits = edits(run, person);
            if (edits >= 0 && edits < bestEdits) {
                best = new Likeness(person, edits == 0);
                bestEdits = edits;
                tied = false;
            } else if (edits >= 0 && edits == bestEdits) {
                tied = true;
            }
        }
        return tied ? null : best;
    }

    /** How many letters a run of words is away from a person's name: 0 for an accepted form, −1 for another name. */
    private int edits(List<String> run, Person person) {
        if (person.family().isEmpty() || run.size() < 2) {
            return -1;
        }
        int best = -1;
        for (int from = Math.max(1, run.size() - person.familyWords()); from < run.size(); from++) {
            int edits = edits(run.subList(0, from), run.subList(from, run.size()), person);
            best = edits >= 0 && (best < 0 || edits < best) ? edits : best;
        }
        return best;
    }

    private int edits(List<String> givens, List<String> families, Person person) {
        String given = givens.get(0);
        String written = families.size() == 1 ? families.get(0) : String.join("", families);
        boolean half = givens.size() == 1 && families.size() == 1 && half(written, person.family());
        int familyEdits = half ? 0 : Spellings.family(written, person.familyJoined());
        familyEdits = familyEdits < 0 && alike(written, person.familyJoined()) ? 1 : familyEdits;
        Set<String> known = person.given();
        boolean rest = known.contains(given) && (otherHalf(families, person) || longSlip(written, person));
        familyEdits = familyEdits < 0 && rest ? 2 : familyEdits;
        if (familyEdits < 0) {
            return -1;
        }
        boolean sameGiven = known.contains(given) || initial(given, known) || shortened(given, person.official());
        int givenEdits = sameGiven ? second(givens, person) : nearest(given, person.official());
        if (givenEdits < 0 || (familyEdits > 0 && given.length() == 1)) {
            return -1;
        }
        boolean both = familyEdits > 0 && givenEdits > 0;
        boolean tooMuch = both && (familyEdits + givenEdits > 2 || Math.min(given.length(), written.length()) < 5);
        boolean other = givenEdits > 0
                && given.length() <= lengths.given()
                && names.given(given)
                && mentioned(person)
                && names.withFamily(person) > 1;
        return tooMuch || other ? -1 : familyEdits + givenEdits;
    }

    private boolean mentioned(Person person) {
        return mentioned.getOrDefault(person.family(), List.of()).contains(person);
    }

    /** One part of a surname of two: "Smith" for "Ward-Smith". */
    private static boolean half(String written, String family) {
        int space = family.indexOf(' ');
        return space > 3 && (written.equals(family.substring(0, space)) || written.equals(family.substring(space + 1)));
    }

    /** "Duncan-Jones" for "Duncan-Jordan": one half is the same, and the other begins alike. */
    private static boolean otherHalf(List<String> families, Person person) {
        String[] official = person.family().split(" ", -1);
        if (families.size() != 2 || official.length != 2) {
            return false;
        }
        boolean first = families.get(0).equals(official[0]);
        boolean second = families.get(1).equals(official[1]);
        String written = families.get(first ? 1 : 0);
        String other = official[first ? 1 : 0];
        return first != second && written.charAt(0) == other.charAt(0) && !written.equals(other);
    }

    /** "Ollerenshore" for "Ollerenshaw": a long surname, of which half is right and three letters at most are not. */
    private boolean longSlip(String written, Person person) {
        String official = person.familyJoined();
        int half = (official.length() + 1) / 2;
        return Math.min(written.length(), official.length()) >= lengths.veryLong()
                && written.startsWith(official.substring(0, half))
                && Spellings.distance(written, official) <= lengths.slips();
    }

    /** A slip in the second of two given names, "Emma-Jame"; any other second name is a middle name. */
    private static int second(List<String> givens, Person person) {
        String[] official = person.firstGiven().split(" ", -1);
        if (givens.size() < 2 || official.length < 2 || givens.get(1).equals(official[1])) {
            return 0;
        }
        return Math.max(0, Spellings.near(givens.get(1), official[1]));
    }

    private int nearest(String given, Set<String> official) {
        int best = -1;
        for (String name : official) {
            int edits = Spellings.near(given, name);
            edits = edits < 0 && alike(given, name) ? 1 : edits;
            best = edits >= 0 && (best < 0 || edits < best) ? edits : best;
        }
        return best;
    }

    /** Whether two names sound alike. */
    private boolean alike(String written, String official) {
        return Math.min(written.length(), official.length()) >= lengths.heard()
                && !Spellings.apart(written, official, 2)
                && heard(written).equals(heard(official));
    }

    private String heard(String name) {
        return heard.computeIfAbsent(name, sounds::of);
    }

    /** "S" for "Stephen". */
    static boolean initial(String given, Set<String> known) {
        return given.length() == 1 && known.stream().anyMatch(k -> !k.isEmpty() && k.charAt(0) == given.charAt(0));
    }

    /** "Alex" for "Alexander", "Christopher" for "Chris": not one letter more or less, which is a slip. */
    private boolean shortened(String given, Set<String> official) {
        for (String name : official) {
            boolean apart =
                    Math.min(name.length(), given.length()) >= 3 && Math.abs(name.length() - given.length()) >= 2;
            if (apart && (name.startsWith(given) || (given.startsWith(name) && names.given(given)))) {
                return true;
            }
        }
        return false;
    }
}
