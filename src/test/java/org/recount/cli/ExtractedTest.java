package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that were extracted meet, when they are verified, the doubts of a check: nobody is accused who was not. */
class ExtractedTest {
    private static final String ARTICLES =
            Path.of("facts", "articles").toAbsolutePath().toString();

    @TempDir
    Path temp;

    private List<String> checked;

    @BeforeEach
    void check() throws IOException {
        run("check", ARTICLES, "--out", at("checked"));
        checked = findings("checked");
        assertThat(checked).hasSizeGreaterThan(20);
    }

    @Test
    void one_file_an_article() throws IOException {
        run("extract", ARTICLES, "--out", at("claims"));
        run("verify", at("claims"), "--out", at("verified"));

        assertThat(findings("verified")).isEqualTo(checked);
    }

    @Test
    void one_claim_a_line() throws IOException {
        Files.writeString(temp.resolve("claims.jsonl"), run("extract", ARTICLES));
        run("verify", at("claims.jsonl"), "--out", at("verified"));

        assertThat(findings("verified")).isEqualTo(checked);
    }

    @Test
    void those_of_a_report_and_of_the_report_on_them() throws IOException {
        run("verify", at("checked/claims.jsonl"), "--out", at("once"));
        run("verify", at("once/claims.jsonl"), "--out", at("twice"));

        assertThat(findings("once")).isEqualTo(checked);
        assertThat(findings("twice")).isEqualTo(checked);
    }

    @Test
    void somebody_who_writes_the_same_claims_is_taken_at_their_word() throws IOException {
        Path claims = temp.resolve("checked/claims.jsonl");
        Files.writeString(claims, Files.readString(claims).replaceAll(",\"read\":\\{.*?\\}(?=\\}\\R)", ""));
        run("verify", at("checked/claims.jsonl"), "--out", at("verified"));

        assertThat(Files.readString(temp.resolve("verified/claims.jsonl"))).doesNotContain("\"read\":");
        assertThat(findings("verified")).containsAll(checked).hasSizeGreaterThan(checked.size());
    }

    private String at(String path) {
        return temp.resolve(path).toString();
    }

    private String run(String... words) {
        Ran ran = Ran.in(temp, words);
        assertThat(ran.code()).as(ran.err()).isIn(ExitCode.NOTHING, ExitCode.FOUND);
        return ran.out();
    }

    /** Which claim each finding is on, and what it says. */
    private List<String> findings(String report) throws IOException {
        try (Stream<String> lines = Files.lines(temp.resolve(report).resolve("findings.jsonl"))) {
            return lines.map(line -> line.replaceAll(".*\"claim\":(\"\\w+\"|null).*\"message\":\"(.*?)\".*", "$1 $2"))
                    .sorted()
                    .toList();
        }
    }
}
