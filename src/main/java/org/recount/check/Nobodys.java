package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;
import org.recount.election.SeatKey;

/**
 * Whether a figure is nobody's: right of no candidate, no lead, no turnout and no change at any poll for the seats that an
 * article tells of, nor of the people in it. Then it does not matter which of them the words mean: it is wrong of each.
 */
final class Nobodys {
    private final Lookup lookup;
    private final Arithmetic arithmetic;
    private final Telling telling;

    Nobodys(Lookup lookup, Arithmetic arithmetic, Telling telling) {
        this.lookup = lookup;
        this.arithmetic = arithmetic;
        this.telling = telling;
    }

    /**
     * Whether a figure that differs from the tally is nobody's.
     *
     * @param text      of the article
     * @param decisions on the whole article
     */
    boolean figure(Decision decision, String text, List<Decision> decisions) {
        Statement of = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElse(null);
        if (stated == null
                || of.contest() == null
                || !exact(stated)
                || !of.plain().contains(Plain.WHERE)) {
            return false;
        }
        boolean told = of.plain().contains(Plain.WHAT) || of.plain().contains(Plain.WHOSE);
        if ((!told && !ofOneSeat(decisions)) || ofUnknownYear(text, of)) {
            return false;
        }
        return among(stated, contests(decisions));
    }

    /** Whether a figure is right of nothing at any of these polls. */
    boolean among(Quantity stated, Set<Contest> contests) {
        return !national(stated, contests)
                && contests.stream()
                        .noneMatch(contest -> stated.measuredIn() == Unit.VOTES
                                ? counts(stated, contest, contests)
                                : percents(stated, contest, contests));
    }

    /** Whether the paragraph, or the one before it, names a year of which no poll is loaded: then it may be of that. */
    boolean ofUnknownYear(String text, Statement of) {
        int from = text.lastIndexOf('\n', Math.max(0, of.start() - 1));
        while (from > 0 && Character.isWhitespace(text.charAt(from))) {
            from--;
        }
        from = text.lastIndexOf('\n', Math.max(0, from));
        int to = text.indexOf('\n', Math.min(of.end(), text.length()));
        String near = text.substring(Math.max(0, from), to < 0 ? text.length() : to);
        return unknownYearIn(near);
    }

    /** Whether words name a year of which no poll is loaded. */
    boolean unknownYearIn(String words) {
        return Words.years(words).stream().anyMatch(this::unknown);
    }

    private boolean unknown(int year) {
        return lookup.tallies().elections().stream()
                .noneMatch(election -> election.date().getYear() == year);
    }

    /** Whether all is told of one seat: then a figure that nobody is named with is no sum of several. */
    private static boolean ofOneSeat(List<Decision> decisions) {
        return decisions.stream()
                        .map(decision -> decision.claim.said().contest())
                        .filter(Objects::nonNull)
                        .map(SeatKey::of)
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }

    /** Whether it is the share of a party in the whole country at one of the elections. */
    private boolean national(Quantity stated, Set<Contest> contests) {
        return stated.measuredIn() != Unit.VOTES
                && contests.stream()
                        .map(Contest::election)
                        .distinct()
                        .flatMap(id -> lookup.tallies().election(id).stream())
                        .anyMatch(election -> national(stated, election));
    }

    private static boolean national(Quantity stated, Election election) {
        long all = election.totals().stream().mapToLong(PartyTotal::votes).sum();
        return all > 0
                && election.totals().stream().anyMatch(total -> near(stated, Arithmetic.percent(total.votes(), all)));
    }

    /** Whether it is told so exactly that it can be right of little; a rounded number is right of much. */
    boolean exact(Quantity stated) {
        if (stated.hedge() != Hedge.NONE && stated.hedge() != Hedge.ONLY) {
            return false;
        }
        if (stated.measuredIn() == Unit.VOTES) {
            BigDecimal votes = stated.value().abs();
            return telling.tells(votes) && !arithmetic.roundNumber(votes);
        }
        return (stated.measuredIn() == Unit.PERCENT || stated.measuredIn() == Unit.POINTS) && stated.decimals() > 0;
    }

    /** Every poll for the seats that the article tells of, and all at which its people stood. */
    Set<Contest> contests(List<Decision> decisions) {
        Set<Contest> contests = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Decision decision : decisions) {
            Statement said = decision.claim.said();
            if (said.contest() != null && seen.add("in " + said.contest())) {
                contests.addAll(lookup.tallies().seat(said.contest()));
                lookup.race(said.election(), said.contest()).ifPresent(race -> contests.addAll(race.polls()));
            }
            person(said.subject(), seen, contests);
            person(said.object(), seen, contests);
        }
        return contests;
    }

    private void person(String name, Set<String> seen, Set<Contest> contests) {
        if (name == null || lookup.party(name) || !seen.add(name)) {
            return;
        }
        for (Lookup.Stand stand : lookup.career(name, null)) {
            contests.addAll(stand.race().polls());
        }
    }

    private boolean counts(Quantity stated, Contest contest, Set<Contest> all) {
        long said = stated.value().abs().longValueExact();
        if (said == contest.validVotes()
                || said == contest.ballots()
                || said == contest.electorate().orElse(-1)) {
            return true;
        }
        for (Candidacy one : contest.candidacies()) {
            if (said == one.votes()) {
                return true;
            }
            for (Candidacy other : contest.candidacies()) {
                if (said == one.votes() - other.votes() || said == one.votes() + other.votes()) {
                    return true;
                }
            }
        }
        for (Contest other : others(contest, all)) {
            boolean changed = said == Math.abs(contest.majority() - other.majority())
                    || said == Math.abs(contest.validVotes() - other.validVotes())
                    || pairs(contest, other).stream()
                            .anyMatch(pair -> said
                                    == Math.abs(pair.now().votes() - pair.then().votes()));
            if (changed) {
                return true;
            }
        }
        return false;
    }

    private boolean percents(Quantity stated, Contest contest, Set<Contest> all) {
        List<BigDecimal> figures = new ArrayList<>();
        contest.turnout().ifPresent(figures::add);
        figures.add(contest.majorityShare());
        contest.candidacies().forEach(one -> figures.add(contest.share(one)));
        for (Contest other : others(contest, all)) {
            List<BigDecimal> changes = new ArrayList<>();
            for (Pair pair : pairs(contest, other)) {
                changes.add(contest.share(pair.now()).subtract(other.share(pair.then())));
            }
            contest.candidacies().forEach(one -> changes.add(contest.share(one)));
            contest.turnout().flatMap(now -> other.turnout().map(now::subtract)).ifPresent(changes::add);
            figures.addAll(changes);
            for (BigDecimal one : changes) {
                for (BigDecimal two : changes) {
                    if (mayBeNear(stated, (one.doubleValue() - two.doubleValue()) / 2)) {
                        figures.add(one.subtract(two).divide(BigDecimal.valueOf(2)));
                    }
                }
            }
        }
        return figures.stream().anyMatch(figure -> near(stated, figure));
    }

    /** At the decimals printed, or one unit of the last beside: cut off, or worked out from rounded shares. */
    private static boolean near(Quantity stated, BigDecimal figure) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.decimals());
        BigDecimal rounded = figure.abs().setScale(stated.decimals(), RoundingMode.HALF_UP);
        return rounded.subtract(stated.value().abs()).abs().compareTo(unit) <= 0;
    }

    /** The same, roughly: of very many differences few come so near that their digits need be worked out. */
    private static boolean mayBeNear(Quantity stated, double figure) {
        return Math.abs(Math.abs(figure) - Math.abs(stated.value().doubleValue()))
                < 2 * Math.pow(10, -stated.decimals());
    }

    private List<Contest> others(Contest contest, Set<Contest> all) {
        return all.stream()
                .filter(other -> !other.equals(contest) && other.name().equals(contest.name()))
                .toList();
    }

    private record Pair(Candidacy now, Candidacy then) {}

    /** What one party polled at two polls. */
    private List<Pair> pairs(Contest now, Contest then) {
        List<Pair> pairs = new ArrayList<>();
        for (Candidacy one : now.candidacies()) {
            for (Candidacy other : then.candidacies()) {
                if (lookup.parties().same(one.party(), other.party())
                        || (!one.name().isEmpty() && one.name().equals(other.name()))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
