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
import org.recount.check.RuleFault;
import org.recount.check.TextFact;
import org.recount.check.Watcher;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rules.PatternText;
import org.recount.rules.RuleProbe;
import org.recount.rules.RuleProbe.Answer;
import org.recount.rules.RuleProbe.Asked;
import org.recount.rules.RuleProbe.Place;

/**
 * Why a rule fired on a fact or did not: watches a judge and afterwards asks which condition each fact meets, and with what
 * values.
 */
public final class RuleExplanation implements Watcher {
    private final RuleProbe probe;
    private final Set<Object> given = identities();
    private final List<Object> order = new ArrayList<>();
    private final List<Set<Object>> firedOn = new ArrayList<>();
    private String fault = "";

    public RuleExplanation(RuleProbe probe) {
        this.probe = probe;
    }

    /**
     * A fact that the rule could be about.
     *
     * @param fact       as the rule saw it: a {@link Check} or a {@link TextFact}
     * @param as         the variable that the pattern binds it to; empty where the rule has one pattern, or it binds none
     * @param fired      whether the rule fired on it
     * @param conditions on it and on what is to match with it, in the order of the rule
     */
    public record Candidate(Object fact, String as, boolean fired, List<Told> conditions) {
        public Candidate {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition asked of a fact.
     *
     * @param text   as written
     * @param values of the fields that it reads, by their paths
     */
    public record Told(String text, Answer answer, Map<String, String> values) {
        public Told {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Override
    public synchronized void given(Object fact) {
        if (given.add(fact)) {
            order.add(fact);
        }
    }

    @Override
    public synchronized void fired(String rule, List<Object> facts) {
        if (rule.equals(probe.rule().id())) {
            for (int place = 0; place < facts.size(); place++) {
                if (firedOn.size() == place) {
                    firedOn.add(identities());
                }
                firedOn.get(place).add(facts.get(place));
            }
        }
    }

    /** Told that rules are at fault, so that all is judged again without them. */
    public synchronized void again(RuleFault of) {
        if (of.rules().contains(probe.rule().name())) {
            fault = of.getMessage();
        }
        given.clear();
        order.clear();
        firedOn.clear();
    }

    /** Why the rule is left out of a run, "stops with \u2026"; empty where it is not. */
    public synchronized String fault() {
        return fault;
    }

    /** Every fact for every place of the rule that it could take, in the order in which they were given. */
    public synchronized List<Candidate> candidates() {
        FactModel model = FactModel.load();
        RuleProbe.Answers answers = probe.of(order);
        List<Candidate> candidates = new ArrayList<>();
        for (Object fact : order) {
            Optional<FactType> type = model.type(fact.getClass());
            if (type.isPresent() && (fact instanceof Check || fact instanceof TextFact)) {
                for (Place place : probe.places()) {
                    if (isOn(place.pattern(), fact)) {
                        candidates.add(candidate(fact, place, answers.to(fact, place), type.get(), model));
                    }
                }
            }
        }
        return candidates;
    }

    private Candidate candidate(Object fact, Place place, List<Asked> asked, FactType type, FactModel model) {
        boolean fired =
                place.number() < firedOn.size() && firedOn.get(place.number()).contains(fact);
        // What it fired on may be gone since: facts come one after the other.
        List<Told> told = asked.stream()
                .map(one -> new Told(
                        one.text(),
                        fired ? Answer.MET : one.answer(),
                        one.own() && one.answer() != Answer.NOT_ASKED
                                ? values(one.text(), type, fact, model)
                                : Map.of()))
                .toList();
        return new Candidate(
                fact, probe.places().size() == 1 ? "" : place.pattern().binding(), fired, told);
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

    private static Map<String, String> values(String condition, FactType type, Object fact, FactModel model) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RuleReads.Read read : new RuleReads(model).of(condition, type, new HashMap<>())) {
            Optional<String> value = FactValue.of(fact, read.path());
            value.ifPresent(shown -> values.put(read.path(), shown));
        }
        return values;
    }
}
