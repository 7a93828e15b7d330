package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/**
 * People of the contests that an article is about, by surname and by likeness. Confined to these contests: over all
 * names of the country, nearly every stranger resembles somebody.
 */
final class NearNames {
    private final Names names;
    private final Map<String, List<Person>> mentioned = new HashMap<>();
    private final Map<String, List<Person>> standing = new HashMap<>();
    private final Map<String, List<Person>> earlier = new HashMap<>();
    private final List<Person> everybody = new ArrayList<>();
    private final List<Contest> pool;

    NearNames(Names names, Setting setting) {
        this.names = names;
        this.pool = List.copyOf(setting.pool());
        for (Person person : setting.people()) {
            put(mentioned, person);
        }
        for (Contest contest : pool) {
            for (Contest before : names.seat(contest.name()).contests()) {
                Person winner = names.person(before.winner().name());
                if (winner != null && setting.before(before, contest)) {
                    put(earlier, winner);
                }
            }
            for (Candidacy candidacy : contest.candidacies()) {
                Person person = candidacy.name().isEmpty() ? null : names.person(candidacy.name());
                if (person != null && !everybody.contains(person)) {
                    everybody.add(person);
                    put(standing, person);
                }
            }
        }
        for (Person person : setting.people()) {
            if (!everybody.contains(person)) {
                everybody.add(person);
            }
        }
    }

    private static void put(Map<String, List<Person>> map, Person person) {
        List<Person> same = map.computeIfAbsent(person.family(), f -> new ArrayList<>(1));
        if (!same.contains(person)) {
            same.add(person);
        }
    }

    /** People of this surname whom the article names in full. */
    List<Person> mentioned(String family, Gender gender) {
        return fitting(mentioned.getOrDefault(family, List.of()), gender);
    }

    /** People of this surname who stood in the article's contests. */
    List<Person> standing(String family, Gender gender) {
        return fitting(standing.getOrDefault(family, List.of()), gender);
    }

    /** People of this surname who had won a seat of the article before. */
    List<Person> earlier(String family, Gender gender) {
        return fitting(earlier.getOrDefault(family, List.of()), gender);
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

    /** Somebody named in full whose surname this is one slip away from. */
    List<Person> nearSurname(String family, Gender gender) {
        List<Person> found = new ArrayList<>(1);
        for (Map.Entry<String, List<Person>> entry : mentioned.entrySet()) {
            if (entry.getKey().length() > 4 && Spellings.distance(entry.getKey(), family) == 1) {
                found.addAll(fitting(entry.getValue(), gender));
            }
        }
        return found;
    }

    /** What likeness tells of a run of capitalised words. */
    record Likeness(Person person, boolean accepted) {}

    /**
     * The person meant by a run of words that is nobody's name, if there is exactly one.
     *
     * @param run folded words, two or more
     */
    Likeness like(List<String> run) {
        Likeness best = null;
        int bestEdits = Integer.MAX_VALUE;
        for (Person person : everybody) {
            Likeness likeness = like(run, person);
            if (likeness != null) {
                int edits = likeness.accepted()
                        ? 0
                        : Spellings.distance(run.get(0) + run.get(run.size() - 1), firstLast(person));
                if (edits < bestEdits) {
                    best = likeness;
                    bestEdits = edits;
                } else if (edits == bestEdits && best != null && best.person() != person) {
                    best = null;
                    bestEdits = edits - 1;
                }
            }
        }
        return best;
    }

    private static String firstLast(Person person) {
        String[] words = person.key().split(" ", -1);
        return words[0] + words[words.length - 1];
    }

    private Likeness like(List<String> run, Person person) {
        String family = person.family();
        int width = family.isEmpty() ? 1 : family.split(" ", -1).length;
        if (run.size() <= width || family.isEmpty()) {
            return null;
        }
        String written = String.join(" ", run.subList(run.size() - width, run.size()));
        String given = run.get(0);
        Set<String> known = person.given();
        boolean sameFamily = written.equals(family);
        boolean sameGiven = known.contains(given);
        if (sameFamily && (sameGiven || initial(given, known))) {
            return new Likeness(person, true);
        }
        if ((sameFamily && nearAny(given, known)) || (sameGiven && Spellings.near(written, family))) {
            return new Likeness(person, false);
        }
        if (!sameFamily && !sameGiven && Spellings.distance(written, family) <= 1 && family.length() > 4) {
            for (String name : known) {
                if (name.length() > 4 && Spellings.distance(given, name) == 1) {
                    return new Likeness(person, false);
                }
            }
        }
        return null;
    }

    private static boolean initial(String given, Set<String> known) {
        return known.stream()
                .anyMatch(k -> !k.isEmpty()
                        && ((given.length() == 1 && k.charAt(0) == given.charAt(0))
                                || (given.length() >= 3 && k.startsWith(given))
                                || (k.length() >= 3 && given.startsWith(k))));
    }

    private static boolean nearAny(String given, Set<String> known) {
        return known.stream().anyMatch(k -> k.length() > 3 && Spellings.near(given, k));
    }

    /** A seat of the pool, or of all seats where the name is long, that a run of words is a slip for; else null. */
    Seat likeSeat(String run) {
        Seat found = null;
        for (Seat seat : names.seatsWithWordOf(run)) {
            String key = seat.key();
            if (Math.abs(key.length() - run.length()) > 2 || key.length() < 7) {
                continue;
            }
            int distance = Spellings.distance(run, key);
            boolean inPool = seat.contests().stream().anyMatch(pool::contains);
            if (distance == 1 || (distance == 2 && key.length() >= 12 && inPool)) {
                if (sameCompass(run, key)) {
                    if (found != null && found != seat) {
                        return null;
                    }
                    found = seat;
                }
            }
        }
        return found;
    }

    private static boolean sameCompass(String run, String key) {
        String[] a = run.split(" ", -1);
        String[] b = key.split(" ", -1);
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            boolean compass =
                    b[i].equals("north") || b[i].equals("south") || b[i].equals("east") || b[i].equals("west");
            if (compass && !a[i].equals(b[i])) {
                return false;
            }
        }
        return a.length > 1;
    }

    static String seatKey(String written) {
        return SeatKey.of(written);
    }
}
