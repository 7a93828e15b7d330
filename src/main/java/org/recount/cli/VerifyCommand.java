package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks claims that somebody else, or another program, pulled from articles. */
final class VerifyCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final ReportOptions options = new ReportOptions();
    private final PositionalParamSpec claims = PositionalParamSpec.builder()
            .paramLabel("CLAIMS")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description("Claim files, or folders of them.")
            .build();

    VerifyCommand(Recount recount) {
        this.recount = recount;
    }

    CommandSpec spec() {
        CommandSpec spec = Commands.spec(this).addPositional(claims);
        common.addTo(spec);
        options.addTo(spec);
        spec.usageMessage()
                .description("Check claims that you or another program wrote.")
                .footer(
                        "",
                        "A claim file is one JSON object (format recount-claims/1), or one claim a line in a .jsonl file.",
                        "The claims.jsonl of an earlier report will do: what it says of verdicts is passed over.",
                        "",
                        "Examples:",
                        "  recount verify claims.json",
                        "  recount verify reports/2024-07-08T0612 --out reports/again");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Desk.Choice choice = common.choice(Home.of(recount.here()));
        Desk desk = recount.desk(choice);
        ClaimInputs inputs = ClaimInputs.of(claims.getValue());
        try (JudgingRun run = new JudgingRun(recount, common, options, desk, choice)) {
            for (var failure : inputs.failures()) {
                run.failed(failure);
            }
            run.decisions().beside(inputs.files());
            run.judge(
                    new ClaimTasks(inputs.files(), run::problems),
                    common.threads(inputs.files().size()));
            return run.end();
        }
    }
}
