package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.batch.Batch;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Pieces;
import org.recount.batch.Pipeline;
import org.recount.check.Judgement;
import org.recount.report.Failed;
import org.recount.review.Docket;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The articles that a command acts on, judged, with what people decided about their findings. */
final class JudgedArticles {
    private final Recount recount;
    private final CommonOptions common;
    private final PositionalParamSpec arguments = PositionalParamSpec.builder()
            .paramLabel("ARTICLE|FOLDER")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Files or folders of articles.")
            .build();

    JudgedArticles(Recount recount, CommonOptions common) {
        this.recount = recount;
        this.common = common;
    }

    PositionalParamSpec arguments() {
        return arguments;
    }

    /** Where judged articles go. */
    interface Reader {
        void read(Judgement judgement, Docket docket) throws IOException;
    }

    /**
     * Judges the articles.
     *
     * @param files takes the path of each file, by its name as the user gave it
     * @return whether some input failed; the user has been told
     */
    boolean judge(Reader reader, Map<String, Path> files) throws IOException, Desk.Unusable {
        Desk desk = recount.desk(common.choice(Home.of(recount.here())));
        Desk.Found found = desk.find(arguments.getValue());
        found.notes().forEach(recount.here()::tell);
        Decisions decisions = new Decisions(
                recount.here(),
                new Docket(Optional.empty(), LocalDate.now(recount.here().clock())));
        for (Input input : found.inputs()) {
            Path file = input.path()
                    .orElseThrow(() -> new Desk.Unusable("standard input has no file to act on. Name a file."));
            files.put(input.name(), file);
        }
        decisions.beside(files.values());
        Results results = new Results(reader, decisions.docket());
        for (Failed failure : found.failures()) {
            results.failed(failure);
        }
        new Batch<>(desk::pipeline, common.threads(found.inputs()), common.timeLimit(), fault -> {})
                .run(new Pieces(found.inputs(), desk::open).tasks(Pipeline::check), results);
        decisions.tellExpired();
        desk.problems().forEach(recount.here()::tell);
        return results.lost || desk.amiss().lost();
    }

    /** Hands each article on as it comes. */
    private final class Results implements Batch.Results<Judgement> {
        private final Reader reader;
        private final Docket docket;
        private boolean lost;

        Results(Reader reader, Docket docket) {
            this.reader = reader;
            this.docket = docket;
        }

        @Override
        public void done(Judgement judgement) throws IOException {
            reader.read(judgement, docket);
        }

        @Override
        public void failed(Failed failed) {
            lost = true;
            recount.here().tell("%s: %s".formatted(failed.file(), failed.reason()));
        }
    }
}
