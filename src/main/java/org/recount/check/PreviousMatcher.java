package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/** Majorities held before a contest, and how they changed. */
final class PreviousMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;

    PreviousMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
    }

    Check majority(Claim.Majority claim) {
        Statement said = claim.said();
        Optional<Race> itself = lookup.race(said.election(), said.contest());
        if (itself.isPresent() && itself.get().election().kind() == ElectionKind.BY_ELECTION) {
            return new MajorityCheck(
                    claim,
                    itself.get(),
                    FigureMatcher.lead(arithmetic, claim.lead(), itself.get().contest(), Basis.CONTEST));
        }
        Optional<Race> after = after(said);
        if (after.isEmpty()) {
            if (itself.isEmpty()) {
                throw new NotDecided(
                        Lack.NO_TALLY, "no tally of " + said.contest() + " before " + said.election() + " is loaded");
            }
            return new MajorityCheck(
                    claim,
                    itself.get(),
                    FigureMatcher.lead(arithmetic, claim.lead(), itself.get().contest(), Basis.CONTEST));
        }
        Check met = set(claim, after.get());
        if (itself.isPresent()
                && met instanceof PreviousMajorityCheck previous
                && previous.agreement().fit() == Fit.DIFFERS
                && vacatedAfter(itself.get())) {
            Agreement own =
                    FigureMatcher.lead(arithmetic, claim.lead(), itself.get().contest(), Basis.CONTEST);
            return own.fit() == Fit.DIFFERS ? met : new MajorityCheck(claim, itself.get(), own);
        }
        return met;
    }

    /** Whether a by-election followed: then the majority held before is that of the election named. */
    private boolean vacatedAfter(Race race) {
        return lookup.tallies().seat(race.contest().name()).stream()
                .map(lookup::race)
                .anyMatch(later -> later.election().kind() == ElectionKind.BY_ELECTION
                        && later.election().date().isAfter(race.election().date()));
    }

    private Check set(Claim.Majority claim, Race race) {
        boolean yearNamed = claim.yearNamed() || claim.held() == Claim.Held.WON;
        boolean notionalMeant = Lookup.notional(claim.said().election()) && claim.held() == Claim.Held.WON;
        List<Agreement> bases = new ArrayList<>();
        race.previous().actual().ifPresent(c -> add(bases, claim.lead(), c, Basis.ACTUAL));
        race.previous().predecessors().forEach(c -> add(bases, claim.lead(), c, Basis.PREDECESSOR));
        own(claim.said(), race).ifPresent(c -> add(bases, claim.lead(), c, Basis.PREDECESSOR));
        race.previous().notional().ifPresent(c -> add(bases, claim.lead(), c, Basis.NOTIONAL));
        race.previous().byElections().forEach(c -> add(bases, claim.lead(), c, Basis.BY_ELECTION));
        if (bases.isEmpty()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "no result of " + race.contest().name() + " before "
                            + race.election().id() + " is loaded");
        }
        boolean won = bases.get(0).base() == Basis.ACTUAL || bases.get(0).base() == Basis.PREDECESSOR;
        Agreement best = null;
        int rank = Integer.MAX_VALUE;
        for (Agreement base : bases) {
            // A year names the election as it was held; a worked-out or a later result is not that.
            boolean other = base.base() == Basis.NOTIONAL || base.base() == Basis.BY_ELECTION;
            boolean demoted = yearNamed && !notionalMeant && other && won && base.fit() == Fit.AGREES;
            int so = demoted ? 1 : base.fit() == Fit.AGREES ? 0 : base.fit() == Fit.IMPRECISE ? 2 : 3;
            if (so < rank) {
                rank = so;
                best = demoted ? base.as(Fit.IMPRECISE) : base;
            }
        }
        if (best.fit() == Fit.DIFFERS && !race.basesComplete()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "boundaries changed and no notional result of "
                            + race.contest().name() + " is loaded");
        }
        return new PreviousMajorityCheck(claim, race, best, yearNamed, bases);
    }

    private void add(List<Agreement> bases, Quantity lead, Contest contest, Basis base) {
        for (Agreement known : bases) {
            if (known.from().equals(contest)) {
                return;
            }
        }
        bases.add(FigureMatcher.lead(arithmetic, lead, contest, base));
    }

    /** The contest that the majority was held before. */
    private Optional<Race> after(Statement said) {
        if (said.contest() == null && said.subject() != null && !lookup.party(said.subject())) {
            return Optional.of(finder.race(said));
        }
        if (said.contest() == null) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which seat");
        }
        if (said.election() == null) {
            List<Contest> contests = lookup.tallies().seat(said.contest());
            return contests.stream()
                    .map(lookup::race)
                    .filter(r -> r.election().kind() == ElectionKind.GENERAL)
                    .findFirst();
        }
        Optional<Race> next = lookup.next(said.election(), said.contest());
        if (next.isPresent()) {
            return next;
        }
        return lookup.race(Lookup.actual(said.election()), said.contest())
                .filter(r -> r.before().isPresent());
    }

    /** The seat that the person had won at the general election before. */
    private Optional<Contest> own(Statement said, Race race) {
        if (said.subject() == null || race.before().isEmpty() || lookup.party(said.subject())) {
            return Optional.empty();
        }
        List<Lookup.Stand> stood = lookup.stood(race.before().get().id(), said.subject());
        return stood.size() == 1 && stood.get(0).won()
                ? Optional.of(stood.get(0).race().contest())
                : Optional.empty();
    }

    Check change(Claim.Majority claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        List<Contest> before = new ArrayList<>();
        List<Basis> bases = new ArrayList<>();
        race.previous().actual().ifPresent(c -> before.add(c));
        race.previous().actual().ifPresent(c -> bases.add(Basis.ACTUAL));
        race.previous().notional().ifPresent(c -> before.add(c));
        race.previous().notional().ifPresent(c -> bases.add(Basis.NOTIONAL));
        if (before.isEmpty()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "no result of " + race.contest().name() + " before "
                            + race.election().id() + " is loaded");
        }
        Agreement best = null;
        for (int i = 0; i < before.size(); i++) {
            best = Agreement.closer(best, change(claim.lead(), race.contest(), before.get(i), bases.get(i)));
        }
        if (best.fit() == Fit.DIFFERS && !race.basesComplete()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "boundaries changed and no notional result of "
                            + race.contest().name() + " is loaded");
        }
        Points points = best.fit() == Fit.DIFFERS ? points(claim, race, before, bases) : null;
        return new MajorityChangeCheck(
                claim,
                race,
                best,
                best.from().majority(),
                points == null ? null : points.change(),
                points == null ? null : points.of());
    }

    private Agreement change(Quantity said, Contest now, Contest then, Basis base) {
        if (said.measuredIn() == Unit.PERCENT) {
            return arithmetic.relative(
                    said, Arithmetic.percent(now.majority() - (long) then.majority(), then.majority()), base, then);
        }
        if (said.measuredIn() == Unit.POINTS) {
            return arithmetic.share(said, leadShare(now).subtract(leadShare(then)), base, then);
        }
        return arithmetic.count(said, now.majority() - (long) then.majority(), base, then);
    }

    private static BigDecimal leadShare(Contest contest) {
        return Arithmetic.percent(contest.majority(), contest.validVotes());
    }

    private record Points(BigDecimal change, String of) {}

    /** The change of a share, or of the majority's share, that the number fits in points. */
    private Points points(Claim.Majority claim, Race race, List<Contest> before, List<Basis> bases) {
        Candidacy whose =
                finder.maybe(race, claim.said().subject()).orElse(race.contest().winner());
        BigDecimal now = Arithmetic.percent(whose.votes(), race.contest().validVotes());
        for (int i = before.size() - 1; i >= 0; i--) {
            Contest then = before.get(i);
            for (Candidacy old : Race.ofParty(then, whose.party(), lookup.parties())) {
                BigDecimal change = now.subtract(Arithmetic.percent(old.votes(), then.validVotes()));
                if (arithmetic.share(claim.lead(), change, bases.get(i), then).fit() == Fit.AGREES) {
                    return new Points(change, "the share of " + whose.label());
                }
            }
            BigDecimal change = leadShare(race.contest()).subtract(leadShare(then));
            if (arithmetic.share(claim.lead(), change, bases.get(i), then).fit() == Fit.AGREES) {
                return new Points(change, "the majority as a part of the votes");
            }
        }
        return null;
    }
}
