package org.recount.check;

import java.util.Locale;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule's annotations say.
 *
 * @param id       kebab-case, permanent; the rule's name where it has none
 * @param severity null where it has none
 */
public record RuleNorm(String id, Severity severity) {

    /** The norm of a compiled rule. */
    public static RuleNorm of(Rule rule) {
        String id = text(rule.getMetaData().get("id"));
        String severity = text(rule.getMetaData().get("severity"));
        return new RuleNorm(
                id.isEmpty() ? rule.getName() : id,
                severity.isEmpty() ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
    }

    /** Annotation values arrive as raw text, with their quotes if they have any. */
    private static String text(Object value) {
        String raw = value == null ? "" : value.toString().strip();
        return raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"")
                ? raw.substring(1, raw.length() - 1)
                : raw;
    }
}
