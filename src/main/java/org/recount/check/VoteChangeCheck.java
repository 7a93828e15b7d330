package org.recount.check;

import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;

/**
 * How the votes of a candidate or party changed.
 *
 * @param race      the contest
 * @param candidacy now
 * @param votesThen the votes before that the agreement starts from
 * @param agreement the closest, in the unit stated
 * @param bases     all that it was set against
 */
public record VoteChangeCheck(
        Claim.VoteChange claim,
        Race race,
        Candidacy candidacy,
        int votesThen,
        Agreement agreement,
        List<Agreement> bases)
        implements Check {
    public VoteChangeCheck {
        bases = List.copyOf(bases);
    }

    @Override
    public Account account() {
        long change = candidacy.votes() - (long) votesThen;
        return Account.ofChange(
                        claim.change(),
                        agreement.official(),
                        claim.change().measuredIn() == Unit.POINTS
                                ? Unit.PERCENT
                                : claim.change().measuredIn())
                .about(Account.Measure.OTHER, null, null)
                .votes(race.contest(), candidacy)
                .row(agreement.from(), Figures.count(votesThen) + " votes before")
                .line("%s %s %s = %s (%s %%), against %s"
                        .formatted(
                                Figures.count(candidacy.votes()),
                                Figures.MINUS,
                                Figures.count(votesThen),
                                Figures.count(change),
                                Figures.signed(Arithmetic.percent(change, votesThen), 1),
                                agreement.base().words()));
    }
}
