package org.recount.report;

import java.io.IOException;
import org.recount.check.Judgement;
import org.recount.check.across.Row;
import org.recount.review.Docket;

/** Shows a form for people only the findings that ask to be looked at; what is left out is counted. */
record OpenOnly(Report form, Docket docket) implements Report {
    @Override
    public void checked(Judgement judgement) throws IOException {
        form.checked(docket.open(judgement));
    }

    @Override
    public void failed(Failed failed) throws IOException {
        form.failed(failed);
    }

    @Override
    public void across(Row row) throws IOException {
        form.across(docket.open(row));
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        form.end(run, counts);
    }
}
