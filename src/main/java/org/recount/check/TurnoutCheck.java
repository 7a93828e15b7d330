package org.recount.check;

import org.recount.claim.Claim;
import org.recount.claim.Unit;

/**
 * A turnout, in percent or in ballots.
 *
 * @param race      null for the whole country
 * @param agreement the closest, on any of the usual bases
 */
public record TurnoutCheck(Claim.Turnout claim, Race race, Agreement agreement) implements Check {
    @Override
    public Account account() {
        Account account = Account.of(claim.turnout(), agreement.official()).replaceable();
        if (race == null) {
            return account.national(claim.said(), "turnout " + account.actual);
        }
        account.about(Account.Measure.TURNOUT, race, null);
        var contest = race.contest();
        account.validVotes(contest);
        if (contest.electorate().isPresent()) {
            account.electorate(contest, contest.electorate().getAsInt());
            if (claim.turnout().measuredIn() != Unit.VOTES) {
                account.line(Figures.count(contest.validVotes()) + " valid votes ÷ "
                        + Figures.count(contest.electorate().getAsInt()) + " electors = "
                        + Figures.percent(
                                Arithmetic.percent(
                                        contest.validVotes(),
                                        contest.electorate().getAsInt()),
                                2));
            }
        }
        if (contest.rejected().isPresent()) {
            account.line(Figures.count(contest.validVotes()) + " valid + "
                    + Figures.count(contest.rejected().getAsInt()) + " rejected = "
                    + Figures.count(contest.ballots()) + " ballots");
        }
        return account;
    }
}
