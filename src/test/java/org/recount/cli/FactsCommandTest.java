package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCommandTest {
    private static final String INVENTED = "src/test/resources/org/recount/election/commons/results-by-parliament";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Surroundings here = new Surroundings(
                Path.of(""), null, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());
        return new Recount(here, choice -> {
                    throw new AssertionError("facts needs no desk");
                })
                .run(Stream.concat(Stream.of("facts"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void a_day_of_birth_that_somebody_added_is_shown() throws IOException {
        Files.writeString(
                folder.resolve("uk-2024.json"),
                Files.readString(Path.of("facts/tallies/uk-2024.json"))
                        .replaceFirst("\\{( *\"name\": \"Wes Streeting\",)", "{ \"born\": \"1983-01-21\",$1"));

        assertThat(run("show", "Ilford North", "--tallies", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("1  Wes Streeting +Labour +15,647 +33.4%  born 21 January 1983\n");
    }

    @Test
    void a_seat_is_shown_as_a_person_wants_it() {
        assertThat(run("show", "ilford", "north")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("""
                        Ilford North: General election of 4 July 2024
                           1  Wes Streeting     Labour             15,647   33.4%
                           2  Leanne Mohamad    Independent        15,119   32.2%
                        """)
                .contains("""
                          majority  528 (1.1%), Wes Streeting over Leanne Mohamad
                          turnout   59.6% (46,888 valid votes, 121 rejected, 78,657 electors)
                          result    Lab hold
                          before    2019 general election, notional results on the 2024 boundaries: Labour, majority 9,030
                          before    General election of 12 December 2019: Wes Streeting (Labour), majority 5,218
                        """)
                .contains("Open Parliament Licence v3.0, read 31 August 2026");
        assertThat(out.toString(StandardCharsets.UTF_8).indexOf("4 July 2024"))
                .isLessThan(out.toString(StandardCharsets.UTF_8)
                        .indexOf("Ilford North: General election of 12 December 2019"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_candidate_is_shown_with_every_candidacy() {
        assertThat(run("show", "George Galloway")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        "George Galloway",
                        "  Rochdale: General election of 4 July 2024: Workers Party of Britain, 11,587 votes (29.2%),"
                                + " place 2 of 6; majority of Paul Waugh 1,440",
                        "  By-election of 29 February 2024 in Rochdale: Workers Party of Britain, 12,335 votes"
                                + " (39.7%), place 1 of 11; majority of George Galloway 5,697");
    }

    @Test
    void a_name_that_is_not_found_brings_the_nearest() {
        assertThat(run("show", "Ilfrod North")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "No seat or candidate \"Ilfrod North\" in the tallies loaded.",
                        "Near it: Ilford North; Ilford South.");
    }

    @Test
    void json_is_for_programs() throws IOException {
        assertThat(run("show", "--json", "Wes Streeting")).isZero();

        JsonNode first = new ObjectMapper()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get(0);
        assertThat(first.get("contest").asText()).isEqualTo("Ilford North");
        assertThat(first.get("majority").asInt()).isEqualTo(528);
        assertThat(first.at("/candidacies/0/share").asText()).isEqualTo("33.37");
    }

    @Test
    void json_of_nothing_is_an_empty_list() throws IOException {
        assertThat(run("show", "--json", "Xyzzy")).isEqualTo(1);

        assertThat(new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void shipped_tallies_are_valid() {
        assertThat(run("validate")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("elections 8, contests ")
                .endsWith("; problems 0" + System.lineSeparator());
    }

    @Test
    void validate_knows_a_folder_of_members() throws IOException {
        assertThat(run("validate", "facts/members")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("members 1,")
                .doesNotContain("elections");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": \"recount-members/1\"}");

        assertThat(run("validate", bad.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(bad + ":1: the list of members has no \"title\". Add the field.");
    }

    @Test
    void validate_tells_contradiction_from_refusal() throws IOException {
        assertThat(run("import", "commons-library", INVENTED + "/57", "--out", folder.toString()))
                .isZero();
        assertThat(run("validate", folder.toString())).isEqualTo(1);
        Files.writeString(folder.resolve("bad.json"), "{");
        assertThat(run("validate", "--tallies", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(folder.resolve("bad.json") + ":1: not valid JSON");
    }

    @Test
    void import_reports_counts_and_what_it_left_out() throws IOException {
        Path seats = Files.writeString(folder.resolve("seats.txt"), "# of 2024\n\nRiverton\n");

        int code = run(
                "import",
                "commons-library",
                INVENTED + "/59",
                "--contests",
                seats.toString(),
                "--out",
                folder.resolve("new").toString(),
                "--retrieved",
                "2026-08-31");

        assertThat(code).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString())
                .contains("uk-2024: contests 1 (not all), candidacies 2, in ")
                .endsWith("elections 1, problems 7" + System.lineSeparator());
        assertThat(folder.resolve("new/uk-2024.json")).content().contains("\"retrieved\": \"2026-08-31\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "show",
                "show Ilford --tallies no-such-folder",
                "validate no-such-folder",
                "import commons-library somewhere",
                "import other-format somewhere --out target/never",
                "import commons-library somewhere --out pom.xml",
                "import commons-library somewhere --out target/never --contests no-such-file"
            })
    void wrong_usage_is_2_with_a_message(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "import --help", "show --help", "validate --help"})
    void help_has_examples(String line) {
        assertThat(run(line.split(" ", -1))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Examples:");
    }
}
