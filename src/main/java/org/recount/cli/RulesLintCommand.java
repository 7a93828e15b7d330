package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.recount.rules.RuleLint;
import org.recount.rules.RuleProblems.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules lint}: what works today and will surprise somebody tomorrow. */
@Command(
        name = "lint",
        header = "Point out style and traps in rules that work.",
        description = {
            "Looks for patterns that pair every fact with every other or can never match, changed facts, order among"
                    + " rules, text for readers in a consequence, static imports, and rules that do not say why. Each"
                    + " with file, line and the mend."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to mend", "1:something to mend", "2:the rules cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {"  recount rules lint", "  recount rules lint --rules my-rules --no-default-rules"})
final class RulesLintCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        List<Path> folders = shelf.folders().folders();
        List<Problem> found = RuleLint.of(folders);
        found.forEach(parent.here().err()::println);
        int rules = shelf.rules().rules().size();
        String mend = found.isEmpty() ? "nothing to mend" : found.size() + " to mend";
        String where = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
                .distinct()
                .collect(Collectors.joining(" and "));
        parent.here().tell("%d %s of %s, %s.".formatted(rules, rules == 1 ? "rule" : "rules", where, mend));
        return found.isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }
}
