package org.recount.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.batch.Batch;
import org.recount.batch.Desk;
import org.recount.batch.Memory;
import org.recount.batch.Pieces;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.batch.Timing;
import org.recount.check.Judgement;
import org.recount.claim.ClaimProblem;
import org.recount.report.Counts;
import org.recount.report.Edition;
import org.recount.report.Entries;
import org.recount.report.Failed;
import org.recount.report.Report;
import org.recount.report.ReportFolder;
import org.recount.report.ReportForm;
import org.recount.report.Run;
import org.recount.report.RunReport;
import org.recount.report.Style;

/** One run that judges and reports, whatever it judges. */
final class JudgingRun implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Recount recount;
    private final CommonOptions common;
    private final ReportOptions options;
    private final Desk desk;
    private final Desk.Choice choice;
    private final Instant start;
    private final StandardOutput out;
    private final RunReport report;
    private final Decisions decisions;
    private final ReportFolder folder;
    private final ArticleNotes notes;
    private final Gathering gathering;
    private Progress progress = Progress.NONE;
    private RunJournal journal = RunJournal.NONE;
    private final Optional<Stats> stats;
    private final Timing timing;
    private final RunLog log;
    private int threads = 1;

    JudgingRun(Recount recount, CommonOptions common, ReportOptions options, Desk desk, Desk.Choice choice)
            throws IOException, ReportFolder.Unusable, Desk.Unusable {
        this.recount = recount;
        this.common = common;
        this.options = options;
        this.desk = desk;
        this.notes = new ArticleNotes(recount.here());
        this.choice = choice;
        this.start = recount.here().clock().instant();
        this.out = new StandardOutput(recount.here().out());
        this.stats = options.stats() ? Optional.of(new Stats()) : Optional.empty();
        this.timing = stats.isPresent() ? stats.get() : Timing.NONE;
        this.log = options.log(recount.here());
        this.decisions = new Decisions(recount.here(), options.docket(recount.here()));
        Entries entries = new Entries(desk.normsById(), decisions.docket());
        this.folder = options.toStandardOutput() ? null : openFolder();
        this.report = new RunReport(folder, opened(entries), decisions.docket());
        this.gathering = new Gathering(desk);
    }

    private ReportFolder openFolder() throws IOException, ReportFolder.Unusable {
        if (options.out().isPresent()) {
            return ReportFolder.open(
                    recount.here().folder().resolve(options.out().get()), options.earlier());
        }
        Path reports = recount.here().folder().resolve("reports");
        Files.createDirectories(reports);
        if (options.resume()) {
            Optional<Path> brokenOff = LatestReport.brokenOff(reports);
            if (brokenOff.isPresent()) {
                return ReportFolder.open(brokenOff.get(), options.earlier());
            }
        }
        for (int i = 1; ; i++) {
            Path path = reports.resolve(NAME.format(start) + (i == 1 ? "" : "-" + i));
            try {
                return ReportFolder.open(Files.createDirectory(path), options.earlier());
            } catch (FileAlreadyExistsException e) {
                // A run of the same minute has this name: take the next.
            }
        }
    }

    private List<Report> opened(Entries entries) throws IOException {
        try {
            return reports(entries);
        } catch (IOException e) {
            if (folder == null) {
                throw e;
            }
            folder.close();
            throw folder.unwritten(e);
        }
    }

    /** The files for programs are written whatever the forms asked for, unless the report goes to standard output. */
    private List<Report> reports(Entries entries) throws IOException {
        Set<ReportForm> forms = options.forms();
        boolean page = forms.contains(ReportForm.HTML);
        Edition edition = new Edition(
                folder,
                out.bytes(),
                entries,
                desk.figures(),
                options.terminal() ? options.style(recount.here()) : Style.plain(),
                folder == null ? "" : (page ? folder.path().resolve("report.html") : folder.path()).toString(),
                options.unread());
        List<Report> reports = new ArrayList<>();
        if (folder != null) {
            reports.add(ReportForm.JSON.open(edition));
        }
        for (ReportForm form : forms) {
            boolean there = folder != null && form == ReportForm.JSON;
            boolean silent = form == ReportForm.TERMINAL && !options.terminal();
            if (!there && !silent) {
                reports.add(form.open(edition));
            }
        }
        return reports;
    }

    /** An argument that leads nowhere, or another input that failed before it could become a task. */
    void failed(Failed failed) throws IOException {
        recount.here().tell("%s: %s".formatted(failed.file(), failed.reason()));
        report.failed(failed);
        log.failed(failed);
    }

    private void checked(Judgement judgement) throws IOException {
        notes.tell(judgement.article());
        report.checked(judgement);
        gathering.add(judgement);
    }

    /** Claims that could not be used. */
    void problems(List<ClaimProblem> problems) {
        problems.forEach(problem -> recount.here().tell(problem.toString()));
        report.failedClaims(problems.size());
    }

    /** What people decided, as it lies beside files. */
    Decisions decisions() {
        return decisions;
    }

    /** Finds the articles that arguments lead to, and judges them. */
    void articles(List<String> arguments) throws IOException, Desk.Unusable {
        Desk.Found found = desk.find(arguments);
        found.notes().forEach(recount.here()::tell);
        for (Failed failure : found.failures()) {
            failed(failure);
        }
        decisions.beside(
                found.inputs().stream().flatMap(input -> input.path().stream()).toList());
        Pieces pieces = new Pieces(found.inputs(), desk::open);
        if (!options.quiet()) {
            progress = Progress.of(recount.here(), pieces);
        }
        int threads = common.threads(found.inputs());
        if (folder != null && (options.resume() || CommonOptions.many(found.inputs()))) {
            journal = RunJournal.open(recount.here(), folder, desk, options);
        }
        this.threads = threads;
        judge(pieces.tasks(Pipeline::check), threads, journal.memory());
        progress.hide();
    }

    /** Judges everything. */
    void judge(Iterator<Task<Pipeline, Judgement>> tasks, int threads) throws IOException {
        judge(tasks, threads, Memory.NONE);
    }

    private void judge(Iterator<Task<Pipeline, Judgement>> tasks, int threads, Memory memory) throws IOException {
        new Batch<>(() -> desk.pipeline(memory, timing), threads, common.timeLimit(), this::fault)
                .run(tasks, new Batch.Results<Judgement>() {
                    @Override
                    public void done(Judgement judgement) throws IOException {
                        progress.hide();
                        JudgingRun.this.checked(judgement);
                        progress.step();
                    }

                    @Override
                    public void failed(Failed failed) throws IOException {
                        progress.hide();
                        JudgingRun.this.failed(failed);
                        progress.step();
                    }
                });
    }

    private void fault(Throwable fault) {
        if (common.debug()) {
            fault.printStackTrace(recount.here().err());
        }
    }

    /** The report's folder. */
    Path folder() {
        return folder.path();
    }

    /** Ends the reports; the exit code. */
    int end() throws IOException {
        notes.end();
        long begun = System.nanoTime();
        gathering.end(report);
        desk.problems().forEach(recount.here()::tell);
        decisions.tellExpired();
        report.amiss(desk.amiss());
        journal.end();
        report.end(new Run(
                start,
                recount.here().clock().instant(),
                Version.NUMBER,
                recount.command(),
                inForce(),
                desk.rulesDigest(),
                desk.talliesDigest()));
        timing.since(Timing.Stage.REPORT, begun);
        stats.ifPresent(told -> told.tell(recount.here().err(), report.counts(), threads, journal.again()));
        if (options.json()) {
            out.write(Files.readString(folder.path().resolve(ReportFolder.SUMMARY)));
        }
        out.flush();
        int code = code();
        if (log != RunLog.NONE) {
            Duration took = Duration.between(start, recount.here().clock().instant());
            log.ran(report.counts(), desk.basis(), took, journal.again(), code);
        }
        return code;
    }

    private int code() {
        Counts counts = report.counts();
        boolean lost = counts.articlesFailed() > 0
                || counts.claimsFailed() > 0
                || desk.amiss().lost();
        return lost ? ExitCode.INPUT_FAILED : options.failOn().holds(counts) ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    /** Lets others use the folder; of a run that did not come to its end, what it judged can be taken up. */
    @Override
    public void close() throws IOException {
        journal.close();
        log.close();
        if (folder != null) {
            folder.close();
        }
    }

    private Map<String, String> inForce() {
        Map<String, String> values = ChosenWords.of(choice);
        values.put("out", folder == null ? "-" : folder.path().toString());
        values.put("format", options.forms().stream().map(ReportForm::code).collect(Collectors.joining(",")));
        options.baseline().ifPresent(path -> values.put("baseline", path.toString()));
        values.put("fail-on", code(options.failOn()));
        values.put(
                "threads",
                common.threads().isPresent() ? String.valueOf(common.threads().getAsInt()) : "auto");
        return values;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
