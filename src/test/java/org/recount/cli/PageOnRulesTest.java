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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conditions that the page on adding rules gives as examples do what it says. */
class PageOnRulesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `((\\w+)\\( .* \\))` \\|");

    private static final String CASES = """
            {
              "format": "recount-cases/1",
              "given": [
                {"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303, "Tom Cole (Conservative)": 12796},
                 "before": {"Eve Gray (Conservative)": 20105, "Ana Reed (Labour)": 15323}, "women": ["Ana Reed", "Eve Gray"]},
                {"seat": "Ashby", "votes": {"Meg Ash (Green)": 9303, "Joe Orr (Labour)": 8796},
                 "before": {"Joe Orr (Labour)": 9105, "Meg Ash (Green)": 5323}, "women": ["Meg Ash"], "men": ["Joe Orr"]}
              ],
              "cases": [
                {"rule": "article-sentence-1",
                 "flags": ["Tory Tom Cole lost in Harrow Vale."],
                 "accepts": ["Conservative Tom Cole lost in Harrow Vale."]},
                {"rule": "share-check-2",
                 "flags": ["Ana Reed won 51 per cent of the vote in Harrow Vale."],
                 "accepts": ["Ana Reed won 51.0 per cent of the vote in Harrow Vale."]},
                {"rule": "article-sentence-3",
                 "flags": ["Ana Reed is the first woman to represent Harrow Vale."],
                 "accepts": ["Ana Reed won Harrow Vale."]}
              ]
            }
            """;

    @Test
    void conditions_of_the_page_flag_what_they_are_for(@TempDir Path temp) throws IOException {
        StringBuilder rules = new StringBuilder("""
                package newsroom;

                import org.recount.check.*;
                import org.recount.claim.*;
                import org.recount.election.*;

                global Findings findings;
                """);
        int found = 0;
        for (String line : Files.readAllLines(PROJECT.resolve("src/site/markdown/adding-a-rule.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                found++;
                String id = row.group(3).replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
                String call = id.startsWith("article") ? "note" : "imprecise";
                rules.append("""
                        rule "%s"
                            @id( %s ) @severity( warning ) @rationale( "House style" )
                        when
                            $check : %s
                        then
                            findings.%s( kcontext, $check );
                        end
                        """.formatted(row.group(1), id + "-" + found, row.group(2), call));
            }
        }
        Path own = Files.createDirectories(temp.resolve("own"));
        Files.writeString(own.resolve("page.drl"), rules);
        Files.writeString(own.resolve("page.cases.json"), CASES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings here =
                new Surroundings(temp, PROJECT, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());

        int code = new Recount(here, choice -> Wiring.desk(choice, Home.of(here)))
                .run(List.of("rules", "test", "--rules", own.toString(), "--no-default-rules")
                        .toArray(String[]::new));

        assertThat(found).isEqualTo(3);
        assertThat(code).as(out.toString(StandardCharsets.UTF_8) + err).isZero();
    }

    @Test
    void its_rule_on_a_first_woman_looks_at_every_contest_before(@TempDir Path temp) throws IOException {
        String rule = Files.readAllLines(PROJECT.resolve("src/site/markdown/adding-a-rule.md")).stream()
                .dropWhile(line -> !line.contains("rule \"A first woman is the first"))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .collect(Collectors.joining("\n"));
        Files.writeString(temp.resolve("first.drl"), """
                package newsroom;

                import org.recount.check.*;
                import org.recount.election.*;

                global Findings findings;

                """ + rule);
        Files.writeString(temp.resolve("first.cases.json"), """
                {
                  "format": "recount-cases/1",
                  "given": [
                    {"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303, "Tom Cole (Conservative)": 12796},
                     "before": {"Tom Cole (Conservative)": 20105, "Ana Reed (Labour)": 15323},
                     "earlier": {"2017-06-08": {"Eve Gray (Green)": 19000, "Ana Reed (Labour)": 18000},
                       "2015-05-07": {"Sue Orr (Labour)": 17000, "Eve Gray (Green)": 9000}},
                     "women": ["Ana Reed", "Eve Gray", "Sue Orr"], "men": ["Tom Cole"]},
                    {"seat": "Ashby", "votes": {"Meg Ash (Green)": 9303, "Joe Orr (Labour)": 8796},
                     "before": {"Joe Orr (Labour)": 9105, "Meg Ash (Green)": 5323},
                     "earlier": {"2017-06-08": {"Meg Ash (Green)": 8000, "Joe Orr (Labour)": 7000}},
                     "women": ["Meg Ash"], "men": ["Joe Orr"]}
                  ],
                  "cases": [
                    {"rule": "first-woman",
                     "flags": [
                       {"text": "Ana Reed is the first woman to represent Harrow Vale.", "quote": "the first woman", "actual": "Sue Orr",
                        "message": "Sue Orr (Labour) was elected in Harrow Vale on Thursday 7 May 2015. See who won the seat before."}],
                     "accepts": [
                       "Meg Ash is the first woman to represent Ashby.",
                       "Ana Reed won Harrow Vale.",
                       "“Ana Reed is the first woman to represent Harrow Vale,” he said."]}
                  ]
                }
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings here =
                new Surroundings(temp, PROJECT, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());

        int code = new Recount(here, choice -> Wiring.desk(choice, Home.of(here)))
                .run("rules", "test", "--rules", temp.toString(), "--no-default-rules");

        assertThat(code).as(out.toString(StandardCharsets.UTF_8) + err).isZero();
    }
}
