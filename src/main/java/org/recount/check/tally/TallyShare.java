package org.recount.check.tally;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * A share that the source states against what the votes give.
 *
 * @param contest the contest
 * @param name    of the candidate, or the party where the record has no person
 * @param stated  by the source, in percent
 * @param votes   of the candidate
 * @param off     by how many units of the last digit printed the share is off, rounded down
 */
public record TallyShare(Contest contest, String name, BigDecimal stated, int votes, int off) implements TallyCheck {
    @Override
    public String account() {
        return "the share of %s is given as %s %%; %s of %s valid votes are %s %%"
                .formatted(
                        name,
                        stated.toPlainString(),
                        Count.of(votes),
                        Count.of(contest.validVotes()),
                        Contest.percent(votes, contest.validVotes()).toPlainString());
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return Concern.FIGURES.contains(kind);
    }

    @Override
    public boolean touches(Claim claim) {
        return touches(claim.kind())
                && (Concern.SHARES.contains(claim.kind())
                        || Concern.of(claim, contest, one -> one.label().equals(name)));
    }
}
