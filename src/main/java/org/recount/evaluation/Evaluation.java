package org.recount.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recount.check.Verdict;

/**
 * A report compared with gold. A claim of the report and one of gold are the same where kind, seat and value agree and
 * the spans touch, or nearly; each is matched once, the nearest first. Claims of gold that need not be found count
 * neither when found nor when missed.
 */
public final class Evaluation {
    /** Kinds that one phrase often implies together: said over gold of the same seat they are neither right nor wrong. */
    private static final Set<String> IMPLIED =
            Set.of("WINNER", "PLACE", "PARTY", "TENURE", "SEAT_CHANGE", "COMPARISON");

    private final int articles;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<SaidClaim> unmatched = new ArrayList<>();
    private final List<SaidClaim> inNothing = new ArrayList<>();
    private final List<Alarm> rightAlarms = new ArrayList<>();
    private final List<Alarm> falseAlarms = new ArrayList<>();

    private Evaluation(int articles) {
        this.articles = articles;
    }

    /** Compares; articles that gold does not have are passed over. */
    public static Evaluation of(Gold gold, Said said) {
        Evaluation evaluation = new Evaluation(gold.claims().size());
        gold.claims().forEach((article, claims) -> {
            evaluation.claims(claims, said.claims(article), said.alarms(article));
            for (Span span : gold.nothing(article)) {
                said.claims(article).stream()
                        .filter(claim -> claim.told().span().within(span))
                        .forEach(evaluation.inNothing::add);
            }
            evaluation.alarms(claims, said.alarms(article));
        });
        return evaluation;
    }

    private void claims(List<GoldClaim> gold, List<SaidClaim> said, List<Alarm> alarms) {
        Map<Integer, Integer> matched = Matching.of(gold, said);
        for (int i = 0; i < gold.size(); i++) {
            GoldClaim claim = gold.get(i);
            boolean alarmed =
                    alarms.stream().anyMatch(alarm -> claim.told().span().near(alarm.span(), 0));
            outcomes.add(new Outcome(claim, matched.containsKey(i) ? said.get(matched.get(i)) : null, alarmed));
        }
        Set<Integer> used = new HashSet<>(matched.values());
        for (int j = 0; j < said.size(); j++) {
            if (!used.contains(j) && !spare(said.get(j), gold)) {
                unmatched.add(said.get(j));
            }
        }
    }

    /** Whether a claim that gold does not have counts neither way. */
    private static boolean spare(SaidClaim said, List<GoldClaim> gold) {
        String kind = said.told().sort();
        if (kind.equals("PARTY") && said.verdict() == Verdict.SUPPORTED) {
            return true;
        }
        return gold.stream()
                .filter(g -> g.told().span().near(said.told().span(), 0))
                .anyMatch(
                        g -> !g.needed() || (IMPLIED.contains(kind) && g.told().sameContest(said.told())));
    }

    private void alarms(List<GoldClaim> gold, List<Alarm> alarms) {
        for (Alarm alarm : alarms) {
            boolean right =
                    gold.stream().anyMatch(g -> g.faulty() && g.told().span().near(alarm.span(), 0));
            (right ? rightAlarms : falseAlarms).add(alarm);
        }
    }

    int articles() {
        return articles;
    }

    /** Every claim of gold, in the order of its files. */
    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Claims of the report that gold does not have. */
    List<SaidClaim> unmatched() {
        return unmatched;
    }

    /** Claims of the report from spans that state nothing. */
    List<SaidClaim> inNothing() {
        return inNothing;
    }

    List<Alarm> rightAlarms() {
        return rightAlarms;
    }

    List<Alarm> falseAlarms() {
        return falseAlarms;
    }

    /** Claims found. */
    Score claims() {
        Score all = Score.NONE;
        for (Score score : byKind().values()) {
            all = all.plus(score.hit(), score.gold(), score.said());
        }
        return all;
    }

    /** Claims found, by kind. */
    SortedMap<String, Score> byKind() {
        SortedMap<String, Score> kinds = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.gold().needed()) {
                int found = outcome.found() ? 1 : 0;
                kinds.merge(
                        outcome.gold().told().sort(), new Score(found, 1, found), (a, b) -> a.plus(found, 1, found));
            }
        }
        for (SaidClaim claim : unmatched) {
            kinds.merge(claim.told().sort(), new Score(0, 0, 1), (a, b) -> a.plus(0, 0, 1));
        }
        return kinds;
    }

    /** How many claims that were found also name the right person or party, and the right election. */
    int bound() {
        return (int)
                outcomes.stream().filter(o -> o.gold().needed() && o.bound()).count();
    }

    /** Of the claims found that gold decides: how many were judged as gold does. */
    int right() {
        return (int) outcomes.stream().filter(o -> o.judged() && o.right()).count();
    }

    int judged() {
        return (int) outcomes.stream().filter(Outcome::judged).count();
    }

    /** How often each verdict was given where gold gives another; an accepted verdict counts as gold's own. */
    Map<Verdict, Map<Verdict, Integer>> confusion() {
        Map<Verdict, Map<Verdict, Integer>> confusion = new EnumMap<>(Verdict.class);
        for (Outcome outcome : outcomes) {
            if (outcome.gold().needed() && outcome.found() && outcome.said().verdict() != null) {
                Verdict gold = outcome.gold().verdict();
                Verdict said = outcome.right() ? gold : outcome.said().verdict();
                confusion
                        .computeIfAbsent(gold, v -> new EnumMap<>(Verdict.class))
                        .merge(said, 1, Integer::sum);
            }
        }
        return confusion;
    }

    /** Faults found; {@code said} counts findings, of which several may touch one fault. */
    Score findings() {
        int hit = (int)
                outcomes.stream().filter(o -> o.gold().grave() && o.alarmed()).count();
        int gold = (int) outcomes.stream().filter(o -> o.gold().grave()).count();
        return new Score(hit, gold, rightAlarms.size() + falseAlarms.size());
    }

    /** The part of the findings that touch a fault. */
    double findingPrecision() {
        int said = rightAlarms.size() + falseAlarms.size();
        return said == 0 ? 0 : rightAlarms.size() / (double) said;
    }
}
