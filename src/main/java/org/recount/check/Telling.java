package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/**
 * Which figures are so exact that they hardly agree by chance.
 *
 * @param votes fewer are had by many
 */
record Telling(BigDecimal votes) {

    /** Whether a claim has such a figure, and without a hedge. */
    boolean tells(Claim claim) {
        return claim.quantity().filter(q -> q.hedge() == Hedge.NONE && tells(q)).isPresent();
    }

    /** Whether a figure is so exact, whatever hedge stands before it: many votes, or a share with decimals. */
    boolean tells(Quantity stated) {
        return stated.measuredIn() == Unit.VOTES
                ? tells(stated.value())
                : stated.measuredIn() == Unit.PERCENT && stated.decimals() > 0;
    }

    /** Whether so many votes are had by few. */
    boolean tells(BigDecimal count) {
        return count.compareTo(votes) >= 0;
    }
}
