package org.recount.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.recount.claim.Claim;
import org.recount.election.Contest;

/**
 * How long, or since when, somebody was the member, set against the first win that is certain.
 *
 * @param person whose
 * @param from   the contest won first
 * @param start  the day of that poll
 * @param end    the poll up to which it is counted
 * @param actual the year, or the length in the unit stated
 * @param fit    how the statement stands to it
 */
public record TenureCheck(
        Claim.Tenure claim, String person, Contest from, LocalDate start, LocalDate end, BigDecimal actual, Fit fit)
        implements Check {
    @Override
    public Account account() {
        return Account.of(claim.length(), actual)
                .row(from, "won by " + person)
                .line("From " + Figures.day(start) + " to " + Figures.day(end) + ": "
                        + Figures.of(actual, claim.length().unit(), 0));
    }
}
