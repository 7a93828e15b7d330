package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.Golden;
import org.recount.check.Judgement;
import org.recount.review.Docket;

class JsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @BeforeEach
    void write() throws Exception {
        write(temp.resolve("r"));
    }

    @ParameterizedTest
    @CsvSource({"articles.jsonl", "claims.jsonl", "findings.jsonl", "unread.jsonl", "matrix.jsonl", "summary.json"})
    void is_as_approved(String file) throws IOException {
        new Golden(Samples.APPROVED, JsonReportTest.class)
                .holds(file, Files.readString(temp.resolve("r").resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({"articles, 6", "claims, 8", "findings, 5", "unread, 2", "matrix, 1"})
    void has_a_line_for_each_that_fits_the_schema(String name, int lines) throws IOException {
        JsonSchema schema = schema(name);
        List<String> read = Files.readAllLines(temp.resolve("r").resolve(name + ".jsonl"));
        assertThat(read).hasSize(lines);
        for (String line : read) {
            assertThat(schema.validate(JSON.readTree(line))).isEmpty();
        }
    }

    @Test
    void has_a_summary_that_fits_the_schema_and_accounts_for_everything() throws IOException {
        JsonNode summary = JSON.readTree(temp.resolve("r/summary.json").toFile());
        assertThat(schema("summary").validate(summary)).isEmpty();
        JsonNode articles = summary.at("/counts/articles");
        assertThat(articles.get("in").asInt())
                .isEqualTo(
                        articles.get("checked").asInt() + articles.get("failed").asInt())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims|{\"kind\":\"VOTES\",\"quote\":\"x\",\"vote\":1}",
                "claims|{\"kind\":\"GUESS\",\"quote\":\"x\"}",
                "claims|{\"kind\":\"VOTES\",\"quote\":\"x\",\"start\":1}",
                "summary|{\"format\":\"recount-report/1\",\"status\":\"complete\"}",
                "articles|{\"id\":\"a\"}",
                "matrix|{\"kind\":\"VOTES\"}",
                "findings|{\"id\":\"a\"}",
                "unread|{\"id\":\"a\"}"
            })
    void has_schemas_that_refuse(String name, String json) throws IOException {
        assertThat(schema(name).validate(JSON.readTree(json))).isNotEmpty();
    }

    @Test
    void counts_offsets_in_code_points_of_the_stored_text() throws IOException {
        for (String name : List.of("claims.jsonl", "findings.jsonl", "unread.jsonl")) {
            for (String line : Files.readAllLines(temp.resolve("r").resolve(name))) {
                JsonNode node = JSON.readTree(line);
                int[] points = text(node.get("article").asText()).codePoints().toArray();
                int start = node.get("start").asInt();
                assertThat(new String(points, start, node.get("end").asInt() - start))
                        .isEqualTo(node.get("quote").asText());
            }
        }
    }

    private static String text(String article) {
        return Samples.all().stream()
                .map(Judgement::article)
                .filter(candidate -> candidate.id().equals(article))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void keeps_the_text_only_where_it_is_not_the_file() throws IOException {
        try (Stream<Path> texts = Files.list(temp.resolve("r/texts"))) {
            assertThat(texts)
                    .singleElement()
                    .satisfies(text -> assertThat(Files.readString(text))
                            .isEqualTo(Samples.hostile().article().text()));
        }
        assertThat(temp.getParent().resolve("etc")).doesNotExist();
    }

    @Test
    void keeps_the_decimals_printed() throws IOException {
        assertThat(Files.readString(temp.resolve("r/claims.jsonl"))).contains("\"value\":18.0,");
    }

    @Test
    void gives_the_same_bytes_for_the_same_input() throws Exception {
        write(temp.resolve("again"));
        for (String name : List.of("articles.jsonl", "claims.jsonl", "findings.jsonl", "unread.jsonl", "report.html")) {
            assertThat(temp.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("r").resolve(name));
        }
    }

    private static void write(Path path) throws Exception {
        ReportFolder folder = ReportFolder.open(path, Earlier.STAYS);
        RunReport report = new RunReport(
                folder,
                List.of(
                        new JsonReport(folder, Docket.empty()),
                        new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), OfficialFigures.none())),
                Docket.empty());
        for (Judgement judgement : Samples.all()) {
            report.checked(judgement);
        }
        report.failed(Samples.failure());
        report.across(Samples.told());
        report.end(Samples.run());
    }

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("/org/recount/schema/" + name + ".schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }
}
