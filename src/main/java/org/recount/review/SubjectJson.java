package org.recount.review;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The finding that a decision is about, as fields of the decision's object. */
final class SubjectJson {
    private SubjectJson() {}

    static void write(JsonGenerator json, Subject subject) throws IOException {
        json.writeStringField("finding", subject.trace().id());
        json.writeStringField("fingerprint", subject.trace().fingerprint());
        json.writeStringField("article", subject.article());
        json.writeStringField("rule", subject.rule());
        json.writeStringField("quote", subject.quote());
    }
}
