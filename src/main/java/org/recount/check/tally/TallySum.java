package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The candidates' votes against the valid votes.
 *
 * @param contest the contest
 * @param sum     of the candidates' votes
 */
public record TallySum(Contest contest, long sum) implements TallyCheck {
    @Override
    public String account() {
        return "the candidates\u2019 votes add up to %s, the valid votes are %s"
                .formatted(Count.of(sum), Count.of(contest.validVotes()));
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.FIGURES.contains(kind);
    }
}
