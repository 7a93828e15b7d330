package org.recount.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
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

    /** The first case that is words, of one article or of several; else the claim in short. */
    private String example(Rule rule, boolean flagged) {
        List<RuleCase> own = cases.stream()
                .filter(one -> one.rule().equals(rule.id())
                        && one.flagged() == flagged
                        && one.todo().isEmpty())
                .toList();
        return own.stream()
                .map(one -> cell(sentences(one.input())))
                .filter(words -> !words.isEmpty())
                .min(Comparator.comparing((String words) -> words.length() > LONGEST))
                .map(RuleCatalogue::shortened)
                .or(() -> own.stream().findFirst().map(RuleCatalogue::inShort))
                .orElse("");
    }

    /** The words of a case; of several articles each of them. Empty where a claim or a tally is given. */
    private static String sentences(CaseInput input) {
        if (input instanceof CaseInput.Words words) {
            return words.text();
        }
        if (input instanceof CaseInput.Articles several
                && several.articles().stream().allMatch(one -> one instanceof CaseInput.Words)) {
            return several.articles().stream()
                    .map(one -> "\u201c" + ((CaseInput.Words) one).text() + "\u201d")
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** Claims by what they state, and a tally by its first seat. */
    private static String inShort(RuleCase one) {
        if (one.input() instanceof CaseInput.Claims claims) {
            return cell(claims.claims().stream().map(RuleCatalogue::inShort).collect(Collectors.joining("; ")));
        }
        return "`" + cell(shortened(one.shown())) + "`";
    }

    private static String inShort(Claim claim) {
        Statement said = claim.said();
        return Stream.of(
                        claim.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        said.subject(),
                        claim.quantity()
                                .map(q -> q.value().toPlainString() + " "
                                        + q.measuredIn().code())
                                .orElse(null),
                        said.object())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceFirst("\\s+\\S*$", "") + " \u2026";
    }

    private static String cell(String text) {
        return text.replaceAll("\\s*\\R\\s*", " / ").replace("|", "\\|").replaceFirst("\\.$", "");
    }
}
