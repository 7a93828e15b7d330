package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks articles. */
final class CheckCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final ReportOptions options = new ReportOptions();
    private final PositionalParamSpec articles = PositionalParamSpec.builder()
            .paramLabel("ARTICLE|FOLDER|-")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Files or folders of articles; - reads one from standard input.")
            .build();

    CheckCommand(Recount recount) {
        this.recount = recount;
    }

    CommandSpec spec() {
        CommandSpec spec = Commands.spec(this).addPositional(articles);
        common.addTo(spec);
        options.addTo(spec);
        options.addResumeTo(spec);
        spec.usageMessage()
                .description("Check articles against the tallies and report what differs.")
                .footer(
                        "",
                        "Without articles, checks the samples that Recount ships.",
                        "Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 some input failed.",
                        "",
                        "Examples:",
                        "  recount check story.txt",
                        "  recount check drafts --fail-on error --out reports/drafts",
                        "  recount check drafts --format html --format xlsx",
                        "  recount check archive --out reports/archive --resume     after a crash",
                        "  recount check drafts --baseline reports/before --fail-on error",
                        "  cat story.md | recount check - --out -");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Home home = Home.of(recount.here());
        Desk.Choice choice = common.choice(home);
        List<String> given = articles.getValue();
        boolean samples = given == null;
        List<String> named = samples ? List.of(home.sampleArticles().toString()) : given;
        Desk desk = recount.desk(choice);
        try (JudgingRun run = new JudgingRun(recount, common, options, desk, choice)) {
            run.articles(named);
            Path claims = home.sampleClaims();
            if (samples && Files.isDirectory(claims)) {
                List<Path> files = ClaimInputs.of(List.of(claims)).files();
                run.decisions().beside(files);
                run.judge(new ClaimTasks(files, run::problems), common.threads(files.size()));
            }
            return run.end();
        }
    }
}
