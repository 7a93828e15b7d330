package org.recount.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.article.Place;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.across.Row;
import org.recount.claim.ClaimLine;
import org.recount.claim.TextMarks;
import org.recount.claim.Unread;
import org.recount.review.Docket;

/** The files for programs: articles, claims, findings and numbers not understood a line each, and the summary. */
public final class JsonReport implements Report {
    /** Values of one file stand a line each. */
    static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .rootValueSeparator("\n")
            .build();

    private final ReportFolder folder;
    private final Docket docket;
    private final JsonGenerator articles;
    private final JsonGenerator claims;
    private final JsonGenerator findings;
    private final JsonGenerator unread;
    private JsonGenerator matrix;
    private final MessageDigest digest = ReportFolder.digest();

    public JsonReport(ReportFolder folder, Docket docket) throws IOException {
        this.folder = folder;
        this.docket = docket;
        articles = JSON.createGenerator(folder.writer("articles.jsonl"));
        claims = JSON.createGenerator(folder.writer(ReportFolder.CLAIMS));
        findings = JSON.createGenerator(folder.writer(ReportFolder.FINDINGS));
        unread = JSON.createGenerator(folder.writer(ReportFolder.UNREAD));
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Article article = judgement.article();
        String textDigest = ReportFolder.sha256(article.text());
        String source = article.sha256().isEmpty() ? textDigest : article.sha256();
        digest.update((article.id() + '\n' + source + '\n').getBytes(StandardCharsets.UTF_8));
        String text = null;
        if (!Original.isOwn(article)) {
            text = storeText(article);
        }
        Lines lines = Lines.of(article.text());
        writeArticle(article, text, judgement, lines);
        TextMarks marks = TextMarks.of(article.text());
        for (JudgedClaim claim : judgement.claims()) {
            ClaimLine.of(claim.claim(), marks)
                    .judged(claim.verdict().name(), claim.reason(), claim.rules())
                    .write(this.claims);
        }
        for (Finding finding : judgement.findings()) {
            FindingJson.write(findings, finding, docket.of(finding), article, lines);
        }
        for (Unread number : judgement.unread()) {
            write(number, lines);
        }
    }

    /** The text that offsets refer to, where it is not the file's own. */
    private String storeText(Article article) throws IOException {
        Files.createDirectories(folder.file(ReportFolder.TEXTS));
        String name = ReportFolder.TEXTS + "/" + ReportFolder.fileName(article.id()) + ".txt";
        try (Writer out = folder.writer(name)) {
            out.write(article.text());
        }
        return name;
    }

    private void writeArticle(Article article, String text, Judgement judgement, Lines lines) throws IOException {
        articles.writeStartObject();
        articles.writeStringField("id", article.id());
        articles.writeStringField("file", article.file());
        articles.writeStringField("title", article.title());
        articles.writeStringField("author", article.author());
        articles.writeStringField("publisher", article.publisher());
        articles.writeStringField("published", article.published());
        articles.writeStringField("url", article.url());
        articles.writeStringField("sha256", article.sha256().isEmpty() ? null : article.sha256());
        articles.writeStringField("status", "checked");
        articles.writeNullField("error");
        notes(article.notes());
        places(article.places(), lines);
        articles.writeObjectFieldStart("counts");
        SummaryJson.claimsAndFindings(articles, Counts.of(judgement, docket));
        articles.writeEndObject();
        articles.writeStringField("text", text);
        articles.writeEndObject();
    }

    /** Left out where the file is the article. */
    private void places(List<Place> places, Lines lines) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        articles.writeArrayFieldStart("places");
        for (Place place : places) {
            articles.writeStartObject();
            articles.writeNumberField("start", lines.codePoint(place.start()));
            articles.writeStringField("name", place.name());
            articles.writeEndObject();
        }
        articles.writeEndArray();
    }

    private void notes(List<String> notes) throws IOException {
        articles.writeArrayFieldStart("notes");
        for (String note : notes) {
            articles.writeString(note);
        }
        articles.writeEndArray();
    }

    private void write(Unread number, Lines lines) throws IOException {
        unread.writeStartObject();
        unread.writeStringField("id", number.id());
        unread.writeStringField("article", number.article());
        unread.writeStringField("quote", number.quote());
        unread.writeNumberField("start", lines.codePoint(number.start()));
        unread.writeNumberField("end", lines.codePoint(number.end()));
        unread.writeNumberField("line", lines.line(number.start()));
        unread.writeNumberField("column", lines.column(number.start()));
        unread.writeNumberField("value", number.value());
        unread.writeStringField("beside", number.beside());
        unread.writeEndObject();
    }

    @Override
    public void failed(Failed failed) throws IOException {
        digest.update((failed.id() + "\nfailed\n").getBytes(StandardCharsets.UTF_8));
        articles.writeStartObject();
        articles.writeStringField("id", failed.id());
        articles.writeStringField("file", failed.file());
        articles.writeStringField("title", "");
        articles.writeStringField("author", "");
        articles.writeStringField("publisher", "");
        articles.writeStringField("published", "");
        articles.writeStringField("url", "");
        articles.writeNullField("sha256");
        articles.writeStringField("status", "failed");
        articles.writeStringField("error", failed.reason());
        notes(List.of());
        articles.writeNullField("counts");
        articles.writeNullField("text");
        articles.writeEndObject();
    }

    @Override
    public void across(Row row) throws IOException {
        if (matrix == null) {
            matrix = JSON.createGenerator(folder.writer(ReportFolder.MATRIX));
        }
        MatrixJson.write(matrix, row, docket);
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        for (JsonGenerator lines : new JsonGenerator[] {articles, claims, findings, unread, matrix}) {
            if (lines == null) {
                continue;
            }
            boolean any = lines.getOutputContext().getEntryCount() > 0;
            if (any) {
                lines.writeRaw('\n');
            }
            lines.close();
        }
        try (Writer out = folder.writer(ReportFolder.SUMMARY)) {
            writeSummary(out, run, counts, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** Writes summary.json to any writer, which stays open. */
    static void writeSummary(Writer out, Run run, Counts counts, String articlesDigest) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            SummaryJson.write(json, run, counts, articlesDigest);
            json.writeRaw('\n');
        }
    }
}
