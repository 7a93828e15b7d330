package org.recount.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.claim.Quantity;

/** Whether a number read as votes is rather of something else: it is a majority, or far from any number of votes. */
final class VotesMeant implements Doubt {
    private final Arithmetic arithmetic;

    VotesMeant(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    @Override
    public Optional<String> of(Decision decision) {
        if (decision.verdict != Verdict.REFUTED
                || !decision.accuses()
                || !(decision.accusing() instanceof VotesCheck check)
                || check.race() == null) {
            return Optional.empty();
        }
        Quantity votes = check.claim().votes();
        boolean majority = Stream.of(
                        Optional.of(check.race().contest()),
                        check.race().previous().actual(),
                        check.race().previous().notional())
                .flatMap(Optional::stream)
                .anyMatch(contest -> votes.value().compareTo(BigDecimal.valueOf(contest.majority())) == 0);
        if (majority) {
            return Optional.of(Figures.said(votes) + " is the majority, not a number of votes");
        }
        return arithmetic.farOff(votes, check.candidacy().votes())
                ? Optional.of("%s is so far from the %s votes of %s that it may be of something else"
                        .formatted(
                                Figures.said(votes),
                                Figures.count(check.candidacy().votes()),
                                check.candidacy().label()))
                : Optional.empty();
    }
}
