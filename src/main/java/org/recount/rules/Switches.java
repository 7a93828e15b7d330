package org.recount.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.json.Nearest;

/**
 * Which rules are switched off.
 *
 * @param off ids of rules, or {@code set:article}, {@code tag:style}, {@code severity:info} for all rules of a kind
 */
public record Switches(List<String> off) {
    /** Everything is on. */
    public static final Switches NONE = new Switches(List.of());

    public Switches {
        off = List.copyOf(off);
    }

    /** Whether a rule is on. */
    public boolean on(Rule rule) {
        return words(rule).noneMatch(off::contains);
    }

    /** The first word that switches off none of these rules, with what it may be meant for. */
    public Optional<String> idle(List<Rule> rules) {
        List<String> known = rules.stream().flatMap(Switches::words).distinct().toList();
        return off.stream()
                .filter(word -> !known.contains(word))
                .findFirst()
                .map(word -> "\"%s\" switches off no rule.%s"
                        .formatted(
                                word,
                                Nearest.of(word, known)
                                        .map(" Maybe %s is meant."::formatted)
                                        .orElse(" recount rules list shows ids and sets.")));
    }

    private static Stream<String> words(Rule rule) {
        return Stream.concat(
                Stream.of(
                        rule.id(),
                        "set:" + rule.set(),
                        "severity:" + rule.severity().code()),
                rule.tags().stream().map(tag -> "tag:" + tag));
    }
}
