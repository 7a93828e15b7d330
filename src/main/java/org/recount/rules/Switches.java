package org.recount.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.check.Severity;
import org.recount.json.Nearest;

/**
 * Which rules are switched off, and which have another severity than their file gives them. Rules are named by their ids, or
 * all of a kind by {@code set:article}, {@code tag:style} or {@code severity:info}.
 *
 * @param off        what is switched off
 * @param severities the severity that is given instead; where several words name a rule its id counts before its tags, these
 *                   before its set, and that before its severity
 */
public record Switches(List<String> off, Map<String, Severity> severities) {
    /** Everything is on, as its file has it. */
    public static final Switches NONE = new Switches(List.of(), Map.of());

    public Switches {
        off = List.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /** Whether nothing is switched. */
    public boolean none() {
        return off.isEmpty() && severities.isEmpty();
    }

    /** Whether a rule is on, at the severity that it has now. */
    public boolean on(Rule rule) {
        return words(rule).noneMatch(off::contains);
    }

    /** The rule with the severity that it is given here. */
    public Rule graded(Rule rule) {
        return words(rule)
                .filter(severities::containsKey)
                .findFirst()
                .map(word -> rule.at(severities.get(word)))
                .orElse(rule);
    }

    /** The first word that names none of these rules, with what it may be meant for. */
    public Optional<String> idle(List<Rule> rules) {
        List<String> asWritten =
                rules.stream().flatMap(Switches::words).distinct().toList();
        List<String> asGraded = rules.stream()
                .map(this::graded)
                .flatMap(Switches::words)
                .distinct()
                .toList();
        return unknown(severities.keySet().stream().sorted(), asWritten, "gives no rule a severity")
                .or(() -> unknown(off.stream(), asGraded, "switches off no rule"));
    }

    private static Optional<String> unknown(Stream<String> words, List<String> known, String what) {
        return words.filter(word -> !known.contains(word))
                .findFirst()
                .map(word -> "\"%s\" %s.%s"
                        .formatted(
                                word,
                                what,
                                Nearest.of(word, known)
                                        .map(" Maybe %s is meant."::formatted)
                                        .orElse(" recount rules list shows ids and sets.")));
    }

    /** What names a rule, the closest first. */
    private static Stream<String> words(Rule rule) {
        return Stream.of(
                        Stream.of(rule.id()),
                        rule.tags().stream().map(tag -> "tag:" + tag),
                        Stream.of(
                                "set:" + rule.set(),
                                "severity:" + rule.severity().code()))
                .flatMap(words -> words);
    }
}
