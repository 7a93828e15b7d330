package org.recount.election;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What came of loading tallies: those that could be used, what could not be, and where each contest stands. */
public final class Loaded {
    private final Tallies tallies;
    private final List<Problem> problems;
    private final IdentityHashMap<Object, Place> places;

    /** @param places of elections and contests, by identity */
    Loaded(Tallies tallies, List<Problem> problems, IdentityHashMap<Object, Place> places) {
        this.tallies = tallies;
        this.problems = List.copyOf(problems);
        this.places = new IdentityHashMap<>(places);
    }

    /** The tallies of every file that was not refused. */
    public Tallies tallies() {
        return tallies;
    }

    /** Everything that was left out, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether something was left out. */
    public boolean refused() {
        return !problems.isEmpty();
    }

    /** Where an election stands: the line of its id. */
    public Optional<Place> place(Election election) {
        return Optional.ofNullable(places.get(election));
    }

    /** Where a contest stands: the line it starts on. */
    public Optional<Place> place(Contest contest) {
        return Optional.ofNullable(places.get(contest));
    }
}
