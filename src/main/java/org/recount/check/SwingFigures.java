package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;

/**
 * A swing and the changes of the two shares that it leads between, all stated in one article of one contest.
 *
 * @param claim the swing
 * @param to    change stated of the share of the party that it is to
 * @param from  change stated of the share of the party that it is from
 * @param half  half of what the one gained and the other lost
 * @param fits  whether the swing stated agrees with that half
 */
public record SwingFigures(Claim.Swing claim, Claim to, Claim from, BigDecimal half, boolean fits) implements Check {
    @Override
    public Account account() {
        String said = Figures.said(claim.swing());
        String swing = Figures.of(half.abs(), claim.swing().measuredIn(), Math.max(0, half.scale()));
        Account account = Account.of(said, swing)
                .message("The article says %s and gives changes that make it %s.".formatted(said, swing))
                .line("The article\u2019s own figures: half of what lies between "
                        + Figures.said(to.quantity().orElseThrow()) + " and "
                        + Figures.said(from.quantity().orElseThrow()) + " is " + swing)
                .figures(claim.swing(), half);
        BigDecimal whole = half.add(half);
        if (!fits && AsPrinted.sameEitherWay(claim.swing(), whole)) {
            account.cause("Doubled: %s is the change of the lead, twice the swing.".formatted(said));
        }
        return account;
    }
}
