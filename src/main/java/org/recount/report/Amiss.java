package org.recount.report;

/**
 * What was amiss in the tallies and rules of a run; the user has been told of each.
 *
 * @param talliesRefused       files, or folders, of tallies or of members that could not be used
 * @param talliesContradictory figures of tallies that are used but contradict each other
 * @param rulesRefused         flaws for which rule files were left out
 */
public record Amiss(int talliesRefused, int talliesContradictory, int rulesRefused) {
    static final Amiss NOTHING = new Amiss(0, 0, 0);

    /** Whether something had to be left out. */
    public boolean lost() {
        return talliesRefused > 0 || rulesRefused > 0;
    }
}
