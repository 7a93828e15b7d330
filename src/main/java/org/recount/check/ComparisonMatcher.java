package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;

/** Claims that one figure is larger or smaller than another, or than it was before. */
final class ComparisonMatcher {
    private static final Set<Claim.Measure> OF_ALL = EnumSet.of(
            Claim.Measure.MAJORITY_OF_ALL,
            Claim.Measure.TURNOUT_OF_ALL,
            Claim.Measure.SHARE_OF_ALL,
            Claim.Measure.VOTES_OF_ALL);

    private final Lookup lookup;
    private final Before before;
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final BigDecimal deposit;

    ComparisonMatcher(Lookup lookup, Before before, Finder finder, Arithmetic arithmetic, Conventions conventions) {
        this.deposit = conventions.deposit().share();
        this.lookup = lookup;
        this.before = before;
        this.finder = finder;
        this.arithmetic = arithmetic;
    }

    /** One side of a comparison. */
    private record Side(Contest contest, BigDecimal figure, String of) {}

    Check comparison(Claim.Comparison claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        if (claim.measure() == Claim.Measure.DEPOSIT) {
            return deposit(claim, race);
        }
        if (OF_ALL.contains(claim.measure())) {
            return ofAll(claim, race);
        }
        if (claim.measure() == Claim.Measure.CANDIDATES) {
            return candidates(claim, race);
        }
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
            if (claim.measure() == Claim.Measure.MAJORITY && other.contest().equals(race.contest())) {
                throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which majorities are compared");
            }
            return compared(
                    claim,
                    side(claim.measure(), race, said.subject()),
                    List.of(side(claim.measure(), other, said.object())),
                    null);
        }
        ComparisonCheck check = before(claim, claim.measure(), race);
        if (claim.measure() != Claim.Measure.VOTES || claim.by().isPresent() || check.rightWay()) {
            return check;
        }
        // "The Labour vote fell": at another turnout, what is meant may be its share; or that of part of the seat, or
        // of the country.
        ComparisonCheck share = before(claim, Claim.Measure.SHARE, race);
        if (!share.rightWay()) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which vote moved, and since when");
        }
        return share;
    }

    /** Against the same figure of the poll before, of whichever result that was. */
    private ComparisonCheck before(Claim.Comparison claim, Claim.Measure measure, Race race) {
        Statement said = claim.said();
        List<Side> sides = new ArrayList<>();
        if (measure == Claim.Measure.MAJORITY) {
            race.previous().actual().ifPresent(c -> sides.add(lead(c, "before")));
            race.previous().notional().ifPresent(c -> sides.add(lead(c, "notional before")));
            race.previous().byElections().forEach(c -> sides.add(lead(c, "at the by-election")));
            race.previous().predecessors().forEach(c -> sides.add(lead(c, "in " + c.name())));
        } else {
            Candidacy now = finder.one(race, said.subject());
            for (Before.Then then : before.then(race, now)) {
                sides.add(new Side(
                        then.contest(),
                        measure == Claim.Measure.SHARE ? then.share() : BigDecimal.valueOf(then.votes()),
                        "before"));
            }
        }
        if (sides.isEmpty()) {
            throw Before.nothing(race);
        }
        return compared(claim, side(measure, race, said.subject()), sides, race);
    }

    /** A share of just so much loses the deposit, too. */
    private Check deposit(Claim.Comparison claim, Race race) {
        Candidacy one = finder.one(race, claim.said().subject());
        BigDecimal share = Arithmetic.percent(one.votes(), race.contest().validVotes());
        int sign = share.compareTo(deposit) > 0 ? 1 : -1;
        return new ComparisonCheck(
                claim,
                race.contest(),
                share,
                one.label(),
                race.contest(),
                deposit,
                "share that saves a deposit",
                claim.direction(),
                sign,
                null);
    }

    /** How many stood, against nobody. */
    private Check candidates(Claim.Comparison claim, Race race) {
        Quantity said = claim.by()
                .orElseThrow(() -> new NotDecided(Lack.AMBIGUOUS, "the text does not tell how many candidates stood"));
        int stood = race.contest().candidacies().size();
        return new ComparisonCheck(
                claim,
                race.contest(),
                BigDecimal.valueOf(stood),
                "candidates",
                race.contest(),
                BigDecimal.ZERO,
                "nobody",
                claim.direction(),
                1,
                arithmetic.count(said, stood, Basis.CONTEST, race.contest()));
    }

    /** The smallest or largest of all: contradicted by any other, borne out only where all are loaded. */
    private Check ofAll(Claim.Comparison claim, Race race) {
        Election among = finder.election(claim.said());
        Side own = utmost(claim.measure(), race.contest())
                .orElseThrow(() -> new NotDecided(Lack.NO_FIGURE, "the tally has no electorate"));
        boolean less = claim.direction() == Claim.Direction.LESS;
        Side rival = null;
        for (Contest other : among.contests()) {
            Side side = utmost(claim.measure(), other).orElse(null);
            boolean nearer = rival == null
                    || (side != null
                            && (less
                                    ? side.figure().compareTo(rival.figure()) < 0
                                    : side.figure().compareTo(rival.figure()) > 0));
            rival = side != null && !other.equals(race.contest()) && nearer ? side : rival;
        }
        int sign = rival == null ? 0 : own.figure().compareTo(rival.figure());
        boolean right = less ? sign < 0 : sign > 0;
        if (rival == null || (right && !race.election().complete())) {
            throw new NotDecided(
                    Lack.NO_TALLY, "not all contests of " + race.election().id() + " are loaded");
        }
        return new ComparisonCheck(
                claim,
                own.contest(),
                own.figure(),
                own.of(),
                rival.contest(),
                rival.figure(),
                rival.of(),
                claim.direction(),
                sign,
                null);
    }

    /** The figure by which a contest is set against all others; empty where the tally has none. */
    private static Optional<Side> utmost(Claim.Measure measure, Contest contest) {
        BigDecimal figure = switch (measure) {
            case TURNOUT_OF_ALL ->
                contest.electorate().isEmpty()
                        ? null
                        : Arithmetic.percent(
                                contest.validVotes(), contest.electorate().getAsInt());
            case SHARE_OF_ALL -> Arithmetic.percent(contest.winner().votes(), contest.validVotes());
            case VOTES_OF_ALL -> BigDecimal.valueOf(contest.winner().votes());
            default -> BigDecimal.valueOf(contest.majority());
        };
        return Optional.ofNullable(figure).map(value -> new Side(contest, value, contest.name()));
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
    private ComparisonCheck compared(Claim.Comparison claim, Side first, List<Side> others, Race bases) {
        ComparisonCheck best = null;
        for (Side second : others) {
            int sign = first.figure().compareTo(second.figure());
            Agreement by = claim.by()
                    .map(q -> by(q, claim.direction(), claim.said().object() == null, first, second))
                    .orElse(null);
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
                    || (check.rightWay() && !best.rightWay())
                    || (check.rightWay() == best.rightWay() && check.fit().closerThan(best.fit()));
            best = better ? check : best;
        }
        boolean decided = best.rightWay() && best.fit() == Fit.AGREES;
        if (!decided && bases != null && claim.measure() != Claim.Measure.MAJORITY_AGAINST_VOTES) {
            Before.requireComplete(Fit.DIFFERS, bases);
        }
        return best;
    }

    private Agreement by(Quantity by, Claim.Direction direction, boolean before, Side first, Side second) {
        Quantity size = new Quantity(by.value().abs(), by.measuredIn(), by.hedge());
        BigDecimal difference = first.figure().subtract(second.figure()).abs();
        if (by.measuredIn() == Unit.TIMES) {
            // "Three times fewer" turns the ratio round, "half as many" does not.
            boolean turned = direction == Claim.Direction.LESS && by.value().compareTo(BigDecimal.ONE) >= 0;
            BigDecimal part = turned ? second.figure() : first.figure();
            BigDecimal whole = turned ? first.figure() : second.figure();
            BigDecimal ratio = whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, 8, RoundingMode.HALF_UP);
            Agreement exactly = arithmetic.multiple(size, ratio, Basis.CONTEST, second.contest());
            if (by.hedge() == Hedge.NONE
                    && (before || by.value().stripTrailingZeros().scale() <= 0)) {
                // What more than doubled has doubled as well, and who has more than twice the votes has twice as many.
                Hedge beyond = direction == Claim.Direction.MORE ? Hedge.AT_LEAST : Hedge.AT_MOST;
                Quantity least = new Quantity(size.value(), Unit.TIMES, beyond);
                return Agreement.closer(exactly, arithmetic.multiple(least, ratio, Basis.CONTEST, second.contest()));
            }
            return exactly;
        }
        if (by.measuredIn() == Unit.PERCENT
                && second.figure().signum() != 0
                && first.figure().scale() <= 0) {
            return arithmetic.relative(
                    size,
                    difference.multiply(BigDecimal.valueOf(100)).divide(second.figure(), 8, RoundingMode.HALF_UP),
                    Basis.CONTEST,
                    second.contest());
        }
        return by.measuredIn() == Unit.PERCENT || by.measuredIn() == Unit.POINTS
                ? arithmetic.share(size, difference, Basis.CONTEST, second.contest())
                : arithmetic.count(size, difference.longValue(), Basis.CONTEST, second.contest());
    }
}
