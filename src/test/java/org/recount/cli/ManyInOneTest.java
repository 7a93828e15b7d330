package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of many articles through the whole program: each is checked, told of with its place, and fails alone. */
class ManyInOneTest {
    private static final String WRONG = "Wes Streeting held Ilford North with 15,674 votes.";
    private static final String RIGHT = "Wes Streeting held Ilford North with 15,647 votes.";

    @TempDir
    Path temp;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(temp.resolve("wire.jsonl"), """
                {"id": "n-1", "headline": "Night", "byline": "Ann Field", "text": "%s"}
                {"id": "n-2", "text": broken}
                {"id": "n-3", "text": "%s"}
                """.formatted(WRONG, RIGHT));
    }

    @Test
    void each_article_is_told_of_with_its_place() throws IOException {
        Ran ran = Ran.in(
                temp,
                "check",
                temp.resolve("wire.jsonl").toString(),
                "--out",
                temp.resolve("report").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out()).contains("votes-differ  Ilford North  (line 1)", "3 articles: 2 checked, 1 failed.");
        assertThat(ran.err()).contains("wire.jsonl: line 2: is not valid JSON");
        assertThat(lines("articles.jsonl"))
                .extracting(line ->
                        line.path("id").asText() + " " + line.path("author").asText())
                .containsExactly("n-1 Ann Field", "wire.jsonl#2 ", "n-3 ");
        JsonNode finding = lines("findings.jsonl").get(0);
        assertThat(finding.path("place").asText()).isEqualTo("line 1");
        String text = Files.readString(temp.resolve("report")
                .resolve(lines("articles.jsonl").get(0).path("text").asText()));
        assertThat(text.substring(
                        finding.path("start").asInt(), finding.path("end").asInt()))
                .isEqualTo(finding.path("quote").asText());
    }

    @Test
    void a_fix_of_such_a_file_is_left_to_a_person() throws IOException {
        String before = Files.readString(temp.resolve("wire.jsonl"));

        Ran ran = Ran.in(temp, "fix", temp.resolve("wire.jsonl").toString(), "--apply");

        assertThat(ran.err()).contains("Make the changes by hand.", "with 15,647 votes");
        assertThat(Files.readString(temp.resolve("wire.jsonl"))).isEqualTo(before);
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve("report").resolve(file))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
