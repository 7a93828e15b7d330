package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.recount.article.Lines;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.review.Docket;

/** The findings alone, a line each as in findings.jsonl, for another program to read as they come. */
final class FindingLines implements Report {
    private final JsonGenerator json;
    private final Docket docket;

    FindingLines(OutputStream out, Docket docket) throws IOException {
        this.docket = docket;
        json = JsonReport.JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Lines lines = Lines.of(judgement.article().text());
        for (Finding finding : judgement.findings()) {
            FindingJson.write(json, finding, docket.of(finding), judgement.article(), lines);
        }
        json.flush();
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        if (json.getOutputContext().getEntryCount() > 0) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
