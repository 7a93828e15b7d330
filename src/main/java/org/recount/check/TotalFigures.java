package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.claim.Claim;

/**
 * Votes of candidates and a number that they are part of, all stated in one article of one contest.
 *
 * @param claim all votes cast, or the electorate
 * @param votes of the candidates told of
 * @param sum   of these votes
 * @param fits  whether they are no more than the whole
 */
public record TotalFigures(Claim claim, List<Claim> votes, BigDecimal sum, boolean fits) implements Check {
    public TotalFigures {
        votes = List.copyOf(votes);
    }

    @Override
    public Account account() {
        String whole = Figures.said(claim.quantity().orElseThrow());
        return Account.of(whole, Figures.decimal(sum, 0) + " or more")
                .message("The article says %s in all and gives candidates %s votes."
                        .formatted(whole, Figures.decimal(sum, 0)))
                .line(votes.stream()
                                .map(v -> Figures.said(v.quantity().orElseThrow()))
                                .collect(Collectors.joining(" + "))
                        + " = " + Figures.decimal(sum, 0));
    }
}
