package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Finding;
import org.recount.check.Judgement;

/** The findings as W3C Web Annotations: each selects its words by what stands around them and by their position. */
final class AnnotationReport implements Report {
    /** Code points before and after the words that tell them from the same words elsewhere. */
    private static final int AROUND = 32;

    private final Destination destination;
    private final Entries entries;
    private final JsonGenerator json;
    /** Of the ids of the annotations: the same ones make the same page. */
    private final MessageDigest digest = ReportFolder.digest();

    AnnotationReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.json = LinkedData.generator(destination.stream());
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Lines lines = Lines.of(judgement.article().text());
        for (Entry entry : entries.of(judgement)) {
            if (entry.standing().open()) {
                write(entry, lines);
            }
        }
    }

    private void write(Entry entry, Lines lines) throws IOException {
        Finding finding = entry.finding();
        json.writeStartObject();
        String id = "urn:recount:finding:" + LinkedData.name(finding.id());
        digest.update(id.getBytes(StandardCharsets.UTF_8));
        json.writeStringField("id", id);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", finding.suggestion() == null ? "assessing" : "editing");
        json.writeArrayFieldStart("body");
        body("assessing", entry.message());
        if (finding.suggestion() != null) {
            body("editing", finding.suggestion());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("target");
        json.writeStringField("source", source(entry.article()));
        json.writeArrayFieldStart("selector");
        quote(entry.article().text(), finding);
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", lines.codePoint(finding.start()));
        json.writeNumberField("end", lines.codePoint(finding.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Where the article was published, so that the words are found there; its file where that is not known. */
    private static String source(Article article) {
        String url = Links.safe(article.url());
        return url == null ? Original.of(article).uri() : url;
    }

    private void body(String purpose, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("language", "en");
        json.writeStringField("value", text);
        json.writeEndObject();
    }

    private void quote(String text, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", finding.quote());
        json.writeStringField("prefix", text.substring(back(text, finding.start()), finding.start()));
        json.writeStringField("suffix", text.substring(finding.end(), forth(text, finding.end())));
        json.writeEndObject();
    }

    private static int back(String text, int from) {
        return text.offsetByCodePoints(from, -Math.min(AROUND, text.codePointCount(Math.max(0, from - AROUND), from)));
    }

    private static int forth(String text, int from) {
        int until = Math.min(text.length(), from + AROUND);
        return text.offsetByCodePoints(from, Math.min(AROUND, text.codePointCount(from, until)));
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        json.writeEndArray();
        json.writeStringField("id", "urn:recount:annotations:" + HexFormat.of().formatHex(digest.digest()));
        LinkedData.end(json);
        destination.done();
    }
}
