package org.recount.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.check.Judgement;
import org.recount.evaluation.VerdictChanges;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Judges the claims of a report again, by the tallies and rules of now. */
final class RecheckCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final PositionalParamSpec report = PositionalParamSpec.builder()
            .paramLabel("REPORT")
            .arity("1")
            .required(true)
            .type(Path.class)
            .description("The folder of a report.")
            .build();
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .description("The new report's folder; made if missing. Default: reports/<time of the run>.")
            .build();
    private final OptionSpec overwrite = OptionSpec.builder("--overwrite")
            .type(boolean.class)
            .description("Replace an earlier report in --out.")
            .build();

    RecheckCommand(Recount recount) {
        this.recount = recount;
    }

    CommandSpec spec() {
        CommandSpec spec =
                Commands.spec(this).addPositional(report).addOption(out).addOption(overwrite);
        common.addTo(spec);
        spec.usageMessage()
                .description(
                        "Judge the claims of a report again, for when tallies or rules have changed, and list the verdicts"
                                + " that turned and why.")
                .footer(
                        "",
                        "The articles are not read again, so that nothing but tallies, rules and conventions can turn a"
                                + " verdict.",
                        "Exit code: 0 nothing turned, 1 something did, 2 wrong usage, 3 some claim could not be used.",
                        "",
                        "Example:",
                        "  recount recheck reports/election-night --tallies declared --out reports/final");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = recount.here().folder().resolve(report.<Path>getValue());
        EarlierReport earlier = new EarlierReport(folder, recount.here().folder());
        Desk.Choice choice = common.choice(Home.of(recount.here()));
        Desk desk = recount.desk(choice);
        ReportOptions options = ReportOptions.silently(out.getValue(), CommonOptions.given(overwrite));
        int code;
        Path now;
        try (JudgingRun run = new JudgingRun(recount, common, options, desk, choice)) {
            run.decisions().beside(earlier.files());
            List<Task<Pipeline, Judgement>> tasks = earlier.tasks(run::problems);
            run.judge(tasks.iterator(), common.threads(tasks.size()));
            code = run.end();
            now = run.folder();
        }
        VerdictChanges changes = VerdictChanges.between(folder, now);
        try (Writer text = new StandardOutput(recount.here().out())) {
            changes.write(text);
        }
        recount.here()
                .tell("%s, %s since. The new report: %s."
                        .formatted(
                                changed("the tallies", earlier.digest("tallies"), desk.talliesDigest()),
                                changed("the rules", earlier.digest("rules"), desk.rulesDigest()),
                                now));
        if (code == ExitCode.INPUT_FAILED) {
            return code;
        }
        return changes.changed().isEmpty() ? ExitCode.NOTHING : ExitCode.FOUND;
    }

    private static String changed(String what, String then, String now) {
        return what + (then.equals(now) ? " are the same" : " have changed");
    }
}
