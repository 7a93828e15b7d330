package org.recount.check.tally;

import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The votes that the source states for a party against those of its candidates.
 *
 * @param contest the contest
 * @param party   as the source counts it
 * @param stated  by the source
 * @param votes   of its candidates
 */
public record TallyPartyVotes(Contest contest, String party, int stated, long votes) implements TallyCheck {
    @Override
    public String account() {
        return "%s votes are given for %s; its candidates polled %s"
                .formatted(Count.of(stated), party, Count.of(votes));
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.FIGURES.contains(kind);
    }

    @Override
    public boolean touches(Claim claim) {
        return touches(claim.kind())
                && Concern.of(claim, contest, one -> one.party().equals(party));
    }
}
