package org.recount.rules;

import java.nio.file.Path;
import org.recount.check.Severity;

/**
 * What a rule file says about one rule.
 *
 * @param id        kebab-case, permanent
 * @param name      the norm as a sentence
 * @param severity  of the findings it gives
 * @param title     short, for lists; the name where none is given
 * @param rationale why the norm holds; empty where none is given
 * @param file      relative to the folder, with slashes
 * @param line      1-based, of the word "rule"
 * @param folder    as it was given to {@link RuleBase#load}
 */
public record Rule(
        String id, String name, Severity severity, String title, String rationale, String file, int line, Path folder) {

    Rule in(Path otherFolder) {
        return new Rule(id, name, severity, title, rationale, file, line, otherFolder);
    }
}
