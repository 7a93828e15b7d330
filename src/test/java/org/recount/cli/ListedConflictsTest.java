package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every conflict and inconsistency that people found in five published articles is told of by a rule, or shown as borne out
 * where it is a trap; and so is each of its kind that was planted in our own samples. What no rule tells of stands in the list
 * with its reason.
 */
class ListedConflictsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path LIST = PROJECT.resolve("src/test/resources/org/recount/listed-conflicts.txt");
    private static final Path ARTICLES = PROJECT.resolve("../shared/articles");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One entry; the article by its number where it is published, by its name where it is ours. */
    record Entry(String list, String what, String article, int start, int end, String rule, String where) {
        @Override
        public String toString() {
            return list + ": " + what;
        }
    }

    static Stream<Entry> entries() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .filter(cells -> !cells[4].equals("-"))
                .map(cells -> {
                    String[] place = cells[3].split("-", -1);
                    return new Entry(
                            cells[0],
                            cells[1],
                            cells[2],
                            Integer.parseInt(place[0]),
                            Integer.parseInt(place[1]),
                            cells[4],
                            cells[5]);
                });
    }

    static Stream<Entry> inTheSampleReport() throws IOException {
        return entries().filter(entry -> !entry.where().equals("text"));
    }

    /** The approved report of the samples, which is what a run writes now. */
    @ParameterizedTest
    @MethodSource("inTheSampleReport")
    void a_rule_tells_of_it(Entry entry) throws IOException {
        assertThat(rules(PROJECT.resolve("reports/sample"), entry)).contains(entry.rule());
    }

    /**
     * What several published articles tell of one thing.
     *
     * @param versions what each says, with the articles that say it
     */
    record Difference(String kind, String detail, String seat, String subject, String rule, String versions) {}

    static Stream<Difference> differences() throws IOException {
        return Files.readAllLines(LIST.resolveSibling("listed-differences.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> new Difference(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void the_matrix_sets_it_side_by_side(Difference difference) throws IOException {
        List<Difference> found = new ArrayList<>();
        for (JsonNode group : lines(PROJECT.resolve("reports/sample/matrix.jsonl"))) {
            found.add(new Difference(
                    group.path("kind").asText(),
                    orDash(group.path("detail")),
                    orDash(group.path("contest")),
                    orDash(group.path("subject")),
                    orDash(group.path("findings").path(0).path("rule")),
                    versions(group)));
        }
        assertThat(found).contains(difference);
    }

    private static String orDash(JsonNode text) {
        return text.isTextual() && !text.asText().isEmpty() ? text.asText() : "-";
    }

    private static String versions(JsonNode group) {
        List<String> versions = new ArrayList<>();
        for (JsonNode version : group.path("versions")) {
            List<String> articles = new ArrayList<>();
            version.path("tellers")
                    .forEach(teller -> articles.add(teller.path("article").asText()));
            String published = articles.stream()
                    .filter(article -> article.matches("00[0-4]_.*"))
                    .map(article -> article.substring(0, 3))
                    .collect(Collectors.joining("+"));
            if (!published.isEmpty()) {
                versions.add(version.path("said").asText() + " " + published);
            }
        }
        return String.join("; ", versions);
    }

    @Test
    void rules_tell_of_them_in_the_articles_themselves(@TempDir Path temp) throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES), "the five articles do not lie beside the project");
        StringWriter err = new StringWriter();
        Surroundings here = new Surroundings(
                temp,
                PROJECT,
                Map.of(),
                new ByteArrayOutputStream(),
                new PrintWriter(err, true),
                false,
                Clock.systemUTC());
        Path report = temp.resolve("report");

        new Recount(here, choice -> Wiring.desk(choice, Home.of(here)))
                .run("check", ARTICLES.toString(), "--quiet", "--out", report.toString());

        List<Entry> untold = new ArrayList<>();
        for (Entry entry : entries()
                .filter(one -> Set.of("both", "text").contains(one.where()))
                .toList()) {
            if (!rules(report, entry).contains(entry.rule())) {
                untold.add(entry);
            }
        }
        assertThat(untold).as(err.toString()).isEmpty();
    }

    /** The rules that decided a claim at the place, or found something there. */
    private static Set<String> rules(Path report, Entry entry) throws IOException {
        Set<String> rules = new HashSet<>();
        for (JsonNode claim : lines(report.resolve("claims.jsonl"))) {
            if (at(claim, entry)) {
                claim.path("rules").forEach(rule -> rules.add(rule.asText()));
            }
        }
        for (JsonNode finding : lines(report.resolve("findings.jsonl"))) {
            if (at(finding, entry)) {
                rules.add(finding.path("rule").asText());
            }
        }
        return rules;
    }

    private static boolean at(JsonNode line, Entry entry) {
        return line.path("article").asText().startsWith(entry.article())
                && line.path("start").asInt() < entry.end()
                && entry.start() < line.path("end").asInt();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            return lines.readAll();
        }
    }
}
