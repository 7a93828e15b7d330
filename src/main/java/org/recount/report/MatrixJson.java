package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.recount.check.across.Row;
import org.recount.check.across.Teller;
import org.recount.check.across.Topic;
import org.recount.check.across.Version;
import org.recount.review.Docket;
import org.recount.review.Trace;

/** One thing that several articles tell, as a line of matrix.jsonl. */
final class MatrixJson {
    private MatrixJson() {}

    static void write(JsonGenerator json, Row row, Docket docket) throws IOException {
        Topic topic = row.topic();
        json.writeStartObject();
        json.writeStringField("kind", topic.kind().name());
        json.writeStringField("detail", topic.detail());
        json.writeStringField(
                "unit", topic.measuredIn() == null ? null : topic.measuredIn().code());
        json.writeStringField("election", topic.election());
        json.writeStringField("contest", topic.contest());
        json.writeStringField("subject", topic.subject());
        json.writeStringField("object", topic.object());
        json.writeStringField("actual", row.actual().isEmpty() ? null : row.actual());
        json.writeNumberField("articles", row.articles());
        json.writeArrayFieldStart("versions");
        for (Version version : row.versions()) {
            write(json, version);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Row.Found found : row.findings()) {
            json.writeStartObject();
            json.writeStringField("id", Trace.of(row, found).id());
            json.writeStringField("rule", found.rule());
            json.writeStringField("severity", found.severity().code());
            json.writeStringField("message", found.message());
            FindingJson.standing(json, docket.of(row, found));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Version version) throws IOException {
        json.writeStartObject();
        json.writeStringField("said", version.said());
        json.writeStringField("verdict", version.verdict().name());
        json.writeNumberField("articles", version.articles());
        json.writeStringField("earliest", version.earliest().article());
        json.writeArrayFieldStart("tellers");
        for (Teller teller : version.tellers()) {
            json.writeStartObject();
            json.writeStringField("article", teller.article());
            json.writeStringField("claim", teller.claim());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
