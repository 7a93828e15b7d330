package org.recount.claim;

/**
 * Something in a claim file that cannot be used. It costs the one claim, or the rest of the file where the JSON breaks.
 *
 * @param file    as the user named it
 * @param line    from 1
 * @param message one clause that names the thing and the value
 * @param next    what to do, a sentence
 */
public record ClaimProblem(String file, int line, String message, String next) {

    /** {@code facts/claims/a.json:12: unknown field "vote". Known are id, article, ….} */
    @Override
    public String toString() {
        return "%s:%d: %s. %s".formatted(file, line, message, next);
    }
}
