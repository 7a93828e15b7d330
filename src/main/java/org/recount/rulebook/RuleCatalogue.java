package org.recount.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.rules.Rule;

/** The rules of a folder as a page in Markdown, made from what rule files and case files say. */
public final class RuleCatalogue {
    /** The page's name, in the folder that it describes. */
    public static final String NAME = "README.md";

    private static final int LONGEST = 140;

    private final Path folder;
    private final List<RuleCase> cases;

    /** A catalogue of this folder and those below. */
    public RuleCatalogue(Path folder) {
        this.folder = folder;
        this.cases = CaseFile.under(folder).stream()
                .flatMap(file -> file.cases().stream())
                .toList();
    }

    /** The page. */
    public String page(List<Rule> all) throws IOException {
        Map<Path, List<Rule>> files = all.stream()
                .filter(rule -> rule.path().startsWith(folder))
                .collect(Collectors.groupingBy(Rule::path, LinkedHashMap::new, Collectors.toList()));
        int number = files.values().stream().mapToInt(List::size).sum();
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n<!-- Made by recount rules docs; change the rules and make it anew. -->\n\n");
        page.append(
                "%d %s in %d %s. A rule is its norm as a sentence; beside each file of rules stands a file of cases."
                        .formatted(
                                number,
                                number == 1 ? "rule" : "rules",
                                files.size(),
                                files.size() == 1 ? "file" : "files"));
        page.append(" `recount rules show ID` tells everything of one.\n");
        Path set = null;
        for (Map.Entry<Path, List<Rule>> file : files.entrySet()) {
            Path parent = file.getKey().getParent();
            if (!parent.equals(set)) {
                set = parent;
                page.append("\n## ").append(file.getValue().get(0).set()).append('\n');
            }
            page.append(section(file.getKey(), file.getValue()));
        }
        return page.toString();
    }

    private String section(Path file, List<Rule> rules) throws IOException {
        String link = folder.relativize(file).toString().replace('\\', '/');
        StringBuilder section = new StringBuilder("\n### [%s](%s)\n\n".formatted(file.getFileName(), link));
        String about = comment(file);
        if (!about.isEmpty()) {
            section.append(about).append("\n\n");
        }
        section.append("| rule | norm, and why it holds | flags, for example | leaves alone, for example |\n");
        section.append("|---|---|---|---|\n");
        for (Rule rule : rules) {
            section.append("| `%s` %s | %s.%s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.severity().code(),
                            cell(rule.name()),
                            rule.rationale().isEmpty() ? "" : " *" + cell(rule.rationale()) + ".*",
                            example(rule, true),
                            example(rule, false)));
        }
        return section.toString();
    }

    /** What the comment at the top of a rule file says. */
    private static String comment(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("//")) {
                break;
            }
            lines.add(line.substring(2).strip());
        }
        return String.join(" ", lines);
    }

    /** The first case that is words, else the first of all. */
    private String example(Rule rule, boolean flagged) {
        List<RuleCase> own = cases.stream()
                .filter(one -> one.rule().equals(rule.id())
                        && one.flagged() == flagged
                        && one.todo().isEmpty())
                .toList();
        Optional<RuleCase> words = own.stream()
                .filter(one -> one.input() instanceof CaseInput.Words)
                .findFirst();
        return words.map(one -> cell(shortened(((CaseInput.Words) one.input()).text())))
                .or(() -> own.stream().findFirst().map(one -> "`" + cell(shortened(one.shown())) + "`"))
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceFirst("\\s+\\S*$", "") + " \u2026";
    }

    private static String cell(String text) {
        return text.replaceAll("\\s*\\R\\s*", " / ").replace("|", "\\|").replaceFirst("\\.$", "");
    }
}
