package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * Votes said of a candidate, or of a party in the whole country.
 *
 * @param race      null for the whole country
 * @param candidacy whose votes; null for the whole country
 * @param agreement with the tally
 */
public record VotesCheck(Claim.Votes claim, Race race, Candidacy candidacy, Agreement agreement) implements Check {
    @Override
    public Account account() {
        Account account = Account.of(
                        claim.votes(), race == null ? agreement.official() : BigDecimal.valueOf(candidacy.votes()))
                .replaceable();
        if (race == null) {
            return account.national(
                    claim.said(), Figures.count(agreement.official().longValue()) + " votes");
        }
        account.about(Account.Measure.VOTES, race, candidacy);
        if (agreement.base() == Basis.NOTIONAL) {
            account.message("The article says %s, the notional result; as won it was %s."
                    .formatted(account.said, account.actual));
            account.cause(
                    "The notional result: the votes of the election before, worked out again on the new boundaries.");
            account.row(agreement.from(), "notional result");
        }
        return account.votes(race.contest(), candidacy)
                .line(candidacy.label() + ", " + candidacy.party() + ", " + Figures.count(candidacy.votes()));
    }
}
