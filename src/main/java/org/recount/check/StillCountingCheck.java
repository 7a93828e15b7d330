package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Election;

/**
 * A number of seats smaller than the final one in an article of the night, when seats were still being declared.
 *
 * @param claim    the claim
 * @param election whose seats they are
 * @param met      what the final count tells
 */
public record StillCountingCheck(Claim claim, Election election, Account met) implements Check, Undecided {
    /** Why nothing is decided, for a reader. */
    @Override
    public String reason() {
        return "seats of %s were still being declared when the article was published; in the end there were %s"
                .formatted(election.id(), met.actual);
    }

    @Override
    public Account account() {
        return met.undecided(
                "The article says %s, while seats were still being declared; in the end there were %s."
                        .formatted(met.said, met.actual),
                "Seats were still being declared.");
    }
}
