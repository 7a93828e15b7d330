package org.recount.rules;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.recount.check.Severity;
import org.recount.rules.RuleProblems.Problem;

/** Reads rule files without compiling them: the rules with their places and metadata, and what is wrong with those. */
final class RuleReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PARSER_PREFIX = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");
    private static final Pattern IN_RULE = Pattern.compile(" in rule \"([^\"]*)\"");

    private final List<Problem> problems = new ArrayList<>();

    /**
     * A rule file that could be parsed.
     *
     * @param source as on disk
     * @param text   decoded
     * @param rules  with their ranges
     */
    record Parsed(RuleFile source, String text, List<Range> rules) {}

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

    /** Parses one file; empty where its syntax is broken, and then {@link #problems} says how. */
    Optional<Parsed> read(RuleFile file) {
        String text;
        try {
            text = file.text();
        } catch (CharacterCodingException e) {
            problems.add(file.problem(0, "", "is not UTF-8 text", "Save the file in UTF-8."));
            return Optional.empty();
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr;
        try {
            descr = parser.parse(false, text);
        } catch (DroolsParserException e) {
            problems.add(syntax(file, e.getLineNumber(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        if (parser.hasErrors() || descr == null) {
            for (DroolsError error : parser.getErrors()) {
                problems.add(syntax(file, error.getLines().length > 0 ? error.getLines()[0] : 0, error.getMessage()));
            }
            return Optional.empty();
        }
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
        return Optional.of(new Parsed(file, text, rules));
    }

    private static Problem syntax(RuleFile file, int line, String message) {
        String what = PARSER_PREFIX.matcher(message).replaceFirst("");
        String rule = "";
        Matcher named = IN_RULE.matcher(what);
        if (named.find()) {
            rule = named.group(1);
            what = named.replaceFirst("");
        }
        what = what.replace("mismatched input '<eof>'", "the file ends before the rule does")
                .replace("mismatched input", "does not fit here:");
        return file.problem(
                line,
                rule,
                "syntax: " + what,
                "A rule reads: rule \"…\" @id(…) @severity(…) when … then … end; look at this line and the one before.");
    }

    private Rule describe(RuleFile file, RuleDescr descr) {
        String id = metadata(descr, "id");
        String severity = metadata(descr, "severity");
        String title = metadata(descr, "title");
        if (id.isEmpty()) {
            reject(file, descr, "has no @id", "Add @id( some-words-in-kebab-case ) below the name; it is permanent.");
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
        if (known.isEmpty()) {
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
                file.name(),
                descr.getLine(),
                file.folder());
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
