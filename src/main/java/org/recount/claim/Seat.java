package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.election.Contest;

/** A seat through all elections that are loaded: contests that share a name, latest first. */
final class Seat {
    private final String key;
    private final List<String> words;
    private final List<Contest> contests = new ArrayList<>();
    /** Of each word; null until a name is like it. */
    private List<Spellings.Letters> spelling;

    Seat(String key) {
        this.key = key;
        this.words = List.of(key.split(" ", -1));
    }

    void add(Contest contest) {
        contests.add(contest);
    }

    String key() {
        return key;
    }

    /** Words of its key. */
    List<String> words() {
        return words;
    }

    /** The letters of each word of its key. */
    List<Spellings.Letters> spelling() {
        List<Spellings.Letters> known = spelling;
        if (known == null) {
            known = words.stream().map(Spellings.Letters::of).toList();
            spelling = known;
        }
        return known;
    }

    /** How many letters its key has. */
    int letters() {
        return key.length() - words.size() + 1;
    }

    List<Contest> contests() {
        return contests;
    }

    Optional<Contest> at(String election) {
        for (Contest contest : contests) {
            if (contest.election().equals(election)) {
                return Optional.of(contest);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return key;
    }
}
