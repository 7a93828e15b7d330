package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.check.Judgement;
import org.recount.review.Baseline;
import org.recount.review.Docket;

/** What people decided, and what a baseline has, in each form: of the samples' five findings, three are not open. */
class DecisionsInFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private Docket docket;

    @BeforeEach
    void decide() throws Exception {
        Files.writeString(temp.resolve("suppressions.json"), """
                {"format": "recount-suppressions/1", "suppressions": [
                  {"finding": "f-c-2", "reason": "as <b>declared</b>", "author": "Ana Reed", "added": "2024-07-05",
                   "expires": "2024-12-31"}]}
                """);
        Files.writeString(temp.resolve("reviews.jsonl"), """
                {"finding":"f-c-1","decision":"confirmed","why":"rang the council","by":"Tom Cole","at":"2024-07-06T09:00:00Z"}
                {"finding":"f-w-1","decision":"rejected","why":"a recount","by":"Tom Cole","at":"2024-07-06T09:00:00Z"}
                """);
        Path before = Files.createDirectories(temp.resolve("before"));
        Files.writeString(before.resolve("findings.jsonl"), """
                {"id":"f-h-1","article":"../../etc/passwd<img src=x onerror=alert(1)>"}
                {"id":"other","fingerprint":"p-w-1","article":"wide.txt"}
                {"id":"mended","fingerprint":"mended","article":"close.txt"}
                {"id":"elsewhere","fingerprint":"elsewhere","article":"not-in-this-run.txt"}
                """);
        docket = new Docket(Optional.of(Baseline.in(before)), LocalDate.of(2024, 7, 8));
        docket.beside(temp);
    }

    private String written(ReportForm form) throws IOException {
        return new String(bytes(form), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Edition edition = new Edition(
                null, out, new Entries(Samples.NORMS, docket), OfficialFigures.none(), Style.plain(), "", false);
        RunReport report = new RunReport(null, List.of(form.open(edition)), docket);
        for (Judgement judgement : Samples.all()) {
            report.checked(judgement);
        }
        report.failed(Samples.failure());
        report.across(Samples.told());
        report.end(Samples.run());
        return out.toByteArray();
    }

    @Test
    void people_are_shown_what_is_open_and_told_what_is_left_out() throws IOException {
        assertThat(written(ReportForm.TERMINAL))
                .contains("by 507 votes", "412 seats")
                .doesNotContain("just over 1,000", "Leanne Mohamed", "7,105 votes")
                .contains("Left out: 1 suppressed, 1 rejected by a reviewer, 1 in the baseline.")
                .contains("1 finding of the baseline is gone.")
                .contains("2 findings in 1 article: 1 error, 0 warnings, 1 info.");
        assertThat(written(ReportForm.MARKDOWN)).contains("# 2 findings in 1 of 5 articles", "Left out: ");
    }

    @Test
    void pages_show_what_is_left_out_with_who_why_and_until_when() throws Exception {
        ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.STAYS);
        RunReport report = new RunReport(
                folder,
                List.of(new HtmlReport(folder, new Entries(Samples.NORMS, docket), OfficialFigures.none())),
                docket);
        for (Judgement judgement : Samples.all()) {
            report.checked(judgement);
        }
        report.end(Samples.run());
        Document overview = Jsoup.parse(Files.readString(temp.resolve("r/report.html")));
        assertThat(overview.select(".item").eachAttr("id")).containsExactly("f-f-c-1", "f-f-c-3");
        assertThat(overview.select(".glance a[href=#left-out]").text())
                .isEqualTo("Left out: 1 suppressed, 1 rejected by a reviewer, 1 in the baseline.");
        Element leftOut = overview.selectFirst("details.left-out");
        assertThat(leftOut.hasAttr("open")).isFalse();
        assertThat(leftOut.select("summary").text())
                .isEqualTo("3 findings are left out: 1 suppressed, 1 rejected by a reviewer, 1 in the baseline");
        assertThat(leftOut.select("li").eachText().get(0))
                .contains("\u201Cby just over 1,000 votes\u201D", "the tally has 1,689")
                .contains("Suppressed by Ana Reed on 5 July 2024, until 31 December 2024: as <b>declared</b>")
                .contains("Majority \u00B7 Bethnal Green and Stepney");
        assertThat(leftOut.select("li").eachText().get(2)).contains("Rejected by Tom Cole on 6 July 2024: a recount");
        Document article = Jsoup.parse(Files.readString(temp.resolve("r/report/article-close.txt.html")));
        assertThat(article.select(".panel .left-out summary").text()).isEqualTo("1 finding is left out: 1 suppressed");
        String place = article.select(".left-out a").attr("href");
        assertThat(article.getElementById(place.substring(place.indexOf('#') + 1))
                        .text())
                .isEqualTo("by just over 1,000 votes");
        Document seat = Jsoup.parse(Files.readString(temp.resolve("r/report/seat-bethnal-green-and-stepney.html")));
        assertThat(seat.select("header a[href=#left-out]").text()).isEqualTo("Findings left out: 1 suppressed.");
        assertThat(seat.select(".left-out li").text()).contains("Suppressed by Ana Reed", "A narrow night");
        assertThat(overview.select(".rest li:contains(wide.txt)").text())
                .contains("left out: 1 rejected by a reviewer");
    }

    @Test
    void programs_are_given_every_finding_with_its_state() throws IOException {
        List<String> states = new ArrayList<>();
        for (String line : written(ReportForm.JSON).lines().toList()) {
            JsonNode finding = JSON.readTree(line);
            states.add(finding.get("id").asText() + " " + finding.get("state").asText());
        }
        assertThat(states)
                .containsExactly("f-c-1 open", "f-c-2 suppressed", "f-c-3 open", "f-h-1 known", "f-w-1 rejected");
    }

    @Test
    void sarif_fits_the_schema_of_oasis_and_has_states_and_suppressions() throws IOException {
        JsonNode sarif = JSON.readTree(written(ReportForm.SARIF));
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(sarif))
                    .isEmpty();
        }
        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results).hasSize(5);
        assertThat(results.findValuesAsText("baselineState"))
                .containsExactly("new", "new", "new", "unchanged", "unchanged");
        assertThat(results.findValuesAsText("justification"))
                .containsExactly("as <b>declared</b> (Ana Reed)", "a recount (Tom Cole)");
        assertThat(results.at("/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("by 528 votes");
    }

    @Test
    void sarif_selects_the_words_by_line_and_column() throws IOException {
        JsonNode result = JSON.readTree(written(ReportForm.SARIF)).at("/runs/0/results/4");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        int[] points = Samples.wide()
                .article()
                .text()
                .lines()
                .toList()
                .get(region.get("startLine").asInt() - 1)
                .codePoints()
                .toArray();
        int start = region.get("startColumn").asInt() - 1;
        assertThat(new String(points, start, region.get("endColumn").asInt() - 1 - start))
                .isEqualTo("7,105 votes");
    }

    /** The bytes are not those of the text in UTF-8; the lines are. */
    @Test
    void sarif_tells_the_line_of_a_text_in_another_encoding() throws IOException {
        Judgement sample = Samples.close();
        Article utf = sample.article();
        Article latin = new Article(
                utf.id(),
                "drafts/Close.TXT",
                utf.title(),
                utf.publisher(),
                utf.published(),
                utf.url(),
                utf.text(),
                utf.zones(),
                "00".repeat(32));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report report = new SarifReport(Destination.stream(bytes), new Entries(Samples.NORMS, docket));
        report.checked(new Judgement(latin, sample.claims(), sample.findings()));
        report.end(Samples.run(), new Counts());
        JsonNode region =
                JSON.readTree(bytes.toByteArray()).at("/runs/0/results/0/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(2);
    }

    @Test
    void junit_is_what_build_servers_read() throws Exception {
        try (InputStream schema = getClass().getResourceAsStream("/schema/junit.xsd")) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(schema))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(written(ReportForm.JUNIT))));
        }
    }

    @Test
    void a_spreadsheet_opens_with_every_finding_and_its_figures_as_numbers() throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(ReportForm.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> heads = rows.get(0).stream().map(Cell::getText).toList();
            assertThat(heads).hasSameSizeAs(FindingColumn.ALL).startsWith("severity", "title", "outlet");
            assertThat(rows).hasSize(6);
            Row first = rows.get(1);
            assertThat(first.getCellAsString(heads.indexOf("quote"))).hasValue("by 507 votes");
            assertThat(first.getCellAsNumber(heads.indexOf("difference"))).hasValue(new BigDecimal(21));
            assertThat(rows)
                    .extracting(row -> row.getCellText(heads.indexOf("state")))
                    .contains("suppressed", "known");
        }
    }

    @Test
    void junit_skips_what_is_not_open() throws IOException {
        String xml = written(ReportForm.JUNIT);
        assertThat(xml.split("<failure", -1)).hasSize(2);
        assertThat(xml)
                .contains(
                        "message=\"Suppressed: as &lt;b&gt;declared&lt;/b&gt;\"",
                        "message=\"In the baseline\"",
                        "message=\"Rejected by a reviewer: a recount\"",
                        "message=\"Not decided: no tally of the seat\"");
    }

    @Test
    void a_claim_review_is_only_what_a_person_confirmed() throws IOException {
        JsonNode graph = JSON.readTree(written(ReportForm.CLAIMREVIEW)).path("@graph");
        assertThat(graph).hasSize(1);
        JsonNode review = graph.get(0);
        assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.at("/claimReviewed").asText()).contains("kept the seat by 507 votes");
        assertThat(review.at("/itemReviewed/appearance/url").asText()).isEqualTo("https://news.example.org/close");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Differs from the official results");
        assertThat(review.at("/author/name").asText()).isEqualTo("Tom Cole");
        assertThat(review.at("/datePublished").asText()).isEqualTo("2024-07-06");
    }

    @Test
    void a_claim_review_is_made_of_what_schema_org_defines() throws IOException {
        SchemaOrg vocabulary = SchemaOrg.load();
        JsonNode document = JSON.readTree(written(ReportForm.CLAIMREVIEW));
        assertThat(document.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(document.path("@graph"))
                .isNotEmpty()
                .allSatisfy(review -> assertThat(vocabulary.unknown(review)).isEmpty());
        assertThat(vocabulary.unknown(JSON.readTree("""
                        {"@type": "ClaimReview", "claimReviewed": {"@type": "Person"}, "verdict": "False",
                         "reviewRating": {"@type": "Rating", "ratingValue": 1, "author": {"@type": "Rating"}}}"""))).hasSize(3);
    }

    @Test
    void annotations_are_as_the_recommendation_demands() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/schema/web-annotation.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            docket = Docket.empty();
            JsonNode page = JSON.readTree(written(ReportForm.ANNOTATIONS));
            assertThat(page.get("items")).hasSize(5);
            assertThat(schema.validate(page)).isEmpty();
            ((ObjectNode) page.at("/items/0")).remove("target");
            ((ObjectNode) page.at("/items/1")).put("motivation", "accusing");
            assertThat(schema.validate(page)).hasSize(2);
        }
    }

    @Test
    void annotations_select_the_words_of_open_findings_twice() throws IOException {
        JsonNode items = JSON.readTree(written(ReportForm.ANNOTATIONS)).get("items");
        assertThat(items).hasSize(2);
        JsonNode target = items.get(0).get("target");
        String text = Samples.close().article().text();
        JsonNode quote = target.at("/selector/0");
        String around = quote.get("prefix").asText()
                + quote.get("exact").asText()
                + quote.get("suffix").asText();
        assertThat(text).containsOnlyOnce(around);
        JsonNode position = target.at("/selector/1");
        assertThat(new String(
                        text.codePoints().toArray(),
                        position.get("start").asInt(),
                        position.get("end").asInt() - position.get("start").asInt()))
                .isEqualTo(quote.get("exact").asText());
        assertThat(target.get("source").asText()).isEqualTo("https://news.example.org/close");
    }
}
