package org.recount.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.rules.RuleProblems.Problem;

/** Names and ids that more than one rule has. */
final class Duplicates {

    private Duplicates() {}

    /** A flaw for each; the later rule is blamed. */
    static List<Problem> among(List<Rule> rules) {
        Map<String, Rule> names = new HashMap<>();
        Map<String, Rule> ids = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            Rule sameName = names.putIfAbsent(rule.name(), rule);
            Rule sameId = rule.id().isEmpty() ? null : ids.putIfAbsent(rule.id(), rule);
            if (sameName != null) {
                problems.add(duplicate(rule, "has the name", sameName));
            }
            if (sameId != null) {
                problems.add(duplicate(rule, "has the id \"" + rule.id() + "\"", sameId));
            }
        }
        return problems;
    }

    private static Problem duplicate(Rule rule, String what, Rule first) {
        return new Problem(
                rule.path().toString(),
                rule.line(),
                rule.name(),
                "%s of the rule at %s:%d".formatted(what, first.path(), first.line()),
                "Names and ids tell rules apart: rename one of the two, or delete it.");
    }
}
