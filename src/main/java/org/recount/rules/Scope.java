package org.recount.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** What the names in the conditions of a rule lead to, pattern after pattern: fields, variables, globals, types. */
final class Scope {
    private static final Pattern BINDING = Pattern.compile("^\\s*(\\$?\\w+)\\s*:(?!:)");
    private static final Set<String> WORDS = Set.of(
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

    private final Imports imports;
    /** Type by variable; {@code Object} where it cannot be told. */
    private final Map<String, Type> variables = new HashMap<>();

    Scope(Parsed file) {
        this.imports = new Imports(file.descr());
    }

    /** Whither a chain leads. */
    enum End {
        /** To a value of a type. */
        VALUE,
        /** To what cannot be told; nothing is said of it. */
        UNTOLD,
        /** Its first name is neither field nor variable nor type. */
        NO_NAME,
        /** Its first name is a type, and what follows is read of values only. */
        TYPE,
        /** A name further on is not there. */
        NO_FIELD
    }

    /**
     * Where a chain ends.
     *
     * @param type of the value; else the type that lacks the name
     * @param step number of the name that is not there
     */
    record Lead(End end, Type type, int step) {
        /** The type of the value; empty where there is none. */
        Optional<Type> value() {
            return end == End.VALUE ? Optional.of(type) : Optional.empty();
        }
    }

    private static final Lead UNTOLD = new Lead(End.UNTOLD, Object.class, 0);

    Imports imports() {
        return imports;
    }

    /** The fact that a pattern is on; what it binds is known from now on. */
    Optional<Class<?>> enter(PatternText pattern) {
        Optional<Class<?>> type = imports.type(pattern.type());
        if (!pattern.binding().isEmpty()) {
            type.ifPresent(fact -> variables.put(pattern.binding(), fact));
        }
        return type;
    }

    /** The condition without the variable that it binds, which is known from now on. */
    String enter(Constraint constraint, Class<?> fact) {
        Matcher binding = BINDING.matcher(constraint.text());
        if (!binding.find()) {
            return constraint.text();
        }
        String rest = constraint.text().substring(binding.end());
        List<Chain> chains = Chain.in(rest);
        boolean plain = !chains.isEmpty() && chains.get(0).text().equals(rest.strip());
        Type type = plain ? lead(fact, chains.get(0)).value().orElse(Object.class) : Object.class;
        variables.put(binding.group(1), type);
        return rest;
    }

    /** Follows a chain from the fact that its condition is on. */
    Lead lead(Class<?> fact, Chain chain) {
        List<Chain.Step> steps = chain.steps();
        String first = steps.get(0).name();
        if (WORDS.contains(first) || imports.globals().containsKey(first)) {
            return UNTOLD;
        }
        if (first.equals("this")) {
            return lead(fact, chain, 1);
        }
        if (variables.containsKey(first)) {
            return lead(variables.get(first), chain, 1);
        }
        if (first.startsWith("$")) {
            return UNTOLD;
        }
        if (Members.read(fact, first).isPresent()
                || (steps.get(0).called() && Members.called(fact, first).isPresent())) {
            return lead(fact, chain, 0);
        }
        int named = typeLength(chain);
        if (named == 0) {
            return new Lead(End.NO_NAME, fact, 0);
        }
        Class<?> type = imports.type(chain.upTo(named)).orElseThrow();
        return named < steps.size()
                        && Members.isOfInstances(type, steps.get(named).name())
                ? new Lead(End.TYPE, type, 0)
                : lead(type, chain, named);
    }

    private static Lead lead(Type from, Chain chain, int step) {
        Type at = from;
        for (int i = step; i < chain.steps().size(); i++) {
            Chain.Step read = chain.steps().get(i);
            String name = read.name();
            Class<?> type = Members.raw(at);
            Optional<Type> next = Members.read(at, name);
            if (next.isEmpty() && read.called()) {
                next = Members.called(at, name);
            }
            if (next.isEmpty()) {
                boolean ours = type.getName().startsWith("org.recount.");
                boolean maybe = Sort.of(at) == Sort.OPTIONAL && argument(at).isPresent();
                return (ours || maybe) && !Members.hasMethod(type, name) ? new Lead(End.NO_FIELD, at, i) : UNTOLD;
            }
            at = next.get();
        }
        return at == Object.class
                ? UNTOLD
                : new Lead(End.VALUE, at, chain.steps().size());
    }

    /** How many names of a chain name a class; 0 where none do. */
    private int typeLength(Chain chain) {
        for (int length = chain.steps().size(); length > 0; length--) {
            if (imports.type(chain.upTo(length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** What stands between the angle brackets of a type. */
    static Optional<Type> argument(Type type) {
        return type instanceof ParameterizedType several
                ? Optional.of(several.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The conditions of a rule, each with the fact that it is on, in their order. */
    interface Reader {
        /** Takes one condition, and the same as text without what it binds. */
        void read(Constraint constraint, Class<?> fact, String text);
    }

    /** Goes through the patterns whose fact is known. */
    void each(Range range, Reader reader) {
        for (PatternText pattern : range.patterns()) {
            enter(pattern)
                    .ifPresent(fact -> pattern.constraints().forEach(one -> reader.read(one, fact, enter(one, fact))));
        }
    }
}
