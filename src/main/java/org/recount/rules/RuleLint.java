package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.recount.check.WordList;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/** Style and traps of rules that compile: what works today and will surprise somebody tomorrow, each with its mend. */
public final class RuleLint {
    /** What an attribute is meant to do, and what does it better. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "salience", "Delete it. Rules do not wait for each other: say in the condition when the rule holds.",
            "no-loop", "Delete it. A rule that changes no fact cannot loop.",
            "lock-on-active", "Delete it. A rule that changes no fact cannot loop.",
            "enabled", "Delete the rule, or switch it off for a run.");

    private static final String OTHERWISE = "Delete it: every rule is tried on every fact, in no order.";

    private static final String UNTOLD_REASON = "Why the norm holds";

    /** Words of the article that a note marks are no text for readers. */
    private static final Pattern WORDS_MARKED = Pattern.compile("\\.\\s*note\\s*\\(");

    private static final Pattern CHANGES =
            Pattern.compile("(?<![\\w.])(modify|update|insert|insertLogical|insertAsync|retract|delete)\\s*\\(");
    private static final Pattern BRANCHES = Pattern.compile("(?<![\\w.$])(if|for|while|switch)\\s*\\(");

    private final Parsed file;
    private final String[] lines;
    private final List<Problem> found = new ArrayList<>();

    private RuleLint(Parsed file) {
        this.file = file;
        this.lines = new RuleLayout(file.text()).plain().split("\n", -1);
    }

    /** Looks through every rule in some folders and below, in the order of folders, files and lines. */
    public static List<Problem> of(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            RuleReader reader = new RuleReader();
            RuleFile.under(folder, problems).values().stream()
                    .flatMap(List::stream)
                    .map(reader::read)
                    .flatMap(Optional::stream)
                    .forEach(parsed -> problems.addAll(new RuleLint(parsed).all()));
        }
        return List.copyOf(problems);
    }

    private List<Problem> all() {
        header();
        Map<String, RuleDescr> written = file.descr().getRules().stream()
                .collect(Collectors.toMap(RuleDescr::getName, rule -> rule, (a, b) -> a));
        for (Range range : file.rules()) {
            attributes(range, written.get(range.rule().name()));
            found.addAll(PatternLint.of(file, range));
            consequence(range);
            metadata(range);
        }
        found.sort(Comparator.comparing(Problem::line).thenComparing(Problem::column));
        return found;
    }

    private void header() {
        for (FunctionImportDescr one : file.descr().getFunctionImports()) {
            tell(
                    at(1, "static"),
                    "",
                    "imports statically " + one.getTarget(),
                    "Write values with their type, as in Fit.DIFFERS: the engine takes a bare DIFFERS for a field.");
        }
        for (FunctionDescr function : file.descr().getFunctions()) {
            if (function.getReturnType().equals(WordList.class.getSimpleName())) {
                continue;
            }
            tell(
                    at(function.getLine(), function.getName()),
                    "",
                    "defines the function " + function.getName(),
                    "Write the condition into the rules: a report shows rules, and cases try them; functions they do not.");
        }
    }

    private void attributes(Range range, RuleDescr rule) {
        for (AttributeDescr attribute : new TreeMap<>(rule.getAttributes()).values()) {
            String name = attribute.getName();
            tell(
                    at(range.rule().line(), name),
                    range.rule().name(),
                    "has the attribute " + name,
                    ATTRIBUTES.getOrDefault(name, OTHERWISE));
        }
    }

    private void consequence(Range range) {
        int last = Position.of(file.text(), range.end()).line();
        String global = file.descr().getGlobals().stream()
                .map(GlobalDescr::getIdentifier)
                .findFirst()
                .orElse("findings");
        Pattern call = Pattern.compile("(?<![\\w.$])" + Pattern.quote(global) + "\\s*\\.\\s*\\w+\\s*\\(");
        int calls = 0;
        for (int line = range.consequenceLine(); line <= last; line++) {
            String text = lines[line - 1];
            Matcher changes = CHANGES.matcher(text);
            if (changes.find()) {
                tell(
                        new Position(line, changes.start() + 1),
                        range.rule().name(),
                        "changes the facts with " + changes.group(1),
                        "Only report. Rules that change facts depend on the order they run in.");
            }
            Matcher branches = BRANCHES.matcher(text);
            if (branches.find()) {
                tell(
                        new Position(line, branches.start() + 1),
                        range.rule().name(),
                        "decides with %s in its consequence".formatted(branches.group(1)),
                        "Put the condition under when; what is to happen otherwise is another rule.");
            }
            if (text.indexOf('"') >= 0 && !WORDS_MARKED.matcher(text).find()) {
                tell(
                        new Position(line, text.indexOf('"') + 1),
                        range.rule().name(),
                        "has text for readers in its consequence",
                        "Delete it. The check words the message; the name of the rule is the norm, @rationale says why.");
            }
            calls += (int) call.matcher(text).results().count();
        }
        if (calls != 1) {
            tell(
                    new Position(range.consequenceLine(), 0),
                    range.rule().name(),
                    calls == 0 ? "reports nothing" : "makes %d calls on %s".formatted(calls, global),
                    calls == 0
                            ? "Make one call below then, such as findings.refute( kcontext, $check );"
                            : "Make one: two verdicts on a claim are two rules.");
        }
    }

    private void metadata(Range range) {
        String title = range.rule().title();
        if (range.rule().name().startsWith(title + " ")) {
            tell(
                    at(range.rule().line(), "@title"),
                    range.rule().name(),
                    "its title \"%s\" breaks off".formatted(title),
                    "Write a title that can stand alone, of a few words: lists of rules may show it for the norm.");
        }
        if (range.rule().rationale().equals(UNTOLD_REASON)) {
            tell(
                    at(range.rule().line(), "@rationale"),
                    range.rule().name(),
                    "does not say why its norm holds",
                    "Write a sentence in place of \"%s\": whoever doubts a finding reads it.".formatted(UNTOLD_REASON));
        }
        if (range.rule().rationale().isEmpty()) {
            tell(
                    new Position(range.rule().line(), 0),
                    range.rule().name(),
                    "does not say why its norm holds",
                    "Add @rationale( \"a sentence\" ) below the name: whoever doubts a finding reads it.");
        }
    }

    /** Where a word first stands, at or after a line. */
    private Position at(int from, String word) {
        for (int line = Math.max(1, from); line <= lines.length; line++) {
            int column = lines[line - 1].indexOf(word);
            if (column >= 0) {
                return new Position(line, column + 1);
            }
        }
        return new Position(Math.max(1, from), 0);
    }

    private void tell(Position at, String rule, String what, String next) {
        found.add(file.source().problem(at, rule, what, next));
    }
}
