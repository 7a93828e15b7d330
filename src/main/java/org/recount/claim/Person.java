package org.recount.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.Membership;

/** Everybody who stood under one name: usually one human being, at several elections. */
final class Person {

    /** One candidacy, with the contest it belongs to. */
    record Stand(Contest contest, Candidacy candidacy) {
        boolean same(Stand other) {
            return contest.equals(other.contest) && candidacy.equals(other.candidacy);
        }
    }

    private final String key;
    private final List<Stand> stands = new ArrayList<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> official = new LinkedHashSet<>();
    private String family = "";
    private String familyJoined = "";
    private int familyWords = 1;

    Person(String key) {
        this.key = key;
    }

    void add(Contest contest, Candidacy candidacy) {
        stands.add(new Stand(contest, candidacy));
    }

    String key() {
        return key;
    }

    List<Stand> stands() {
        return stands;
    }

    /** Whether one of the candidacies is this one. */
    boolean stood(Stand stand) {
        for (Stand own : stands) {
            if (own.same(stand)) {
                return true;
            }
        }
        return false;
    }

    List<Stand> at(String election) {
        List<Stand> found = new ArrayList<>(1);
        for (Stand stand : stands) {
            if (stand.contest().election().equals(election)) {
                found.add(stand);
            }
        }
        return found;
    }

    Optional<Stand> in(Contest contest) {
        for (Stand stand : stands) {
            if (stand.contest().equals(contest)) {
                return Optional.of(stand);
            }
        }
        return Optional.empty();
    }

    /** Whether several human beings have the name: nobody stands in two seats at one election. */
    boolean namesakes() {
        return stands.size() > 1
                && stands.stream().map(s -> s.contest().election()).distinct().count() < stands.size();
    }

    /** Surname, folded; the latest one, should it have changed. */
    String family() {
        return family;
    }

    /** The surname without spaces. */
    String familyJoined() {
        return familyJoined;
    }

    /** How many words the surname has. */
    int familyWords() {
        return familyWords;
    }

    /** Folded given names and all that stands for them. */
    Set<String> given() {
        return given;
    }

    /** Folded given names of the latest candidacy, with single spaces. */
    String firstGiven() {
        return Names.key(stands.get(0).candidacy().given());
    }

    /** Folded given names as on the record. */
    Set<String> official() {
        return official;
    }

    /** Works out what is asked often, once every candidacy is added. */
    void settle(Language language) {
        family = Names.key(stands.get(0).candidacy().family());
        familyJoined = family.indexOf(' ') < 0 ? family : family.replace(" ", "");
        familyWords = 1 + family.length() - familyJoined.length();
        for (Stand stand : stands) {
            for (String name : Names.key(stand.candidacy().given()).split(" ", -1)) {
                given.addAll(language.nicknames(name));
                official.add(name);
            }
        }
    }

    /** Whether this is or was a member of the House, so far as the record tells. */
    boolean member() {
        for (Stand stand : stands) {
            if (stand.contest().winner().equals(stand.candidacy())
                    || stand.candidacy().membership() == Membership.SITTING
                    || stand.candidacy().membership() == Membership.FORMER) {
                return true;
            }
        }
        return false;
    }

    Gender gender() {
        for (Stand stand : stands) {
            if (stand.candidacy().gender() != Gender.UNKNOWN) {
                return stand.candidacy().gender();
            }
        }
        return Gender.UNKNOWN;
    }

    @Override
    public String toString() {
        return key;
    }
}
