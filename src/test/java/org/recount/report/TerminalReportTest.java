package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.Golden;
import org.recount.check.Judgement;
import org.recount.review.Docket;

class TerminalReportTest {

    @Test
    void shows_every_finding_with_its_evidence() throws IOException {
        new Golden(Samples.APPROVED, TerminalReportTest.class)
                .holds("terminal.txt", written(Style.plain(), Samples.all(), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 92})
    void wraps_at_the_width_given(int columns) throws IOException {
        String text = written(new Style(columns, false), List.of(Samples.close()), false);
        assertThat(text.lines())
                .filteredOn(line -> line.startsWith("      ") && !line.contains("://"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void underlines_what_takes_two_columns_or_none() throws IOException {
        List<String> lines =
                written(Style.plain(), List.of(Samples.wide()), false).lines().toList();
        int at = lines.indexOf("      \u9078\u6319 \uD83D\uDDF3 Sine\u0301ad took 7,105 votes.");
        assertThat(at).isPositive();
        // Two ideographs of two columns, the box of two, the accent of none: 6 + 5 + 3 + 7 + 5 columns before the
        // quote.
        assertThat(lines.get(at + 1)).isEqualTo(" ".repeat(6 + 5 + 3 + 7 + 5) + "^".repeat(11));
    }

    @Test
    void colours_only_when_told_to() throws IOException {
        assertThat(written(Style.plain(), Samples.all(), true)).doesNotContain("\u001B");
        assertThat(written(new Style(92, true), List.of(Samples.close()), false))
                .contains("\u001B[1;31m");
    }

    @Test
    void lets_no_foreign_text_steer_the_terminal() throws IOException {
        assertThat(written(Style.plain(), List.of(Samples.hostile()), false).codePoints())
                .allMatch(point -> point == '\n' || !Character.isISOControl(point))
                .doesNotContain(0x202E, 0x2069);
    }

    @Test
    void says_that_nothing_was_found() throws IOException {
        assertThat(written(Style.plain(), List.of(Samples.quiet()), false)).isEqualTo("""
                        Without findings
                          drafts/quiet.txt  1 claim: 1 agrees, 1 number not read


                        1 article: 1 checked, 0 failed.
                        1 claim: 1 agrees, 0 imprecise, 0 differ, 0 not decided.
                        1 number next to words of elections not read; unread.jsonl has them, and --unread lists them here.
                        No findings. Report: reports/x/report.html
                        """);
    }

    @Test
    void lists_the_numbers_that_were_not_read_where_it_is_asked_for_them() throws IOException {
        StringWriter out = new StringWriter();
        RunReport report = new RunReport(
                null, List.of(new TerminalReport(out, Style.plain(), Map.of(), "", true)), Docket.empty());
        report.checked(Samples.quiet());
        report.checked(Samples.hostile());
        report.end(Samples.run());
        assertThat(out.toString())
                .contains("""
                        Not read
                          drafts/quiet.txt
                             1:28   In all 148 papers were spoilt.
                        """)
                .contains("2 numbers next to words of elections not read.\n")
                .doesNotContain("\u001B");
    }

    private static String written(Style style, List<Judgement> judgements, boolean withFailure) throws IOException {
        StringWriter out = new StringWriter();
        RunReport report = new RunReport(
                null,
                List.of(new TerminalReport(out, style, Samples.NORMS, "reports/x/report.html", false)),
                Docket.empty());
        for (Judgement judgement : judgements) {
            report.checked(judgement);
        }
        if (withFailure) {
            report.failed(Samples.failure());
            report.across(Samples.told());
        }
        report.end(Samples.run());
        return out.toString();
    }
}
