package org.recount.check;

import org.recount.claim.Claim;

/**
 * One quantity told twice in an article.
 *
 * @param claim      the one in doubt: the later one, unless a tally bears it out
 * @param other      the other one
 * @param between    where the two stand
 * @param compatible whether one official figure could agree with both
 */
public record SameFigure(Claim claim, Claim other, Between between, boolean compatible) implements Check {

    /** Where two claims of the same thing stand. */
    public enum Between {
        /** One in the headline, one in the text. */
        HEADLINE_AND_BODY,
        /** One in a list or table, one in running text. */
        LIST_AND_PROSE,
        /** In two places of one sort. */
        PLACES
    }

    @Override
    public Account account() {
        String said = Figures.said(claim.quantity().orElseThrow());
        String elsewhere = Figures.said(other.quantity().orElseThrow());
        return Account.of(said, elsewhere)
                .message("The article says %s here and %s elsewhere, of the same thing.".formatted(said, elsewhere))
                .line("\u201c" + other.said().quote() + "\u201d and \u201c"
                        + claim.said().quote() + "\u201d");
    }
}
