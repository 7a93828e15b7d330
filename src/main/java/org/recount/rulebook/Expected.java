package org.recount.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.check.Finding;

/**
 * What a case says of the finding that the rule is to make, beyond that it makes one.
 *
 * @param fields the finding's fields, as in findings.jsonl, with the value expected; null for "none"
 */
record Expected(Map<String, String> fields) {
    /** Fields of a finding that a case may name. */
    static final List<String> KNOWN = List.of("message", "cause", "suggestion", "said", "actual", "severity", "quote");

    Expected {
        fields = new LinkedHashMap<>(fields);
    }

    boolean any() {
        return !fields.isEmpty();
    }

    /** How the finding differs; empty where it is as expected. */
    List<String> differences(Finding finding) {
        List<String> differences = new ArrayList<>();
        fields.forEach((name, value) -> {
            String found = found(finding, name);
            if (value == null ? found != null : !value.equals(found)) {
                differences.add("%s is %s, expected %s".formatted(name, quoted(found), quoted(value)));
            }
        });
        return differences;
    }

    private static String found(Finding finding, String name) {
        return switch (name) {
            case "message" -> finding.message();
            case "cause" -> finding.cause();
            case "suggestion" -> finding.suggestion();
            case "said" -> finding.said();
            case "actual" -> finding.actual();
            case "severity" -> finding.severity().code();
            default -> finding.quote();
        };
    }

    private static String quoted(String text) {
        return text == null ? "none" : "\"" + text + "\"";
    }
}
