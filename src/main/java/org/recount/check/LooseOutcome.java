package org.recount.check;

import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * An outcome or an order of candidates, told in words that leave more than its sense open: what happened is told of more
 * polls, and in more ways, than a figure, and no digit shows that a writer erred. A claim that somebody else read has no such
 * words.
 */
record LooseOutcome(Vouchers vouchers) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.accuses() && loose(decision)
                ? Optional.of("the sentence does not tell plainly enough who and which poll is meant")
                : Optional.empty();
    }

    private boolean loose(Decision decision) {
        Statement said = decision.claim.said();
        Set<Plain> plain = said.plain();
        if (said.contest() == null || HowTold.firm(said)) {
            return false;
        }
        boolean where = plain.contains(Plain.WHERE);
        boolean whose = plain.contains(Plain.WHOSE);
        boolean once = plain.contains(Plain.ONCE);
        if (decision.claim instanceof Claim.SeatChange) {
            return !said.grounds().written() && !where && !whose && !vouchers.vouch(decision);
        }
        if (plain.isEmpty()) {
            return false;
        }
        if (decision.claim instanceof Claim.Defeated) {
            return !(whose && where && once);
        }
        if (decision.claim instanceof Claim.Winner) {
            return !(whose && where && once) && !vouchers.vouch(decision);
        }
        return decision.claim instanceof Claim.Place && !(where && (whose || once)) && !vouchers.vouch(decision);
    }
}
