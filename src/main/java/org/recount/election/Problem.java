package org.recount.election;

/**
 * Something amiss in a tally, or in what tallies are made from, with the place and what to do about it.
 *
 * @param grade    whether the thing was left out or kept
 * @param file     as the user named it
 * @param line     from 1; 0 where the problem is with the whole file
 * @param message  one clause that names the thing and the value
 * @param nextStep what to do, a sentence
 */
public record Problem(Grade grade, String file, int line, String message, String nextStep) {

    /** What a problem did to the thing it concerns. */
    public enum Grade {
        /** Left out: the file (or, on import, the contest) cannot be used. */
        REFUSED,
        /** Kept, though it contradicts itself: a check on it should say so rather than blame an article. */
        CONTRADICTION
    }

    /** A problem that leaves something out. */
    public static Problem refused(String file, int line, String message, String nextStep) {
        return new Problem(Grade.REFUSED, file, line, message, nextStep);
    }

    /** A problem with something that is kept. */
    public static Problem contradiction(String file, int line, String message, String nextStep) {
        return new Problem(Grade.CONTRADICTION, file, line, message, nextStep);
    }

    /** {@code facts/tallies/uk-2024.json:12: unknown field "vote" in a candidacy. Maybe "votes" is meant.} */
    @Override
    public String toString() {
        return "%s%s: %s. %s".formatted(file, line == 0 ? "" : ":" + line, message, nextStep);
    }
}
