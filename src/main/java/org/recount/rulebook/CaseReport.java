package org.recount.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.rules.Rule;
import org.recount.rules.RuleProblems.Problem;

/**
 * Rules tried on their cases.
 *
 * @param results  of the cases, in the order of files and lines
 * @param coverage of the rules, in their order
 * @param problems cases that cannot be used and rules that lack some
 */
public record CaseReport(List<CaseResult> results, List<Coverage> coverage, List<Problem> problems) {
    public CaseReport {
        results = List.copyOf(results);
        coverage = List.copyOf(coverage);
        problems = List.copyOf(problems);
    }

    /** What concerns these rules only; everything where none is named. */
    public CaseReport only(Set<String> rules) {
        if (rules.isEmpty()) {
            return this;
        }
        Set<String> names = coverage.stream()
                .map(Coverage::rule)
                .filter(rule -> rules.contains(rule.id()))
                .map(Rule::name)
                .collect(Collectors.toSet());
        return new CaseReport(
                results.stream().filter(r -> rules.contains(r.tried().rule())).toList(),
                coverage.stream().filter(c -> rules.contains(c.rule().id())).toList(),
                problems.stream()
                        .filter(p -> p.rule().isEmpty() || names.contains(p.rule()))
                        .toList());
    }

    /** How many cases ended so. */
    public long count(CaseResult.Outcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** Whether nothing is amiss. */
    public boolean passed() {
        return problems.isEmpty() && count(CaseResult.Outcome.FAILED) == 0;
    }
}
