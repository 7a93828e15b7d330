package org.recount.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;

/** Claims of a figure for the whole country. */
final class NationalMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;

    NationalMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
    }

    Check votes(Claim.Votes claim) {
        long votes = 0;
        for (PartyTotal total : totals(claim.said())) {
            votes += total.votes();
        }
        return new VotesCheck(claim, null, null, arithmetic.count(claim.votes(), votes, Basis.NATIONAL, null));
    }

    Check share(Claim.VoteShare claim) {
        Statement said = claim.said();
        long votes = 0;
        for (PartyTotal total : totals(said)) {
            votes += total.votes();
        }
        Election election = finder.election(said);
        long all = 0;
        boolean losers = false;
        for (PartyTotal total : election.totals()) {
            all += total.votes();
            losers |= total.seats() == 0;
        }
        if (election.complete()) {
            all = election.contests().stream().mapToLong(Contest::validVotes).sum();
        }
        Agreement agreement = arithmetic.share(claim.share(), Arithmetic.percent(votes, all), Basis.NATIONAL, null);
        if (agreement.fit() != Fit.AGREES && !election.complete() && !losers) {
            throw new NotDecided(
                    Lack.NO_FIGURE, "the totals of " + election.id() + " do not hold the votes of every party");
        }
        return new ShareCheck(claim, null, null, agreement);
    }

    /** The totals of the subject's family. */
    private List<PartyTotal> totals(Statement said) {
        Election election = finder.election(said);
        List<PartyTotal> totals = election.totals().stream()
                .filter(t -> lookup.parties().same(t.party(), said.subject()))
                .toList();
        if (totals.isEmpty()) {
            throw new NotDecided(
                    Lack.NO_FIGURE, "no national total of " + said.subject() + " at " + election.id() + " is loaded");
        }
        return totals;
    }

    Check majority(Claim.Majority claim) {
        Statement said = claim.said();
        Election election = finder.election(said);
        long all = 0;
        long most = 0;
        Map<String, Long> seats = new HashMap<>();
        for (PartyTotal total : election.totals()) {
            all += total.seats();
            most = Math.max(most, seats.merge(lookup.parties().family(total.party()), (long) total.seats(), Long::sum));
        }
        if (all == 0) {
            throw new NotDecided(Lack.NO_FIGURE, "no national totals of " + election.id() + " are loaded");
        }
        // With and without the Speaker, who is elected with a party but does not vote.
        Agreement agreement = Agreement.closer(
                arithmetic.count(claim.lead(), 2 * most - all, Basis.NATIONAL, null),
                arithmetic.count(claim.lead(), 2 * (most + 1) - all, Basis.NATIONAL, null));
        if (agreement.fit() == Fit.DIFFERS) {
            throw new NotDecided(Lack.OPEN, "a majority of seats is counted in several ways");
        }
        return new MajorityCheck(claim, null, agreement);
    }
}
