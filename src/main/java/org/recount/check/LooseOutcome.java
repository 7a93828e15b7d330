package org.recount.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * Who won or beat whom, told in words that leave more than its sense open: what happened is told of more polls, and in more
 * ways, than a figure, and no digit shows that a writer erred. A claim that somebody else read has no such words. How a seat
 * passed and in which place somebody came is asked what stands beside it instead, see {@link Uncorroborated}.
 */
record LooseOutcome(Vouchers vouchers, Lookup lookup) implements Doubt {
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
        boolean clear = plain.isEmpty() || plain.containsAll(EnumSet.of(Plain.WHOSE, Plain.WHERE, Plain.ONCE));
        return decision.claim instanceof Claim.Defeated
                ? !clear && !direct(said) && !vouchers.measured(decision)
                : decision.claim instanceof Claim.Winner && !clear && !vouchers.vouch(decision);
    }

    /**
     * "Reed beat Cole": whoever was beaten follows the verb, and whoever did it is named. Who never stood in that seat was
     * beaten in another, or in a contest for a party's lead or a town hall.
     */
    private boolean direct(Statement said) {
        return said.plain().containsAll(EnumSet.of(Plain.WHOSE, Plain.WHAT))
                && said.object() != null
                && !lookup.career(said.object(), said.contest()).isEmpty();
    }
}
