package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.report.ReportForm;

class RecountTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> env = new HashMap<>();
    private boolean terminal;

    @BeforeEach
    void ship() throws IOException {
        for (String folder : List.of("facts/tallies", "facts/articles", "facts/claims", "facts/language", "rules")) {
            Files.createDirectories(temp.resolve("home").resolve(folder));
        }
        Files.createDirectories(temp.resolve("here"));
        Files.writeString(temp.resolve("home/facts/articles/close.txt"), "close");
        Files.createDirectories(temp.resolve("gold"));
        Files.writeString(
                temp.resolve("gold/close.jsonl"),
                "{\"article\":\"close\",\"start\":0,\"end\":2,\"kind\":\"SWING\",\"value\":3,\"verdict\":\"SUPPORTED\"}");
        Files.writeString(
                temp.resolve("home/facts/claims/claims.json"),
                "{\"article\":{\"id\":\"pulled\"},\"claims\":[{\"kind\":\"WINNER\",\"quote\":\"won\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "close, '', 1",
        "close, --fail-on error, 1",
        "close, --fail-on never, 0",
        "remark, '', 0",
        "remark, --fail-on info, 1",
        "hedged, '', 1",
        "hedged, --fail-on error, 0",
        "quiet, '', 0",
        "quiet, --fail-on info, 0",
        "broken, '', 3",
        "refused, --fail-on never, 3",
        "close refused, '', 3",
        "missing, '', 3"
    })
    void ends_with_the_code_for_what_was_found(String articles, String options, int code) {
        String arguments = "check " + articles + " --out r " + options;
        assertThat(run(arguments.strip().split(" +"))).isEqualTo(code);
        assertThat(temp.resolve("here/r/summary.json")).content().contains("\"status\" : \"complete\"");
        assertThat(temp.resolve("here/r/report.html")).exists();
    }

    @Test
    void names_every_form_in_its_help() {
        run("check", "--help");
        String help = out.toString(StandardCharsets.UTF_8);
        assertThat(ReportForm.values()).allMatch(form -> help.contains(form.code()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void writes_one_form_to_standard_output_and_no_folder(ReportForm form) throws IOException {
        assertThat(run("check", "close", "--out", "-", "--format", form.code())).isEqualTo(1);
        assertThat(out.size()).isPositive();
        assertThat(temp.resolve("here")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "chekc, Maybe check is meant",
        "check --fromat html, unknown option --fromat. Maybe --format is meant",
        "check --format pdf, --format pdf is none of html",
        "check --fail-on fatal, '--fail-on'",
        "check --threads 0, --threads must be 1 or more",
        "check --threads many, '--threads'",
        "check --tallies nowhere, --tallies nowhere does not exist",
        "check --rules nowhere, --rules nowhere does not exist",
        "check --no-default-rules, leaves no rules",
        "check --out ../home, not a report",
        "'check close --out - --format csv,xlsx', --out - takes one form",
        "check close --out - --format html, html needs a folder",
        "check close --out - --json, --json prints the summary",
        "check close --baseline nowhere, --baseline",
        "verify, CLAIMS",
        "extract, ARTICLE",
        "evaluate, GOLD",
        "evaluate nowhere, nowhere: is no folder",
        "evaluate ../gold, gold has no folder articles",
        "evaluate ../gold --report ., holds no claims.jsonl",
        "evaluate ../gold close --report r, exclude each other",
        "'', a command is missing",
        "rules, Missing required subcommand"
    })
    void refuses_wrong_usage_with_a_next_step(String arguments, String message) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("recount: ").contains(message).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void checks_the_samples_when_given_nothing() {
        assertThat(run("check", "--fail-on", "never")).isZero();
        assertThat(text()).contains("close.txt  A narrow night").contains("2 articles: 2 checked, 0 failed.");
        assertThat(temp.resolve("here/reports/2024-07-08T0612/claims.jsonl"))
                .content()
                .contains("pulled#1");
    }

    @ParameterizedTest
    @CsvSource({"close, 0", "broken, 3"})
    void measures_articles_against_gold(String article, int code) throws IOException {
        assertThat(run("evaluate", "../gold", article, "--misses", "--by-rule")).isEqualTo(code);
        assertThat(text())
                .contains("1 article, 1 claim of gold that must be found")
                .contains("missed claim    close:0");
        assertThat(temp.resolve("here/reports")).doesNotExist();
    }

    @Test
    void gives_each_run_of_a_minute_its_own_folder() {
        run("check", "quiet");
        run("check", "quiet");
        assertThat(temp.resolve("here/reports/2024-07-08T0612-2/summary.json")).exists();
    }

    @Test
    void replaces_an_earlier_report_only_when_told_to() {
        assertThat(run("check", "quiet", "--out", "r")).isZero();
        assertThat(run("check", "quiet", "--out", "r")).isEqualTo(2);
        assertThat(err.toString()).contains("earlier report").contains("--overwrite");
        assertThat(run("check", "quiet", "--out", "r", "--overwrite")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "false, '', auto, false",
        "true, '', auto, true",
        "true, 1, auto, false",
        "true, 1, always, true",
        "false, '', always, true",
        "true, '', never, false"
    })
    void writes_in_colour_on_a_terminal_only(boolean isTerminal, String noColor, String when, boolean coloured) {
        terminal = isTerminal;
        env.put("NO_COLOR", noColor);
        run("check", "close", "--color", when);
        assertThat(text().contains("\u001B[")).isEqualTo(coloured);
    }

    @Test
    void prints_only_what_is_asked_for() {
        run("check", "close", "--quiet", "--out", "a");
        assertThat(out.size()).isZero();
        run("check", "close", "--json", "--out", "b");
        assertThat(text()).isEqualTo(content("here/b/summary.json"));
        out.reset();
        run("check", "close", "--format", "json", "--out", "c");
        assertThat(out.size()).isZero();
        assertThat(temp.resolve("here/c/report.html")).doesNotExist();
    }

    @Test
    void is_silent_when_the_reader_of_its_output_has_gone() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(recount(gone).run("check", "close", "--out", "r")).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
        assertThat(temp.resolve("here/r/report.html")).exists();
    }

    @Test
    void tells_of_a_full_disk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(recount(full).run("check", "close", "--out", "r")).isEqualTo(2);
        assertThat(err.toString()).contains("No space left on device");
    }

    @Test
    void writes_the_same_bytes_with_any_number_of_threads() {
        String[] articles = IntStream.range(0, 60)
                .mapToObj(i -> i % 3 == 0 ? "close" : i % 3 == 1 ? "quiet" : "broken")
                .toArray(String[]::new);
        for (String threads : List.of("1", "4")) {
            String[] arguments = java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("check", "--threads", threads, "--out", "t" + threads),
                            java.util.Arrays.stream(articles))
                    .toArray(String[]::new);
            assertThat(run(arguments)).isEqualTo(3);
        }
        for (String name : List.of("articles.jsonl", "claims.jsonl", "findings.jsonl", "report.html")) {
            assertThat(temp.resolve("here/t4/" + name)).hasSameBinaryContentAs(temp.resolve("here/t1/" + name));
        }
    }

    @Test
    void verifies_claims_and_counts_those_it_cannot_use() throws IOException {
        Path file = Files.writeString(
                temp.resolve("c.jsonl"),
                "{\"article\":\"a\",\"kind\":\"WINNER\",\"quote\":\"won\"}\n{\"article\":\"a\",\"kind\":\"VOTES\",\"quote\":\"x\"}\n");
        assertThat(run("verify", file.toString(), "--out", "r")).isEqualTo(3);
        assertThat(err.toString()).contains("c.jsonl:2: the value of a VOTES must be a number");
        assertThat(text()).contains("1 claim: 1 agrees").contains("1 more claim could not be used");
        assertThat(run("verify", temp.resolve("here/r").toString(), "--out", "again"))
                .isZero();
    }

    @Test
    void fails_claim_files_that_hold_nothing_to_use() throws IOException {
        Path file = Files.writeString(temp.resolve("c.json"), "{\"claims\":");
        assertThat(run("verify", file.toString(), temp.resolve("none.json").toString(), "--out", "r"))
                .isEqualTo(3);
        assertThat(text()).contains("2 articles: 0 checked, 2 failed.").contains("There is no such file or folder.");
    }

    @Test
    void extracts_claims_to_files_or_lines() {
        assertThat(run("extract", "close", "--out", "claims")).isZero();
        assertThat(content("here/claims/close.txt.json")).contains("\"recount-claims/1\"", "by 507 votes");
        assertThat(run("extract", "close", "--out", "claims")).isEqualTo(2);
        assertThat(err.toString()).contains("exists already");
        assertThat(run("extract", "close", "--out", "claims", "--overwrite")).isZero();
        assertThat(run("extract", "close", "refused")).isEqualTo(3);
        assertThat(text().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":\"c-"));
        assertThat(run("verify", temp.resolve("here/claims").toString(), "--out", "r"))
                .isZero();
    }

    @Test
    void tells_of_tallies_it_went_without() {
        assertThat(run("check", "quiet", "--tallies", "contradictory")).isEqualTo(2);
        Path tallies = temp.resolve("home/facts/tallies/contradictory");
        assertThat(tallies.toFile().mkdir()).isTrue();
        assertThat(run("check", "quiet", "--tallies", tallies.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("recount: " + tallies + ": contradicts itself.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "verify --help",
                "extract --help",
                "fix --help",
                "correct --help",
                "suppress --help",
                "review --help",
                "history --help",
                "rules --help"
            })
    void helps_with_examples(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(text()).contains("Usage: recount");
        assertThat(text()).contains("Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version", "-V"})
    void knows_its_version(String asked) throws IOException {
        assertThat(run(asked)).isZero();
        assertThat(text()).startsWith("recount " + Version.NUMBER);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>recount</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void says_where_to_report_the_unexpected(boolean debug) {
        String[] arguments = debug ? new String[] {"check", "explode", "--debug"} : new String[] {"check", "explode"};
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).contains("something unexpected").contains("report it");
        assertThat(err.toString().contains("\tat ")).isEqualTo(debug);
    }

    @Test
    void says_how_to_give_it_more_memory() {
        assertThat(run("check", "hoard")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("MB of memory, and that is too little. Give it more, such as RECOUNT_OPTS=-Xmx2g")
                .doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return recount(out).run(arguments);
    }

    private Recount recount(OutputStream to) {
        Surroundings here = new Surroundings(
                temp.resolve("here"),
                temp.resolve("home"),
                env,
                to,
                new PrintWriter(err, true),
                terminal,
                Clock.fixed(Instant.parse("2024-07-08T06:12:30Z"), ZoneOffset.UTC));
        return new Recount(here, FakeDesk::new);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String content(String file) {
        try {
            return Files.readString(temp.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
