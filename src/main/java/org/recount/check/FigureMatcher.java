package org.recount.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Claims of one figure: votes, shares, majorities. */
final class FigureMatcher {
    /** Hedges of a figure that is near another, not of a bound. */
    private static final Set<Hedge> ON_ANY_BASE = EnumSet.of(Hedge.NONE, Hedge.ONLY, Hedge.ABOUT);

    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final PreviousMatcher previous;
    private final NationalMatcher national;

    FigureMatcher(
            Lookup lookup, Finder finder, Arithmetic arithmetic, PreviousMatcher previous, NationalMatcher national) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.previous = previous;
        this.national = national;
    }

    Check votes(Claim.Votes claim) {
        Statement said = claim.said();
        if (said.contest() == null && lookup.party(said.subject())) {
            return national.votes(claim);
        }
        Race race = finder.race(said);
        Candidacy candidacy = finder.one(race, said.subject());
        Agreement agreement = arithmetic.count(claim.votes(), candidacy.votes(), Basis.CONTEST, race.contest());
        if (agreement.fit() == Fit.DIFFERS) {
            agreement = notional(said, candidacy, race, agreement, claim.votes(), false);
        }
        return new VotesCheck(claim, race, candidacy, agreement);
    }

    Check share(Claim.VoteShare claim) {
        Statement said = claim.said();
        Quantity share = claim.share();
        if (said.contest() == null && lookup.party(said.subject())) {
            return national.share(claim);
        }
        Race race = finder.race(said);
        Candidacy candidacy = finder.one(race, said.subject());
        Contest contest = race.contest();
        Agreement agreement = arithmetic.share(
                share, Arithmetic.percent(candidacy.votes(), contest.validVotes()), Basis.VALID_VOTES, contest);
        if (agreement.fit() == Fit.AGREES) {
            return new ShareCheck(claim, race, candidacy, agreement);
        }
        if (agreement.fit() == Fit.DIFFERS || said.plain().contains(Plain.FROM)) {
            agreement = notional(said, candidacy, race, agreement, share, true);
        }
        agreement = otherBase(agreement, share, candidacy, contest.ballots(), Basis.BALLOTS, contest);
        if (contest.electorate().isPresent()) {
            agreement =
                    otherBase(agreement, share, candidacy, contest.electorate().getAsInt(), Basis.ELECTORATE, contest);
        }
        return new ShareCheck(claim, race, candidacy, agreement);
    }

    /** What agrees only on another base is imprecise; a bound, "less than half", holds on some base by chance. */
    private Agreement otherBase(
            Agreement so, Quantity share, Candidacy candidacy, int whole, Basis base, Contest contest) {
        if (so.fit() != Fit.DIFFERS || !ON_ANY_BASE.contains(share.hedge())) {
            return so;
        }
        Agreement other = arithmetic.share(share, Arithmetic.percent(candidacy.votes(), whole), base, contest);
        return other.fit() == Fit.AGREES ? other.as(Fit.IMPRECISE) : so;
    }

    /** A figure said of an earlier election that only its notional result bears out is imprecise. */
    private Agreement notional(
            Statement said, Candidacy candidacy, Race race, Agreement so, Quantity stated, boolean share) {
        Optional<Contest> notional = lookup.next(said.election(), race.contest().name())
                .flatMap(r -> r.previous().notional());
        if (notional.isEmpty()) {
            return so;
        }
        for (Candidacy one : Race.ofParty(notional.get(), candidacy.party(), lookup.parties())) {
            Agreement other = share
                    ? arithmetic.share(
                            stated,
                            Arithmetic.percent(one.votes(), notional.get().validVotes()),
                            Basis.NOTIONAL,
                            notional.get())
                    : arithmetic.count(stated, one.votes(), Basis.NOTIONAL, notional.get());
            if (other.fit() == Fit.AGREES) {
                return other.as(Fit.IMPRECISE);
            }
        }
        return so;
    }

    Check majority(Claim.Majority claim) {
        Statement said = claim.said();
        Quantity lead = claim.lead();
        if (claim.held() == Claim.Held.BEFORE) {
            return previous.majority(claim);
        }
        if (claim.held() == Claim.Held.CHANGE) {
            return previous.change(claim);
        }
        if (said.contest() == null && lead.measuredIn() == Unit.SEATS) {
            return national.majority(claim);
        }
        if (Lookup.notional(said.election())) {
            return previous.majority(claim);
        }
        Race race = finder.race(said);
        Agreement agreement = lead(lead, race.contest(), Basis.CONTEST);
        if (agreement.fit() != Fit.AGREES && lead.measuredIn() == Unit.VOTES) {
            agreement = between(claim, race, agreement);
        }
        if (agreement.fit() == Fit.DIFFERS) {
            Optional<Race> next = lookup.next(said.election(), race.contest().name());
            if (next.flatMap(r -> r.previous().notional()).isPresent()) {
                return previous.majority(claim);
            }
        }
        return new MajorityCheck(claim, race, agreement);
    }

    /** The lead of one candidate named over another who is named. */
    private Agreement between(Claim.Majority claim, Race race, Agreement so) {
        Optional<Candidacy> subject = finder.maybe(race, claim.said().subject());
        Optional<Candidacy> object = finder.maybe(race, claim.said().object());
        if (subject.isEmpty() || object.isEmpty()) {
            return so;
        }
        int lead = Math.abs(subject.get().votes() - object.get().votes());
        return Agreement.closer(so, arithmetic.count(claim.lead(), lead, Basis.CONTEST, race.contest()));
    }

    /** A majority in the unit stated: votes, or per cent of the valid votes. */
    Agreement lead(Quantity lead, Contest contest, Basis base) {
        return lead(arithmetic, lead, contest, base);
    }

    static Agreement lead(Arithmetic arithmetic, Quantity lead, Contest contest, Basis base) {
        return lead.measuredIn() == Unit.PERCENT || lead.measuredIn() == Unit.POINTS
                ? arithmetic.share(lead, Arithmetic.percent(contest.majority(), contest.validVotes()), base, contest)
                : arithmetic.count(lead, contest.majority(), base, contest);
    }
}
