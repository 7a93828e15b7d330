package org.recount.check;

import org.recount.claim.Claim;

/**
 * One quantity told twice in an article.
 *
 * @param claim      the later one
 * @param earlier    the earlier one
 * @param compatible whether one official figure could agree with both
 */
public record SameFigure(Claim claim, Claim earlier, boolean compatible) implements Check {
    @Override
    public Account account() {
        String later = Figures.said(claim.quantity().orElseThrow());
        String before = Figures.said(earlier.quantity().orElseThrow());
        return Account.of(later, before)
                .message("The article says %s here and %s before, of the same thing.".formatted(later, before))
                .line("\u201c" + earlier.said().quote() + "\u201d, then \u201c"
                        + claim.said().quote() + "\u201d");
    }
}
