package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.review.Docket;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void makes_folders_that_are_missing_and_takes_an_empty_one() throws Exception {
        assertThat(ReportFolder.open(temp.resolve("a/b"), false).path()).isEmptyDirectory();
        assertThat(ReportFolder.open(temp.resolve("a/b"), false).path()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void never_touches_a_folder_that_is_no_report(boolean overwrite) throws Exception {
        Files.writeString(temp.resolve("summary.json"), "{\"format\": \"something else\"}");
        assertThatThrownBy(() -> ReportFolder.open(temp, overwrite))
                .isInstanceOf(ReportFolder.Unusable.class)
                .hasMessageContaining(temp.toString())
                .hasMessageContaining("not a report");
        assertThat(temp.resolve("summary.json")).exists();
    }

    @Test
    void replaces_an_earlier_report_only_when_told_to_and_leaves_other_files() throws Exception {
        write(temp.resolve("r"));
        Files.writeString(temp.resolve("r/notes.txt"), "mine");
        assertThatThrownBy(() -> ReportFolder.open(temp.resolve("r"), false))
                .isInstanceOf(ReportFolder.Unusable.class)
                .hasMessageContaining("--overwrite");
        ReportFolder.open(temp.resolve("r"), true);
        assertThat(temp.resolve("r/notes.txt")).hasContent("mine");
        assertThat(temp.resolve("r/claims.jsonl")).doesNotExist();
    }

    @Test
    void knows_a_run_that_was_broken_off() throws Exception {
        new JsonReport(ReportFolder.open(temp.resolve("r"), false), Docket.empty());
        assertThatThrownBy(() -> ReportFolder.open(temp.resolve("r"), false)).hasMessageContaining("earlier report");
    }

    @Test
    void is_no_file() throws IOException {
        Path file = Files.writeString(temp.resolve("f"), "");
        assertThatThrownBy(() -> ReportFolder.open(file, true)).hasMessageContaining("is a file");
    }

    @ParameterizedTest
    @CsvSource({"story.txt", "2024 07 05.md", "_x"})
    void keeps_names_that_are_safe(String id) {
        assertThat(ReportFolder.fileName(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../up", "/etc/passwd", ".", "..", "", "a/b", "a\\b", "nul\0", "caf\u00E9", "-rf", "x.", "C:x"})
    void makes_names_safe_that_are_not(String id) {
        String name = ReportFolder.fileName(id);
        assertThat(name).matches("[A-Za-z0-9-]+").hasSizeBetween(12, 80);
        assertThat(temp.resolve(name).normalize().getParent()).isEqualTo(temp);
    }

    @Test
    void gives_two_ids_two_names() {
        assertThat(ReportFolder.fileName("a/b")).isNotEqualTo(ReportFolder.fileName("a:b"));
    }

    private static void write(Path folder) throws Exception {
        RunReport report = new RunReport(
                List.of(new JsonReport(ReportFolder.open(folder, false), Docket.empty())), Docket.empty());
        report.checked(Samples.hostile());
        report.end(Samples.run());
    }
}
