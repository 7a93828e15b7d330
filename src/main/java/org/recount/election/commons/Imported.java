package org.recount.election.commons;

import java.nio.file.Path;
import java.util.List;
import org.recount.election.Problem;

/**
 * What an import wrote and what was amiss.
 *
 * @param files    one an election, in the order they were written
 * @param problems refused rows and files, and contradictions that were kept
 */
public record Imported(List<Written> files, List<Problem> problems) {

    public Imported {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * One file of tallies.
     *
     * @param election    its id
     * @param contests    written, 1 or more
     * @param candidacies in these contests
     * @param complete    whether the election has no other contests
     * @param file        where it is
     */
    public record Written(String election, int contests, int candidacies, boolean complete, Path file) {}

    /** Whether something was left out. */
    public boolean refused() {
        return problems.stream().anyMatch(p -> p.grade() == Problem.Grade.REFUSED);
    }
}
