package org.recount.rules;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.json.Nearest;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * Follows the names in a rule's condition through the facts and says which of them leads nowhere, or is compared with
 * something it can never equal. What it cannot tell it passes over.
 */
final class ConditionDiagnosis {
    static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";

    private final Parsed file;
    private final Range range;
    private final Scope scope;
    private final ComparisonDiagnosis comparisons;
    private Optional<Problem> first = Optional.empty();

    private ConditionDiagnosis(Parsed file, Range range) {
        this.file = file;
        this.range = range;
        this.scope = new Scope(file);
        this.comparisons = new ComparisonDiagnosis(this, scope);
    }

    /** The first flaw of the condition; empty where it has none that can be told. */
    static Optional<Problem> of(Parsed file, Range range) {
        ConditionDiagnosis diagnosis = new ConditionDiagnosis(file, range);
        for (PatternText pattern : range.patterns()) {
            diagnosis.read(pattern);
        }
        return diagnosis.first;
    }

    /** The first comparison of a rule that compiles which can never hold, or holds by luck. */
    static Optional<Problem> ofTypes(Parsed file, Range range) {
        ConditionDiagnosis diagnosis = new ConditionDiagnosis(file, range);
        diagnosis.scope.each(range, diagnosis.comparisons::read);
        return diagnosis.first;
    }

    String line(int number) {
        return file.text().split("\n", -1)[number - 1];
    }

    void tell(int line, String word, String what, String next) {
        if (first.isEmpty()) {
            first = Optional.of(
                    file.source().problem(place(line, word), range.rule().name(), what, next));
        }
    }

    /** Where the word stands, at or after the line and within the rule. */
    private Position place(int line, String word) {
        String[] lines = file.text().split("\n", -1);
        int last = Position.of(file.text(), range.end()).line();
        for (int i = line; i <= Math.min(last, lines.length); i++) {
            Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                    .matcher(lines[i - 1]);
            if (found.find()) {
                return new Position(i, lines[i - 1].codePointCount(0, found.start()) + 1);
            }
        }
        return new Position(line, 0);
    }

    private void read(PatternText pattern) {
        Optional<Class<?>> type = scope.enter(pattern);
        if (type.isEmpty()) {
            tell(
                    pattern.line(),
                    pattern.type(),
                    "there is no fact " + pattern.type(),
                    Imports.lacking(pattern.type())
                            .map("Write %s above the first rule."::formatted)
                            .or(() -> Imports.nearestFact(pattern.type()).map("Maybe %s is meant."::formatted))
                            .orElse("recount rules facts lists them all."));
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            read(constraint, type.get(), scope.enter(constraint, type.get()));
        }
    }

    private void read(Constraint constraint, Class<?> fact, String text) {
        if (comparisons.thousands(constraint, text)) {
            return;
        }
        comparisons.read(constraint, fact, text);
        for (Chain chain : Chain.in(text)) {
            boolean made = text.substring(0, chain.start()).stripTrailing().endsWith("new");
            if (!made) {
                follow(constraint, fact, chain);
            }
        }
    }

    /** Tells of the name of a chain that is not there. */
    private void follow(Constraint constraint, Class<?> fact, Chain chain) {
        Scope.Lead lead = scope.lead(fact, chain);
        List<Chain.Step> steps = chain.steps();
        switch (lead.end()) {
            case NO_NAME -> unknown(constraint, fact, chain);
            case NO_FIELD -> {
                Chain.Step step = steps.get(lead.step());
                if (Sort.of(lead.type()) == Sort.OPTIONAL) {
                    missing(constraint, lead.type(), steps, lead.step());
                } else {
                    unknownField(constraint, lead.type(), step.name(), step.called());
                }
            }
            case TYPE -> {
                String word = steps.get(0).name();
                String field = Character.toLowerCase(word.charAt(0)) + word.substring(1);
                tell(
                        constraint.line(),
                        word,
                        "%s is a type, not a field of %s".formatted(word, Members.name(fact)),
                        Members.names(fact).contains(field)
                                ? "Write %s.".formatted(field)
                                : "It has " + String.join(", ", Members.names(fact)) + ".");
            }
            case VALUE, UNTOLD -> {
                // nothing is wrong
            }
        }
    }

    /** A field is read of what may be missing. */
    private void missing(Constraint constraint, Type type, List<Chain.Step> steps, int step) {
        String path = steps.subList(0, step).stream()
                .map(one -> one.called() ? one.name() + "()" : one.name())
                .collect(Collectors.joining("."));
        String field = steps.get(step).name();
        tell(
                constraint.line(),
                field,
                "%s may be missing, so it has no field %s".formatted(path, field),
                "Write %s.isPresent(), and then %s.%s.%s.".formatted(path, path, Sort.getter(type), field));
    }

    private void unknown(Constraint constraint, Class<?> fact, Chain chain) {
        String word = chain.steps().get(0).name();
        if (chain.steps().size() == 1 && chain.called()) {
            boolean function = file.descr().getFunctions().stream()
                    .anyMatch(f -> f.getName().equals(word));
            if (!function && !Members.hasMethod(fact, word)) {
                tell(
                        constraint.line(),
                        word,
                        "there is no function %s in this folder, and %s has none".formatted(word, Members.name(fact)),
                        "Write the condition without it, or the function into this file.");
            }
            return;
        }
        if (Members.hasMethod(fact, word)) {
            return;
        }
        Optional<String> lacking = Character.isUpperCase(word.charAt(0)) ? Imports.lacking(word) : Optional.empty();
        if (lacking.isPresent()) {
            tell(
                    constraint.line(),
                    word,
                    word + " is not imported",
                    "Write %s above the first rule.".formatted(lacking.get()));
            return;
        }
        unknownField(constraint, fact, word, false);
    }

    private void unknownField(Constraint constraint, Type type, String word, boolean called) {
        Class<?> of = Members.raw(type);
        List<String> names = Members.names(of);
        Optional<String> meant = Nearest.of(word, names).or(() -> ofType(of, word));
        String what = of.isEnum() ? "value" : called ? "method" : "field";
        tell(
                constraint.line(),
                word,
                "%s has no %s %s".formatted(Members.name(of), what, word),
                meant.map("Maybe %s is meant. "::formatted).orElse("") + "It has " + String.join(", ", names) + ".");
    }

    /** The field whose type is called as the word is: measuredIn, a Unit, for "unit". */
    private static Optional<String> ofType(Class<?> of, String word) {
        return of.isRecord()
                ? Arrays.stream(of.getRecordComponents())
                        .filter(field -> field.getType().getSimpleName().equalsIgnoreCase(word))
                        .map(RecordComponent::getName)
                        .findFirst()
                : Optional.empty();
    }
}
