package org.recount.check;

import java.util.Set;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;

/**
 * One figure of a result plainly told as another of the same, "a majority of" all that the winner polled, or with a digit
 * more or less: however far off, it is wrong.
 */
record MistakenFigure(Lookup lookup, Conventions.Doubts doubts) {

    boolean is(Decision decision) {
        Set<Plain> plain = decision.claim.said().plain();
        boolean told = plain.contains(Plain.WHOSE) && plain.contains(Plain.WHAT);
        return (told || plain.contains(Plain.LISTED))
                && (ofSameResult(decision)
                        || decision.checks().map(Check::account).anyMatch(doubts.slips()::digitMore));
    }

    /** Whether a figure is exactly one of the result that the claim is of: the winner's votes, told as the majority. */
    private boolean ofSameResult(Decision decision) {
        Statement said = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElse(null);
        if (stated == null || stated.hedge() != Hedge.NONE || !doubts.telling().tells(stated)) {
            return false;
        }
        return lookup.race(said.election(), said.contest())
                .map(race -> new ResultFigures(race.contest(), stated))
                .filter(figures -> figures.whose().isPresent() || figures.majority())
                .isPresent();
    }
}
