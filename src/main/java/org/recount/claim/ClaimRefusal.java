package org.recount.claim;

/** Why one claim of a file cannot be used. */
final class ClaimRefusal extends Exception {
    private final int line;
    private final String next;

    ClaimRefusal(int line, String message, String next) {
        super(message);
        this.line = line;
        this.next = next;
    }

    ClaimProblem in(String file) {
        return new ClaimProblem(file, line, getMessage(), next);
    }
}
