package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Claims of change from the election before: votes, shares, swings; and comparisons. */
final class ChangeMatcher {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Lookup lookup;
    private final Matcher.Finder finder;
    private final Arithmetic arithmetic;
    private final Parties parties;

    ChangeMatcher(Lookup lookup, Matcher.Finder finder, Arithmetic arithmetic) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.parties = lookup.parties();
    }

    /** Votes that a candidacy is compared with. */
    private record Then(Contest contest, int votes, Base base) {
        BigDecimal share() {
            return Arithmetic.percent(votes, contest.validVotes());
        }
    }

    /** What a candidacy's party, or the person, polled before. */
    private List<Then> then(Race race, Candidacy now) {
        List<Then> found = new ArrayList<>();
        race.previous().actual().ifPresent(c -> add(found, c, now, Base.ACTUAL));
        race.previous().notional().ifPresent(c -> add(found, c, now, Base.NOTIONAL));
        race.previous().byElections().forEach(c -> add(found, c, now, Base.BY_ELECTION));
        race.previous().predecessors().forEach(c -> add(found, c, now, Base.PREDECESSOR));
        return found;
    }

    private void add(List<Then> found, Contest contest, Candidacy now, Base base) {
        List<Candidacy> same = Race.ofParty(contest, now.party(), parties);
        // Independents are not one party: only the same person counts.
        boolean independents = same.size() > 1;
        for (Candidacy old : contest.candidacies()) {
            boolean person = !now.name().isEmpty() && old.name().equals(now.name());
            if (person || !independents && same.contains(old)) {
                found.add(new Then(contest, old.votes(), base));
            }
        }
    }

    private NotDecided nothingBefore(Race race) {
        return new NotDecided(
                Lack.NO_TALLY,
                "no result of %s before %s is loaded to compare with"
                        .formatted(race.contest().name(), race.contest().election()));
    }

    private void requireComplete(Fit fit, Race race) {
        if (fit != Fit.AGREES && !race.basesComplete()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "boundaries changed and no notional result of "
                            + race.contest().name() + " is loaded");
        }
    }

    Check votes(Claim.VoteChange claim) {
        Race race = finder.race(claim.said());
        Candidacy now = finder.one(race, claim.said().subject());
        Agreement best = null;
        int start = 0;
        for (Then then : then(race, now)) {
            long change = now.votes() - (long) then.votes();
            boolean relative =
                    claim.change().unit() == Unit.PERCENT || claim.change().unit() == Unit.POINTS;
            Agreement one = relative
                    ? arithmetic.relative(
                            claim.change(), Arithmetic.percent(change, then.votes()), then.base(), then.contest())
                    : arithmetic.count(claim.change(), change, then.base(), then.contest());
            if (best == null || one.fit().closerThan(best.fit())) {
                best = one;
                start = then.votes();
            }
        }
        if (best == null) {
            throw nothingBefore(race);
        }
        requireComplete(best.fit(), race);
        return new VoteChangeCheck(claim, race, now, start, best);
    }

    Check share(Claim.ShareChange claim) {
        Race race = finder.race(claim.said());
        Candidacy now = finder.one(race, claim.said().subject());
        BigDecimal share = Arithmetic.percent(now.votes(), race.contest().validVotes());
        Agreement points = null;
        Agreement relative = null;
        BigDecimal start = null;
        for (Then then : then(race, now)) {
            BigDecimal change = share.subtract(then.share());
            Agreement one = arithmetic.share(claim.change(), change, then.base(), then.contest());
            Agreement other = arithmetic.relative(
                    claim.change(),
                    then.share().signum() == 0
                            ? BigDecimal.ZERO
                            : change.multiply(BigDecimal.valueOf(100)).divide(then.share(), 8, RoundingMode.HALF_UP),
                    then.base(),
                    then.contest());
            if (points == null || one.fit().closerThan(points.fit())) {
                points = one;
                start = then.share();
            }
            relative = Agreement.closer(relative, other);
        }
        if (points == null) {
            throw nothingBefore(race);
        }
        if (!race.sound() && points.fit() != Fit.AGREES) {
            throw FigureMatcher.contradictory(race);
        }
        boolean meant = claim.change().unit() != Unit.PERCENT || claim.notation();
        if (meant || relative.fit() != Fit.AGREES) {
            requireComplete(points.fit(), race);
        }
        return new ShareChangeCheck(claim, race, now, points, meant, relative, start);
    }

    Check swing(Claim.Swing claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        Contest now = race.contest();
        String to =
                family(race, said.subject()).orElse(parties.family(now.winner().party()));
        boolean named = said.subject() != null && said.object() != null;
        Agreement best = null;
        BigDecimal toChange = null;
        BigDecimal fromChange = null;
        String bestFrom = null;
        List<Contest> before = new ArrayList<>();
        race.previous().actual().ifPresent(before::add);
        race.previous().notional().ifPresent(before::add);
        for (Contest then : before) {
            Base base = Lookup.notional(then.election()) ? Base.NOTIONAL : Base.ACTUAL;
            for (String from : others(said, race, then, to)) {
                BigDecimal rise = share(now, to).subtract(share(then, to));
                BigDecimal fall = share(now, from).subtract(share(then, from));
                BigDecimal swing = rise.subtract(fall).divide(TWO, 8, RoundingMode.HALF_UP);
                Agreement one = arithmetic.share(claim.swing(), swing, base, then);
                if (best == null || one.fit().closerThan(best.fit()) || doubled(claim.swing(), swing, one)) {
                    best = one;
                    toChange = rise;
                    fromChange = fall;
                    bestFrom = from;
                }
            }
        }
        if (best == null) {
            throw nothingBefore(race);
        }
        if (best.fit() != Fit.AGREES && !race.sound()) {
            throw FigureMatcher.contradictory(race);
        }
        if (best.fit() != Fit.AGREES && !named) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell between which parties the swing was");
        }
        requireComplete(best.fit(), race);
        boolean doubled = doubled(claim.swing(), best.official(), best);
        return new SwingCheck(claim, race, to, bestFrom, best, doubled, toChange, fromChange);
    }

    private boolean doubled(Quantity said, BigDecimal swing, Agreement so) {
        return so.fit() == Fit.DIFFERS
                && arithmetic
                                .share(said, swing.multiply(TWO), so.base(), so.from())
                                .fit()
                        == Fit.AGREES;
    }

    private Optional<String> family(Race race, String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Candidacy> named = race.named(name);
        return Optional.of(parties.family(named.size() == 1 ? named.get(0).party() : name));
    }

    private List<String> others(Statement said, Race race, Contest then, String to) {
        Optional<String> object = family(race, said.object());
        if (object.isPresent()) {
            return List.of(object.get());
        }
        List<String> others = new ArrayList<>();
        others.add(parties.family(then.winner().party()));
        race.contest().runnerUp().ifPresent(c -> others.add(parties.family(c.party())));
        others.removeIf(o -> o.equals(to));
        return others;
    }

    private BigDecimal share(Contest contest, String family) {
        long votes = 0;
        for (Candidacy candidacy : Race.ofParty(contest, family, parties)) {
            votes += candidacy.votes();
        }
        return Arithmetic.percent(votes, contest.validVotes());
    }

    /** One side of a comparison. */
    private record Side(Contest contest, BigDecimal figure, String of) {}

    Check comparison(Claim.Comparison claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        if (claim.measure() == Claim.Measure.MAJORITY_AGAINST_VOTES) {
            Candidacy subject = finder.one(race, said.subject());
            Side majority =
                    new Side(race.contest(), BigDecimal.valueOf(race.contest().majority()), "majority");
            Side votes = new Side(race.contest(), BigDecimal.valueOf(subject.votes()), subject.label());
            return compared(claim, majority, List.of(votes), race);
        }
        if (said.object() != null) {
            Race other =
                    said.contest() != null && finder.maybe(race, said.object()).isPresent() ? race : elsewhere(said);
            if (claim.measure() == Claim.Measure.MAJORITY && other.contest() == race.contest()) {
                throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which majorities are compared");
            }
            return compared(
                    claim,
                    side(claim.measure(), race, said.subject()),
                    List.of(side(claim.measure(), other, said.object())),
                    null);
        }
        List<Side> before = new ArrayList<>();
        if (claim.measure() == Claim.Measure.MAJORITY) {
            race.previous().actual().ifPresent(c -> before.add(lead(c, "before")));
            race.previous().notional().ifPresent(c -> before.add(lead(c, "notional before")));
            race.previous().byElections().forEach(c -> before.add(lead(c, "at the by-election")));
            race.previous().predecessors().forEach(c -> before.add(lead(c, "in " + c.name())));
        } else {
            Candidacy now = finder.one(race, said.subject());
            for (Then then : then(race, now)) {
                before.add(new Side(
                        then.contest(),
                        claim.measure() == Claim.Measure.SHARE ? then.share() : BigDecimal.valueOf(then.votes()),
                        "before"));
            }
        }
        if (before.isEmpty()) {
            throw nothingBefore(race);
        }
        return compared(claim, side(claim.measure(), race, said.subject()), before, race);
    }

    private Race elsewhere(Statement said) {
        List<Lookup.Stand> stands = lookup.stood(said.election(), said.object());
        if (stands.size() != 1) {
            throw new NotDecided(
                    stands.isEmpty() ? Lack.NO_CANDIDACY : Lack.AMBIGUOUS,
                    said.object() + " stood in " + stands.size() + " contests that are loaded");
        }
        return stands.get(0).race();
    }

    private static Side lead(Contest contest, String of) {
        return new Side(contest, BigDecimal.valueOf(contest.majority()), of);
    }

    private Side side(Claim.Measure measure, Race race, String name) {
        if (measure == Claim.Measure.MAJORITY) {
            return lead(race.contest(), race.contest().name());
        }
        Candidacy one = finder.one(race, name);
        return new Side(
                race.contest(),
                measure == Claim.Measure.SHARE
                        ? Arithmetic.percent(one.votes(), race.contest().validVotes())
                        : BigDecimal.valueOf(one.votes()),
                one.label());
    }

    /** Against the base that bears the comparison out best. */
    private Check compared(Claim.Comparison claim, Side first, List<Side> others, Race bases) {
        ComparisonCheck best = null;
        for (Side second : others) {
            int sign = first.figure().compareTo(second.figure());
            Agreement by =
                    claim.by().map(q -> by(q, claim.direction(), first, second)).orElse(null);
            ComparisonCheck check = new ComparisonCheck(
                    claim,
                    first.contest(),
                    first.figure(),
                    first.of(),
                    second.contest(),
                    second.figure(),
                    second.of(),
                    claim.direction(),
                    sign,
                    by);
            boolean better = best == null
                    || check.rightWay() && !best.rightWay()
                    || check.rightWay() == best.rightWay() && check.fit().closerThan(best.fit());
            best = better ? check : best;
        }
        boolean decided = best.rightWay() && best.fit() == Fit.AGREES;
        if (!decided && bases != null && claim.measure() != Claim.Measure.MAJORITY_AGAINST_VOTES) {
            requireComplete(Fit.DIFFERS, bases);
        }
        return best;
    }

    private Agreement by(Quantity by, Claim.Direction direction, Side first, Side second) {
        Quantity size = new Quantity(by.value().abs(), by.unit(), by.hedge());
        BigDecimal difference = first.figure().subtract(second.figure()).abs();
        if (by.unit() == Unit.TIMES) {
            // "Three times fewer" turns the ratio round, "half as many" does not.
            boolean turned = direction == Claim.Direction.LESS && by.value().compareTo(BigDecimal.ONE) >= 0;
            BigDecimal part = turned ? second.figure() : first.figure();
            BigDecimal whole = turned ? first.figure() : second.figure();
            BigDecimal ratio = whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, 8, RoundingMode.HALF_UP);
            return arithmetic.multiple(size, ratio, Base.CONTEST, second.contest());
        }
        if (by.unit() == Unit.PERCENT
                && second.figure().signum() != 0
                && first.figure().scale() <= 0) {
            return arithmetic.relative(
                    size,
                    difference.multiply(BigDecimal.valueOf(100)).divide(second.figure(), 8, RoundingMode.HALF_UP),
                    Base.CONTEST,
                    second.contest());
        }
        return by.unit() == Unit.PERCENT || by.unit() == Unit.POINTS
                ? arithmetic.share(size, difference, Base.CONTEST, second.contest())
                : arithmetic.count(size, difference.longValue(), Base.CONTEST, second.contest());
    }
}
