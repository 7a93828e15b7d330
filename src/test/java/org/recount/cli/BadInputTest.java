package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is no good: named with the place and what to do, counted, and no obstacle to the rest of the batch. */
class BadInputTest {
    private static final String STORY = "Ana Reed won Harrow Vale with 13,330 votes.\n";
    /** Opened, but never read: whoever runs the tests. */
    private static final Path NEVER_READ = Path.of("/proc/self/mem");

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeWhatIsSound() throws IOException {
        write("in/story.txt", STORY);
        write("tallies/sound.json", tally("uk-2024", "2024-07-04", "Harrow Vale", 26099));
        write("rules/full.drl", rule("Votes are printed in full", "votes-in-full", "agreement.official > 0"));
    }

    @Test
    void everything_bad_is_named_and_counted_and_everything_else_checked() throws IOException {
        write("in/picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        write("in/empty.txt", "");
        large("in/large.txt", 50_000_000);
        write("in/latin.txt", (STORY + "Caf\u00e9 society.\n").getBytes(StandardCharsets.ISO_8859_1));
        unreadable("in/locked.txt");
        write("tallies/broken.json", "{\n  \"format\": \"recount-tallies/1\",\n  \"id\": \n");
        write(
                "tallies/unknown.json",
                tally("uk-2019", "2019-12-12", "Elm Cross", 26099).replace("\"validVotes\"", "\"vaildVotes\""));
        write("tallies/contradictory.json", tally("uk-2017", "2017-06-08", "Oak Green", 26000));
        write(
                "rules/bad.drl",
                rule("Votes are many", "votes-many", "agreement.official > 5").replace("> 5 )", "> 5"));

        int code = run("check", at("in"), at("nowhere"), "--tallies", at("tallies"), "--rules", at("rules"));

        assertThat(code).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(err.toString().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> says(line, "nowhere: no such file or folder. Check the spelling"),
                        line -> says(
                                line, "in/picture.txt: seems to be a PNG picture, not text. Name the article's text"),
                        line -> says(line, "in/empty.txt: is empty. Save the article's text into it"),
                        line -> says(
                                line,
                                "in/large.txt: is too large for one article: 50,000,000 bytes",
                                "with --max-size"),
                        line -> says(
                                line,
                                "in/latin.txt: read as windows-1252, because line 2 is not valid UTF-8 (byte 0xE9 at byte 47)",
                                "save it as UTF-8"),
                        line -> says(line, "in/locked.txt: cannot be read: ", "Check the file and its permissions"),
                        line -> says(line, "tallies/broken.json:4: not valid JSON: ", "Correct the file at this line"),
                        line -> says(
                                line,
                                "tallies/unknown.json:11: unknown field \"vaildVotes\" in a contest. Maybe \"validVotes\""),
                        line -> says(
                                line,
                                "tallies/contradictory.json:10: Oak Green at uk-2017: the candidates\u2019 votes add up to"
                                        + " 26,099, the valid votes are 26,000 (tally-sum-differs)",
                                "until they are mended"),
                        line -> says(line, "rules/bad.drl:11:", "rule \"Votes are many\": the bracket ( is not closed"),
                        line -> assertThat(line).isEqualTo("    Write ) where it ends."),
                        line -> says(line, "rules/bad.drl: what is told of is left out until this is mended"));
        JsonNode counts = summary().get("counts");
        assertThat(counts.get("articles")).isEqualTo(json("{\"in\": 7, \"checked\": 2, \"noted\": 1, \"failed\": 5}"));
        assertThat(counts.get("tallies")).isEqualTo(json("{\"refused\": 2, \"contradictory\": 1}"));
        assertThat(counts.get("rules")).isEqualTo(json("{\"refused\": 1}"));
        for (String story : List.of("story.txt", "latin.txt")) {
            assertThat(Files.readAllLines(temp.resolve("report/findings.jsonl")))
                    .anyMatch(finding -> finding.contains(story) && finding.contains("\"votes-differ\""))
                    .anyMatch(finding -> finding.contains(story) && finding.contains("\"votes-in-full\""));
        }
    }

    @Test
    void a_large_article_is_read_when_asked_for() throws IOException {
        large("in/large.txt", 11_000_000);

        assertThat(run("check", at("in"), "--tallies", at("tallies"), "--max-size", "12"))
                .isEqualTo(ExitCode.FOUND);

        assertThat(err.toString()).isEmpty();
        assertThat(summary().at("/counts/articles/checked").asInt()).isEqualTo(2);
    }

    @Test
    void an_encoding_that_is_declared_is_no_news() throws IOException {
        write(
                "in/page.html",
                "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Caf\u00e9 society.</p></body></html>"
                        .getBytes(StandardCharsets.ISO_8859_1));

        run("check", at("in"), "--tallies", at("tallies"));

        assertThat(err.toString()).isEmpty();
        assertThat(summary().at("/counts/articles/noted").asInt()).isZero();
    }

    @Test
    void of_many_contradictions_the_first_are_told() throws IOException {
        for (int year = 2001; year <= 2006; year++) {
            write("tallies/" + year + ".json", tally("uk-" + year, year + "-06-08", "Oak Green", 26000));
        }

        assertThat(run("check", at("in"), "--tallies", at("tallies"))).isEqualTo(ExitCode.FOUND);

        assertThat(err.toString().lines())
                .hasSize(4)
                .last()
                .asString()
                .endsWith("3 more figures of the tallies contradict each other: recount facts validate " + at("tallies")
                        + " lists all.");
    }

    @Test
    void without_any_sound_rule_nothing_is_checked() throws IOException {
        write("rules/full.drl", "rule");

        assertThat(run("check", at("in"), "--rules", at("rules"), "--no-default-rules"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("no rule is left to check by").contains("rules/full.drl");
        assertThat(temp.resolve("report")).doesNotExist();
    }

    private static void says(String line, String... parts) {
        assertThat(line).startsWith("recount: ").contains(parts);
    }

    private static String tally(String election, String date, String seat, int validVotes) {
        return """
                {
                  "format": "recount-tallies/1",
                  "id": "%s", "title": "General election", "kind": "general", "date": "%s",
                  "boundaries": "uk-2023",
                  "status": "certified",
                  "source": { "title": "Invented", "url": "https://example.org/", "licence": "none",
                              "retrieved": "2026-08-31" },
                  "complete": false,
                  "contests": [
                    { "name": "%s",
                      "validVotes": %d,
                      "candidacies": [
                        { "name": "Ana Reed", "party": "Labour", "votes": 13303 },
                        { "name": "Tom Cole", "party": "Conservative", "votes": 12796 } ] } ]
                }
                """.formatted(election, date, seat, validVotes);
    }

    private static String rule(String norm, String id, String condition) {
        return """
                package newsroom;

                import org.recount.check.*;

                global Findings findings;

                rule "%s"
                    @id( %s )
                    @severity( info )
                when
                    $check : VotesCheck( %s )
                then
                    findings.remark( kcontext, $check );
                end
                """.formatted(norm, id, condition);
    }

    /** A line over and over. */
    private void large(String name, int bytes) throws IOException {
        byte[] line = "There was a count, and then there was another count.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(temp.resolve(name))) {
            for (int left = bytes; left > 0; left -= line.length) {
                file.write(line, 0, Math.min(left, line.length));
            }
        }
    }

    /** For whoever runs the tests, root too. */
    private void unreadable(String name) throws IOException {
        Path file = write(name, STORY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            assumeThat(NEVER_READ).as("something that even root cannot read").exists();
            Files.delete(file);
            Files.createSymbolicLink(file, NEVER_READ);
        }
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        return Files.write(temp.resolve(name), bytes);
    }

    private String at(String name) {
        return temp.resolve(name).toString();
    }

    private JsonNode summary() throws IOException {
        return json(Files.readString(temp.resolve("report/summary.json")));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    /** As in the project's own folder. */
    private int run(String... arguments) {
        Surroundings here = new Surroundings(
                Path.of(""), null, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(arguments), java.util.stream.Stream.of("--out", at("report")))
                .toArray(String[]::new);
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(all);
    }
}
