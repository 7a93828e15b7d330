package org.recount.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.recount.article.Contents;
import org.recount.article.Pending;
import org.recount.batch.Batch;
import org.recount.batch.Desk;
import org.recount.batch.Piece;
import org.recount.batch.Pieces;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.batch.ToldFile;
import org.recount.check.Judgement;
import org.recount.check.across.Across;
import org.recount.cli.CheckOptions;
import org.recount.report.Earlier;
import org.recount.report.Failed;
import org.recount.report.JsonReport;
import org.recount.report.ReportFolder;
import org.recount.report.Run;
import org.recount.report.RunReport;
import org.recount.review.Docket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges a batch and commits its report, on an executor.
 *
 * @param parts   where reports are committed
 * @param longest that an article may take
 */
record Judging(Parts parts, Duration longest) implements Serializable {
    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    /** A batch's report, committed unless another attempt has done so. */
    void commit(Job job, Desk desk) throws IOException {
        if (parts.has(job.part())) {
            return;
        }
        Path scratch = Files.createTempDirectory("recount-part-");
        try {
            Path report = scratch.resolve("report");
            judge(job, desk, report);
            pack(report.resolve(Parts.TEXTS), report.resolve(Parts.TEXTS + ".zip"));
            parts.commit(report, job.part());
        } finally {
            Kit.remove(scratch);
        }
    }

    private void judge(Job job, Desk desk, Path path) throws IOException {
        Docket docket = new Docket(Optional.empty(), LocalDate.now(ZoneOffset.UTC));
        Optional<Across> across = desk.across();
        Instant start = Instant.now();
        try (ReportFolder folder = ReportFolder.open(path, Earlier.STAYS);
                Articles articles = new Articles(job, desk)) {
            RunReport report = new RunReport(folder, List.of(new JsonReport(folder, docket)), docket);
            new Batch<>(desk::pipeline, 1, longest, Judging::log).run(articles, new Batch.Results<Judgement>() {
                @Override
                public void done(Judgement judgement) throws IOException {
                    report.checked(judgement);
                    across.ifPresent(gathered -> gathered.add(judgement));
                }

                @Override
                public void failed(Failed failed) throws IOException {
                    report.failed(failed);
                }
            });
            report.end(new Run(
                    start,
                    Instant.now(),
                    CheckOptions.VERSION,
                    "batch " + job.block().number(),
                    Map.of(),
                    "",
                    ""));
        } catch (ReportFolder.Unusable e) {
            throw new IOException(e.getMessage(), e);
        }
        if (across.isPresent()) {
            try (OutputStream out = Files.newOutputStream(path.resolve(Parts.ACROSS))) {
                ToldFile.write(across.get().told(), out);
            }
        }
    }

    /** Where it happened, and not the message, which may quote an article. */
    private static void log(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.warn("{} at {} cost an article", fault.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
    }

    /** Many small files in one, which large file systems take better. */
    private static void pack(Path texts, Path zip) throws IOException {
        if (!Files.isDirectory(texts)) {
            return;
        }
        try (Stream<Path> all = Files.list(texts);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path text : all.sorted().toList()) {
                ZipEntry entry = new ZipEntry(Parts.TEXTS + "/" + text.getFileName());
                entry.setTime(0);
                out.putNextEntry(entry);
                Files.copy(text, out);
                out.closeEntry();
            }
        }
        Kit.remove(texts);
    }

    /** The articles of a batch, each with the id that it has in the run. */
    private static final class Articles implements Iterator<Task<Pipeline, Judgement>>, AutoCloseable {
        private final Job job;
        private final Spans spans;
        private int next;
        private Source source;
        private Contents contents;
        private int inInput;
        private int inBlock;

        Articles(Job job, Desk desk) {
            this.job = job;
            this.spans = new Spans(desk);
        }

        @Override
        public boolean hasNext() {
            while ((contents == null || !contents.hasNext())
                    && next < job.block().spans().size()) {
                if (contents != null) {
                    contents.close();
                }
                open(job.block().spans().get(next), job.before().get(next));
                next++;
            }
            return contents != null && contents.hasNext();
        }

        private void open(Span span, Scan.Extent before) {
            source = span.source();
            inInput = before.articles();
            try {
                contents = source.lines()
                        ? spans.contents(span, Spans.lines(span), before.lines())
                        : spans.contents(source);
            } catch (IOException e) {
                throw new UncheckedIOException("%s: %s".formatted(source.name(), e.getMessage()), e);
            }
        }

        @Override
        public Task<Pipeline, Judgement> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Pending article = contents.next();
            inInput++;
            String given = contents.several()
                    ? Pieces.id(Source.input(source.id(), source.name()), article, inInput)
                    : source.id();
            Integer again = job.again().get(inBlock++);
            Piece piece = new Piece(again == null ? given : given + "~" + again, source.name(), article);
            return new Task<>(piece.id(), piece.file(), pipeline -> pipeline.check(piece));
        }

        @Override
        public void close() {
            if (contents != null) {
                contents.close();
            }
            spans.close();
        }
    }
}
