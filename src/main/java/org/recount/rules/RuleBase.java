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
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** Rules ready to run: every {@code *.drl} under some folders, compiled or from the cache, and scanned in either case. */
public final class RuleBase {

    private final KieBase kieBase;
    private final List<Rule> rules;

    private RuleBase(KieBase kieBase, List<Rule> rules) {
        this.kieBase = kieBase;
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
        RuleCache cache = new RuleCache(cacheFolder);
        List<CompiledRules> compiled = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            try {
                for (Map.Entry<Path, List<RuleFile>> unit :
                        RuleFile.under(folder).entrySet()) {
                    if (use.takes(unit.getValue())) {
                        compiled.add(compiled(unit.getKey(), unit.getValue(), cache));
                    }
                }
            } catch (RuleProblems e) {
                problems.addAll(e.problems());
            }
        }
        List<Rule> rules =
                compiled.stream().flatMap(unit -> unit.rules().stream()).toList();
        problems.addAll(duplicates(rules));
        if (!problems.isEmpty()) {
            throw new RuleProblems(problems);
        }
        return new RuleBase(assemble(compiled), rules);
    }

    /** For {@code org.recount.check}, which runs sessions on it. Safe for use by several threads. */
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

    private static CompiledRules compiled(Path folder, List<RuleFile> files, RuleCache cache) throws RuleProblems {
        String key = RuleKey.of(files);
        Optional<CompiledRules> installed = InstalledRules.find(RuleBase.class.getClassLoader(), key, folder);
        if (installed.isPresent()) {
            return installed.get();
        }
        Optional<CompiledRules> cached = cache.find(key, folder);
        CompiledRules rules = cached.isPresent() ? scanned(cached.get(), folder) : compiled(folder, files);
        if (cached.isEmpty()) {
            cache.store(key, rules);
        }
        return rules;
    }

    /** Compiled now, from no cache, and scanned. */
    static CompiledRules compiled(Path folder, List<RuleFile> files) throws RuleProblems {
        return scanned(compile(files), folder);
    }

    private static CompiledRules scanned(CompiledRules rules, Path folder) throws RuleProblems {
        List<Problem> trespasses = RuleScan.of(rules, folder);
        if (!trespasses.isEmpty()) {
            throw new RuleProblems(trespasses);
        }
        return rules;
    }

    private static CompiledRules compile(List<RuleFile> files) throws RuleProblems {
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

    private static List<Problem> duplicates(List<Rule> rules) {
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

    private static KieBase assemble(List<CompiledRules> compiled) {
        List<Model> models = new ArrayList<>();
        for (CompiledRules unit : compiled) {
            ClassLoader loader = unit.loader();
            for (String name : unit.models()) {
                try {
                    models.add((Model)
                            loader.loadClass(name).getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("compiled rules lack their model " + name, e);
                }
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** The user's own cache by the environment: {@code $XDG_CACHE_HOME/recount} or {@code ~/.cache/recount}. */
    public static Path ownCache(Map<String, String> environment) {
        String caches = environment.get("XDG_CACHE_HOME");
        return caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "recount")
                : Path.of(caches, "recount");
    }
}
