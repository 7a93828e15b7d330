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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.Golden;
import org.recount.check.Judgement;
import org.recount.review.Docket;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void makes_folders_that_are_missing_and_takes_an_empty_one() throws Exception {
        try (ReportFolder made = ReportFolder.open(temp.resolve("a/b"), Earlier.STAYS)) {
            assertThat(made.path()).isDirectory();
        }
        try (ReportFolder empty = ReportFolder.open(temp.resolve("a/b"), Earlier.STAYS)) {
            assertThat(empty.path()).isDirectory();
        }
        assertThat(temp.resolve("a/b")).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void never_touches_a_folder_that_is_no_report(Earlier earlier) throws Exception {
        Files.writeString(temp.resolve("summary.json"), "{\"format\": \"something else\"}");
        assertThatThrownBy(() -> ReportFolder.open(temp, earlier))
                .isInstanceOf(ReportFolder.Unusable.class)
                .hasMessageContaining(temp.toString())
                .hasMessageContaining("not a report");
        assertThat(temp.resolve("summary.json")).exists();
    }

    @Test
    void replaces_an_earlier_report_only_when_told_to_and_leaves_other_files() throws Exception {
        write(temp.resolve("r"));
        Files.writeString(temp.resolve("r/notes.txt"), "mine");
        assertThatThrownBy(() -> ReportFolder.open(temp.resolve("r"), Earlier.STAYS))
                .isInstanceOf(ReportFolder.Unusable.class)
                .hasMessageContaining("--overwrite");
        Files.writeString(temp.resolve("r/report/article-gone.html"), "an article of the earlier report alone");
        Files.writeString(temp.resolve("r/report/plan.txt"), "mine too");
        Files.writeString(temp.resolve("r/findings.csv"), "a form that is not asked for now");
        end(begin(ReportFolder.open(temp.resolve("r"), Earlier.REPLACED)));
        assertThat(Golden.files(temp.resolve("r")).keySet())
                .contains("notes.txt", "report/plan.txt", "report.html", "claims.jsonl", "report/report.css")
                .noneMatch(name -> name.matches("report/article-gone.html|findings.csv|.*[.]part.*"));
    }

    @Test
    void keeps_the_earlier_report_until_the_new_one_is_whole() throws Exception {
        write(temp.resolve("r"));
        Map<String, String> earlier = Golden.files(temp.resolve("r"));
        try (ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.REPLACED)) {
            begin(folder).checked(Samples.close());
            Map<String, String> now = Golden.files(temp.resolve("r"));
            now.keySet().removeIf(name -> name.startsWith(".report.part/"));
            assertThat(now).isEqualTo(earlier);
        }
        assertThat(Golden.files(temp.resolve("r"))).isEqualTo(earlier);

        write(temp.resolve("r"), Earlier.REPLACED);
        assertThat(Golden.files(temp.resolve("r"))).isEqualTo(earlier);
    }

    /** A run that is killed leaves the earlier report, the new one, or what is known to be neither and made the new one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void settles_a_report_whose_run_was_killed_while_it_took_its_place(int steps) throws Exception {
        write(temp.resolve("new"));
        Map<String, String> whole = Golden.files(temp.resolve("new"));
        Path folder = temp.resolve("r");
        end(begin(ReportFolder.open(folder, Earlier.STAYS)), Samples.close());
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Path part = folder.resolve(".report.part");
        Files.move(temp.resolve("new"), part);
        Files.createFile(part.resolve("whole"));
        List<String> old = steps == 1 ? List.of("report.html", "summary.json", "claims.jsonl") : old(folder);
        for (String gone : steps == 0 ? List.<String>of() : old) {
            Files.delete(folder.resolve(gone));
        }
        if (steps > 1) {
            Files.createFile(part.resolve("cleared"));
            Files.move(part.resolve("claims.jsonl"), folder.resolve("claims.jsonl"));
        }
        if (steps > 2) {
            Files.move(part.resolve("report/report.css"), folder.resolve("report/report.css"));
        }
        assertThat(ReportFolder.settle(folder)).isTrue();
        Map<String, String> settled = Golden.files(folder);
        assertThat(settled.remove("notes.txt")).isEqualTo("mine");
        assertThat(settled).isEqualTo(whole);
        assertThat(ReportFolder.settle(folder)).isFalse();
    }

    private static List<String> old(Path folder) throws IOException {
        return Golden.files(folder).keySet().stream()
                .filter(name -> !name.startsWith(".report.part/") && !name.equals("notes.txt"))
                .toList();
    }

    @Test
    void takes_a_folder_in_which_a_run_was_broken_off_that_had_judged_nothing() throws Exception {
        Files.createDirectories(temp.resolve("r/.report.part/report"));
        write(temp.resolve("r"));
        assertThat(temp.resolve("r/summary.json")).exists();
        assertThat(temp.resolve("r/.report.part")).doesNotExist();
    }

    @Test
    void does_not_drop_what_a_run_judged_that_was_broken_off() throws Exception {
        try (ReportFolder brokenOff = ReportFolder.open(temp.resolve("r"), Earlier.STAYS)) {
            Files.writeString(brokenOff.journal(), "judged");
        }
        assertThat(ReportFolder.isBrokenOff(temp.resolve("r"))).isTrue();
        assertThatThrownBy(() -> ReportFolder.open(temp.resolve("r"), Earlier.STAYS))
                .isInstanceOf(ReportFolder.Unusable.class)
                .hasMessage(
                        "%s holds a run that was broken off. Add --resume to take it up, or --overwrite to begin anew.",
                        temp.resolve("r"));
        try (ReportFolder takenUp = ReportFolder.open(temp.resolve("r"), Earlier.TAKEN_UP)) {
            assertThat(takenUp.journal()).hasContent("judged");
        }
        try (ReportFolder anew = ReportFolder.open(temp.resolve("r"), Earlier.REPLACED)) {
            assertThat(anew.journal()).doesNotExist();
        }
    }

    @Test
    void takes_up_what_an_earlier_report_judged() throws Exception {
        try (ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.STAYS)) {
            Files.writeString(folder.journal(), "judged");
            end(begin(folder));
        }
        assertThat(temp.resolve("r/journal.jsonl")).hasContent("judged");
        try (ReportFolder takenUp = ReportFolder.open(temp.resolve("r"), Earlier.TAKEN_UP)) {
            assertThat(takenUp.journal()).hasContent("judged");
        }
        write(temp.resolve("r"), Earlier.REPLACED);
        assertThat(temp.resolve("r/journal.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_one_run_at_a_time(Earlier earlier) throws Exception {
        try (ReportFolder first = ReportFolder.open(temp.resolve("r"), earlier)) {
            assertThatThrownBy(() -> ReportFolder.open(temp.resolve("r"), earlier))
                    .isInstanceOf(ReportFolder.Unusable.class)
                    .hasMessage(
                            "another run is writing into %s. Wait for its end, or give --out another folder.",
                            first.path());
            end(begin(first));
        }
        assertThat(temp.resolve("r/summary.json")).exists();
    }

    @Test
    void is_no_file() throws IOException {
        Path file = Files.writeString(temp.resolve("f"), "");
        assertThatThrownBy(() -> ReportFolder.open(file, Earlier.REPLACED)).hasMessageContaining("is a file");
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
        write(path, Earlier.STAYS);
    }

    private static void write(Path path, Earlier earlier) throws Exception {
        end(begin(ReportFolder.open(path, earlier)));
    }

    private static RunReport begin(ReportFolder folder) throws IOException {
        return new RunReport(
                folder,
                List.of(
                        new JsonReport(folder, Docket.empty()),
                        new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), OfficialFigures.none())),
                Docket.empty());
    }

    private static void end(RunReport report) throws IOException {
        end(report, Samples.hostile());
    }

    private static void end(RunReport report, Judgement judgement) throws IOException {
        report.checked(judgement);
        report.end(Samples.run());
    }
}
