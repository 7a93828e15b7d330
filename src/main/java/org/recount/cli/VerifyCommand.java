package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks claims that somebody else, or another program, pulled from articles. */
@Command(
        name = "verify",
        description = "Checks claims that you or another program wrote.",
        footer = {
            "",
            "A claim file is one JSON object (format recount-claims/1), or one claim a line in a .jsonl file.",
            "The claims.jsonl of an earlier report will do: what it says of verdicts is passed over.",
            "",
            "Examples:",
            "  recount verify claims.json",
            "  recount verify reports/2024-07-08T0612 --out reports/again"
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Recount recount;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ReportOptions options;

    @Parameters(arity = "1..*", paramLabel = "CLAIMS", description = "Claim files, or folders of them.")
    private List<Path> claims;

    @Override
    public Integer call() throws Exception {
        Desk.Choice choice = common.choice(Home.of(recount.here()));
        Desk desk = recount.desk(choice);
        ClaimInputs inputs = ClaimInputs.of(claims);
        JudgingRun run = new JudgingRun(recount, common, options, desk, choice);
        for (var failure : inputs.failures()) {
            run.failed(failure);
        }
        run.judge(
                new ClaimTasks(inputs.files(), run::problems),
                common.threads(inputs.files().size()));
        return run.end();
    }
}
