package org.recount.evaluation;

/**
 * How many were found of how many there are, and of how many that were said.
 *
 * @param hit  found
 * @param gold there are
 * @param said were said
 */
record Score(int hit, int gold, int said) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(int hits, int golds, int saids) {
        return new Score(hit + hits, gold + golds, said + saids);
    }

    /** The part of what was said that is right; 0 where nothing was said. */
    double precision() {
        return said == 0 ? 0 : hit / (double) said;
    }

    /** The part of what there is that was found; 0 where there is nothing. */
    double recall() {
        return gold == 0 ? 0 : hit / (double) gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
