package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.claim.Claim;

/**
 * Shares of one contest, or of the country, all stated in one article.
 *
 * @param claim  the last of them
 * @param shares all of them
 * @param sum    of them
 * @param fits   whether they leave room for rounding below 100
 */
public record ShareSum(Claim claim, List<Claim> shares, BigDecimal sum, boolean fits) implements Check {
    public ShareSum {
        shares = List.copyOf(shares);
    }

    @Override
    public Account account() {
        String total = Figures.percent(sum, Math.max(0, sum.scale()));
        return Account.of(Figures.said(claim.quantity().orElseThrow()), "shares of 100 % at most")
                .message("The shares that the article gives add up to %s.".formatted(total))
                .line(shares.stream()
                                .map(s -> s.said().subject() + " "
                                        + Figures.said(s.quantity().orElseThrow()))
                                .collect(Collectors.joining(" + "))
                        + " = " + total);
    }
}
