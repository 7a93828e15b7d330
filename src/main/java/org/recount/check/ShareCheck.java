package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * A share of the vote said of a candidate, or of a party in the whole country.
 *
 * @param race      null for the whole country
 * @param candidacy whose share; null for the whole country
 * @param agreement with the share of valid votes, or of another base if only that fits
 */
public record ShareCheck(Claim.VoteShare claim, Race race, Candidacy candidacy, Agreement agreement) implements Check {
    @Override
    public Account account() {
        if (race == null) {
            return Account.of(claim.share(), agreement.official())
                    .national(claim.said(), Figures.percent(agreement.official(), 2));
        }
        var share = Arithmetic.percent(candidacy.votes(), race.contest().validVotes());
        int decimals = claim.share().decimals();
        Account account = Account.of(claim.share(), share)
                .replaceable()
                .about(Account.Measure.SHARE, race, candidacy)
                .votes(race.contest(), candidacy)
                .validVotes(race.contest())
                .line(Figures.count(candidacy.votes()) + " ÷ "
                        + Figures.count(race.contest().validVotes()) + " valid votes = " + Figures.percent(share, 3)
                        + ", printed " + Figures.percent(share, decimals));
        if (agreement.base() == Basis.BALLOTS || agreement.base() == Basis.ELECTORATE) {
            account.cause("Another base: the share is of " + agreement.base().words() + ".");
            account.line("Of " + agreement.base().words() + ": " + Figures.percent(agreement.official(), 3));
        } else if (agreement.base() == Basis.NOTIONAL) {
            account.message("The article says %s, the notional result; as won it was %s."
                    .formatted(account.said, account.actual));
            account.cause("The notional result: the share worked out again on the new boundaries.");
            account.line("Notional: " + Figures.percent(agreement.official(), 3));
        } else if (agreement.manner() == Manner.TRUNCATED) {
            account.cause("Cut off or rounded the other way: off by less than one unit of the last digit.");
        }
        return account;
    }
}
