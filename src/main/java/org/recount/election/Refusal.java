package org.recount.election;

/** Why a file of tallies cannot be used. */
final class Refusal extends Exception {
    private final int line;
    private final String nextStep;

    Refusal(int line, String message, String nextStep) {
        super(message);
        this.line = line;
        this.nextStep = nextStep;
    }

    Problem in(String file) {
        return Problem.refused(file, line, getMessage(), nextStep);
    }
}
