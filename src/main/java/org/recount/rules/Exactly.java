package org.recount.rules;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recount.rules.Comparison.Side;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * Writes comparisons of decimal numbers behind brackets, {@code claim.quantity.get().value > 85}, as Drools can read them: it
 * loses the type at the brackets and refuses the comparison. Lines stay where they are.
 */
final class Exactly {
    private final Scope scope;
    /** By what is written; the longest first, since one may be the beginning of another. */
    private final Map<String, String> instead =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private Exactly(Parsed file) {
        this.scope = new Scope(file);
    }

    /** The text of a rule file as Drools is to read it. */
    static String of(Parsed file) {
        StringBuilder text = new StringBuilder(file.text());
        for (int i = file.rules().size() - 1; i >= 0; i--) {
            Range range = file.rules().get(i);
            if (range.patterns().stream()
                    .flatMap(pattern -> pattern.constraints().stream())
                    .anyMatch(one -> one.text().contains(")."))) {
                int end = Math.min(range.end() + 1, text.length());
                String rule = text.substring(range.start(), end);
                Exactly exactly = new Exactly(file);
                exactly.scope.each(range, (constraint, fact, condition) -> exactly.read(fact, condition));
                for (Map.Entry<String, String> one : exactly.instead.entrySet()) {
                    rule = rule.replace(one.getKey(), one.getValue());
                }
                text.replace(range.start(), end, rule);
            }
        }
        return text.toString();
    }

    private void read(Class<?> fact, String condition) {
        for (Comparison one : Comparison.in(condition)) {
            boolean left = behind(fact, one.left());
            boolean right = one.right().chain() != null && behind(fact, one.right());
            String operator = one.operator();
            if (left || right) {
                Side exact = left ? one.left() : one.right();
                String sign = left ? operator : Comparison.turned(operator);
                exact(fact, left ? one.right() : one.left())
                        .ifPresent(other -> instead.put(
                                condition.substring(one.start(), one.end()),
                                "%s.compareTo(%s) %s 0".formatted(exact.text(), other, sign)));
            }
        }
    }

    private boolean behind(Class<?> fact, Side side) {
        return side.chain().steps().stream().anyMatch(Chain.Step::called)
                && scope.lead(fact, side.chain()).value().stream().anyMatch(BigDecimal.class::equals);
    }

    /** As a decimal number; empty where it is no number. */
    private Optional<String> exact(Class<?> fact, Side side) {
        if (side.chain() == null) {
            return side.isNumber()
                    ? Optional.of("new java.math.BigDecimal(\"%s\")"
                            .formatted(side.text().replaceAll("[_BbDdFfLlIi]", "")))
                    : Optional.empty();
        }
        Optional<Type> type = scope.lead(fact, side.chain()).value();
        return type.filter(one -> Sort.of(one) == Sort.NUMBER)
                .map(one -> one == BigDecimal.class
                        ? side.text()
                        : "java.math.BigDecimal.valueOf(%s)".formatted(side.text()));
    }
}
