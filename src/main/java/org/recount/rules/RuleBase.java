package org.recount.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.recount.check.RuleFault;
import org.recount.check.RuleSet;
import org.recount.check.Severity;
import org.recount.check.TextFact;
import org.recount.rules.RuleProblems.Problem;

/** Rules ready to run; {@link RuleFolders} loads them. */
public final class RuleBase implements RuleSet {

    /** The annotation that the judge takes a finding's severity from. */
    private static final String SEVERITY = "severity";

    private final KieBase kieBase;
    private final List<ScannedRules> units;
    private final List<Rule> rules;
    /** Null until it is asked for, as for every article. */
    private volatile Boolean readsWords;

    private RuleBase(List<ScannedRules> units, List<Rule> rules) {
        this.kieBase = KieBaseBuilder.createKieBaseFromModel(
                units.stream().flatMap(unit -> unit.models().stream()).toList(),
                KieServices.get().newKieBaseConfiguration(),
                new WholeFacts());
        this.units = List.copyOf(units);
        this.rules = List.copyOf(rules);
    }

    /**
     * What can be used of some folders.
     *
     * @param rules    without a flaw
     * @param problems every flaw found in the others
     */
    public record Sound(RuleBase rules, List<Problem> problems) {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /** The rules of one file that is made, not found, and loaded as folders are; without those that have a flaw. */
    static RuleBase soundOf(RuleFile made, RuleFolders like) {
        RuleLoading loading = new RuleLoading(new RuleCache(like.cache()), Use.ALL, like.trusted());
        loading.add(made);
        return of(loading).rules();
    }

    /** What could be loaded. */
    static Sound of(RuleLoading loading) {
        return new Sound(of(loading.units()), loading.problems());
    }

    /** All rules of some units. */
    static RuleBase of(List<ScannedRules> units) {
        return new RuleBase(
                units,
                units.stream().flatMap(unit -> unit.rules().rules().stream()).toList());
    }

    /** Safe for use by several threads. */
    @Override
    public KieBase kieBase() {
        return kieBase;
    }

    /** In the order of folders, files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of an id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The classes of the facts that a rule has patterns on, in the order of its patterns, each once. */
    public Set<Class<?>> facts(Rule rule) {
        Set<Class<?>> facts = new LinkedHashSet<>();
        for (KiePackage each : kieBase.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule one : each.getRules()) {
                if (one.getName().equals(rule.name()) && one instanceof RuleImpl known) {
                    facts(known.getLhs(), facts);
                }
            }
        }
        return facts;
    }

    private static void facts(RuleConditionElement element, Set<Class<?>> facts) {
        if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
            facts.add(type.getClassType());
        }
        for (RuleConditionElement nested : element.getNestedElements()) {
            facts(nested, facts);
        }
    }

    @Override
    public boolean readsWords() {
        Boolean known = readsWords;
        if (known == null) {
            known = foreign()
                    && rules.stream().flatMap(rule -> facts(rule).stream()).anyMatch(TextFact.class::isAssignableFrom);
            readsWords = known;
        }
        return known;
    }

    @Override
    public boolean foreign() {
        return units.stream().anyMatch(unit -> unit.origin() == ScannedRules.Origin.OUTSIDE);
    }

    /** What a fault tells the author of each rule at fault. */
    public List<Problem> problems(RuleFault fault) {
        return rules.stream()
                .filter(rule -> fault.rules().contains(rule.name()))
                .map(rule -> new Problem(
                        rule.path().toString(),
                        rule.line(),
                        rule.name(),
                        fault.getMessage(),
                        "It is left out of the rest of the run. Mend it, or take it out of the folder."))
                .toList();
    }

    @Override
    public RuleBase without(RuleFault fault) {
        return keeping(rule -> !fault.rules().contains(rule.name()));
    }

    /** Those that are switched on, each at the severity that it is given. */
    public RuleBase under(Switches switches) {
        return switches.none()
                ? this
                : keeping(rules.stream()
                        .map(switches::graded)
                        .filter(switches::on)
                        .toList());
    }

    /** One of them by itself. */
    RuleBase only(Rule one) {
        return keeping(one::equals);
    }

    private RuleBase keeping(Predicate<Rule> wanted) {
        return keeping(rules.stream().filter(wanted).toList());
    }

    private RuleBase keeping(List<Rule> left) {
        RuleBase fresh = new RuleBase(units, left);
        Map<String, Severity> kept = left.stream().collect(Collectors.toMap(Rule::name, Rule::severity));
        for (KiePackage each : List.copyOf(fresh.kieBase.getKiePackages())) {
            for (org.kie.api.definition.rule.Rule rule : List.copyOf(each.getRules())) {
                Severity severity = kept.get(rule.getName());
                if (severity == null) {
                    fresh.kieBase.removeRule(each.getName(), rule.getName());
                } else if (rule instanceof RuleImpl known) {
                    known.addMetaAttribute(SEVERITY, severity.code());
                }
            }
        }
        return fresh;
    }

    /** The same rules, whose faults are told before any is left out; who is told may throw the fault instead. */
    public RuleSet watched(Consumer<RuleFault> told) {
        return new Watched(this, told);
    }

    private record Watched(RuleBase rules, Consumer<RuleFault> told) implements RuleSet {
        @Override
        public KieBase kieBase() {
            return rules.kieBase();
        }

        @Override
        public boolean readsWords() {
            return rules.readsWords();
        }

        @Override
        public boolean foreign() {
            return rules.foreign();
        }

        @Override
        public RuleSet without(RuleFault fault) {
            told.accept(fault);
            return rules.without(fault).watched(told);
        }
    }
}
