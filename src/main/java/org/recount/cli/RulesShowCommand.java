package org.recount.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recount.rulebook.CaseFile;
import org.recount.rulebook.FactModel;
import org.recount.rulebook.RuleCase;
import org.recount.rulebook.RuleReads;
import org.recount.rules.Rule;
import org.recount.rules.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules show}: one rule. */
@Command(
        name = "show",
        header = "Show a rule: its norm, why it holds, what it reads, its cases, where it fired.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules show majority-differs",
            "  recount rules show majority-differs --report reports/today --json"
        })
final class RulesShowCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Parameters(paramLabel = "ID", description = "Id of the rule.")
    private String id;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Show where it fired in this report. Default: the latest in reports/, if there is one.")
    private Path report;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        Rule rule = shelf.rule(id);
        Optional<RunHits> hits = shelf.hits(report);
        Optional<RuleSource> source = RuleSource.of(rule);
        List<RuleReads.Read> reads =
                source.map(new RuleReads(FactModel.load())::of).orElse(List.of());
        List<RuleCase> cases = new ArrayList<>();
        for (CaseFile file : shelf.cases()) {
            file.cases().stream().filter(one -> one.rule().equals(rule.id())).forEach(cases::add);
        }
        try (Writer out = new StandardOutput(parent.here().out())) {
            RuleCard card = new RuleCard(
                    rule,
                    shelf.kinds(rule),
                    reads,
                    cases,
                    hits,
                    source.map(RuleSource::text).orElse(""));
            if (json) {
                card.writeJson(out);
            } else {
                card.writeText(out);
            }
        }
        return ExitCode.NOTHING;
    }
}
