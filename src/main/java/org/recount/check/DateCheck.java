package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Election;

/**
 * The day of the poll.
 *
 * @param election the poll
 * @param match    of the day said
 */
public record DateCheck(Claim.PollingDay claim, Election election, Match match) implements Check {

    /** Which day it is that was said. */
    public enum Match {
        POLLING_DAY,
        /** The day after, on which most results are declared. */
        DECLARATION_DAY,
        OTHER
    }

    @Override
    public Account account() {
        String polling = Figures.day(election.date());
        Account account = Account.of(claim.day(), polling)
                .national(election.id(), "polling day " + polling)
                .line("Polling day: " + polling);
        if (match == Match.DECLARATION_DAY) {
            account.cause("The day of the declarations.");
            account.line("Most declarations: " + Figures.day(election.date().plusDays(1)));
        }
        return account;
    }
}
