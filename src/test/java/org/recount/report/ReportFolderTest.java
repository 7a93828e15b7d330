package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.Golden;
import org.recount.review.Docket;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void makes_folders_that_are_missing_and_takes_an_empty_one() throws Exception {
        assertThat(ReportFolder.open(temp.resolve("a/b"), false).path()).isDirectory();
        assertThat(ReportFolder.open(temp.resolve("a/b"), false).path()).isDirectory();
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
        Files.writeString(temp.resolve("r/report/article-gone.html"), "an article of the earlier report alone");
        Files.writeString(temp.resolve("r/report/plan.txt"), "mine too");
        Files.writeString(temp.resolve("r/findings.csv"), "a form that is not asked for now");
        end(begin(ReportFolder.open(temp.resolve("r"), true)));
        assertThat(Golden.files(temp.resolve("r")).keySet())
                .contains("notes.txt", "report/plan.txt", "report.html", "claims.jsonl", "report/report.css")
                .noneMatch(name -> name.matches("report/article-gone.html|findings.csv|.*[.]part.*"));
    }

    @Test
    void keeps_the_earlier_report_until_the_new_one_is_whole() throws Exception {
        write(temp.resolve("r"));
        Map<String, String> earlier = Golden.files(temp.resolve("r"));
        RunReport brokenOff = begin(ReportFolder.open(temp.resolve("r"), true));
        brokenOff.checked(Samples.close());
        Map<String, String> now = Golden.files(temp.resolve("r"));
        now.keySet().removeIf(name -> name.startsWith(".report.part/"));
        assertThat(now).isEqualTo(earlier);

        write(temp.resolve("r"), true);
        assertThat(Golden.files(temp.resolve("r"))).isEqualTo(earlier);
    }

    @Test
    void takes_a_folder_in_which_a_run_was_broken_off() throws Exception {
        begin(ReportFolder.open(temp.resolve("r"), false));
        write(temp.resolve("r"));
        assertThat(temp.resolve("r/summary.json")).exists();
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

    private static void write(Path path) throws Exception {
        write(path, false);
    }

    private static void write(Path path, boolean overwrite) throws Exception {
        end(begin(ReportFolder.open(path, overwrite)));
    }

    private static RunReport begin(ReportFolder folder) throws IOException {
        return new RunReport(
                folder,
                List.of(
                        new JsonReport(folder, Docket.empty()),
                        new HtmlReport(folder, Samples.NORMS, OfficialFigures.none())),
                Docket.empty());
    }

    private static void end(RunReport report) throws IOException {
        report.checked(Samples.hostile());
        report.end(Samples.run());
    }
}
