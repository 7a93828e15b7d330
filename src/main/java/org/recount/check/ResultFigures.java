package org.recount.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * The figures of one result in the unit that a stated figure has: votes, or per cent of the valid votes.
 *
 * @param stated the figure that is looked for among them
 */
record ResultFigures(Contest contest, Quantity stated) {

    /** Whose votes or share it exactly is, the first on the ballot. */
    Optional<Candidacy> whose() {
        for (Candidacy candidacy : contest.candidacies()) {
            if (polled(candidacy)) {
                return Optional.of(candidacy);
            }
        }
        return Optional.empty();
    }

    /** Whether it is exactly what somebody polled. */
    boolean polled(Candidacy candidacy) {
        return is(candidacy.votes());
    }

    /** Whether it is exactly the majority. */
    boolean majority() {
        return is(contest.majority());
    }

    private boolean is(int votes) {
        return AsPrinted.same(
                stated,
                stated.measuredIn() == Unit.VOTES
                        ? BigDecimal.valueOf(votes)
                        : Arithmetic.percent(votes, contest.validVotes()));
    }
}
