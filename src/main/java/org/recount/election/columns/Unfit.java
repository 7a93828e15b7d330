package org.recount.election.columns;

import org.recount.election.Problem;

/** Why a file, or a row of it, cannot be used. */
final class Unfit extends Exception {
    private final transient Problem problem;

    Unfit(String file, int line, String message, String nextStep) {
        super(message);
        problem = Problem.refused(file, line, message, nextStep);
    }

    Problem problem() {
        return problem;
    }
}
