package org.recount.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.check.Check;
import org.recount.check.TextFact;
import org.recount.check.Watcher;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rules.PatternText;
import org.recount.rules.RuleProbe;
import org.recount.rules.RuleProbe.Condition;

/**
 * Why a rule fired on a fact or did not: watches a judge and afterwards asks which condition each fact meets, and with what
 * values.
 */
public final class RuleExplanation implements Watcher {
    private final RuleProbe probe;
    private final Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> order = new ArrayList<>();
    private final Set<Object> firedOn = Collections.newSetFromMap(new IdentityHashMap<>());

    public RuleExplanation(RuleProbe probe) {
        this.probe = probe;
    }

    /**
     * A fact that the rule could be about.
     *
     * @param fact       as the rule saw it: a {@link Check} or a {@link TextFact}
     * @param fired      whether the rule fired on it
     * @param conditions on it, in the order of the rule
     */
    public record Candidate(Object fact, boolean fired, List<Met> conditions) {
        public Candidate {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition asked of a fact.
     *
     * @param text   as written
     * @param met    whether the fact meets it
     * @param values of the fields that it reads, by their paths
     */
    public record Met(String text, boolean met, Map<String, String> values) {
        public Met {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    @Override
    public synchronized void given(Object fact) {
        if (given.add(fact)) {
            order.add(fact);
        }
    }

    @Override
    public synchronized void fired(String rule, List<Object> facts) {
        if (rule.equals(probe.source().rule().id())) {
            firedOn.addAll(facts);
        }
    }

    /** Every fact of a type that the rule has a pattern on, in the order in which they were given. */
    public synchronized List<Candidate> candidates() {
        FactModel model = FactModel.load();
        Map<Condition, Set<Object>> met = probe.met(order);
        List<PatternText> patterns = probe.source().patterns();
        List<Candidate> candidates = new ArrayList<>();
        for (Object fact : order) {
            FactType type = model.type(fact.getClass()).orElse(null);
            if (type == null || !(fact instanceof Check || fact instanceof TextFact)) {
                continue;
            }
            List<Met> conditions = new ArrayList<>();
            boolean concerned = false;
            for (int p = 0; p < patterns.size(); p++) {
                PatternText pattern = patterns.get(p);
                if (isOn(pattern, fact) && pattern.setting().isEmpty()) {
                    concerned = true;
                    int number = p;
                    probe.all().stream()
                            .filter(one -> one.pattern() == number || isAbout(one, number, patterns))
                            .forEach(one -> conditions.add(new Met(
                                    one.text(), met.get(one).contains(fact), values(one, number, type, fact, model))));
                }
            }
            if (concerned) {
                candidates.add(new Candidate(fact, firedOn.contains(fact), conditions));
            }
        }
        return candidates;
    }

    /** What nothing or something must match is told with the fact that comes before it. */
    private static boolean isAbout(Condition condition, int pattern, List<PatternText> patterns) {
        boolean positive = patterns.get(condition.pattern()).setting().isEmpty();
        long before = patterns.subList(0, pattern).stream()
                .filter(one -> one.setting().isEmpty())
                .count();
        return !positive && condition.fact() == before;
    }

    private static boolean isOn(PatternText pattern, Object fact) {
        for (Class<?> type = fact.getClass(); type != null; type = type.getSuperclass()) {
            if (named(type, pattern.type())) {
                return true;
            }
        }
        for (Class<?> type : fact.getClass().getInterfaces()) {
            if (named(type, pattern.type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Class<?> type, String name) {
        return FactModel.name(type).equals(name) || type.getCanonicalName().equals(name);
    }

    private static Map<String, String> values(
            Condition condition, int pattern, FactType type, Object fact, FactModel model) {
        Map<String, String> values = new LinkedHashMap<>();
        if (condition.pattern() == pattern) {
            for (RuleReads.Read read : new RuleReads(model).of(condition.text(), type, new HashMap<>())) {
                Optional<String> value = FactValue.of(fact, read.path());
                value.ifPresent(shown -> values.put(read.path(), shown));
            }
        }
        return values;
    }
}
