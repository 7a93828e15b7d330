package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;

/**
 * A majority and the votes, or shares, of first and second, all stated in one article of one contest.
 *
 * @param claim  the majority
 * @param first  figure stated of the one ahead
 * @param second figure stated of the one behind
 * @param lead   the difference of the two
 * @param fits   whether the majority stated agrees with that difference
 */
public record MarginFigures(Claim.Majority claim, Claim first, Claim second, BigDecimal lead, boolean fits)
        implements Check {
    @Override
    public Account account() {
        String said = Figures.said(claim.lead());
        String difference = Figures.of(lead, claim.lead().measuredIn(), Math.max(0, lead.scale()));
        return Account.of(said, difference)
                .message("The article says %s and gives figures that differ by %s.".formatted(said, difference))
                .line("The article\u2019s own figures: "
                        + Figures.said(first.quantity().orElseThrow()) + " " + Figures.MINUS + " "
                        + Figures.said(second.quantity().orElseThrow()) + " = " + difference)
                .figures(claim.lead(), lead);
    }
}
