package org.recount.check;

import org.recount.check.tally.TallyFault;
import org.recount.claim.Claim;

/**
 * A claim that differs from a tally which contradicts itself.
 *
 * @param claim the claim
 * @param fault what the tally contradicts itself in
 * @param met   what would have been told, were the tally sound
 */
public record DoubtfulTallyCheck(Claim claim, TallyFault fault, Account met) implements Check, Undecided {
    /** Why nothing is decided, for a reader. */
    @Override
    public String reason() {
        return "the tally of " + fault.check().seat() + " at " + fault.check().election() + " contradicts itself: "
                + fault.check().account();
    }

    @Override
    public Account account() {
        return met.undecided(
                "The article says %s; the tally has %s, but it contradicts itself: %s."
                        .formatted(met.said, met.actual, fault.check().account()),
                "In the tally " + fault.check().account() + ".");
    }
}
