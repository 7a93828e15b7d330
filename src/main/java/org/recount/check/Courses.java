package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.TextMarks;
import org.recount.claim.Unit;
import org.recount.election.Contest;

/**
 * Figures of one sentence that are told as a course, against the words between them: "fell from 11.0 per cent to 18.4". Whose
 * they are and of when need not be known to see that they do not fit. Where only the end is told, the result before stands
 * for the start.
 */
final class Courses {
    private static final Map<ClaimKind, Claim.Measure> MEASURES = new EnumMap<>(Map.of(
            ClaimKind.VOTES, Claim.Measure.VOTES,
            ClaimKind.VOTE_SHARE, Claim.Measure.SHARE,
            ClaimKind.MAJORITY, Claim.Measure.MAJORITY,
            ClaimKind.TURNOUT, Claim.Measure.TURNOUT_OF_ALL,
            ClaimKind.SEAT_COUNT, Claim.Measure.VOTES));

    /** What a change is of. */
    private static final Map<ClaimKind, ClaimKind> FIGURES = new EnumMap<>(Map.of(
            ClaimKind.VOTE_CHANGE, ClaimKind.VOTES,
            ClaimKind.SHARE_CHANGE, ClaimKind.VOTE_SHARE));

    /** Units of the last digit by which a difference of rounded figures may be off. */
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(2);

    private final Matcher matcher;
    private final Reservations reservations;
    private final Lookup lookup;
    private final Conventions conventions;

    Courses(Matcher matcher, Reservations reservations, Lookup lookup, Conventions conventions) {
        this.matcher = matcher;
        this.reservations = reservations;
        this.lookup = lookup;
        this.conventions = conventions;
    }

    /** What is tried for a figure, as part of what article. */
    private record Trial(Decision decision, Decision trial, ArticleClaims article) {}

    /** Accuses of courses that do not fit. */
    void at(KieSession session, Findings findings, List<ArticleClaims> articles, List<List<Decision>> decisions) {
        List<Trial> trials = new ArrayList<>(0);
        for (int i = 0; i < articles.size(); i++) {
            ArticleClaims article = articles.get(i);
            if (!article.written()) {
                for (Decision one : decisions.get(i)) {
                    Check check = check(one, decisions.get(i), article).orElse(null);
                    if (check != null) {
                        Decision trial =
                                new Decision(check.claim(), conventions.doubts().slips());
                        findings.open(check, trial);
                        session.insert(check);
                        trials.add(new Trial(one, trial, article));
                    }
                }
            }
        }
        if (trials.isEmpty()) {
            return;
        }
        Judge.fire(session, trials.size());
        for (Trial one : trials) {
            if (!one.trial().drafts.isEmpty()
                    && reservations
                            .on(one.trial().drafts.get(0).check(), one.article().article())
                            .isEmpty()) {
                one.decision().drafts.addAll(one.trial().drafts);
            }
        }
    }

    /** What the words before a figure tell of its course, where that does not fit; only of figures nobody is accused of yet. */
    private Optional<Check> check(Decision one, List<Decision> decisions, ArticleClaims article) {
        Set<Plain> plain = one.claim.said().plain();
        Claim.Measure measure = MEASURES.get(one.claim.kind());
        if (one.verdict == Verdict.NOT_ENOUGH_INFO && one.drafts.isEmpty() && FIGURES.containsKey(one.claim.kind())) {
            return difference(one, decisions, article.article().text());
        }
        boolean way = plain.contains(Plain.RISEN) != plain.contains(Plain.FALLEN);
        if (!way || measure == null || !one.drafts.isEmpty()) {
            return Optional.empty();
        }
        String text = article.article().text();
        Claim.Comparison told = new Claim.Comparison(
                one.claim.said(),
                measure,
                plain.contains(Plain.RISEN) ? Claim.Direction.MORE : Claim.Direction.LESS,
                Optional.empty());
        if (plain.contains(Plain.FROM)) {
            return end(one, decisions, text).flatMap(end -> figures(told, one, end));
        }
        boolean started = decisions.stream()
                .anyMatch(other -> other != one
                        && alike(one, other)
                        && other.claim.said().plain().contains(Plain.FROM)
                        && near(one, other, text));
        boolean ofSomebody = one.claim.kind() == ClaimKind.VOTES || one.claim.kind() == ClaimKind.VOTE_SHARE;
        return started || one.verdict != Verdict.SUPPORTED || (ofSomebody && !plain.contains(Plain.WHOSE))
                ? Optional.empty()
                : before(told, one, article.claims());
    }

    /** The figure that the course from another ended at: after it, or before it. */
    private Optional<Decision> end(Decision from, List<Decision> decisions, String text) {
        Decision found = null;
        for (Decision other : decisions) {
            boolean to = other.claim.said().plain().contains(Plain.TO);
            boolean set = other.claim.said().end() <= from.claim.said().start()
                    && Words.between(text, from.claim.said(), other.claim.said())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
            if (other != from
                    && alike(from, other)
                    && (to || set)
                    && near(from, other, text)
                    && (found == null || distance(from, other) < distance(from, found))) {
                found = other;
            }
        }
        return Optional.ofNullable(found)
                .filter(end -> end.drafts.isEmpty())
                .filter(end -> decisions.stream().noneMatch(other -> startsBetween(other, from, end)));
    }

    /** "Up from 40.1 per cent, but theirs leapt from 2.6 to 38.7": another course starts before the end. */
    private static boolean startsBetween(Decision other, Decision from, Decision end) {
        int at = other.claim.said().start();
        return other != from
                && other != end
                && alike(from, other)
                && other.claim.said().plain().contains(Plain.FROM)
                && at > from.claim.said().start()
                && at < end.claim.said().start();
    }

    private static int distance(Decision one, Decision other) {
        return Math.abs(one.claim.said().start() - other.claim.said().start());
    }

    private static boolean alike(Decision one, Decision other) {
        Quantity first = one.claim.quantity().orElse(null);
        Quantity second = other.claim.quantity().orElse(null);
        return one.claim.kind() == other.claim.kind()
                && first != null
                && second != null
                && first.measuredIn() == second.measuredIn();
    }

    private boolean near(Decision one, Decision other, String text) {
        String between = Words.between(text, one.claim.said(), other.claim.said());
        return between.length() <= conventions.near().course() && TextMarks.unbroken(between);
    }

    private static Optional<Check> figures(Claim.Comparison told, Decision from, Decision to) {
        BigDecimal difference = Told.value(to).subtract(Told.value(from));
        int sign = told.direction() == Claim.Direction.MORE ? 1 : -1;
        return difference.signum() == -sign
                ? Optional.of(new ChangeFigures(told, from.claim, to.claim, difference, false))
                : Optional.empty();
    }

    /** "From 40.1 per cent to 35.0, a fall of 6.1 points": against the two figures of the only course in the sentence. */
    private Optional<Check> difference(Decision change, List<Decision> decisions, String text) {
        ClaimKind figure = FIGURES.get(change.claim.kind());
        Decision from = null;
        for (Decision other : decisions) {
            if (other != change && near(change, other, text)) {
                if (other.claim.kind() == change.claim.kind()) {
                    return Optional.empty();
                }
                if (other.claim.kind() == figure && other.claim.said().plain().contains(Plain.FROM)) {
                    if (from != null) {
                        return Optional.empty();
                    }
                    from = other;
                }
            }
        }
        Decision to = from == null ? null : end(from, decisions, text).orElse(null);
        boolean exact = to != null
                && near(change, to, text)
                && Told.exact(change.claim)
                && Told.exact(from.claim)
                && Told.exact(to.claim)
                && from.drafts.isEmpty();
        if (!exact || fits(change, from, to)) {
            return Optional.empty();
        }
        BigDecimal difference = Told.value(to).subtract(Told.value(from));
        return Optional.of(new ChangeFigures(change.claim, from.claim, to.claim, difference, false));
    }

    /** In points or votes, or in parts of the figure before; rounded figures leave room. */
    private static boolean fits(Decision change, Decision from, Decision to) {
        BigDecimal difference = Told.value(to).subtract(Told.value(from)).abs();
        BigDecimal said = Told.value(change).abs();
        boolean votes = change.claim.quantity().orElseThrow().measuredIn() == Unit.VOTES;
        BigDecimal slack = Told.slack(from).add(Told.slack(to)).add(Told.slack(change));
        if (!votes) {
            slack = unit(change).max(unit(from)).max(unit(to)).multiply(ROUNDED);
        }
        BigDecimal part = Told.value(from).signum() == 0
                ? BigDecimal.ZERO
                : difference.movePointRight(2).divide(Told.value(from), 1, RoundingMode.HALF_UP);
        return difference.subtract(said).abs().compareTo(slack) <= 0
                || (!votes && part.subtract(said).abs().compareTo(BigDecimal.ONE) <= 0);
    }

    private static BigDecimal unit(Decision decision) {
        return BigDecimal.ONE.movePointLeft(
                decision.claim.quantity().orElseThrow().decimals());
    }

    /** Against the result before, on every base; of what is right of its contest. */
    private Optional<Check> before(Claim.Comparison told, Decision one, List<Claim> article) {
        Claim claim = one.claim;
        Race race = lookup.race(claim.said().election(), claim.said().contest()).orElse(null);
        if (race == null
                || claim.said().area() != null
                || Lookup.notional(claim.said().election())) {
            return Optional.empty();
        }
        Check check;
        if (claim.kind() == ClaimKind.TURNOUT) {
            check = turnout(told, race);
        } else if (claim.kind() == ClaimKind.MAJORITY && ((Claim.Majority) claim).held() != Claim.Held.WON) {
            return Optional.empty();
        } else {
            check = matcher.meet(told, article);
        }
        return Optional.ofNullable(check)
                .filter(ComparisonCheck.class::isInstance)
                .filter(met -> !((ComparisonCheck) met).rightWay());
    }

    private Check turnout(Claim.Comparison told, Race race) {
        List<Contest> before = new ArrayList<>(race.previous().byElections());
        race.previous().actual().ifPresent(before::add);
        boolean drawn = race.before()
                .filter(b -> b.boundaries().equals(race.election().boundaries()))
                .isPresent();
        BigDecimal now = race.contest().turnout().orElse(null);
        ComparisonCheck last = null;
        for (Contest then : before) {
            BigDecimal old = then.turnout().orElse(null);
            if (!drawn || now == null || old == null) {
                return null;
            }
            last = new ComparisonCheck(
                    told,
                    race.contest(),
                    now,
                    told.said().contest(),
                    then,
                    old,
                    "before",
                    told.direction(),
                    now.setScale(1, RoundingMode.HALF_UP).compareTo(old.setScale(1, RoundingMode.HALF_UP)),
                    null);
            if (last.rightWay() || last.sign() == 0) {
                return null;
            }
        }
        return last;
    }
}
