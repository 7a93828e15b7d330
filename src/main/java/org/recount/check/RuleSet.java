package org.recount.check;

import org.kie.api.KieBase;

/** The rules in force, of which some may have to be left out while they run. */
public interface RuleSet {

    /** Compiled, with the globals that this package sets. */
    KieBase kieBase();

    /** Whether a file of theirs declares a global; only then may it be set. */
    static boolean declares(KieBase rules, String global) {
        return rules.getKiePackages().stream()
                .flatMap(of -> of.getGlobalVariables().stream())
                .anyMatch(declared -> declared.getName().equals(global));
    }

    /** Whether some were not made with the product, so that they run behind a {@link RuleFence}. */
    boolean foreign();

    /** Whether one of them is about words of articles: a {@link TextFact}. */
    boolean readsWords();

    /** The same without those at fault, and without telling anybody but by what this does. */
    RuleSet without(RuleFault fault);
}
