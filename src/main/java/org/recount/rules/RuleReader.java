package org.recount.rules;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.recount.check.Severity;
import org.recount.json.Nearest;
import org.recount.rules.RuleProblems.Problem;

/** Reads rule files without compiling them: the rules with their places and metadata, and what is wrong with those. */
final class RuleReader {

    private static final List<String> ANNOTATIONS = List.of("id", "severity", "title", "rationale", "advice", "tags");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<Problem> problems = new ArrayList<>();

    /**
     * A rule file that could be parsed.
     *
     * @param source as on disk
     * @param text   decoded; rules that cannot be read are blanked out
     * @param descr  what the parser made of it
     * @param rules  with their ranges
     */
    record Parsed(RuleFile source, String text, PackageDescr descr, List<Range> rules) {}

    /**
     * Where one rule stands in its file.
     *
     * @param rule            as described by its metadata
     * @param start           offset of the word "rule" in the text
     * @param end             offset of the last letter of "end"
     * @param consequenceLine line of the word "then"
     * @param patterns        of its condition
     */
    record Range(Rule rule, int start, int end, int consequenceLine, List<PatternText> patterns) {}

    /** What is wrong so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Parses one file, as far as it can be; empty where nothing can. {@link #problems} tells of the rest. */
    Optional<Parsed> read(RuleFile file) {
        String text;
        try {
            text = file.text();
        } catch (CharacterCodingException e) {
            problems.add(file.problem(0, "", "is not UTF-8 text", "Save the file in UTF-8."));
            return Optional.empty();
        }
        RuleLayout layout = new RuleLayout(text);
        List<Problem> odd = Typography.of(file, text, layout);
        if (!odd.isEmpty()) {
            problems.addAll(odd);
            return Optional.empty();
        }
        Tree tree = parse(text);
        return tree.complaint().isEmpty()
                ? parsed(file, text, tree.descr())
                : sound(file, text, layout, tree.complaint());
    }

    /**
     * What the parser made of a text.
     *
     * @param complaint its first one; empty where it has none
     */
    private record Tree(PackageDescr descr, String complaint) {}

    private static Tree parse(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, text);
            if (!parser.hasErrors() && descr != null) {
                return new Tree(descr, "");
            }
        } catch (DroolsParserException e) {
            return new Tree(null, "Line %d:%d %s".formatted(e.getLineNumber(), e.getColumn(), e.getMessage()));
        }
        return new Tree(
                null,
                parser.getErrors().stream()
                        .map(DroolsError::getMessage)
                        .findFirst()
                        .orElse("?"));
    }

    /**
     * Tells of every rule that cannot be read, and parses the others.
     *
     * @param whole what the parser said of the whole file
     */
    private Optional<Parsed> sound(RuleFile file, String text, RuleLayout layout, String whole) {
        SyntaxDiagnosis diagnosis = new SyntaxDiagnosis(file, text, layout);
        Tree header = parse(layout.only(null));
        if (!header.complaint().isEmpty()) {
            problems.add(diagnosis.ofHeader(header.complaint()));
            return Optional.empty();
        }
        List<RuleLayout.Chunk> broken = new ArrayList<>();
        for (RuleLayout.Chunk chunk : layout.chunks()) {
            Tree alone = parse(layout.only(chunk));
            if (!alone.complaint().isEmpty()) {
                problems.add(diagnosis.of(chunk, alone.complaint()));
                broken.add(chunk);
            }
        }
        if (broken.isEmpty()) {
            problems.add(diagnosis.ofHeader(whole));
            return Optional.empty();
        }
        String rest = layout.without(broken);
        Tree tree = parse(rest);
        return broken.isEmpty()
                        || broken.size() == layout.chunks().size()
                        || !tree.complaint().isEmpty()
                ? Optional.empty()
                : parsed(file, rest, tree.descr());
    }

    private Optional<Parsed> parsed(RuleFile file, String text, PackageDescr descr) {
        List<Range> rules = new ArrayList<>();
        for (RuleDescr rule : descr.getRules()) {
            rules.add(new Range(
                    describe(file, rule),
                    rule.getStartCharacter(),
                    rule.getEndCharacter(),
                    rule.getConsequenceLine(),
                    RuleSource.patterns(rule)));
        }
        if (rules.isEmpty()) {
            problems.add(file.problem(0, "", "holds no rule", "Write a rule, or delete the file."));
        }
        if (!text.isBlank()) {
            problems.addAll(HeaderDiagnosis.of(file, text, descr));
        }
        return Optional.of(new Parsed(file, text, descr, rules));
    }

    private Rule describe(RuleFile file, RuleDescr descr) {
        Set<String> misspelt = misspelt(file, descr);
        String id = metadata(descr, "id");
        String severity = metadata(descr, "severity");
        String title = metadata(descr, "title");
        if (id.isEmpty() && misspelt.contains("id")) {
            id = "";
        } else if (id.isEmpty()) {
            reject(
                    file,
                    descr,
                    descr.getAnnotation("id") == null ? "has no @id" : "its @id has no value",
                    "Add @id( some-words-in-kebab-case ) below the name; it is permanent.");
        } else if (!KEBAB.matcher(id).matches()) {
            reject(
                    file,
                    descr,
                    "its @id is \"" + id + "\"",
                    "Write lower-case words joined by hyphens, such as majority-differs.");
        }
        Optional<Severity> known = Arrays.stream(Severity.values())
                .filter(level -> level.code().equals(severity))
                .findFirst();
        if (known.isEmpty() && !misspelt.contains("severity")) {
            reject(
                    file,
                    descr,
                    severity.isEmpty() ? "has no @severity" : "its @severity is \"" + severity + "\"",
                    "Write @severity( error ), @severity( warning ) or @severity( info ).");
        }
        return new Rule(
                id,
                descr.getName(),
                known.orElse(Severity.INFO),
                title.isEmpty() ? descr.getName() : title,
                metadata(descr, "rationale"),
                Pattern.compile("[,\\s]+")
                        .splitAsStream(metadata(descr, "tags"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                file.name(),
                descr.getLine(),
                file.folder());
    }

    /** The annotations that a misspelt one is meant for. */
    private Set<String> misspelt(RuleFile file, RuleDescr descr) {
        Set<String> meant = new HashSet<>();
        for (AnnotationDescr annotation : descr.getAnnotations()) {
            String name = annotation.getName();
            Optional<String> near = ANNOTATIONS.contains(name) ? Optional.empty() : Nearest.of(name, ANNOTATIONS);
            near.filter(meant::add)
                    .ifPresent(known -> reject(
                            file, descr, "@%s is not known".formatted(name), "Maybe @%s is meant.".formatted(known)));
        }
        return meant;
    }

    private void reject(RuleFile file, RuleDescr rule, String what, String next) {
        problems.add(file.problem(rule.getLine(), rule.getName(), what, next));
    }

    /** The annotation's value without its quotes; empty where it is missing. */
    private static String metadata(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        Object value = annotation == null ? null : annotation.getSingleValue();
        if (value == null) {
            return "";
        }
        String raw = value.toString().strip();
        boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        return quoted ? raw.substring(1, raw.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\") : raw;
    }
}
