package org.recount.rules;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.RuleContext;
import org.recount.check.Findings;
import org.recount.check.TextFact;
import org.recount.json.Nearest;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** Says what is wrong between "then" and "end", given what the Java compiler said of what was made from it. */
final class ConsequenceDiagnosis {
    private static final Pattern UNKNOWN = Pattern.compile("(\\S+) cannot be resolved.*");
    private static final Pattern UNDEFINED =
            Pattern.compile("The method (\\w+)\\((.*)\\) is undefined for the type (\\S+)");
    private static final Pattern UNFIT = Pattern.compile(
            "The method (\\w+)\\((.*)\\) in the type (\\S+) is not applicable for the arguments \\((.*)\\)");
    private static final Pattern HIDDEN = Pattern.compile("The field (\\w+)\\.(\\w+) is not visible");
    private static final Pattern BROKEN = Pattern.compile("Unable to parse consequence caused by: .*");
    private static final String NOTE = "note";
    private static final String GLOBAL = "global %s findings;".formatted(Findings.class.getName());

    private final Parsed file;
    private final Range range;
    private final Imports imports;
    private final String plain;
    private final int start;

    private ConsequenceDiagnosis(Parsed file, Range range) {
        this.file = file;
        this.range = range;
        this.imports = new Imports(file.descr());
        String masked = new RuleLayout(file.text()).plain();
        int end = Math.min(masked.length(), range.end() + 1);
        Matcher then = Pattern.compile("\\bthen\\b").matcher(masked).region(range.start(), end);
        this.start = then.find() ? then.end() : range.start();
        Matcher last = Pattern.compile("\\bend\\b[\\s;]*$").matcher(masked).region(start, end);
        this.plain = masked.substring(start, last.find() ? last.start() : end);
    }

    /** The flaw; empty where the complaint is about something else. */
    static Optional<Problem> of(Parsed file, Range range, String complaint) {
        ConsequenceDiagnosis diagnosis = new ConsequenceDiagnosis(file, range);
        return diagnosis
                .broken(complaint)
                .or(() -> diagnosis.unknown(complaint))
                .or(() -> diagnosis.undefined(complaint))
                .or(() -> diagnosis.unfit(complaint))
                .or(() -> diagnosis.hidden(complaint));
    }

    private Problem problem(int offset, String what, String next) {
        return file.source()
                .problem(Position.of(file.text(), start + offset), range.rule().name(), what, next);
    }

    private int find(String word) {
        Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(plain);
        return found.find()
                ? found.start()
                : Math.max(0, plain.length() - plain.stripLeading().length());
    }

    private Optional<Problem> broken(String complaint) {
        if (!BROKEN.matcher(complaint).matches()) {
            return Optional.empty();
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && open.poll() == null) {
                return Optional.of(problem(i, "the bracket ) closes none", "Take it out."));
            }
        }
        if (!open.isEmpty()) {
            return Optional.of(problem(open.peek(), "the bracket ( is not closed", "Write ) where it ends."));
        }
        int offset = 0;
        for (String line : plain.split("\n", -1)) {
            String told = line.stripTrailing();
            if (!told.isBlank() && !told.matches(".*[;{}(,]")) {
                return Optional.of(
                        problem(offset + told.length(), "a semicolon is missing", "Write ; at the end of the line."));
            }
            offset += line.length() + 1;
        }
        return Optional.of(problem(
                find("findings"),
                "the consequence cannot be read",
                "It is one call: findings.refute( kcontext, $check );"));
    }

    private Optional<Problem> unknown(String complaint) {
        Matcher unknown = UNKNOWN.matcher(complaint);
        if (!unknown.matches()) {
            return Optional.empty();
        }
        String word = unknown.group(1);
        int at = find(word);
        if (word.startsWith("$")) {
            return Optional.of(problem(
                    at,
                    "nothing is bound to " + word,
                    Nearest.of(word, bindings())
                            .or(() -> facts().size() == 1 ? facts().stream().findFirst() : Optional.empty())
                            .map("Maybe %s is meant."::formatted)
                            .orElse("Write %s : before the pattern in the condition.".formatted(word))));
        }
        Map<String, String> globals = imports.globals();
        if (globals.isEmpty()) {
            return Optional.of(
                    problem(at, "there is no global " + word, "Write %s below the imports.".formatted(GLOBAL)));
        }
        return Optional.of(problem(
                at,
                word + " is not known here",
                Nearest.of(word, globals.keySet())
                        .or(() -> Optional.of("$" + word).filter(bindings()::contains))
                        .map("Maybe %s is meant."::formatted)
                        .or(() -> Imports.lacking(word).map("Write %s above the first rule."::formatted))
                        .orElse("Bind it in the condition, import it, or correct it.")));
    }

    private Set<String> bindings() {
        Set<String> bound = new TreeSet<>();
        for (PatternText pattern : range.patterns()) {
            bound.add(pattern.binding());
            pattern.constraints().forEach(constraint -> {
                Matcher binding = Pattern.compile("(\\$\\w+)\\s*:").matcher(constraint.text());
                while (binding.find()) {
                    bound.add(binding.group(1));
                }
            });
        }
        bound.remove("");
        return bound;
    }

    /** What patterns are bound to. */
    private Set<String> facts() {
        Set<String> bound = new TreeSet<>();
        range.patterns().forEach(pattern -> bound.add(pattern.binding()));
        bound.remove("");
        return bound;
    }

    private Optional<Problem> undefined(String complaint) {
        Matcher undefined = UNDEFINED.matcher(complaint);
        if (!undefined.matches()) {
            return Optional.empty();
        }
        String method = undefined.group(1);
        Optional<Class<?>> type = imports.type(undefined.group(3));
        if (type.isEmpty()) {
            return Optional.of(problem(
                    find(method),
                    "there is no function %s in this folder".formatted(method),
                    "Write it into this file, or do without; functions of other folders are not seen."));
        }
        List<String> methods = Arrays.stream(type.get().getDeclaredMethods())
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()))
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
        boolean wrongGlobal = type.get() != Findings.class
                && Arrays.stream(Findings.class.getMethods())
                        .anyMatch(m -> m.getName().equals(method));
        return Optional.of(problem(
                find(method),
                "%s has no method %s".formatted(Members.name(type.get()), method),
                wrongGlobal
                        ? "The global ought to read: " + GLOBAL
                        : Nearest.of(method, methods)
                                        .map("Maybe %s is meant. "::formatted)
                                        .orElse("") + "It has " + String.join(", ", methods) + "."));
    }

    private Optional<Problem> unfit(String complaint) {
        Matcher unfit = UNFIT.matcher(complaint);
        if (!unfit.matches() || !plain.contains(unfit.group(1))) {
            return Optional.empty();
        }
        String method = unfit.group(1);
        String wanted = Arrays.stream(unfit.group(2).split(", ", -1))
                .map(type -> type.equals(RuleContext.class.getSimpleName()) ? "kcontext" : "a " + type)
                .collect(Collectors.joining(", "));
        boolean ofWords = Stream.of(TextFact.class.getPermittedSubclasses())
                .anyMatch(type -> unfit.group(4).endsWith(", " + type.getSimpleName()));
        return Optional.of(problem(
                find(method),
                "%s cannot take (%s)".formatted(method, unfit.group(4)),
                ofWords && !method.equals(NOTE)
                        ? "No claim is judged here: write findings.note( kcontext, %s );"
                                .formatted(String.join("", facts()))
                        : "It takes (%s).".formatted(wanted)));
    }

    private Optional<Problem> hidden(String complaint) {
        Matcher hidden = HIDDEN.matcher(complaint);
        if (!hidden.matches()) {
            return Optional.empty();
        }
        String field = hidden.group(2);
        return Optional.of(problem(
                find(field),
                "%s is read with brackets in a consequence".formatted(field),
                "Write %s().".formatted(field)));
    }
}
