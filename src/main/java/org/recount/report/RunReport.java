package org.recount.report;

import java.io.IOException;
import java.util.List;
import org.recount.check.Judgement;
import org.recount.check.across.Row;
import org.recount.review.Docket;

/** All the reports of one run, and its counts: every article in is either checked or failed. */
public final class RunReport {
    private final ReportFolder folder;
    private final List<Report> reports;
    private final Docket docket;
    private final Counts counts = new Counts();

    /**
     * @param folder that they are written to; null where the only one goes to standard output
     * @param docket tells how each finding stands
     */
    public RunReport(ReportFolder folder, List<Report> reports, Docket docket) {
        this.folder = folder;
        this.reports = List.copyOf(reports);
        this.docket = docket;
    }

    public void checked(Judgement judgement) throws IOException {
        counts.add(judgement, docket);
        docket.met(judgement);
        each(report -> report.checked(judgement));
    }

    public void failed(Failed failed) throws IOException {
        counts.addFailed();
        each(report -> report.failed(failed));
    }

    /** Claims of a claim file that could not be used; the user has been told. */
    public void failedClaims(int number) {
        counts.addFailedClaims(number);
    }

    /** Tallies and rules that something is amiss in; the user has been told. */
    public void amiss(Amiss found) {
        counts.add(found);
    }

    /** What more than one article tells. */
    public void across(Row row) throws IOException {
        counts.add(row, docket);
        each(report -> report.across(row));
    }

    /** Ends every report; the folder has them from then on. */
    public void end(Run run) throws IOException {
        counts.gone(docket);
        each(report -> report.end(run, counts));
        if (folder != null) {
            folder.done();
        }
    }

    private interface Step {
        void of(Report report) throws IOException;
    }

    private void each(Step step) throws IOException {
        for (Report report : reports) {
            try {
                step.of(report);
            } catch (IOException e) {
                throw folder == null ? e : folder.unwritten(e);
            }
        }
    }

    public Counts counts() {
        return counts;
    }
}
