package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The person whom the source gives as elected against who polled most.
 *
 * @param contest the contest
 * @param stated  by the source
 */
public record TallyMember(Contest contest, String stated) implements TallyCheck {
    /** Who polled most. */
    public String winner() {
        return contest.winner().name();
    }

    @Override
    public String account() {
        return "%s is given as elected; %s polled most"
                .formatted(stated, contest.winner().label());
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.OUTCOMES.contains(kind);
    }
}
