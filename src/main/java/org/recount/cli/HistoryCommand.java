package org.recount.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recount history}: the runs that reports are kept of. */
@Command(
        name = "history",
        header = "Show the runs in a folder of reports: findings of each, by rule, or by outlet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount history",
            "  recount history --by rule --last 5",
            "  recount history archive/reports --by outlet --json"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Recount recount;

    /** What the rows are. */
    enum By {
        RUN,
        RULE,
        OUTLET
    }

    @Parameters(arity = "0..1", defaultValue = "reports", paramLabel = "REPORTS", description = "Default: reports.")
    private Path reports;

    @Option(
            names = "--by",
            defaultValue = "run",
            paramLabel = "WHAT",
            description = "run, rule or outlet. Default: ${DEFAULT-VALUE}.")
    private By by;

    @Option(
            names = "--last",
            defaultValue = "10",
            paramLabel = "N",
            description = "The latest runs only. Default: ${DEFAULT-VALUE}.")
    private int last;

    @Option(names = "--json", description = "Print one JSON object a run.")
    private boolean json;

    HistoryCommand(Recount recount) {
        this.recount = recount;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = recount.here().folder().resolve(reports);
        if (!Files.isDirectory(folder)) {
            throw new Desk.Unusable("%s: no such folder. Name the one that your reports are in.".formatted(reports));
        }
        History history = History.of(folder, Math.max(1, last));
        if (history.isEmpty()) {
            recount.here().tell("%s holds no report of a run that was finished.".formatted(reports));
        }
        history.unfinished().forEach(run -> recount.here().tell("%s is not finished and left out.".formatted(run)));
        try (Writer out = new StandardOutput(recount.here().out())) {
            if (json) {
                history.writeJson(out);
            } else {
                switch (by) {
                    case RUN -> history.runs().write(out);
                    case RULE -> history.rules().write(out);
                    case OUTLET -> history.outlets().write(out);
                }
            }
        }
        return ExitCode.NOTHING;
    }
}
