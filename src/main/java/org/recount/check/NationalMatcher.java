package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;

/** Claims of a figure for the whole country. */
final class NationalMatcher {
    /** The part of the country that shares of Great Britain leave out, by its name in the tallies. */
    private static final String ULSTER = "Northern Ireland";

    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final Conventions.Speaker speaker;

    NationalMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic, Conventions conventions) {
        this.speaker = conventions.speaker();
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
    }

    Check votes(Claim.Votes claim) {
        long votes = 0;
        for (PartyTotal total : totals(claim.said())) {
            votes += total.votes();
        }
        Election election = finder.election(claim.said());
        long with = votes + speaker(claim.said(), election);
        Agreement agreement = Agreement.closer(
                arithmetic.count(claim.votes(), votes, Basis.NATIONAL, null),
                arithmetic.count(claim.votes(), with, Basis.NATIONAL, null));
        if (agreement.fit() == Fit.DIFFERS && election.complete()) {
            Agreement alone = arithmetic.count(claim.votes(), alone(claim.said(), election), Basis.NATIONAL, null);
            agreement = alone.fit() == Fit.AGREES ? alone : agreement;
        }
        return new VotesCheck(claim, null, null, agreement);
    }

    /** Votes of a party without those of its sister parties elsewhere, which national totals may count with it. */
    private long alone(Statement said, Election election) {
        return election.contests().stream()
                .flatMap(contest -> contest.candidacies().stream())
                .filter(candidacy -> lookup.parties().family(candidacy.party()).equals(said.subject()))
                .mapToLong(Candidacy::votes)
                .sum();
    }

    /** The share with the Speaker counted as of the party, and that of the votes in Great Britain alone. */
    private List<BigDecimal> otherShares(Statement said, Election election, long votes, long all) {
        List<BigDecimal> shares = new ArrayList<>();
        long with = votes + speaker(said, election);
        shares.add(Arithmetic.percent(with, all));
        if (said.area() == null && election.complete()) {
            Election ulster = finder.part(election, ULSTER);
            long there =
                    ulster.contests().stream().mapToLong(Contest::validVotes).sum();
            long own = ulster.totals().stream()
                    .filter(t -> lookup.parties().same(t.party(), said.subject()))
                    .mapToLong(PartyTotal::votes)
                    .sum();
            shares.add(Arithmetic.percent(votes - own, all - there));
            shares.add(Arithmetic.percent(with - own, all - there));
        }
        return shares;
    }

    /** How a party's share changed: against the result before, as won and on the boundaries of now. */
    Check change(Claim.ShareChange claim) {
        Statement said = claim.said();
        Election election = finder.election(said);
        BigDecimal now = percent(election, said.subject()).orElseThrow(() -> none(said, election));
        List<Agreement> bases = new ArrayList<>();
        Agreement points = null;
        Agreement relative = null;
        BigDecimal start = null;
        for (Election before : finder.allBefore(election, said)) {
            Optional<BigDecimal> then = percent(before, said.subject());
            if (then.isEmpty()) {
                continue;
            }
            BigDecimal change = now.subtract(then.get());
            Agreement one = ChangeMatcher.rounded(
                    claim.change().value(),
                    now,
                    then.get(),
                    arithmetic.share(claim.change(), change, Basis.NATIONAL, null));
            bases.add(one);
            if (points == null || one.nearerThan(points, claim.change().value())) {
                points = one;
                start = then.get();
                relative = arithmetic.relative(
                        claim.change(),
                        change.multiply(BigDecimal.valueOf(100)).divide(then.get(), 8, RoundingMode.HALF_UP),
                        Basis.NATIONAL,
                        null);
            }
        }
        if (points == null) {
            throw new NotDecided(Lack.NO_TALLY, "no result before " + election.id() + " is loaded to compare with");
        }
        boolean meant = claim.change().measuredIn() != Unit.PERCENT || claim.notation();
        if (points.fit() != Fit.AGREES && relative.fit() != Fit.AGREES) {
            throw new NotDecided(Lack.OPEN, "shares of the country before are reckoned in several ways");
        }
        return new ShareChangeCheck(claim, null, null, points, meant, relative, start, bases);
    }

    /** The share of a party, or of those that it goes on from, in an election that is loaded whole. */
    private Optional<BigDecimal> percent(Election election, String party) {
        List<PartyTotal> own = election.totals().stream()
                .filter(t -> lookup.parties().same(t.party(), party))
                .toList();
        List<PartyTotal> totals = own.isEmpty()
                ? election.totals().stream()
                        .filter(t -> lookup.parties().formerly(party, t.party()))
                        .toList()
                : own;
        long votes = totals.stream().mapToLong(PartyTotal::votes).sum();
        long all = election.contests().stream().mapToLong(Contest::validVotes).sum();
        return election.complete() && votes > 0 && all > 0
                ? Optional.of(Arithmetic.percent(votes, all))
                : Optional.empty();
    }

    private static NotDecided none(Statement said, Election election) {
        return new NotDecided(
                Lack.NO_FIGURE, "no national total of " + said.subject() + " at " + election.id() + " is loaded");
    }

    /** Votes of the Speaker, where totals that count the Speaker with the party are in use. */
    private long speaker(Statement said, Election election) {
        String with = speaker.countedWith().get(election.id());
        return with == null || !lookup.parties().same(with, said.subject())
                ? 0
                : election.totals().stream()
                        .filter(t -> t.party().equals(speaker.party()))
                        .mapToLong(PartyTotal::votes)
                        .sum();
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
        for (BigDecimal other : otherShares(said, election, votes, all)) {
            agreement = Agreement.closer(agreement, arithmetic.share(claim.share(), other, Basis.NATIONAL, null));
        }
        if (agreement.fit() == Fit.DIFFERS && said.area() == null && election.complete()) {
            BigDecimal alone = Arithmetic.percent(alone(said, election), all);
            Agreement own = arithmetic.share(claim.share(), alone, Basis.NATIONAL, null);
            agreement = own.fit() == Fit.AGREES ? own : agreement;
        }
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
            throw none(said, election);
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
