package org.recount.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.recount.election.Gender;

/** The people and parties that a text has spoken of, as far as a word further on may mean them. */
final class PeopleTold {
    /** So many people are remembered. */
    private static final int MEMORY = 12;

    private Side subject;
    /** The last subject of a sentence. */
    private Side spoken;

    /** That of somebody unknown of whom the last sentence with anybody in it was; null for none. */
    private Gender stranger;

    /** The last subject of each gender. */
    private final Map<Gender, Side> subjects = new EnumMap<>(Gender.class);

    private String party;
    private String about;
    private String collective;
    private final Deque<Person> recent = new ArrayDeque<>();
    /** Whom the last unit named, in order. */
    private final Deque<Person> lately = new ArrayDeque<>();

    private final Map<Person, Side> sides = new HashMap<>();

    /** Nobody named before is meant any more. */
    void forget() {
        subject = null;
        spoken = null;
        subjects.clear();
        stranger = null;
    }

    Side subject() {
        return subject;
    }

    /** Somebody heads a row of a list: its figures are theirs, but no pronoun after the list means them. */
    void listed(Side next) {
        subject = next == null ? subject : next;
    }

    void subject(Side next) {
        if (next != null) {
            subject = next;
            spoken = next;
            if (next.stand() != null) {
                subjects.put(next.stand().candidacy().gender(), next);
            }
        }
    }

    /** A sentence was about somebody: whom a pronoun then means who is on no ballot, by gender; null for nobody. */
    void stranger(Gender next) {
        stranger = next;
    }

    /** The family of the party named last; null before any is. */
    String party() {
        return party;
    }

    void party(String last) {
        party = last;
    }

    /** Another unit is read: whoever it names is named lately. */
    void unit() {
        lately.clear();
    }

    /** The family of the party that the last unit with anybody in it was about; null before any was. */
    String about() {
        return about;
    }

    void about(String family) {
        about = family == null ? about : family;
    }

    /** The family of the one party that the last unit with anybody in it told of, first of all; null for none. */
    String collective() {
        return collective;
    }

    void collective(String family) {
        collective = family;
    }

    void met(Person person, Side side, boolean present) {
        if (present) {
            lately.addLast(person);
        }
        sides.put(person, side);
        recent.remove(person);
        recent.addFirst(person);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /** Who somebody was when last named; null before. */
    Side side(Person person) {
        return sides.get(person);
    }

    Deque<Person> recent() {
        return recent;
    }

    /**
     * Whom "he" or "she" means: the last subject if it fits, else the last person that does.
     *
     * @param other whom it cannot mean; null for nobody
     */
    Person pronoun(Gender gender, Person other) {
        if (stranger == gender) {
            return null;
        }
        boolean ongoing = spoken != null
                && spoken.stand() != null
                && fits(spoken.stand().candidacy().gender(), gender);
        Person late = ongoing || recent.isEmpty()
                ? null
                : lately.stream()
                        .filter(person -> fits(person.gender(), gender) && !person.equals(other))
                        .findFirst()
                        .orElse(null);
        if (late != null) {
            return late;
        }
        Side last = ongoing ? spoken : subjects.get(gender);
        if (last != null) {
            for (Person person : recent) {
                if (person.stood(last.stand()) && !person.equals(other)) {
                    return person;
                }
            }
        }
        for (Person person : recent) {
            if (fits(person.gender(), gender) && !person.equals(other)) {
                return person;
            }
        }
        return null;
    }

    private static boolean fits(Gender official, Gender pronoun) {
        return official == Gender.UNKNOWN || official == pronoun;
    }
}
