package org.recount.check;

import java.util.Locale;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule's name and annotations say.
 *
 * @param id       kebab-case, permanent; the rule's name where it has none
 * @param severity null where it has none
 * @param norm     the rule's name: what is right, as a sentence without its full stop
 * @param advice   what to do, a sentence; empty where it has none
 */
public record RuleNorm(String id, Severity severity, String norm, String advice) {

    /** The norm of a compiled rule. */
    public static RuleNorm of(Rule rule) {
        String id = text(rule.getMetaData().get("id"));
        String severity = text(rule.getMetaData().get("severity"));
        return new RuleNorm(
                id.isEmpty() ? rule.getName() : id,
                severity.isEmpty() ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                rule.getName(),
                text(rule.getMetaData().get("advice")));
    }

    /** A message with the advice after it. */
    String advised(String message) {
        return advice.isEmpty() ? message : message + " " + advice + (advice.matches(".*[.!?]") ? "" : ".");
    }

    /** Annotation values arrive as raw text, with their quotes if they have any. */
    private static String text(Object value) {
        String raw = value == null ? "" : value.toString().strip();
        return raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"")
                ? raw.substring(1, raw.length() - 1)
                : raw;
    }
}
