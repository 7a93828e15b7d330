package org.recount.check;

import org.recount.claim.Claim;

/**
 * A majority said of the contest itself.
 *
 * @param race      the contest
 * @param agreement with the winner's lead over the runner-up, in the unit stated
 */
public record MajorityCheck(Claim.Majority claim, Race race, Agreement agreement) implements Check {
    @Override
    public Account account() {
        Account account = Account.of(claim.lead(), agreement.official());
        if (race == null) {
            return account.national(
                    claim.said().election(),
                    "majority of " + Figures.count(agreement.official().longValue()) + " seats");
        }
        account.replaceable().about(Account.Measure.MAJORITY, race, null).majority(race.contest(), "");
        if (agreement.manner() == Manner.ROUND_NUMBER) {
            account.cause("Rounded: the words do not say so.");
        }
        return account;
    }
}
