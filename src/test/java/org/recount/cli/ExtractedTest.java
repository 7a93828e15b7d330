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
        Path loose = Files.writeString(temp.resolve("loose.txt"), """
                General election 2024: Poole

                Labour's Neil Duncan-Jordan won Poole by 18 votes.

                The member, who was elected for the Conservatives, rang him.
                """);
        run("check", ARTICLES, loose.toString(), "--out", at("with"));
        Path claims = temp.resolve("with/claims.jsonl");
        Files.writeString(claims, Files.readString(claims).replaceAll(",\"read\":\\{.*?\\}(?=\\}\\R)", ""));
        run("verify", at("with/claims.jsonl"), "--out", at("verified"));

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
