package org.recount.rules;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.json.Nearest;
import org.recount.rules.PatternText.Constraint;

/** Comparisons that can never hold: a number with text, a constant with text, what may be missing with a number. */
final class ComparisonDiagnosis {
    private static final Pattern THOUSANDS = Pattern.compile("\\b\\d{1,3}(?:,\\d{3})+\\b(?![.\\d])");
    private static final String CONTAINS = "contains";

    private final ConditionDiagnosis condition;
    private final Scope scope;

    ComparisonDiagnosis(ConditionDiagnosis condition, Scope scope) {
        this.condition = condition;
        this.scope = scope;
    }

    /** Tells of every comparison of a fact's field with something of another sort. */
    void read(Constraint constraint, Class<?> fact, String text) {
        for (Comparison one : Comparison.in(text)) {
            Optional<Type> type = scope.lead(fact, one.left().chain()).value();
            if (type.isPresent()) {
                new Sides(constraint, fact, one, type.get()).read();
            }
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

    /** One comparison, and of what type its left side is. */
    private final class Sides {
        private final Constraint constraint;
        private final Class<?> fact;
        private final String path;
        private final Chain chain;
        private final String operator;
        private final Comparison.Side other;
        private final Type type;

        Sides(Constraint constraint, Class<?> fact, Comparison one, Type type) {
            this.constraint = constraint;
            this.fact = fact;
            this.path = one.left().text();
            this.chain = one.left().chain();
            this.operator = one.operator();
            this.other = one.right();
            this.type = type;
        }

        void read() {
            Sort sort = Sort.of(type);
            if (operator.equals(CONTAINS)) {
                if (sort == Sort.TEXT && other.isNumber()) {
                    differs("a number", "Write \"%s\", or read another field.".formatted(other.text()));
                }
                return;
            }
            switch (sort) {
                case OPTIONAL -> optional();
                case NUMBER -> against(Sort.NUMBER, "Write a number without quotation marks.");
                case TEXT ->
                    against(
                            Sort.TEXT,
                            other.isNumber()
                                    ? "Write \"%s\", or read another field.".formatted(other.text())
                                    : "Read a field that is text.");
                case FLAG -> against(Sort.FLAG, "Write %s or !%s.".formatted(path, path));
                case WORD -> constant();
                case RECORD -> record();
                default -> {
                    // dates take texts, and of lists and the rest nothing is known
                }
            }
        }

        private void tell(String word, String what, String next) {
            condition.tell(constraint.line(), word, what, next);
        }

        private void differs(String what, String next) {
            tell(path, "%s is %s, %s is %s".formatted(path, Sort.words(type), other.text(), what), next);
        }

        private void optional() {
            if (other.text().equals("null")) {
                return;
            }
            String bare = path.replaceAll("\\s", "");
            Optional<Type> right = otherType();
            if (right.isPresent() && Sort.of(right.get()) == Sort.OPTIONAL) {
                String with = other.text().replaceAll("\\s", "");
                tell(
                        path,
                        "%s and %s may be missing, so they cannot be compared".formatted(path, other.text()),
                        "Write %s.isPresent(), %s.isPresent(), %s.%s %s %s.%s."
                                .formatted(
                                        bare, with, bare, Sort.getter(type), operator, with, Sort.getter(right.get())));
                return;
            }
            tell(
                    path,
                    "%s may be missing, so it cannot be compared".formatted(path),
                    "Write %s.isPresent(), %s.%s %s %s."
                            .formatted(bare, bare, Sort.getter(type), operator, other.text()));
        }

        /** The type of the other side; empty where it cannot be told. */
        private Optional<Type> otherType() {
            if (other.chain() != null) {
                return scope.lead(fact, other.chain()).value();
            }
            return Optional.of(other.isText() ? String.class : int.class);
        }

        private void against(Sort wanted, String next) {
            if (other.text().equals("null")) {
                if (Members.raw(type).isPrimitive()) {
                    tell(path, "%s is never null".formatted(path), "Leave the comparison out.");
                }
                return;
            }
            Optional<Type> right = otherType();
            if (right.isPresent() && Sort.of(right.get()) == Sort.OPTIONAL) {
                String bare = other.text();
                tell(
                        bare,
                        "%s may be missing, so it cannot be compared".formatted(bare),
                        "Write %s.isPresent(), %s %s %s.%s."
                                .formatted(bare, path, operator, bare, Sort.getter(right.get())));
            } else if (right.isPresent()
                    && Sort.of(right.get()) != wanted
                    && Sort.of(right.get()) != Sort.OTHER
                    && !one(other.text())) {
                String meant = other.chain() == null
                        ? next
                        : nested(other.text(), right.get(), wanted).orElse(next);
                differs(Sort.words(right.get()), meant);
            }
        }

        /** Whether it is a text of one letter, which Java takes for a letter. */
        private boolean one(String text) {
            return text.startsWith("'") && text.length() == 3;
        }

        private void constant() {
            String word =
                    other.isText() ? other.text().substring(1, other.text().length() - 1) : other.text();
            Class<?> words = Members.raw(type);
            List<String> names = Members.names(words);
            Optional<String> meant = names.contains(word) ? Optional.of(word) : Nearest.of(word, names);
            String advice = meant.map(constant -> "Write %s.%s.".formatted(Members.name(words), constant))
                    .orElse("It is one of %s.".formatted(String.join(", ", names)));
            Optional<Type> right = otherType();
            if (other.chain() == null) {
                differs(other.isText() ? "text" : "a number", advice);
            } else if (right.isPresent() && Members.raw(right.get()) != words) {
                differs(Sort.words(right.get()), sibling(right.get()).orElse(advice));
            } else if (right.isEmpty()
                    && other.chain().steps().size() == 1
                    && meant.isPresent()
                    && !word.startsWith("$")
                    && !word.equals("null")) {
                tell(word, "%s is not known here".formatted(word), advice);
            }
        }

        /** The field beside this one that has the type of what it is compared with. */
        private Optional<String> sibling(Type wanted) {
            int last = chain.steps().size() - 1;
            Type owner = last == 0
                    ? fact
                    : scope.lead(fact, new Chain("", 0, 0, chain.steps().subList(0, last)))
                            .value()
                            .orElse(Object.class);
            String before = last == 0 ? "" : path.substring(0, path.lastIndexOf('.') + 1);
            return field(owner, component -> component.getGenericType().equals(wanted))
                    .map(name -> "Maybe %s%s is meant.".formatted(before, name));
        }

        private void record() {
            Optional<Type> right = otherType();
            if (right.isEmpty() || other.text().equals("null")) {
                return;
            }
            Class<?> one = Members.raw(type);
            Class<?> two = Members.raw(right.get());
            boolean kin = one.isAssignableFrom(two) || two.isAssignableFrom(one);
            if (!kin && Sort.of(two) != Sort.OTHER) {
                differs(
                        Sort.words(two),
                        nested(path, type, Sort.of(two))
                                .orElse("It has " + String.join(", ", Members.names(one)) + "."));
            }
        }

        /** The one field of the wanted sort in what is made of fields. */
        private Optional<String> nested(String of, Type owner, Sort wanted) {
            return field(owner, component -> Sort.of(component.getGenericType()) == wanted)
                    .map(name -> "Maybe %s.%s is meant.".formatted(of, name));
        }

        private Optional<String> field(Type owner, Predicate<RecordComponent> wanted) {
            Class<?> raw = Members.raw(owner);
            return raw.isRecord()
                    ? Arrays.stream(raw.getRecordComponents())
                            .filter(wanted)
                            .map(RecordComponent::getName)
                            .findFirst()
                    : Optional.empty();
        }
    }
}
