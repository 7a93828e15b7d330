package org.recount.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.recount.rulebook.CaseReport;
import org.recount.rules.RuleLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules test}: tries rules on the cases beside them. */
@Command(
        name = "test",
        header = "Try rules on the cases beside them.",
        description = {
            "Every rule needs cases that it flags and cases that it leaves alone, in a file NAME.cases.json beside"
                    + " NAME.drl. Prints what fails and why, then for every rule what its cases show."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case passes",
            "1:some case fails, or a rule lacks cases",
            "2:some rules cannot be used; the others were tried"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules test",
            "  recount rules test majority-differs",
            "  recount rules test --rules my-rules --no-default-rules"
        })
final class RulesTestCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Parameters(paramLabel = "ID", description = "Only the cases of these rules. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what fails.")
    private boolean quiet;

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.sound(parent.here(), options);
        Set<String> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            wanted.add(shelf.rule(id).id());
        }
        CaseReport report = of(shelf, wanted);
        try (Writer out = new StandardOutput(parent.here().out())) {
            if (json) {
                CaseReportJson.write(out, report);
            } else {
                CaseReportText text = new CaseReportText(out, report, shelf.switches());
                text.faults();
                if (!quiet) {
                    text.coverage();
                    text.summary();
                }
            }
        }
        if (!json) {
            whyIdle(shelf, report);
        }
        if (!shelf.flaws().isEmpty()) {
            int flaws = shelf.flaws().size();
            parent.here()
                    .tell(
                            flaws == 1
                                    ? "the rest was tried. Mend the flaw above."
                                    : "the rest was tried. Mend the %d flaws above.".formatted(flaws));
            return ExitCode.USAGE;
        }
        return report.passed() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static CaseReport of(RuleShelf shelf, Set<String> wanted) throws Exception {
        return shelf.run().of(shelf.cases(wanted)).only(wanted);
    }

    /** What is told by their words of rules that no case made fire. */
    private void whyIdle(RuleShelf shelf, CaseReport report) {
        Set<String> idle = report.coverage().stream()
                .filter(one -> one.fired() == 0)
                .map(one -> one.rule().name())
                .collect(Collectors.toSet());
        if (!idle.isEmpty()) {
            RuleLint.of(shelf.folders().folders()).stream()
                    .filter(problem -> idle.contains(problem.rule()))
                    .forEach(parent.here().err()::println);
        }
    }
}
