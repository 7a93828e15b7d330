package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs of rules, and rules switched off, in recount.json and on the command line. */
class PackTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeAPack() throws IOException {
        Files.writeString(temp.resolve("story.txt"), "Neil Duncan-Jordan won Poole by 81 votes.\n");
        Files.createDirectories(temp.resolve("style"));
        Files.writeString(temp.resolve("style/tiny.drl"), """
                package newsroom;

                import org.recount.check.*;

                global Findings findings;

                rule "A tiny majority is worth a look"
                    @id( majority-tiny ) @severity( info ) @tags( "style, close" )
                when
                    $check : MajorityCheck( agreement.official < 100 )
                then
                    findings.remark( kcontext, $check );
                end
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | majority-differs majority-tiny
            majority-tiny               | majority-differs
            set:style                   | majority-differs
            tag:close                   | majority-differs
            severity:info               | majority-differs
            majority-differs            | majority-tiny
            set:article                 | majority-tiny
            majority-tiny,tag:style     | majority-differs
            """)
    void rules_are_switched_off(String off, String findings) throws IOException {
        String[] options = off.isEmpty() ? new String[0] : new String[] {"--off", off};

        run("check", options);

        assertThat(found()).containsExactlyInAnyOrder(findings.split(" "));
    }

    @Test
    void a_desk_settles_its_packs_and_switches_once() throws IOException {
        Files.writeString(temp.resolve("recount.json"), "{\"rules\": [\"style\"], \"off\": [\"majority-differs\"]}");

        assertThat(recount("check", story(), "--out", report(), "--overwrite")).isZero();

        assertThat(found()).containsExactly("majority-tiny");
        assertThat(temp.resolve("report/summary.json")).content().contains("\"off\" : \"majority-differs\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            majority-differs=info                          | info    | info
            severity:info=error                            | error   | error
            set:style=warning,majority-differs=warning     | warning | warning
            tag:close=error,set:style=warning              | error   | error
            tag:close=error,majority-tiny=warning          | error   | warning
            """)
    void rules_are_given_another_severity(String severities, String differs, String tiny) throws IOException {
        run("check", "--severity", severities);

        assertThat(severities()).containsOnly(Map.entry("majority-differs", differs), Map.entry("majority-tiny", tiny));
    }

    @Test
    void a_severity_decides_the_exit_code_and_what_is_switched_off() throws IOException {
        Files.writeString(
                temp.resolve("recount.json"),
                "{\"rules\": [\"style\"], \"severity\": {\"majority-differs\": \"info\", \"tag:close\": \"warning\"},"
                        + " \"off\": [\"severity:info\"]}");

        assertThat(recount("check", story(), "--out", report())).isEqualTo(ExitCode.FOUND);
        assertThat(severities()).containsOnly(Map.entry("majority-tiny", "warning"));
        assertThat(temp.resolve("report/summary.json")).content().contains("majority-differs=info,tag:close=warning");

        assertThat(recount("rules", "list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("majority-tiny +warning +style");
    }

    @Test
    void a_severity_of_no_rule_or_no_severity_is_a_slip() throws IOException {
        assertThat(run("check", "--severity", "majority-difers=info")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("\"majority-difers\" gives no rule a severity. Maybe majority-differs is meant.");

        Files.writeString(temp.resolve("recount.json"), "{\"severity\":\n{\"majority-differs\": \"grave\"}}");
        assertThat(run("check", "--overwrite")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("recount.json:2:").contains("\"grave\" is none of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            majority-difers | "majority-difers" switches off no rule. Maybe majority-differs is meant.
            tag:stile       | "tag:stile" switches off no rule. Maybe tag:style is meant.
            """)
    void a_switch_of_nothing_is_a_slip(String off, String message) {
        assertThat(run("check", "--off", off)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "0.1.0"})
    void a_pack_may_need_this_version(String needed) throws IOException {
        manifest("{\"name\": \"Style\", \"version\": \"1.2\", \"licence\": \"MIT\", \"recount\": \"%s\"}"
                .formatted(needed));

        run("check");

        assertThat(found()).contains("majority-tiny");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "Style", "version": "1.2", "licence": "MIT", "recount": "99.1"}  | the pack Style 1.2 needs Recount 99.1 or newer; this is
            {"name": "Style", "version": "new", "licence": "MIT", "recount": "0.1"}   | pack.json:1: "new" is no version
            {"name": "Style", "version": "1.2", "license": "MIT", "recount": "0.1"}   | license
            {"name": "Style", "version": "1.2",                                       | pack.json:1: is not valid JSON
            """)
    void a_manifest_that_does_not_hold_is_refused(String manifest, String message) throws IOException {
        manifest(manifest);

        assertThat(run("check")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("style/pack.json").contains(message);
    }

    @Test
    void a_slip_in_the_configuration_is_told_of() throws IOException {
        Files.writeString(temp.resolve("recount.json"), "{\n\"of\": []}");

        assertThat(run("check")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("recount.json:2:").contains("of");
    }

    @Test
    void a_desk_judges_by_its_own_profile_of_conventions() throws IOException {
        Files.writeString(temp.resolve("story.txt"), "Neil Duncan-Jordan won Poole with about 13,700 votes.\n");
        assertThat(recount("check", story(), "--out", report())).isZero();
        assertThat(recount("check", story(), "--out", report(), "--overwrite", "--conventions", "strict"))
                .isEqualTo(ExitCode.FOUND);
        assertThat(found()).containsExactly("votes-imprecise");
        assertThat(temp.resolve("report/summary.json")).content().contains("strict.json");
    }

    @Test
    void a_profile_builds_on_one_that_stands_by_itself() throws IOException {
        Files.writeString(temp.resolve("ours.json"), "{\"format\": \"recount-conventions/1\", \"base\": \"strict\"}");
        Files.writeString(temp.resolve("recount.json"), "{\"conventions\": \"ours.json\"}");

        assertThat(recount("check", story(), "--out", report())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("ours.json:1: strict builds on another profile itself");

        Files.writeString(temp.resolve("ours.json"), "{\"format\": \"recount-conventions/1\", \"base\": \"default\"}");
        assertThat(recount("check", story(), "--out", report())).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void a_profile_that_is_not_there_is_a_slip() {
        assertThat(run("check", "--conventions", "pa")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("--conventions pa is neither a profile of")
                .contains("nor a file");
    }

    @Test
    void rules_that_are_trusted_do_as_they_like_and_that_is_said_loudly() throws IOException {
        Path touched = temp.resolve("touched");
        Files.writeString(
                temp.resolve("style/tiny.drl"),
                Files.readString(temp.resolve("style/tiny.drl"))
                        .replace("then\n", "then\n    new java.io.File(\"%s\").mkdir();\n".formatted(touched)));

        assertThat(run("check")).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(err.toString()).contains("java.io.File").doesNotContain("WARNING");
        assertThat(touched).doesNotExist();

        run("check", "--overwrite", "--trust-rules");
        assertThat(err.toString())
                .contains("WARNING: --trust-rules runs the rules in")
                .contains("style unchecked");
        assertThat(found()).contains("majority-tiny");
        assertThat(touched).exists();
    }

    @Test
    void what_a_desk_has_settled_holds_for_the_commands_on_rules() throws IOException {
        Files.writeString(temp.resolve("recount.json"), "{\"rules\": [\"style\"], \"off\": [\"majority-tiny\"]}");

        assertThat(recount("rules", "list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("majority-tiny +off +style");
        assertThat(recount("rules", "list", "--rules", temp.resolve("style").toString()))
                .as("a folder that is named twice is loaded once")
                .isZero();
        assertThat(recount("rules", "test", "majority-tiny")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString() + out.toString(StandardCharsets.UTF_8)).contains("has no cases");
    }

    private void manifest(String text) throws IOException {
        Files.writeString(temp.resolve("style/pack.json"), text);
    }

    private int run(String command, String... options) {
        return recount(Stream.concat(
                        Stream.of(
                                command,
                                story(),
                                "--rules",
                                temp.resolve("style").toString(),
                                "--out",
                                report()),
                        Arrays.stream(options))
                .toArray(String[]::new));
    }

    private String story() {
        return temp.resolve("story.txt").toString();
    }

    private String report() {
        return temp.resolve("report").toString();
    }

    private int recount(String... arguments) {
        Surroundings here =
                new Surroundings(temp, PROJECT, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(arguments);
    }

    /** Ids of the rules that found something. */
    private List<String> found() throws IOException {
        return Files.readString(temp.resolve("report/findings.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(".*?\"rule\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    /** The severity of each rule's findings. */
    private Map<String, String> severities() throws IOException {
        return Files.readString(temp.resolve("report/findings.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toMap(
                        line -> line.replaceFirst(".*?\"rule\":\"([^\"]+)\".*", "$1"),
                        line -> line.replaceFirst(".*?\"severity\":\"([^\"]+)\".*", "$1")));
    }
}
