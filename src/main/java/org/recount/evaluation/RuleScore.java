package org.recount.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recount.check.Verdict;

/**
 * How a rule does that decides claims; one that leaves them open says nothing that could be right or wrong.
 *
 * @param decided  claims of gold that it decided
 * @param right    of these, how many gold judges alike
 * @param findings it made
 * @param alarms   of these, how many touch no fault
 * @param missed   faults that nobody found, of a kind and verdict that it gave elsewhere
 * @param found    faults that it found
 */
record RuleScore(int decided, int right, int findings, int alarms, int found, int missed) {
    /** The part of its decisions, or where gold has none of its findings, that is right; 1 where there are none. */
    double precision() {
        return decided > 0 ? right / (double) decided : findings > 0 ? 1 - alarms / (double) findings : 1;
    }

    double findingPrecision() {
        return findings == 0 ? 1 : 1 - alarms / (double) findings;
    }

    /** The part of the faults in its field that it found; 1 where there are none. */
    double recall() {
        return found + missed == 0 ? 1 : found / (double) (found + missed);
    }

    /** What a rule is for: a kind of claim, and the verdict it gives. */
    private record Field(String kind, Verdict verdict) {}

    static SortedMap<String, RuleScore> of(Evaluation evaluation) {
        SortedMap<String, RuleScore> scores = new TreeMap<>();
        Map<String, Set<Field>> fields = new TreeMap<>();
        List<Outcome> lost = new ArrayList<>();
        for (Outcome outcome : evaluation.outcomes()) {
            if (outcome.gold().grave() && !outcome.alarmed()) {
                lost.add(outcome);
            }
            if (outcome.found() && outcome.said().verdict() != Verdict.NOT_ENOUGH_INFO) {
                for (String rule : outcome.said().rules()) {
                    boolean found = outcome.gold().grave() && outcome.alarmed();
                    fields.computeIfAbsent(rule, r -> new HashSet<>())
                            .add(new Field(
                                    outcome.gold().told().sort(), outcome.said().verdict()));
                    add(scores, rule, new RuleScore(1, outcome.right() ? 1 : 0, 0, 0, found ? 1 : 0, 0));
                }
            }
        }
        evaluation.rightAlarms().forEach(alarm -> add(scores, alarm.rule(), new RuleScore(0, 0, 1, 0, 0, 0)));
        evaluation.falseAlarms().forEach(alarm -> add(scores, alarm.rule(), new RuleScore(0, 0, 1, 1, 0, 0)));
        fields.forEach((rule, own) -> {
            int missed = (int) lost.stream()
                    .filter(o -> own.contains(
                            new Field(o.gold().told().sort(), o.gold().verdict())))
                    .count();
            add(scores, rule, new RuleScore(0, 0, 0, 0, 0, missed));
        });
        return scores;
    }

    private static void add(Map<String, RuleScore> scores, String rule, RuleScore more) {
        scores.merge(
                rule,
                more,
                (a, b) -> new RuleScore(
                        a.decided + b.decided,
                        a.right + b.right,
                        a.findings + b.findings,
                        a.alarms + b.alarms,
                        a.found + b.found,
                        a.missed + b.missed));
    }
}
