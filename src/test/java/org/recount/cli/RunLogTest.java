package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in a log, and what it must not leave there. */
class RunLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** In every article, whole or damaged. */
    private static final String SECRET = "Zyxwvut";

    @TempDir
    Path temp;

    @BeforeEach
    void write() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        Files.writeString(in.resolve("whole.txt"), SECRET + "\n\nNeil Duncan-Jordan won Poole by 81 votes.\n");
        Files.writeString(
                in.resolve("cut.jsonl"), "{\"id\": \"a\", \"body_text\": \"" + SECRET + "\n\"" + SECRET + "\n");
        Files.write(in.resolve("bytes.txt"), (SECRET + '\u00ff' + '\u0081').getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(in.resolve("feed.rss"), "<rss><channel><item><title>" + SECRET);
        Files.writeString(in.resolve("empty.html"), "<script>" + SECRET + "</script>");
    }

    private List<JsonNode> log() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve("run.log"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String value(JsonNode line, String key) {
        for (JsonNode pair : line.path("kvpList")) {
            if (pair.has(key)) {
                return pair.get(key).asText();
            }
        }
        return "";
    }

    @Test
    void one_line_tells_of_the_run_and_one_of_each_article_that_failed() throws IOException {
        Ran ran = Ran.in(temp, "check", temp.resolve("in").toString(), "--out", "r", "--quiet", "--log", "run.log");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.INPUT_FAILED);
        List<JsonNode> log = log();
        List<JsonNode> runs = log.stream()
                .filter(line -> line.path("level").asText().equals("INFO"))
                .toList();
        assertThat(runs).hasSize(1);
        JsonNode run = runs.get(0);
        assertThat(run).isEqualTo(log.get(log.size() - 1));
        JsonNode counts = JSON.readTree(temp.resolve("r/summary.json").toFile()).path("counts");
        assertThat(value(run, "in")).isEqualTo(counts.at("/articles/in").asText());
        assertThat(value(run, "failed"))
                .isEqualTo(counts.at("/articles/failed").asText())
                .isNotEqualTo("0");
        assertThat(value(run, "findings"))
                .isEqualTo(counts.at("/findings/found").asText());
        assertThat(value(run, "code")).isEqualTo("3");
        assertThat(value(run, "rules")).isNotEmpty();
        assertThat(log.stream()
                        .filter(line -> line.path("level").asText().equals("WARN"))
                        .map(line -> value(line, "article")))
                .hasSize(Integer.parseInt(value(run, "failed")))
                .contains("bytes.txt", "empty.html");
    }

    @Test
    void no_word_of_an_article_is_logged() throws IOException {
        Ran.in(temp, "check", temp.resolve("in").toString(), "--out", "r", "--quiet", "--log", "run.log");

        assertThat(temp.resolve("run.log")).content().contains("\"run\"").doesNotContainIgnoringCase(SECRET);
        assertThat(temp.resolve("run.log")).content().doesNotContain("Poole", "Duncan", "votes");
    }

    @Test
    void runs_add_to_it_and_a_run_without_it_does_not() throws IOException {
        Ran.in(temp, "check", temp.resolve("in/whole.txt").toString(), "--out", "a", "--quiet", "--log", "run.log");
        Ran.in(temp, "check", temp.resolve("in/whole.txt").toString(), "--out", "b", "--quiet", "--log", "run.log");
        Ran.in(temp, "check", temp.resolve("in/whole.txt").toString(), "--out", "c", "--quiet");

        assertThat(log()).hasSize(2);
    }

    @Test
    void a_log_that_cannot_be_written_is_wrong_usage() {
        Ran ran = Ran.in(
                temp,
                "check",
                temp.resolve("in/whole.txt").toString(),
                "--out",
                "r",
                "--quiet",
                "--log",
                "nowhere/run.log");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--log", "run.log cannot be written");
        assertThat(temp.resolve("r")).doesNotExist();
    }
}
