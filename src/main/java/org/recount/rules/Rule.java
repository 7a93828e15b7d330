package org.recount.rules;

import java.nio.file.Path;
import java.util.List;
import org.recount.check.Severity;

/**
 * What a rule file says about one rule.
 *
 * @param id        kebab-case, permanent
 * @param name      the norm as a sentence
 * @param severity  of the findings it gives
 * @param title     short, for lists; the name where none is given
 * @param rationale why the norm holds; empty where none is given
 * @param tags      words to switch it on and off by
 * @param file      name of the file
 * @param line      1-based, of the word "rule"
 * @param folder    that holds the file
 */
public record Rule(
        String id,
        String name,
        Severity severity,
        String title,
        String rationale,
        List<String> tags,
        String file,
        int line,
        Path folder) {

    public Rule {
        tags = List.copyOf(tags);
    }

    /** The same rule at another severity. */
    Rule at(Severity other) {
        return new Rule(id, name, other, title, rationale, tags, file, line, folder);
    }

    /** The file as a user would type it. */
    public Path path() {
        return folder.resolve(file);
    }

    /** The set it belongs to: the name of its folder. */
    public String set() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
