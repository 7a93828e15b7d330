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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims of a report judged again, by tallies that have changed since. */
class RecheckTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void checkOnElectionNight() throws IOException {
        Files.writeString(temp.resolve("story.txt"), """
                Poole turns red

                Neil Duncan-Jordan won Poole by 18 votes, and polled 14,166 in all.
                """);
        tally(14_168, 14_150);
        assertThat(recount("check", "story.txt", "--out", "night")).isEqualTo(ExitCode.FOUND);
        out.reset();
    }

    @Test
    void verdicts_that_turn_with_the_tallies_are_listed_with_their_reasons() throws IOException {
        tally(14_166, 14_152);

        assertThat(recount("recheck", "night", "--out", "morning")).isEqualTo(ExitCode.FOUND);

        assertThat(text())
                .isEqualTo(
                        """
                story.txt  MAJORITY  “by 18 votes”
                    before  SUPPORTED  by majority-agrees
                    now     REFUTED  error majority-differs: The article says 18; the tally has 14.
                story.txt  VOTES  “14,166”
                    before  REFUTED  error votes-differ: The article says 14,166; the tally has 14,168.
                    now     SUPPORTED  by votes-agree
                """ + claims()
                                + " claims judged again: 2 with another verdict, 0 with the same verdict and another finding.\n");
        assertThat(err.toString()).contains("the tallies have changed, the rules are the same since.");
        assertThat(temp.resolve("morning/findings.jsonl")).content().contains("\"line\":3");
    }

    @Test
    void nothing_turns_where_nothing_changed() throws IOException {
        assertThat(recount("recheck", "night", "--out", "again")).isZero();

        assertThat(text()).startsWith(claims() + " claims judged again: 0 with another verdict, 0 with");
        assertThat(temp.resolve("again/findings.jsonl")).hasSameTextualContentAs(temp.resolve("night/findings.jsonl"));
    }

    @Test
    void articles_need_not_be_there_any_more() throws IOException {
        Files.delete(temp.resolve("story.txt"));
        tally(14_166, 14_152);

        assertThat(recount("recheck", "night", "--out", "morning")).isEqualTo(ExitCode.FOUND);
        assertThat(text()).contains(": 2 with another verdict");
    }

    @Test
    void a_folder_that_holds_no_whole_report_is_wrong_usage() throws IOException {
        assertThat(recount("recheck", "facts")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("facts holds no report. Give the folder that");

        Path summary = temp.resolve("night/summary.json");
        Files.writeString(summary, Files.readString(summary).replace("complete", "running"));
        assertThat(recount("recheck", "night")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("did not come to its end");
    }

    private void tally(int winner, int second) throws IOException {
        Files.createDirectories(temp.resolve("tallies"));
        Files.writeString(temp.resolve("tallies/uk-2024.json"), """
                {
                  "format": "recount-tallies/1",
                  "id": "uk-2024", "title": "General election of 4 July 2024", "kind": "general", "date": "2024-07-04",
                  "boundaries": "uk-2024", "status": "certified", "complete": false,
                  "source": {"title": "Count", "url": "https://example.org", "licence": "CC0-1.0", "retrieved": "2024-07-05"},
                  "contests": [
                    {"name": "Poole", "electorate": 72000, "validVotes": %d, "candidacies": [
                      {"name": "Neil Duncan-Jordan", "given": "Neil", "family": "Duncan-Jordan", "party": "Labour", "votes": %d},
                      {"name": "Robert Syms", "given": "Robert", "family": "Syms", "party": "Conservative", "votes": %d}]}
                  ]
                }
                """.formatted(winner + second, winner, second));
    }

    private long claims() throws IOException {
        return Files.readString(temp.resolve("night/claims.jsonl")).lines().count();
    }

    private int recount(String... arguments) {
        String[] words = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, words, 0, arguments.length);
        words[arguments.length] = "--tallies";
        words[arguments.length + 1] = temp.resolve("tallies").toString();
        for (int i = 1; i < arguments.length; i++) {
            if (!words[i].startsWith("-")) {
                words[i] = temp.resolve(words[i]).toString();
            }
        }
        Surroundings here =
                new Surroundings(temp, PROJECT, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(words);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
