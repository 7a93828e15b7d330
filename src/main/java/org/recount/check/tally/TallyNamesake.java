package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * Two people of one name on one ballot.
 *
 * @param contest the contest
 * @param name    of both
 * @param parties of the two
 */
public record TallyNamesake(Contest contest, String name, String parties) implements TallyCheck {
    @Override
    public String account() {
        return "two candidates are called %s, of %s: a claim about one of them must name the party"
                .formatted(name, parties);
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return false;
    }
}
