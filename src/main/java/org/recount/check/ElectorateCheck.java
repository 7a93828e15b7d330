package org.recount.check;

import org.recount.claim.Claim;

/**
 * A number of electors.
 *
 * @param race      the contest
 * @param agreement with the registered electors
 */
public record ElectorateCheck(Claim.Electorate claim, Race race, Agreement agreement) implements Check {
    @Override
    public Account account() {
        return Account.of(claim.electors(), agreement.official())
                .replaceable()
                .about(Account.Measure.ELECTORATE, race, null)
                .electorate(race.contest(), agreement.official().intValue());
    }
}
