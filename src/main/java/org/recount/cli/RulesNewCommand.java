package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.json.Nearest;
import org.recount.rulebook.CaseFile;
import org.recount.rulebook.CaseResult;
import org.recount.rulebook.FactModel;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.RuleDraft;
import org.recount.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules new}: a rule to begin with. */
@Command(
        name = "new",
        header = "Write a rule and its cases to begin with.",
        description = {
            "The norm becomes the rule's name. What is written compiles and fails its cases, for its condition is still to"
                    + " be written; the command says which lines to edit."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules new \"A stated turnout is of the electorate\"",
            "  recount rules new \"A winner is named in full\" --in our-rules --on WinnerCheck"
        })
final class RulesNewCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Parameters(paramLabel = "NORM", description = "What is right, as a sentence.")
    private String norm;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = "my-rules",
            description = "Folder to write to; made if missing. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--on",
            paramLabel = "FACT",
            description = "Fact that the rule is about; recount rules facts lists them. Default: told from the norm.")
    private String on;

    @Option(names = "--id", description = "Id of the rule, permanent. Default: made of words of the norm.")
    private String id;

    @Override
    public Integer call() throws Exception {
        String name = id == null ? RuleDraft.idOf(norm) : id;
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new Desk.Unusable(
                    "\"%s\" cannot be an id. Give --id some-words-in-lower-case, joined by hyphens.".formatted(name));
        }
        if (norm.contains("\"") || norm.contains("\\")) {
            throw new Desk.Unusable("the norm becomes the rule's name, which holds no \" and no \\. Leave them out.");
        }
        FactType fact = fact(FactModel.load());
        Path target = parent.here().folder().resolve(folder);
        if (holdsRules(target)) {
            options.rules.add(target);
        }
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        if (shelf.rules().rule(name).isPresent()) {
            throw new Desk.Unusable("there is a rule %s already, in %s. Give another --id."
                    .formatted(name, shelf.rule(name).path()));
        }
        for (Rule rule : shelf.rules().rules()) {
            if (rule.name().equals(norm)) {
                throw new Desk.Unusable("%s:%d has that norm already. Edit it, or word the norm otherwise."
                        .formatted(rule.path(), rule.line()));
            }
        }
        Path file = target.resolve(name + ".drl");
        Path cases = target.resolve(name + CaseFile.SUFFIX);
        for (Path one : List.of(file, cases)) {
            if (Files.exists(one)) {
                throw new Desk.Unusable("%s exists already. Give another --id, or edit the file.".formatted(one));
            }
        }
        String set = target.toAbsolutePath().normalize().getFileName().toString();
        RuleDraft draft = RuleDraft.of(norm, name, fact, set, shelf.rules(), shelf.cases());
        Files.createDirectories(target);
        Files.writeString(file, draft.rule(), StandardOpenOption.CREATE_NEW);
        Files.writeString(cases, draft.cases(), StandardOpenOption.CREATE_NEW);
        try (Writer out = new StandardOutput(parent.here().out())) {
            tell(out, draft, file, cases);
        }
        return ExitCode.NOTHING;
    }

    private static boolean holdsRules(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }

    private FactType fact(FactModel model) throws Desk.Unusable {
        Set<String> facts = model.types().stream()
                .filter(FactType::fact)
                .map(FactType::name)
                .collect(Collectors.toSet());
        if (on == null) {
            return RuleDraft.factFor(norm, model);
        }
        if (!facts.contains(on)) {
            throw new Desk.Unusable("there is no fact %s.%s recount rules facts lists them."
                    .formatted(
                            on,
                            Nearest.of(on, facts)
                                    .map(" Maybe %s is meant."::formatted)
                                    .orElse("")));
        }
        return model.type(on).orElseThrow();
    }

    private void tell(Writer out, RuleDraft draft, Path file, Path cases) throws IOException, Desk.Unusable {
        String own = folder.toString();
        if (on == null) {
            out.write("About %s%s; --on FACT for another, --on Check for any claim.\n"
                    .formatted(
                            draft.fact().name(),
                            RuleDraft.tellingWord(norm, draft.fact(), FactModel.load())
                                    .map(", because of \"%s\""::formatted)
                                    .orElse("")));
        }
        out.write("""
                Written: %s and %s.

                Edit %s
                  line %d  @id: permanent; the cases name it
                  line %d  @severity: error, warning or info
                  line %d  @title: a few words for lists of rules
                  line %d  @rationale: why the norm holds
                  line %d  the condition: what %s must be like for the norm to be broken
                Edit %s
                  line %d  what the rule is to flag
                  line %d  what it is to leave alone

                What %s holds:  recount rules facts %s
                Try it:  recount rules test %s --rules %s
                Use it:  recount check story.txt --rules %s
                """.formatted(
                        file,
                        cases,
                        file,
                        line(draft.rule(), "@id"),
                        line(draft.rule(), "@severity"),
                        line(draft.rule(), "@title"),
                        line(draft.rule(), "@rationale"),
                        line(draft.rule(), "$check :"),
                        draft.fact().name(),
                        cases,
                        line(draft.cases(), "\"flags\"") + 1,
                        line(draft.cases(), "\"accepts\"") + 1,
                        draft.fact().name(),
                        draft.fact().name(),
                        draft.id(),
                        own,
                        own));
        options.rules.add(parent.here().folder().resolve(folder));
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        var report = shelf.run()
                .of(shelf.cases().stream()
                        .map(one -> one.only(Set.of(draft.id())))
                        .toList())
                .only(Set.of(draft.id()));
        long failing = report.count(CaseResult.Outcome.FAILED);
        out.write("\nNow %d of its %d cases fails, as it should: the condition is still to be written.\n"
                .formatted(failing, report.results().size()));
    }

    private static int line(String text, String mark) {
        return (int) text.substring(0, text.indexOf(mark))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
