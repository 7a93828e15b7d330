package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks articles. */
@Command(
        name = "check",
        description = "Checks articles against the tallies and reports what differs.",
        footer = {
            "",
            "Without articles, checks the samples that Recount ships.",
            "Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 some input failed.",
            "",
            "Examples:",
            "  recount check story.txt",
            "  recount check drafts --fail-on error --out reports/drafts",
            "  cat story.md | recount check - --format terminal"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Recount recount;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ReportOptions options;

    @Parameters(
            paramLabel = "ARTICLE|FOLDER|-",
            description = "Files or folders of articles; - reads one from standard input.")
    private List<String> articles = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Home home = Home.of(recount.here());
        Desk.Choice choice = common.choice(home);
        boolean samples = articles.isEmpty();
        List<String> named = samples ? List.of(home.sampleArticles().toString()) : articles;
        Desk desk = recount.desk(choice);
        JudgingRun run = new JudgingRun(recount, common, options, desk, choice);
        run.articles(named);
        Path claims = home.sampleClaims();
        if (samples && Files.isDirectory(claims)) {
            List<Path> files = ClaimInputs.of(List.of(claims)).files();
            run.judge(new ClaimTasks(files, run::problems), common.threads(files.size()));
        }
        return run.end();
    }
}
