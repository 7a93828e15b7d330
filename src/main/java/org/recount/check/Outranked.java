package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** A journalist who errs about the winner takes the second for the first. */
record Outranked() implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        if (decision.verdict != Verdict.REFUTED || !(decision.claim instanceof Claim.Winner)) {
            return Optional.empty();
        }
        Statement said = decision.claim.said();
        return decision.checks()
                        .anyMatch(check -> check instanceof WinnerCheck winner
                                && winner.candidacy() != null
                                && third(winner.candidacy(), winner.race().contest()))
                ? Optional.of(
                        "%s came third or lower in %s, and nobody takes that for a win: it may be told of something else"
                                .formatted(said.subject(), said.contest()))
                : Optional.empty();
    }

    private static boolean third(Candidacy candidacy, Contest contest) {
        return contest.runnerUp()
                .filter(second -> candidacy.votes() < second.votes())
                .isPresent();
    }
}
