package org.recount.check;

import org.recount.claim.Claim;

/**
 * One outcome told twice in an article: who won, for which party, which way a seat went, on which day.
 *
 * @param claim      the later one
 * @param earlier    the earlier one
 * @param between    where the two stand
 * @param compatible whether both can be so
 */
public record SameOutcome(Claim claim, Claim earlier, SameFigure.Between between, boolean compatible) implements Check {
    @Override
    public Account account() {
        String later = Retelling.outcome(claim);
        String before = Retelling.outcome(earlier);
        return Account.of(later, before)
                .message("The article says %s here and %s before; both cannot be so.".formatted(later, before))
                .line("\u201c" + earlier.said().quote() + "\u201d, then \u201c"
                        + claim.said().quote() + "\u201d");
    }
}
