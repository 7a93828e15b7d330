package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.kie.api.definition.KiePackage;
import org.recount.check.RuleFault;
import org.recount.check.RuleSet;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** Rules ready to run: every {@code *.drl} under some folders, compiled or from the cache, and scanned in either case. */
public final class RuleBase implements RuleSet {

    private final KieBase kieBase;
    private final List<ScannedRules> units;
    private final List<Rule> rules;

    private RuleBase(List<ScannedRules> units, List<Rule> rules) {
        this.kieBase = KieBaseBuilder.createKieBaseFromModel(
                units.stream().flatMap(unit -> unit.models().stream()).toList());
        this.units = List.copyOf(units);
        this.rules = List.copyOf(rules);
    }

    /** Loads every rule with the user's own cache. */
    public static RuleBase load(List<Path> folders) throws RuleProblems {
        return load(folders, Use.ALL);
    }

    /** Loads the rules for one use with the user's own cache. */
    public static RuleBase load(List<Path> folders, Use use) throws RuleProblems {
        return load(folders, use, ownCache(System.getenv()));
    }

    /** Loads every rule. */
    public static RuleBase load(List<Path> folders, Path cacheFolder) throws RuleProblems {
        return load(folders, Use.ALL, cacheFolder);
    }

    /**
     * Loads the rules in the folders and below. What lies in one folder is compiled and cached together and apart from the
     * rest, so that adding rules of your own does not compile the shipped ones, which the installation holds compiled.
     *
     * @param cacheFolder made when first written; a cache that cannot be used is warned of and done without
     * @throws RuleProblems every flaw found in the rule files
     */
    public static RuleBase load(List<Path> folders, Use use, Path cacheFolder) throws RuleProblems {
        Sound sound = sound(folders, use, cacheFolder);
        if (!sound.problems().isEmpty()) {
            throw new RuleProblems(sound.problems());
        }
        return sound.rules();
    }

    /**
     * What can be used of some folders.
     *
     * @param rules    of every file without a flaw
     * @param problems every flaw found in the other files
     */
    public record Sound(RuleBase rules, List<Problem> problems) {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /** Loads what can be used: a rule file that has a flaw is left out as a whole, and the others go on. */
    public static Sound sound(List<Path> folders, Use use, Path cacheFolder) {
        RuleLoading loading = new RuleLoading(new RuleCache(cacheFolder), use);
        folders.forEach(loading::add);
        return sound(loading);
    }

    /** The rules of one file that is made, not found. */
    static RuleBase of(RuleFile made, Path cacheFolder) throws RuleProblems {
        RuleLoading loading = new RuleLoading(new RuleCache(cacheFolder), Use.ALL);
        loading.add(made);
        Sound sound = sound(loading);
        if (!sound.problems().isEmpty()) {
            throw new RuleProblems(sound.problems());
        }
        return sound.rules();
    }

    private static Sound sound(RuleLoading loading) {
        List<ScannedRules> units = loading.units();
        List<Rule> rules =
                units.stream().flatMap(unit -> unit.rules().rules().stream()).toList();
        return new Sound(new RuleBase(units, rules), loading.problems());
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

    /** Those that are switched on. */
    public RuleBase only(Switches switches) {
        return switches.off().isEmpty() ? this : keeping(switches::on);
    }

    private RuleBase keeping(Predicate<Rule> wanted) {
        List<Rule> left = rules.stream().filter(wanted).toList();
        RuleBase fresh = new RuleBase(units, left);
        Set<String> kept = left.stream().map(Rule::name).collect(Collectors.toSet());
        for (KiePackage each : List.copyOf(fresh.kieBase.getKiePackages())) {
            List.copyOf(each.getRules()).stream()
                    .filter(rule -> !kept.contains(rule.getName()))
                    .forEach(rule -> fresh.kieBase.removeRule(each.getName(), rule.getName()));
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
        public boolean foreign() {
            return rules.foreign();
        }

        @Override
        public RuleSet without(RuleFault fault) {
            told.accept(fault);
            return rules.without(fault).watched(told);
        }
    }

    /** Compiles folders once for nothing, so that the compiler is warm when one of their files is edited. */
    public static void rehearse(List<Path> folders) {
        for (Path folder : folders) {
            RuleFile.under(folder, new ArrayList<>()).forEach((each, files) -> {
                try {
                    scanned(compile(files), each);
                } catch (RuleProblems e) {
                    // Whoever loads them is told.
                }
            });
        }
    }

    /** Compiled now, from no cache, and scanned. */
    static CompiledRules compiled(Path folder, List<RuleFile> files) throws RuleProblems {
        CompiledRules rules = compile(files);
        scanned(rules, folder);
        return rules;
    }

    static ScannedRules scanned(CompiledRules rules, Path folder) throws RuleProblems {
        RuleScan.Report report = RuleScan.of(rules, folder);
        if (!report.problems().isEmpty()) {
            throw new RuleProblems(report.problems());
        }
        return new ScannedRules(rules, report.owners(), ScannedRules.Origin.OUTSIDE);
    }

    static CompiledRules compile(List<RuleFile> files) throws RuleProblems {
        RuleReader reader = new RuleReader();
        List<Parsed> parsed = new ArrayList<>();
        files.forEach(file -> reader.read(file).ifPresent(parsed::add));
        List<Rule> rules = parsed.stream()
                .flatMap(file -> file.rules().stream())
                .map(Range::rule)
                .toList();
        List<Problem> problems = new ArrayList<>(reader.problems());
        problems.addAll(duplicates(rules));
        RuleCompiler.Outcome outcome =
                RuleCompiler.compile(parsed.stream().map(Parsed::text).toList());
        if (!outcome.errors().isEmpty()) {
            problems.addAll(Diagnosis.of(parsed, outcome.errors()));
        }
        if (!problems.isEmpty()) {
            throw new RuleProblems(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                    .toList());
        }
        return new CompiledRules(outcome.classes(), outcome.models(), rules);
    }

    /** Names and ids that more than one rule has; the later one is blamed. */
    static List<Problem> duplicates(List<Rule> rules) {
        Map<String, Rule> names = new HashMap<>();
        Map<String, Rule> ids = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            Rule sameName = names.putIfAbsent(rule.name(), rule);
            Rule sameId = rule.id().isEmpty() ? null : ids.putIfAbsent(rule.id(), rule);
            if (sameName != null) {
                problems.add(duplicate(rule, "has the name", sameName));
            }
            if (sameId != null) {
                problems.add(duplicate(rule, "has the id \"" + rule.id() + "\"", sameId));
            }
        }
        return problems;
    }

    private static Problem duplicate(Rule rule, String what, Rule first) {
        return new Problem(
                rule.path().toString(),
                rule.line(),
                rule.name(),
                "%s of the rule at %s:%d".formatted(what, first.path(), first.line()),
                "Names and ids tell rules apart: rename one of the two, or delete it.");
    }

    /** The user's own cache by the environment: {@code $XDG_CACHE_HOME/recount} or {@code ~/.cache/recount}. */
    public static Path ownCache(Map<String, String> environment) {
        String caches = environment.get("XDG_CACHE_HOME");
        return caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "recount")
                : Path.of(caches, "recount");
    }
}
