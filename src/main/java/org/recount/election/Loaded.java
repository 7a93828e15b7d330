package org.recount.election;

import java.util.List;

/**
 * What came of loading tallies: those that could be used, and everything amiss.
 *
 * @param tallies  of every file that was not refused
 * @param problems in the order of the files and their lines
 */
public record Loaded(Tallies tallies, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /** Whether something was left out. */
    public boolean refused() {
        return problems.stream().anyMatch(p -> p.grade() == Problem.Grade.REFUSED);
    }
}
