package org.recount.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * Compiled rules that may run.
 *
 * @param rules  as compiled
 * @param owners names of the rules that use a class of theirs, by its internal name; empty where there is no fence
 * @param origin where they come from
 */
record ScannedRules(CompiledRules rules, Map<String, Set<String>> owners, Origin origin) {

    /**
     * Scans rules from somebody else.
     *
     * @throws RuleProblems whatever they try that rules may not do
     */
    static ScannedRules of(CompiledRules rules, Path folder) throws RuleProblems {
        RuleScan.Report report = RuleScan.of(rules, folder);
        if (!report.problems().isEmpty()) {
            throw new RuleProblems(report.problems());
        }
        return new ScannedRules(rules, report.owners(), Origin.OUTSIDE);
    }

    /** Where rules come from, which tells how they run. */
    enum Origin {
        /** Made with the product: like its own code. */
        PRODUCT,
        /** From somebody else: behind the fence. */
        OUTSIDE,
        /** From somebody whom the user trusts. */
        TRUSTED
    }

    /** What describes the rules to Drools, from classes loaded anew. */
    List<Model> models() {
        ClassLoader loader = loader();
        Set<String> kept = rules.rules().stream().map(Rule::name).collect(Collectors.toSet());
        return rules.models().stream()
                .<Model>map(name -> new KeptModel(model(loader, name), kept))
                .toList();
    }

    /** The same without the rules of some files of their folder. */
    ScannedRules without(Set<String> files) {
        List<Rule> left = rules.rules().stream()
                .filter(rule -> !files.contains(rule.file()))
                .toList();
        return new ScannedRules(new CompiledRules(rules.classes(), rules.models(), left), owners, origin);
    }

    private ClassLoader loader() {
        return switch (origin) {
            case PRODUCT -> ScannedRules.class.getClassLoader();
            case TRUSTED -> new RuleClassLoader(rules.classes(), true);
            case OUTSIDE -> {
                Map<String, byte[]> fenced = new HashMap<>();
                rules.classes().forEach((name, bytes) -> fenced.put(name, FencedClass.of(bytes, owners)));
                yield new RuleClassLoader(fenced, false);
            }
        };
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules lack their model " + name, e);
        }
    }
}
