package org.recount.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.recount.claim.Claim;
import org.recount.election.Contest;
import org.recount.election.Source;

/**
 * How long, or since when, somebody was the member, set against the first win that is certain.
 *
 * @param person whose
 * @param seat   won first, as it was named
 * @param from   the contest won first; null where it is known from the record of members only
 * @param source where the record of members comes from; null where the contest is loaded
 * @param start  the day of that poll
 * @param end    the poll up to which it is counted
 * @param actual the year, or the length in the unit stated
 * @param fit    how the statement stands to it
 */
public record TenureCheck(
        Claim.Tenure claim,
        String person,
        String seat,
        Contest from,
        Source source,
        LocalDate start,
        LocalDate end,
        BigDecimal actual,
        Fit fit)
        implements Check {
    @Override
    public Account account() {
        Account account = Account.of(claim.length(), actual);
        if (from != null) {
            account.row(from, "won by " + person);
        } else {
            account.recorded(seat, person, "the member from " + Figures.day(start), source)
                    .message("The article says %s; the record of members has %s."
                            .formatted(account.said, account.actual));
        }
        return account.line("From " + Figures.day(start) + " to " + Figures.day(end) + ": "
                + Figures.of(actual, claim.length().measuredIn(), 0));
    }
}
