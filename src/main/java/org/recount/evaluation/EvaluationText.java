package org.recount.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.check.Verdict;

/** An evaluation as text for people. */
public final class EvaluationText {
    private static final Map<Verdict, String> WORDS = Map.of(
            Verdict.SUPPORTED, "agrees",
            Verdict.IMPRECISE, "imprecise",
            Verdict.REFUTED, "differs",
            Verdict.NOT_ENOUGH_INFO, "undecided");

    private final Appendable out;

    public EvaluationText(Appendable out) {
        this.out = out;
    }

    /** Figures, and the findings that touch no fault. */
    public void write(Evaluation evaluation) throws IOException {
        Score claims = evaluation.claims();
        line(
                "%d %s, %d %s of gold that must be found",
                evaluation.articles(),
                evaluation.articles() == 1 ? "article" : "articles",
                claims.gold(),
                claims.gold() == 1 ? "claim" : "claims");
        line("");
        line("%-14s %9s %7s %6s %6s %5s %5s", "", "precision", "recall", "F1", "found", "gold", "said");
        score("claims", claims);
        for (Map.Entry<String, Score> kind : evaluation.byKind().entrySet()) {
            score(kind.getKey(), kind.getValue());
        }
        line("");
        line("%d of %d bound to the right person or party and election", evaluation.bound(), claims.hit());
        line("%d of %d verdicts right", evaluation.right(), evaluation.judged());
        line(
                "%d %s drawn from text that states nothing",
                evaluation.inNothing().size(), evaluation.inNothing().size() == 1 ? "claim" : "claims");
        line("");
        confusion(evaluation.confusion());
        Score findings = evaluation.findings();
        line(
                "findings: precision %.3f, recall %.3f; %d of %d faults found, %d false %s",
                evaluation.findingPrecision(),
                findings.recall(),
                findings.hit(),
                findings.gold(),
                evaluation.falseAlarms().size(),
                evaluation.falseAlarms().size() == 1 ? "alarm" : "alarms");
        each("false alarm", evaluation.falseAlarms());
    }

    private void score(String name, Score score) throws IOException {
        line(
                "%-14s %9.3f %7.3f %6.3f %6d %5d %5d",
                name, score.precision(), score.recall(), score.f1(), score.hit(), score.gold(), score.said());
    }

    private void confusion(Map<Verdict, Map<Verdict, Integer>> confusion) throws IOException {
        line(
                "%-18s %9s %9s %9s %9s",
                "judged",
                WORDS.get(Verdict.SUPPORTED),
                WORDS.get(Verdict.IMPRECISE),
                WORDS.get(Verdict.REFUTED),
                WORDS.get(Verdict.NOT_ENOUGH_INFO));
        for (Verdict gold : Verdict.values()) {
            Map<Verdict, Integer> row = confusion.getOrDefault(gold, Map.of());
            line(
                    "%-18s %9d %9d %9d %9d",
                    "gold " + WORDS.get(gold),
                    row.getOrDefault(Verdict.SUPPORTED, 0),
                    row.getOrDefault(Verdict.IMPRECISE, 0),
                    row.getOrDefault(Verdict.REFUTED, 0),
                    row.getOrDefault(Verdict.NOT_ENOUGH_INFO, 0));
        }
        line("");
    }

    /** What was missed, judged otherwise, or said without gold. */
    public void misses(Evaluation evaluation) throws IOException {
        for (Outcome outcome : evaluation.outcomes()) {
            if (outcome.gold().needed() && !outcome.found()) {
                line("missed claim    %s", outcome.gold().told());
            } else if (outcome.judged() && !outcome.right()) {
                line(
                        "wrong verdict   %s | gold %s, judged %s",
                        outcome.gold().told(),
                        outcome.gold().verdict(),
                        outcome.said().verdict());
            }
            if (outcome.gold().needed() && outcome.found() && !outcome.bound()) {
                line(
                        "wrong owner     %s | gold %s %s, said %s %s",
                        outcome.gold().told(),
                        outcome.gold().told().subject(),
                        outcome.gold().told().election(),
                        outcome.said().told().subject(),
                        outcome.said().told().election());
            }
            if (outcome.gold().grave() && !outcome.alarmed()) {
                line(
                        "missed finding  %s | %s",
                        outcome.gold().told(), outcome.gold().verdict());
            }
        }
        each(
                "unmatched claim",
                evaluation.unmatched().stream().map(SaidClaim::told).toList());
        each(
                "claim in noise",
                evaluation.inNothing().stream().map(SaidClaim::told).toList());
    }

    /** Rules that decided a claim of gold or made a finding. */
    public void rules(Evaluation evaluation) throws IOException {
        line("%-34s %9s %7s %7s %8s %12s", "rule", "precision", "recall", "decided", "findings", "false alarms");
        for (Map.Entry<String, RuleScore> rule : RuleScore.of(evaluation).entrySet()) {
            RuleScore score = rule.getValue();
            line(
                    "%-34s %9.3f %7.3f %7d %8d %12d",
                    rule.getKey(),
                    score.precision(),
                    score.recall(),
                    score.decided(),
                    score.findings(),
                    score.alarms());
        }
    }

    /** What an evaluation says otherwise than one of an earlier report on the same gold. */
    public void changes(Evaluation old, Evaluation now) throws IOException {
        line("%-18s %9s %9s", "", "old", "now");
        change("claims precision", old.claims().precision(), now.claims().precision());
        change("claims recall", old.claims().recall(), now.claims().recall());
        change("claims F1", old.claims().f1(), now.claims().f1());
        change("findings precision", old.findingPrecision(), now.findingPrecision());
        change("findings recall", old.findings().recall(), now.findings().recall());
        line("%-18s %9d %9d", "verdicts right", old.right(), now.right());
        line("%-18s %9d %9d", "bound right", old.bound(), now.bound());
        Changes changes = Changes.between(old, now);
        each("found now", changes.found());
        each("lost now", changes.lost());
        each("judged right now", changes.mended());
        each("judged wrong now", changes.broken());
        each("fault found now", changes.faultsFound());
        each("fault lost now", changes.faultsLost());
        each("false alarm gone", changes.alarmsGone());
        each("false alarm new", changes.alarmsNew());
    }

    private void change(String name, double old, double now) throws IOException {
        line("%-18s %9.3f %9.3f", name, old, now);
    }

    private void each(String what, List<?> of) throws IOException {
        for (Object one : of) {
            line("%-16s%s", what, one);
        }
    }

    private void line(String format, Object... values) throws IOException {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append("\n");
    }
}
