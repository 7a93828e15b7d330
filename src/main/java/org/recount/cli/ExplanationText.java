package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.article.Lines;
import org.recount.check.Check;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.TextFact;
import org.recount.rulebook.RuleExplanation;
import org.recount.rulebook.RuleExplanation.Candidate;
import org.recount.rulebook.RuleExplanation.Told;
import org.recount.rules.Rule;

/** Why a rule fired in an article, or did not, for people. */
final class ExplanationText {
    /** Of "not met". */
    private static final int WIDTH = 7;

    private final Writer out;
    private final Rule rule;
    private final Judgement judgement;

    ExplanationText(Writer out, Rule rule, Judgement judgement) {
        this.out = out;
        this.rule = rule;
        this.judgement = judgement;
    }

    /** @param only of this line, where one is given */
    void write(RuleExplanation explanation, Optional<Integer> only) throws IOException {
        line("%s  %s".formatted(rule.id(), rule.severity().code()));
        line("  " + rule.name());
        if (!explanation.fault().isEmpty()) {
            line("  The rule %s. It is left out.".formatted(explanation.fault()));
        }
        line("");
        Lines lines = Lines.of(judgement.article().text());
        List<Candidate> shown = explanation.candidates().stream()
                .filter(one -> only.isEmpty() || only.get() == lines.line(start(one.fact())))
                .toList();
        for (Candidate one : shown) {
            int start = start(one.fact());
            line("%s:%d:%d  \u201c%s\u201d"
                    .formatted(
                            judgement.article().file(),
                            lines.line(start),
                            lines.column(start),
                            words(one.fact()).replace('\n', ' ')));
            line("  %s%s: the rule %s%s"
                    .formatted(
                            one.fact().getClass().getSimpleName(),
                            one.as().isEmpty() ? "" : " as " + one.as(),
                            one.fired() ? "fired" : "did not fire",
                            one.fact() instanceof Check check
                                    ? "; " + verdict(check.claim().said().id())
                                    : ""));
            int width = one.conditions().stream()
                    .mapToInt(condition -> answer(condition).length())
                    .max()
                    .orElse(0);
            for (Told condition : one.conditions()) {
                line("    %s  %s%s%s"
                        .formatted(
                                padded(answer(condition), Math.max(WIDTH, width)),
                                condition.text(),
                                values(condition),
                                remark(condition)));
            }
        }
        if (shown.isEmpty()) {
            nothing(only);
        }
    }

    private static int start(Object fact) {
        return fact instanceof TextFact text
                ? text.start()
                : ((Check) fact).claim().said().start();
    }

    private static String words(Object fact) {
        return fact instanceof TextFact text
                ? text.text()
                : ((Check) fact).claim().said().quote();
    }

    private static String answer(Told condition) {
        return switch (condition.answer()) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NOT_ASKED -> "not asked";
            case STOPS -> "stops at";
            case UNKNOWN -> "not told";
        };
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String remark(Told condition) {
        return switch (condition.answer()) {
            case STOPS -> "   something that it reads is missing: ask for that before, with .isPresent()";
            case UNKNOWN -> "   it depends on what the other patterns matched";
            default -> "";
        };
    }

    private static String values(Told condition) {
        return condition.values().isEmpty()
                ? ""
                : condition.values().entrySet().stream()
                        .map((Map.Entry<String, String> value) -> value.getKey() + " is " + value.getValue())
                        .collect(Collectors.joining("; ", "   (", ")"));
    }

    private String verdict(String claim) {
        Optional<JudgedClaim> judged = judgement.claims().stream()
                .filter(other -> other.claim().said().id().equals(claim))
                .findFirst();
        return judged.map(j -> "the claim is " + j.verdict()
                        + (j.rules().isEmpty() ? "" : " by " + String.join(", ", j.rules()))
                        + (j.reason().isEmpty() ? "" : ", because " + j.reason()))
                .orElse("the claim has no verdict");
    }

    private void nothing(Optional<Integer> only) throws IOException {
        String read = judgement.claims().stream()
                .map(judged -> judged.claim().kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        line("Nothing in %s is a fact that this rule is about. Claims read from the article: %s."
                .formatted(only.map(number -> "line " + number).orElse("the article"), read.isEmpty() ? "none" : read));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
