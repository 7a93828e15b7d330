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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.report.ReportForm;

/** The same articles, rules and tallies give the same report, byte for byte; only summary.json tells of the run. */
class SameReportTest {

    @TempDir
    Path temp;

    @Test
    void gives_the_same_bytes_on_another_day_with_another_number_of_threads() throws Exception {
        String terminal = run("2024-07-08T06:12:30Z", "run-1", "--threads", "1");
        Thread.sleep(2_100); // a file in a zip has a time, to two seconds
        String again = run("2025-01-02T23:59:59Z", "run-2", "--threads", "3");

        SortedMap<String, String> first = files(temp.resolve("run-1"));
        SortedMap<String, String> second = files(temp.resolve("run-2"));
        assertThat(first.remove("summary.json")).isNotEqualTo(second.remove("summary.json"));
        assertThat(first)
                .containsKeys("report.html", "findings.sarif", "findings.xlsx", "junit.xml", "annotations.jsonld")
                .hasSizeGreaterThan(50)
                .isEqualTo(second);
        assertThat(terminal.replace("run-1", "run-2")).isEqualTo(again);
    }

    private String run(String now, String folder, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings here = new Surroundings(
                Path.of(""),
                null,
                Map.of(),
                out,
                new PrintWriter(err, true),
                false,
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        List<String> words =
                new ArrayList<>(List.of("check", "--out", temp.resolve(folder).toString()));
        for (ReportForm form : ReportForm.values()) {
            words.addAll(List.of("--format", form.code()));
        }
        words.addAll(List.of(more));
        int code = new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(words.toArray(String[]::new));
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.FOUND);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
