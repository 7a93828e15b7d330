package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recount.Golden;
import org.recount.check.Judgement;
import org.recount.review.Docket;

class ReportFormTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "MARKDOWN, report.md",
        "CSV, findings.csv",
        "SARIF, findings.sarif",
        "JUNIT, junit.xml",
        "ANNOTATIONS, annotations.jsonld"
    })
    void is_as_approved(ReportForm form, String file) throws Exception {
        new Golden(Samples.APPROVED, ReportFormTest.class).holds(file, Files.readString(written(form, "r")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TERMINAL")
    void gives_the_same_bytes_for_the_same_input_and_leaves_nothing_else(ReportForm form) throws Exception {
        Path file = written(form, "r");
        assertThat(file).hasSameBinaryContentAs(written(form, "again"));
        assertThat(temp.resolve("r")).isDirectoryNotContaining("glob:**/.*");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TERMINAL", "HTML"})
    void gives_standard_output_the_bytes_of_the_file(ReportForm form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(form, null, out);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(written(form, "r")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plain words, (in brackets)!|Plain words, (in brackets)!",
                "<b>bold</b> *x* _y_|\\<b\\>bold\\</b\\> \\*x\\* \\_y\\_",
                "1. Held|1\\. Held",
                "1.5% up|1.5% up",
                "+3 points|\\+3 points",
                "see https://a.example|see https\\://a.example",
                "www.a.example|www\\.a.example",
                "Suggested: none|Suggested: none",
                "[a](b)|\\[a\\](b)"
            })
    void writes_foreign_text_as_text_in_markdown(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }

    private Path written(ReportForm form, String name) throws Exception {
        ReportFolder folder = ReportFolder.open(temp.resolve(name), Earlier.STAYS);
        write(form, folder, new ByteArrayOutputStream());
        return folder.path().resolve(form.file());
    }

    private static void write(ReportForm form, ReportFolder folder, ByteArrayOutputStream out) throws IOException {
        Edition edition = new Edition(
                folder,
                out,
                new Entries(Samples.NORMS, Docket.empty()),
                OfficialFigures.none(),
                Style.plain(),
                "",
                false);
        RunReport report = new RunReport(folder, List.of(form.open(edition)), Docket.empty());
        for (Judgement judgement : Samples.all()) {
            report.checked(judgement);
        }
        report.failed(Samples.failure());
        report.across(Samples.told());
        report.end(Samples.run());
    }
}
