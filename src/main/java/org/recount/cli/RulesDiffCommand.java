package org.recount.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.rulebook.JudgementChanges;
import org.recount.rules.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules diff}: what a change to rules changes in the findings. */
@Command(
        name = "diff",
        header = "Say what a change to rules changes in what is found in articles.",
        description = {
            "Judges the articles twice, by the shipped rules with the folder OLD and with the folder NEW, and tells which"
                    + " findings are won, lost and altered, and which verdicts turned. Where OLD and NEW are two versions"
                    + " of the shipped rules themselves, add --no-default-rules."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing changes",
            "1:something changes",
            "2:wrong usage, or the rules cannot be used",
            "3:some article could not be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules diff my-rules.before my-rules drafts",
            "  recount rules diff rules rules.new archive --no-default-rules"
        })
final class RulesDiffCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Option(names = "--no-default-rules", description = "Go without the shipped rules.")
    private boolean noDefaultRules;

    @Option(
            names = "--trust-rules",
            description = "Run the rules unchecked: they may touch files, programs and the network as you may.")
    private boolean trust;

    @Mixin
    private MeasureOptions measure;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of rules as they were.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of rules as they are.")
    private Path fresh;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ARTICLE|FOLDER|-",
            description = "Files or folders of articles; - reads one from standard input.")
    private List<String> named;

    @Override
    public Integer call() throws Exception {
        RuleBase before = rules(old);
        RuleBase after = rules(fresh);
        ReadArticles articles = ReadArticles.of(parent.here(), measure, named);
        JudgementChanges changes = JudgementChanges.between(articles.judge(before), articles.judge(after));
        try (Writer out = new StandardOutput(parent.here().out())) {
            new ChangesText(out).write(changes, articles.number());
        }
        return articles.lost() ? ExitCode.INPUT_FAILED : changes.none() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private RuleBase rules(Path folder) throws Exception {
        Home home = Home.of(parent.here());
        return RuleShelf.of(parent.here(), home.rules(List.of(folder), !noDefaultRules, trust))
                .rules();
    }
}
