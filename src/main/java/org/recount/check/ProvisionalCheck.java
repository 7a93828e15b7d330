package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Election;

/**
 * A claim that differs from a count which may still be corrected.
 *
 * @param claim    the claim
 * @param election whose count is provisional
 * @param met      what would have been told, were the count certified
 */
public record ProvisionalCheck(Claim claim, Election election, Account met) implements Check, Undecided {
    /** Why nothing is decided, for a reader. */
    @Override
    public String reason() {
        return "the tally of " + election.id() + " is provisional; it has " + met.actual;
    }

    @Override
    public Account account() {
        String asOf = election.asOf()
                .map(at -> " of " + Figures.day(at.toLocalDate()))
                .orElse("");
        return met.undecided(
                "The article says %s; the provisional count%s has %s and may still be corrected."
                        .formatted(met.said, asOf, met.actual),
                "The tally of " + election.id() + " is provisional.");
    }
}
