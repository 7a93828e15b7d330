package org.recount.election.commons;

import org.recount.election.Problem;

/** Why a file of official results, or a row of it, cannot be used. */
final class Flawed extends Exception {
    private final transient Problem problem;

    Flawed(String file, int line, String message, String nextStep) {
        super(message);
        problem = Problem.refused(file, line, message, nextStep);
    }

    Problem problem() {
        return problem;
    }
}
