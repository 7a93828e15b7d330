package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    private Path home;
    private Path desk;

    @BeforeEach
    void install() throws IOException {
        home = temp.resolve("installation");
        desk = Files.createDirectory(temp.resolve("desk"));
        copy("facts");
        Files.createDirectories(home.resolve("rules"));
        Files.copy(PROJECT.resolve("rules/article/votes.drl"), home.resolve("rules/votes.drl"));
    }

    private void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = home.resolve(PROJECT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private Ran doctor(String... more) {
        return Ran.with(
                desk, home, Stream.concat(Stream.of("doctor"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void all_is_well_in_the_project() {
        Ran ran = doctor();

        assertThat(ran.out()).contains("well  tallies ", "well  rules ", "All is well.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void an_archive_of_classes_that_java_does_without_is_told() throws IOException {
        Files.createDirectory(home.resolve("lib"));
        Files.writeString(home.resolve("lib/recount.jar"), "");

        assertThat(doctor().out()).contains("installation, without its archive of classes");

        Files.writeString(home.resolve("lib/recount.jsa"), "made for another Java");
        Ran ran = doctor();

        assertThat(ran.out())
                .contains("installation, with an archive of classes made elsewhere or for another Java")
                .contains("Make the archive: " + home.resolve("bin/recount-archive") + ".");
        assertThat(ran.code()).as("it works all the same").isZero();
    }

    @Test
    void a_broken_rule_is_told_with_the_next_step() throws IOException {
        Files.writeString(home.resolve("rules/broken.drl"), "package x;\nrule \"r\"\nwhen\n  Nothing()\nthen\nend\n");

        assertIll("rules", "broken.drl", "recount rules lint lists them.");
    }

    @Test
    void a_broken_tally_is_told_with_the_next_step() throws IOException {
        Files.writeString(home.resolve("facts/tallies/uk-2024.json"), "{");

        assertIll("tallies", "uk-2024.json", "recount facts validate lists them.");
    }

    @Test
    void missing_facts_keep_nothing_else_from_being_looked_at() throws IOException {
        Files.move(home.resolve("facts"), home.resolve("elsewhere"));

        Ran ran = doctor();

        assertThat(ran.out())
                .contains("ill   language", "ill   tallies", "well  rules", "Start Recount with its launcher");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_misspelled_setting_is_told() throws IOException {
        Files.writeString(desk.resolve("recount.json"), "{\"rule\": []}");

        assertIll("settings", "recount.json", "Maybe \"rules\" is meant");
    }

    @Test
    void programs_read_the_same() throws IOException {
        JsonNode told = new ObjectMapper().readTree(doctor("--json").out());

        assertThat(told.path("format").asText()).isEqualTo("recount-doctor/1");
        assertThat(told.path("checkups")).isNotEmpty().allSatisfy(checkup -> {
            assertThat(checkup.path("state").asText()).isIn("well", "weak", "ill");
            assertThat(checkup.path("advice").isNull())
                    .isEqualTo(checkup.path("state").asText().equals("well"));
        });
    }

    private void assertIll(String name, String told, String advice) {
        Ran ran = doctor();
        assertThat(ran.out().replaceAll("\\s+", " ")).contains("ill " + name, told, advice);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }
}
