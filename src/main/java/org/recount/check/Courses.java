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
                CourseTold course =
                        new CourseTold(new Setting(article.article().text(), decisions.get(i)), conventions.near());
                for (Decision one : decisions.get(i)) {
                    Check check = check(one, course, article).orElse(null);
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
    private Optional<Check> check(Decision one, CourseTold course, ArticleClaims article) {
        Set<Plain> plain = one.claim.said().plain();
        Claim.Measure measure = MEASURES.get(one.claim.kind());
        if (one.verdict == Verdict.NOT_ENOUGH_INFO && one.drafts.isEmpty() && CourseTold.ofChange(one.claim)) {
            return course.difference(one);
        }
        boolean way = plain.contains(Plain.RISEN) != plain.contains(Plain.FALLEN);
        if (!way || measure == null || !one.drafts.isEmpty()) {
            return Optional.empty();
        }
        Claim.Comparison told = new Claim.Comparison(
                one.claim.said(),
                measure,
                plain.contains(Plain.RISEN) ? Claim.Direction.MORE : Claim.Direction.LESS,
                Optional.empty());
        if (plain.contains(Plain.FROM)) {
            return course.figures(told, one);
        }
        boolean ofSomebody = one.claim.kind() == ClaimKind.VOTES || one.claim.kind() == ClaimKind.VOTE_SHARE;
        return course.started(one) || one.verdict != Verdict.SUPPORTED || (ofSomebody && !plain.contains(Plain.WHOSE))
                ? Optional.empty()
                : before(told, one, article.claims());
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
