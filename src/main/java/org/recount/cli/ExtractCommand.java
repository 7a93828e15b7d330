package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.article.ArticleSource;
import org.recount.batch.Batch;
import org.recount.batch.Desk;
import org.recount.batch.Pieces;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.claim.ClaimSheet;
import org.recount.report.Failed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads claims and judges nothing. */
final class ExtractCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .description("Folder for one claim file an article; without it, one claim a line on standard output.")
            .build();
    private final OptionSpec overwrite = OptionSpec.builder("--overwrite")
            .type(boolean.class)
            .description("Replace claim files of the same name in --out.")
            .build();
    private final PositionalParamSpec articles = PositionalParamSpec.builder()
            .paramLabel("ARTICLE|FOLDER|-")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Files or folders of articles; - reads one from standard input.")
            .build();

    ExtractCommand(Recount recount) {
        this.recount = recount;
    }

    CommandSpec spec() {
        CommandSpec spec =
                Commands.spec(this).addPositional(articles).addOption(out).addOption(overwrite);
        common.addTo(spec);
        spec.usageMessage()
                .description("Read the claims of articles and write them as claim files, checking nothing.")
                .footer(
                        "",
                        "Examples:",
                        "  recount extract drafts --out claims",
                        "  recount extract story.txt | jq .kind");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Desk desk = recount.desk(common.choice(Home.of(recount.here())));
        Desk.Found found = desk.find(articles.getValue());
        found.notes().forEach(recount.here()::tell);
        try (Writer lines = new StandardOutput(recount.here().out())) {
            Path folder = out.getValue();
            Sheets sheets = folder == null || folder.toString().equals(ArticleSource.STANDARD_INPUT)
                    ? new Sheets.Lines(lines)
                    : new Sheets.Files(recount.here().folder().resolve(folder), CommonOptions.given(overwrite));
            Results results = new Results(sheets);
            for (Failed failure : found.failures()) {
                results.failed(failure);
            }
            Pieces pieces = new Pieces(found.inputs(), desk::open);
            results.progress = Progress.of(recount.here(), pieces);
            Iterator<Task<Pipeline, ClaimSheet>> tasks = pieces.tasks(Pipeline::extract);
            new Batch<>(desk::pipeline, common.threads(found.inputs()), common.timeLimit(), this::fault)
                    .run(tasks, results);
            results.progress.hide();
            desk.problems().forEach(recount.here()::tell);
            results.notes.end();
            return results.lost || desk.amiss().lost() ? ExitCode.INPUT_FAILED : ExitCode.NOTHING;
        }
    }

    private void fault(Throwable fault) {
        if (common.debug()) {
            fault.printStackTrace(recount.here().err());
        }
    }

    /** Writes each sheet as it comes. */
    private final class Results implements Batch.Results<ClaimSheet> {
        private final Sheets sheets;
        private final ArticleNotes notes = new ArticleNotes(recount.here());
        private Progress progress = Progress.NONE;
        private boolean lost;

        Results(Sheets sheets) {
            this.sheets = sheets;
        }

        @Override
        public void done(ClaimSheet sheet) throws IOException {
            progress.hide();
            notes.tell(sheet.article());
            sheets.write(sheet);
            progress.step();
        }

        @Override
        public void failed(Failed failed) {
            lost = true;
            progress.hide();
            recount.here().tell("%s: %s".formatted(failed.file(), failed.reason()));
        }
    }
}
