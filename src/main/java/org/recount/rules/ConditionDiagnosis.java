package org.recount.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.json.Nearest;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * Follows the names in a rule's condition through the facts and says which of them leads nowhere, or is compared with
 * something it can never equal. It is asked only about rules that do not compile.
 */
final class ConditionDiagnosis {
    static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
    static final String PATH = "[A-Za-z_$][\\w$]*(?:!?\\.[A-Za-z_]\\w*)*";
    private static final Pattern TOKEN = Pattern.compile(STRING + "|(?<![\\w$.])" + PATH);
    private static final Set<String> WORDS = Set.of(
            "this",
            "null",
            "true",
            "false",
            "new",
            "instanceof",
            "in",
            "not",
            "contains",
            "matches",
            "memberOf",
            "soundslike",
            "str",
            "startsWith",
            "endsWith",
            "length",
            "before",
            "after",
            "and",
            "or",
            "excludes",
            "intersect",
            "from",
            "accumulate",
            "over",
            "forall",
            "exists",
            "eval");

    private final Parsed file;
    private final Range range;
    private final Imports imports;
    private final Map<String, Class<?>> bound = new HashMap<>();
    private final Set<String> variables = new HashSet<>();
    private final ComparisonDiagnosis comparisons = new ComparisonDiagnosis(this);
    private Optional<Problem> first = Optional.empty();

    private ConditionDiagnosis(Parsed file, Range range) {
        this.file = file;
        this.range = range;
        this.imports = new Imports(file.descr());
    }

    /** The first flaw of the condition; empty where it has none that can be told. */
    static Optional<Problem> of(Parsed file, Range range) {
        ConditionDiagnosis diagnosis = new ConditionDiagnosis(file, range);
        for (PatternText pattern : range.patterns()) {
            diagnosis.read(pattern);
        }
        return diagnosis.first;
    }

    boolean told() {
        return first.isPresent();
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
        Optional<Class<?>> type = imports.type(pattern.type());
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
        if (!pattern.binding().isEmpty()) {
            bound.put(pattern.binding(), type.get());
            variables.add(pattern.binding());
        }
        for (Constraint constraint : pattern.constraints()) {
            read(constraint, type.get());
        }
    }

    private void read(Constraint constraint, Class<?> fact) {
        String text = constraint.text();
        Matcher binding = Pattern.compile("^\\s*(\\$?\\w+)\\s*:(?!:)").matcher(text);
        if (binding.find()) {
            variables.add(binding.group(1));
            text = text.substring(binding.end());
        }
        if (comparisons.thousands(constraint, text)) {
            return;
        }
        comparisons.read(constraint, fact, text);
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            boolean called = text.substring(tokens.end()).stripLeading().startsWith("(");
            boolean made = text.substring(0, tokens.start()).stripTrailing().endsWith("new");
            if (!tokens.group().startsWith("\"") && !made) {
                follow(constraint, fact, tokens.group(), called);
            }
        }
    }

    /** The class at the end of a path; empty where it cannot be told. A name that is not there is told of. */
    Optional<Class<?>> follow(Constraint constraint, Class<?> fact, String path, boolean called) {
        String[] parts = path.replace("!.", ".").split("\\.", -1);
        if (WORDS.contains(parts[0]) && !parts[0].equals("this")) {
            return Optional.empty();
        }
        Class<?> at = fact;
        int from = 0;
        if (parts[0].equals("this")) {
            from = 1;
        } else if (bound.containsKey(parts[0])) {
            at = bound.get(parts[0]);
            from = 1;
        } else if (variables.contains(parts[0])
                || parts[0].startsWith("$")
                || imports.globals().containsKey(parts[0])) {
            return Optional.empty();
        } else if (Members.read(fact, parts[0]).isEmpty()) {
            int named = typeLength(parts);
            if (named == 0) {
                unknown(constraint, fact, parts, called);
                return Optional.empty();
            }
            at = imports.type(String.join(".", Arrays.asList(parts).subList(0, named)))
                    .orElseThrow();
            from = named;
            if (from < parts.length && Members.isOfInstances(at, parts[from])) {
                String field = Character.toLowerCase(parts[0].charAt(0)) + parts[0].substring(1);
                tell(
                        constraint.line(),
                        parts[0],
                        "%s is a type, not a field of %s".formatted(parts[0], Members.name(fact)),
                        Members.names(fact).contains(field)
                                ? "Write %s.".formatted(field)
                                : "It has " + String.join(", ", Members.names(fact)) + ".");
                return Optional.empty();
            }
        }
        for (int i = from; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Optional<Class<?>> next = Members.read(at, parts[i]);
            if (next.isEmpty()) {
                boolean method = Members.hasMethod(at, parts[i]);
                if (!method && at.getName().startsWith("org.recount.")) {
                    unknownField(constraint, at, parts[i], last && called);
                }
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** How many parts of a path name a class; 0 where none do. */
    private int typeLength(String... parts) {
        for (int length = parts.length; length > 0; length--) {
            if (imports.type(String.join(".", Arrays.asList(parts).subList(0, length)))
                    .isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private void unknown(Constraint constraint, Class<?> fact, String[] parts, boolean called) {
        String word = parts[0];
        if (called && parts.length == 1) {
            if (Members.hasMethod(fact, word)) {
                return;
            }
            boolean function = file.descr().getFunctions().stream()
                    .anyMatch(f -> f.getName().equals(word));
            if (!function) {
                tell(
                        constraint.line(),
                        word,
                        "there is no function %s in this folder, and %s has none".formatted(word, Members.name(fact)),
                        "Write the condition without it, or the function into this file.");
            }
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

    private void unknownField(Constraint constraint, Class<?> of, String word, boolean called) {
        List<String> names = Members.names(of);
        Optional<String> meant = Nearest.of(word, names);
        String what = of.isEnum() ? "value" : called ? "method" : "field";
        tell(
                constraint.line(),
                word,
                "%s has no %s %s".formatted(Members.name(of), what, word),
                meant.map("Maybe %s is meant. "::formatted).orElse("") + "It has " + String.join(", ", names) + ".");
    }
}
