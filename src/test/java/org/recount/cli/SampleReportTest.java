package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recount.Golden;

/** What {@code recount check} says of the samples is approved in reports/sample, with what it prints. */
class SampleReportTest {
    private static final Path APPROVED = Path.of("reports/sample");
    private static final String TERMINAL = "terminal.txt";
    private static final Pattern DIGEST = Pattern.compile("\"(?:rules|tallies)\" : \"([0-9a-f]{64})\"");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void is_as_approved() throws IOException {
        Path made = Path.of("target/sample-report");
        assertThat(run(out, "check", "--overwrite", "--out", made.toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).isEmpty();
        SortedMap<String, String> now = Golden.files(made);
        now.put(TERMINAL, out.toString(StandardCharsets.UTF_8));
        new Golden(APPROVED, SampleReportTest.class, SampleReportTest::withoutDigests).holdsAll(now);
    }

    /** A rule or a tally may change without a change to what is said of the samples: their digests are no news. */
    private static SortedMap<String, String> withoutDigests(SortedMap<String, String> files) {
        SortedMap<String, String> without = new TreeMap<>(files);
        Matcher digest = DIGEST.matcher(files.getOrDefault("summary.json", ""));
        while (digest.find()) {
            without.replaceAll((name, text) -> text.replace(digest.group(1), "(digest)"));
        }
        return without;
    }

    /** The program as in the project's own folder, at a time that is always the same. */
    private int run(OutputStream to, String... arguments) {
        Surroundings here = new Surroundings(
                Path.of(""),
                null,
                Map.of(),
                to,
                new PrintWriter(err, true),
                false,
                Clock.fixed(Instant.parse("2024-07-08T06:12:30Z"), ZoneOffset.UTC));
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(arguments);
    }
}
