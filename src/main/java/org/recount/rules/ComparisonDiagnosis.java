package org.recount.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.json.Nearest;
import org.recount.rules.PatternText.Constraint;

/** Comparisons in a condition that can never hold: a number with text, a constant with text, what may be missing with a number. */
final class ComparisonDiagnosis {
    private static final Pattern COMPARISON =
            Pattern.compile("(" + ConditionDiagnosis.PATH + ")(?:\\(\\s*\\))?\\s*(==|!=|<=|>=|<|>)\\s*("
                    + ConditionDiagnosis.STRING + "|-?\\d[\\w.]*|" + ConditionDiagnosis.PATH + ")");
    private static final Pattern THOUSANDS = Pattern.compile("\\b\\d{1,3}(?:,\\d{3})+\\b(?![.\\d])");

    private final ConditionDiagnosis condition;

    ComparisonDiagnosis(ConditionDiagnosis condition) {
        this.condition = condition;
    }

    /** Tells of every comparison of a fact's field with something of another sort. */
    void read(Constraint constraint, Class<?> fact, String text) {
        Matcher comparisons = COMPARISON.matcher(text);
        while (comparisons.find()) {
            compare(constraint, fact, comparisons.group(1), comparisons.group(2), comparisons.group(3));
        }
    }

    /** Tells of a number like 10,000, which Drools takes for two conditions, the second being 000. */
    boolean thousands(Constraint constraint, String text) {
        Matcher within = THOUSANDS.matcher(text.replaceAll(ConditionDiagnosis.STRING, ""));
        Matcher around = THOUSANDS.matcher(condition.line(constraint.line()));
        Matcher found = within.find() ? within : text.matches("\\s*\\d{3}\\b.*") && around.find() ? around : null;
        if (found == null) {
            return false;
        }
        String number = found.group();
        condition.tell(
                constraint.line(), number, "a comma within a number", "Write %s.".formatted(number.replace(",", "")));
        return true;
    }

    private void compare(Constraint constraint, Class<?> fact, String path, String operator, String other) {
        if (condition.told() || path.startsWith("$")) {
            return;
        }
        Optional<Class<?>> left = condition.follow(constraint, fact, path, false);
        if (left.isEmpty() || condition.told()) {
            return;
        }
        Class<?> type = left.get();
        boolean text = other.startsWith("\"");
        boolean number = other.matches("-?\\d.*");
        if (Set.of(Optional.class, OptionalInt.class, OptionalDouble.class, OptionalLong.class)
                .contains(type)) {
            String get = type == OptionalInt.class ? "getAsInt()" : "get()";
            condition.tell(
                    constraint.line(),
                    path,
                    "%s may be missing, so it cannot be compared".formatted(path),
                    "Write %s.isPresent(), %s.%s %s %s.".formatted(path, path, get, operator, other));
        } else if (Members.isNumber(type) && text) {
            condition.tell(
                    constraint.line(),
                    path,
                    "%s is a number, %s is text".formatted(path, other),
                    "Write a number without quotation marks.");
        } else if (type == String.class && number) {
            condition.tell(
                    constraint.line(),
                    path,
                    "%s is text, %s is a number".formatted(path, other),
                    "Write \"%s\", or read another field.".formatted(other));
        } else if (type.isEnum()) {
            compareConstant(constraint, path, type, other, text);
        } else if (type.isPrimitive() && other.equals("null")) {
            condition.tell(constraint.line(), path, "%s is never null".formatted(path), "Leave the comparison out.");
        }
    }

    private void compareConstant(Constraint constraint, String path, Class<?> type, String other, boolean text) {
        String word = text ? other.substring(1, other.length() - 1) : other;
        List<String> names = Members.names(type);
        Optional<String> meant = names.contains(word) ? Optional.of(word) : Nearest.of(word, names);
        boolean bare = !text && !word.contains(".") && !word.startsWith("$") && !word.equals("null");
        if (text || (bare && meant.isPresent())) {
            String advice = meant.map(constant -> "Write %s.%s.".formatted(Members.name(type), constant))
                    .orElse("It is one of %s.".formatted(String.join(", ", names)));
            condition.tell(
                    constraint.line(),
                    text ? path : word,
                    text
                            ? "%s is a %s, %s is text".formatted(path, Members.name(type), other)
                            : "%s is not known here".formatted(word),
                    advice);
        }
    }
}
