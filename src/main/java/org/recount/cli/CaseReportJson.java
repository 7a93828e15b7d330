package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.recount.rulebook.CaseReport;
import org.recount.rulebook.CaseResult;
import org.recount.rulebook.Coverage;
import org.recount.rules.RuleProblems.Problem;

/** What cases show of rules, for other programs: one object with rules, cases and problems. */
final class CaseReportJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CaseReportJson() {}

    static void write(Writer out, CaseReport report) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeBooleanField("passed", report.passed());
        json.writeArrayFieldStart("rules");
        for (Coverage one : report.coverage()) {
            json.writeStartObject();
            json.writeStringField("rule", one.rule().id());
            json.writeNumberField("flags", one.flags());
            json.writeNumberField("accepts", one.accepts());
            json.writeNumberField("failed", one.failed());
            json.writeNumberField("todo", one.todo());
            json.writeStringField("state", one.state());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (CaseResult result : report.results()) {
            json.writeStartObject();
            json.writeStringField("rule", result.tried().rule());
            json.writeStringField("file", result.tried().file().toString());
            json.writeNumberField("line", result.tried().line());
            json.writeStringField("expected", result.tried().flagged() ? "flags" : "accepts");
            json.writeStringField("outcome", code(result.outcome()));
            list(json, "faults", result.faults());
            list(json, "decided_by", result.deciders());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : report.problems()) {
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeNumberField("line", problem.line());
            json.writeStringField("rule", problem.rule());
            json.writeStringField("what", problem.what());
            json.writeStringField("next", problem.next());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void list(JsonGenerator json, String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
