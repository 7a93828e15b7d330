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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article is checked, edited and checked again: what an editor decided once stays decided. */
class WorkOverTimeTest {
    private static final String FAULT =
            "Wes Streeting held Ilford North with 15,674 votes, just 528 more than the independent Leanne Mohamad.";

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private Path story;
    private String day = "2024-07-08";

    @BeforeEach
    void write() throws IOException {
        story = Files.createDirectories(temp.resolve("drafts")).resolve("story.txt");
        Files.writeString(story, "A close night\n\n" + FAULT + "\n");
        assertThat(check("reports/first")).isEqualTo(ExitCode.FOUND);
    }

    private int check(String folder, String... more) {
        List<String> words = new ArrayList<>(List.of("check", story.toString(), "--out", folder));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        out.reset();
        Surroundings here = new Surroundings(
                temp,
                Path.of("").toAbsolutePath(),
                Map.of("USER", "ana"),
                out,
                new PrintWriter(err, true),
                false,
                Clock.fixed(Instant.parse(day + "T06:12:30Z"), ZoneOffset.UTC));
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(words);
    }

    private void addSentenceAbove() throws IOException {
        Files.writeString(story, "A close night\n\nThe count went on until dawn.\n\n" + FAULT + "\n");
    }

    @Test
    void a_suppressed_finding_stays_silent_under_a_new_sentence_until_it_expires() throws IOException {
        assertThat(run("suppress", "story.txt:3", "--reason", "as declared", "--expires", "2024-07-31"))
                .as(err.toString())
                .isEqualTo(ExitCode.NOTHING);
        assertThat(Files.readString(story.resolveSibling("suppressions.json")))
                .contains("\"reason\" : \"as declared\"", "\"author\" : \"ana\"", "\"added\" : \"2024-07-08\"");
        addSentenceAbove();
        assertThat(check("reports/second")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Left out: 1 suppressed.");
        day = "2024-08-01";
        assertThat(check("reports/third")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("expired on 2024-07-31 (as declared)");
    }

    @Test
    void only_what_the_baseline_has_not_is_shown() throws IOException {
        addSentenceAbove();
        assertThat(check("reports/second", "--baseline", "reports/first")).isEqualTo(ExitCode.NOTHING);
        Files.writeString(story, FAULT.replace("528", "582") + "\n");
        assertThat(check("reports/third", "--baseline", "reports/first")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("majority-differs")
                .doesNotContain("votes-differ");
        Files.writeString(story, FAULT.replace("15,674", "15,647") + "\n");
        assertThat(check("reports/fourth", "--baseline", "reports/first")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 finding of the baseline is gone.");
        assertThat(check("reports/fifth", "--baseline", "drafts")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_baseline_knows_what_several_articles_tell_differently() throws IOException {
        Files.writeString(story.resolveSibling("other.txt"), FAULT.replace("528", "582") + "\n");
        String drafts = story.getParent().toString();
        assertThat(run("check", drafts, "--out", "reports/second")).isEqualTo(ExitCode.FOUND);
        assertThat(run("check", drafts, "--out", "reports/third", "--baseline", "reports/second", "--fail-on", "info"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(Files.readString(temp.resolve("reports/third/matrix.jsonl")))
                .contains("\"state\":\"known\"")
                .doesNotContain("\"state\":\"open\"");
    }

    @Test
    void a_rejected_finding_is_left_out_and_a_confirmed_one_may_be_published() throws IOException {
        assertThat(run("review", "story.txt:3", "rejected")).isEqualTo(ExitCode.USAGE);
        assertThat(run("review", "story.txt:3", "confirmed")).isEqualTo(ExitCode.NOTHING);
        assertThat(check("-", "--format", "claimreview")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ClaimReview", "with 15,674 votes");
        assertThat(run("review", "story.txt:3:33", "rejected", "--why", "a recount"))
                .isEqualTo(ExitCode.NOTHING);
        assertThat(check("reports/second")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Left out: 1 rejected by a reviewer.");
    }

    @ParameterizedTest
    @CsvSource({
        "wire.jsonl:2, suppressed",
        "drafts/wire.jsonl:2, suppressed",
        "wire.jsonl:2:3, suppressed",
        "wire.jsonl:2:3:33, suppressed",
        "n-2:3:33, suppressed",
        "wire.jsonl:1:3, names no finding",
        "wire.jsonl:3, names more than one",
        "feed.xml:2, suppressed",
        "feed.xml:2:4, names no finding"
    })
    void an_article_of_a_file_of_several_is_named_by_its_number(String finding, String answer) throws IOException {
        String twice = FAULT + " " + FAULT.replace("15,674", "15,746");
        StringBuilder wire = new StringBuilder();
        List.of("The count.", FAULT, twice)
                .forEach(text -> wire.append("{\"id\": \"n-%d\", \"title\": \"Night\", \"text\": \"%s\"}%n"
                        .formatted(wire.toString().lines().count() + 1, text)));
        Files.writeString(story.resolveSibling("wire.jsonl"), wire);
        Files.writeString(story.resolveSibling("feed.xml"), """
                <rss version="2.0"><channel><title>Post</title>
                <item><title>Rain</title><description>It rained.</description></item>
                <item><title>Night</title><description>%s</description></item></channel></rss>
                """.formatted(FAULT));
        Files.delete(story);
        day = "2024-07-09";
        assertThat(run("check", story.getParent().toString(), "--out", "reports/second"))
                .as(err.toString())
                .isEqualTo(ExitCode.FOUND);
        run("suppress", finding, "--reason", "as declared", "--report", "reports/second");
        assertThat(err.toString()).contains(answer);
        assertThat(Files.exists(story.resolveSibling("suppressions.json"))).isEqualTo(answer.equals("suppressed"));
    }

    @Test
    void a_finding_that_is_not_there_is_named_with_those_that_are() {
        assertThat(run("suppress", "story.txt:9", "--reason", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("story.txt:9 names no finding", "story.txt:3:33  votes-differ");
        assertThat(run("suppress", "story.txt:3", "--reason", "x", "--expires", "2024-07-07"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void history_tells_the_findings_of_each_run() {
        check("reports/second");
        assertThat(run("history")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("(?s)RUN .*\nfirst +2024-07-08 06:12 +1 +5 +1 .*\nsecond .*");
        assertThat(run("history", "--by", "rule", "--last", "1")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("RULE          second\nvotes-differ  1\n");
        assertThat(run("history", "--by", "outlet")).isEqualTo(ExitCode.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("(not named)  1 in 1  1 in 1");
        assertThat(run("history", "no-such-folder")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void fix_shows_a_diff_and_changes_the_file_only_when_told_to() throws IOException {
        String before = Files.readString(story);
        assertThat(run("fix", story.toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("-" + FAULT, "+" + FAULT.replace("15,674", "15,647"));
        assertThat(story).hasContent(before);
        assertThat(run("fix", story.toString(), "--apply")).isEqualTo(ExitCode.NOTHING);
        assertThat(story).hasContent(before.replace("15,674", "15,647"));
        assertThat(run("fix", story.toString())).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void a_diff_has_the_bytes_of_the_file_and_a_page_is_left_to_be_mended_by_hand() throws IOException {
        Files.write(story, ("A caf\u00E9\n\n" + FAULT + "\n").getBytes("windows-1252"));
        assertThat(run("fix", story.toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString("windows-1252")).contains(" A caf\u00E9\n", "-" + FAULT);
        Path page = Files.writeString(story.resolveSibling("page.html"), "<h1>Night</h1><p>" + FAULT + "</p>");
        assertThat(run("fix", page.toString(), "--apply")).isEqualTo(ExitCode.FOUND);
        assertThat(page).content().contains("15,674");
        assertThat(err.toString()).contains("Make the changes by hand.", "with 15,647 votes", "1 to be made by hand.");
    }

    @Test
    void correct_drafts_a_notice() {
        assertThat(run("correct", story.toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Correction: A close night", "\u201Cwith 15,674 votes\u201D", "15,647");
        assertThat(run("correct", story.toString(), "--confirmed")).isEqualTo(ExitCode.NOTHING);
        assertThat(run("correct", story.toString(), "--out", "notices")).isEqualTo(ExitCode.FOUND);
        assertThat(temp.resolve("notices/story.txt.correction.txt")).exists();
    }
}
