package org.recount.rules;

import java.util.List;

/**
 * A pattern of a rule as its author wrote it.
 *
 * @param type        name of the fact type, as written
 * @param binding     the variable bound to the fact; empty where none is
 * @param setting     how it stands in the rule: "", "not", "exists", "forall", "or" or "accumulate"
 * @param from        whether its facts are taken from a value, not from those given
 * @param line        1-based
 * @param constraints what stands between its brackets, bindings among them
 */
public record PatternText(
        String type, String binding, String setting, boolean from, int line, List<Constraint> constraints) {
    public PatternText {
        constraints = List.copyOf(constraints);
    }

    /**
     * One condition on a fact.
     *
     * @param text as written: "agreement.fit == Fit.DIFFERS", "$a : actual"
     * @param line 1-based
     */
    public record Constraint(String text, int line) {}
}
