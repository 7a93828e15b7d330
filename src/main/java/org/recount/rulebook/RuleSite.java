package org.recount.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.rules.Rule;
import org.recount.rules.RuleSource;

/** The rules of a folder as pages in Markdown for a site: one a rule, and one that lists them all. */
public final class RuleSite {
    /** The name of the page that lists them. */
    public static final String INDEX = "index.md";

    private static final String MADE = "<!-- Made by recount rules docs --site; change the rules and make it anew. -->";

    private final Map<String, List<RuleCase>> cases;

    /** The site of this folder and those below. */
    public RuleSite(Path folder) {
        this.cases = CaseFile.under(folder).stream()
                .flatMap(file -> file.cases().stream())
                .collect(Collectors.groupingBy(RuleCase::rule));
    }

    /** The pages by their names. */
    public Map<String, String> pages(List<Rule> rules) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, index(rules));
        for (Rule rule : rules) {
            pages.put(name(rule), page(rule));
        }
        return pages;
    }

    private static String name(Rule rule) {
        return rule.id() + ".md";
    }

    private static String index(List<Rule> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n%s\n".formatted(MADE));
        String set = "";
        for (Rule rule : rules) {
            if (!rule.set().equals(set)) {
                set = rule.set();
                page.append("\n## %s\n\n| rule | severity | norm |\n|---|---|---|\n".formatted(set));
            }
            page.append("| [%s](%s) | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            name(rule),
                            rule.severity().code(),
                            rule.name().replace("|", "\\|")));
        }
        return page.toString();
    }

    private String page(Rule rule) throws IOException {
        StringBuilder page = new StringBuilder("# %s\n\n%s\n\n".formatted(rule.name(), MADE));
        page.append("| id | severity | set | file |\n|---|---|---|---|\n| `%s` | %s | %s | %s |\n"
                .formatted(rule.id(), rule.severity().code(), rule.set(), rule.file()));
        if (!rule.rationale().isEmpty()) {
            page.append("\n%s.\n".formatted(rule.rationale()));
        }
        RuleSource.of(rule).ifPresent(source -> page.append("\n```drl\n%s\n```\n".formatted(source.text())));
        page.append(shown("Flags", rule, true)).append(shown("Leaves alone", rule, false));
        return page.append("\n[All rules](%s)\n".formatted(INDEX)).toString();
    }

    private String shown(String title, Rule rule, boolean flagged) {
        List<String> lines = new ArrayList<>();
        for (RuleCase one : cases.getOrDefault(rule.id(), List.of())) {
            if (one.flagged() == flagged && one.todo().isEmpty()) {
                String text = one.input() instanceof CaseInput.Words words ? words.text() : one.shown();
                lines.add("    " + text.replaceAll("\\R", "\n    "));
            }
        }
        return lines.isEmpty() ? "" : "\n## %s\n\n%s\n".formatted(title, String.join("\n\n", lines));
    }
}
