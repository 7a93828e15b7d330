package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;

/**
 * A majority and the votes of first and second, all stated in one article of one contest.
 *
 * @param claim  the majority
 * @param first  votes stated of the one ahead
 * @param second votes stated of the one behind
 * @param lead   the difference of the votes stated
 * @param fits   whether the majority stated agrees with that difference
 */
public record MarginFigures(Claim.Majority claim, Claim.Votes first, Claim.Votes second, int lead, boolean fits)
        implements Check {
    @Override
    public Account account() {
        String said = Figures.said(claim.lead());
        Account account = Account.of(said, Figures.count(lead))
                .message("The article says %s and gives votes that differ by %s.".formatted(said, Figures.count(lead)))
                .line("The article\u2019s own votes: " + Figures.said(first.votes()) + " " + Figures.MINUS + " "
                        + Figures.said(second.votes()) + " = " + Figures.count(lead));
        return account.figures(claim.lead(), BigDecimal.valueOf(lead));
    }
}
