package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The majority that the source states against first minus second.
 *
 * @param contest the contest
 * @param stated  by the source
 */
public record TallyMajority(Contest contest, int stated) implements TallyCheck {
    @Override
    public String account() {
        return "the majority is given as %s; first minus second is %s"
                .formatted(Count.of(stated), Count.of(contest.majority()));
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.FIGURES.contains(kind);
    }
}
