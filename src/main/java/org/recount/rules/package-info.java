/**
 * Folders of DRL to rules that run. Reads {@code *.drl}, gives a compiled rule base whose classes have been scanned for
 * anything a rule has no business with, and keeps it in a cache; start at {@link org.recount.rules.RuleBase}. Flaws in
 * rule files come back as {@link org.recount.rules.RuleProblems}. Beside {@code check} the only package that knows
 * Drools; knows nothing of articles' texts or reports.
 */
package org.recount.rules;
