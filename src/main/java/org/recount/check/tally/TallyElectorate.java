package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The ballots against the register.
 *
 * @param contest    the contest
 * @param ballots    valid and rejected; without rejected ones where the record has none
 * @param electorate registered electors
 */
public record TallyElectorate(Contest contest, long ballots, int electorate) implements TallyCheck {
    @Override
    public String account() {
        return "%s ballots were counted, %s electors were registered"
                .formatted(Count.of(ballots), Count.of(electorate));
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.FIGURES.contains(kind);
    }
}
