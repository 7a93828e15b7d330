package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.article.Lines;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.claim.Claim;
import org.recount.review.Review;
import org.recount.review.Standing;

/** The findings as SARIF 2.1.0, for code hosts and editors that show results of checks beside a text. */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Destination destination;
    private final Entries entries;
    private final JsonGenerator json;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<Failed> failed = new ArrayList<>();

    SarifReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.json = JsonReport.JSON.createGenerator(destination.stream());
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Recount");
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, String> norm : new TreeMap<>(entries.norms()).entrySet()) {
            rules.put(norm.getKey(), rules.size());
            json.writeStartObject();
            json.writeStringField("id", norm.getKey());
            text("shortDescription", Words.sentence(norm.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A message: braces and brackets in it would be placeholders and links. */
    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String literal(String text) {
        return Display.clean(text)
                .replace("{", "{{")
                .replace("}", "}}")
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Lines lines = Lines.of(judgement.article().text());
        Original original = Original.of(judgement.article());
        for (Entry entry : entries.of(judgement)) {
            result(entry, lines, original);
        }
    }

    private void result(Entry entry, Lines lines, Original original) throws IOException {
        Finding finding = entry.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (rules.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", rules.get(finding.rule()));
        }
        json.writeStringField("level", level(finding.severity()));
        String cause = finding.cause() == null || finding.cause().isBlank()
                ? ""
                : " Likely cause: " + Words.sentence(finding.cause());
        text("message", literal(entry.message() + cause));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", original.uri());
        json.writeEndObject();
        if (original.asStored()) {
            region(finding, lines);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("words/v1", finding.id());
        json.writeStringField("claim/v1", finding.fingerprint());
        json.writeEndObject();
        standing(entry.standing());
        if (original.asStored() && finding.suggestion() != null) {
            fix(finding, lines, original);
        }
        properties(entry);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }

    private void region(Finding finding, Lines lines) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.line());
        json.writeNumberField("startColumn", finding.column());
        json.writeNumberField("endLine", lines.line(finding.end()));
        json.writeNumberField("endColumn", lines.column(finding.end()));
        text("snippet", finding.quote());
        json.writeEndObject();
    }

    private void standing(Standing standing) throws IOException {
        if (standing.age() != Standing.Age.NOT_COMPARED) {
            json.writeStringField("baselineState", standing.age() == Standing.Age.NEW ? "new" : "unchanged");
        }
        Review review = standing.review();
        boolean rejected = review != null && review.decision() == Review.Decision.REJECTED;
        if (standing.suppression() == null && !rejected) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        if (standing.suppression() != null) {
            suppression(standing.suppression().reason(), standing.suppression().author());
        }
        if (rejected) {
            suppression(review.why(), review.by());
        }
        json.writeEndArray();
    }

    private void suppression(String why, String who) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", why + (who.isEmpty() ? "" : " (" + who + ")"));
        json.writeEndObject();
    }

    private void fix(Finding finding, Lines lines, Original original) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        text("description", "The figure or name of the tally.");
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", original.uri());
        json.writeEndObject();
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        json.writeNumberField("startLine", finding.line());
        json.writeNumberField("startColumn", finding.column());
        json.writeNumberField("endLine", lines.line(finding.end()));
        json.writeNumberField("endColumn", lines.column(finding.end()));
        json.writeEndObject();
        text("insertedContent", finding.suggestion());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void properties(Entry entry) throws IOException {
        Finding finding = entry.finding();
        Claim claim = entry.claim();
        json.writeObjectFieldStart("properties");
        json.writeStringField("article", finding.article());
        json.writeStringField("quote", finding.quote());
        String place = entry.article().place(finding.start());
        if (!place.isEmpty()) {
            json.writeStringField("place", place);
        }
        if (claim != null) {
            json.writeStringField("kind", claim.kind().name());
        }
        if (!entry.contest().isEmpty()) {
            json.writeStringField("contest", entry.contest());
        }
        if (finding.said() != null) {
            json.writeStringField("said", finding.said());
        }
        if (finding.actual() != null) {
            json.writeStringField("actual", finding.actual());
        }
        json.writeBooleanField("confirmed", entry.standing().confirmed());
        json.writeEndObject();
    }

    @Override
    public void failed(Failed article) {
        failed.add(article);
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", failed.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Failed article : failed) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", literal(article.file() + ": " + Words.sentence(article.reason())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        destination.done();
    }
}
