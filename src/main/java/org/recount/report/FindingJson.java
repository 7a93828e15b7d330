package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.review.Standing;

/** A finding as a line of findings.jsonl. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding, Standing standing, Article article, Lines lines)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().code());
        json.writeStringField("article", finding.article());
        json.writeStringField("claim", finding.claim());
        json.writeStringField("quote", finding.quote());
        json.writeNumberField("start", lines.codePoint(finding.start()));
        json.writeNumberField("end", lines.codePoint(finding.end()));
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        String place = article.place(finding.start());
        if (!place.isEmpty()) {
            json.writeStringField("place", place);
        }
        json.writeStringField("said", finding.said());
        json.writeStringField("actual", finding.actual());
        json.writeFieldName("difference");
        if (finding.difference() == null) {
            json.writeNull();
        } else {
            json.writeNumber(finding.difference());
        }
        write(json, finding.evidence());
        json.writeStringField("cause", finding.cause());
        json.writeStringField("message", finding.message());
        json.writeStringField("suggestion", finding.suggestion());
        json.writeStringField("fingerprint", finding.fingerprint());
        standing(json, standing);
        json.writeEndObject();
    }

    /** The fields "state", "confirmed" and "why". */
    static void standing(JsonGenerator json, Standing standing) throws IOException {
        json.writeStringField("state", standing.state().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("confirmed", standing.confirmed());
        json.writeStringField("why", standing.why().isEmpty() ? null : standing.why());
    }

    private static void write(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeArrayFieldStart("rows");
        for (Evidence.Row row : evidence.rows()) {
            json.writeStartObject();
            json.writeStringField("election", row.election());
            json.writeStringField("contest", row.contest());
            json.writeStringField("candidate", row.candidate());
            json.writeStringField("figure", row.figure());
            json.writeObjectFieldStart("source");
            json.writeStringField("title", row.sourceTitle());
            json.writeStringField("url", row.sourceUrl());
            json.writeStringField("column", row.column());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("arithmetic");
        for (String line : evidence.arithmetic()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
