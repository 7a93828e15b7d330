package org.recount.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** Patterns that pair every fact with every other, and patterns that no fact can ever match. */
final class PatternLint {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern COMPARISON = Pattern.compile("([\\w$.]+(?:\\(\\s*\\))?)\\s*(==|!=|<=|>=|<|>)\\s*("
            + ConditionDiagnosis.STRING + "|-?[0-9][0-9_.]*[BbDdFfLl]?|[A-Za-z_][\\w.]*)");
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9_]*(?:\\.[0-9]+)?)[BbDdFfLl]?");
    private static final Pattern CONSTANT = Pattern.compile("null|true|false|(?:\\w+\\.)+[A-Z][A-Z0-9_]*|\".*\"");
    private static final Pattern FLAG = Pattern.compile("(!?)([a-z][\\w.]*)");

    private final Parsed file;
    private final Range range;
    private final Imports imports;
    private final List<Problem> found = new ArrayList<>();

    private PatternLint(Parsed file, Range range) {
        this.file = file;
        this.range = range;
        this.imports = new Imports(file.descr());
    }

    static List<Problem> of(Parsed file, Range range) {
        PatternLint lint = new PatternLint(file, range);
        lint.joins();
        for (PatternText pattern : range.patterns()) {
            lint.type(pattern);
            lint.contradiction(pattern);
        }
        return lint.found;
    }

    /** Patterns after the first that share no variable with one before. */
    private void joins() {
        Set<String> bound = new HashSet<>();
        PatternText first = null;
        for (PatternText pattern : range.patterns()) {
            if (pattern.setting().isEmpty() && !pattern.from()) {
                boolean tied = pattern.constraints().stream().anyMatch(one -> mentions(one, bound));
                if (first != null && !tied) {
                    tell(
                            pattern.line(),
                            "pairs every %s with every %s".formatted(first.type(), pattern.type()),
                            "Bind a field of the first, as in $contest : race.contest, and compare it in the second;"
                                    + " or write one pattern.");
                }
                first = first == null ? pattern : first;
            }
            bound.add(pattern.binding());
            pattern.constraints().forEach(one -> bind(one, bound));
        }
    }

    private static boolean mentions(Constraint constraint, Set<String> bound) {
        return VARIABLE.matcher(constraint.text()).results().anyMatch(found -> bound.contains(found.group()));
    }

    private static void bind(Constraint constraint, Set<String> bound) {
        Matcher variables = Pattern.compile("(\\$\\w+)\\s*:").matcher(constraint.text());
        while (variables.find()) {
            bound.add(variables.group(1));
        }
    }

    private void type(PatternText pattern) {
        Optional<Class<?>> type = imports.type(pattern.type());
        if (!pattern.from() && type.isPresent() && isPart(type.get())) {
            tell(
                    pattern.line(),
                    "%s is a part of facts and never a fact, so that nothing matches".formatted(pattern.type()),
                    "Write %s( … ) from a field of a fact that has some, as $check.race.contest; recount rules facts lists them."
                            .formatted(pattern.type()));
        }
    }

    private static boolean isPart(Class<?> type) {
        return Imports.PACKAGES.contains(type.getPackageName())
                && Imports.FACTS.stream()
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .noneMatch(type::isAssignableFrom);
    }

    private void contradiction(PatternText pattern) {
        Map<String, Bounds> known = new HashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.text().contains("||")) {
                continue;
            }
            for (String one : constraint.text().split("&&", -1)) {
                String text = one.strip();
                if (text.equals("false") || text.matches("this\\s*==\\s*null")) {
                    tell(constraint.line(), text + " never holds", "Write what the fact must be like.");
                } else {
                    compare(text, constraint.line(), known);
                }
            }
        }
    }

    private void compare(String text, int line, Map<String, Bounds> known) {
        Matcher flag = FLAG.matcher(text);
        Matcher comparison = COMPARISON.matcher(text);
        String path;
        String operator = "==";
        String value;
        if (flag.matches()) {
            path = flag.group(2);
            value = flag.group(1).isEmpty() ? "true" : "false";
        } else if (comparison.matches()) {
            path = comparison.group(1);
            operator = comparison.group(2);
            value = comparison.group(3);
        } else {
            return;
        }
        Bounds bounds = known.computeIfAbsent(path, key -> new Bounds());
        String before = bounds.text;
        if (!bounds.allow(operator, value)) {
            tell(
                    line,
                    "%s and %s never hold together".formatted(before, text),
                    "Join them with || where either is enough, or delete one.");
        }
        bounds.text = text;
    }

    private void tell(int line, String what, String next) {
        found.add(file.source().problem(line, range.rule().name(), what, next));
    }

    /** What a field may still be, after the conditions on it so far. */
    private static final class Bounds {
        private String text = "";
        private String equal;
        private final Set<String> excluded = new HashSet<>();
        private BigDecimal lowest;
        private BigDecimal highest;
        /** Whether one of the two is itself left out. */
        private boolean open;

        /** Takes in one more comparison; whether anything is left. */
        boolean allow(String operator, String value) {
            Matcher number = NUMBER.matcher(value);
            if (number.matches()) {
                return allow(operator, new BigDecimal(number.group(1).replace("_", "")));
            }
            if (!CONSTANT.matcher(value).matches()) {
                return true;
            }
            switch (operator) {
                case "==" -> {
                    boolean other = equal != null && !equal.equals(value);
                    equal = value;
                    return !other && !excluded.contains(value);
                }
                case "!=" -> {
                    excluded.add(value);
                    return !value.equals(equal);
                }
                default -> {
                    return true;
                }
            }
        }

        private boolean allow(String operator, BigDecimal number) {
            boolean above = operator.startsWith(">") || operator.equals("==");
            boolean below = operator.startsWith("<") || operator.equals("==");
            if (above && (lowest == null || number.compareTo(lowest) >= 0)) {
                lowest = number;
                open |= operator.equals(">");
            }
            if (below && (highest == null || number.compareTo(highest) <= 0)) {
                highest = number;
                open |= operator.equals("<");
            }
            int room = lowest == null || highest == null ? 1 : highest.compareTo(lowest);
            return open ? room > 0 : room >= 0;
        }
    }
}
