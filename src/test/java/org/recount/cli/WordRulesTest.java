package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on the words of articles and on people named, which no claim stands behind. */
class WordRulesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeRules() throws IOException {
        Files.createDirectories(temp.resolve("style"));
        Files.writeString(temp.resolve("style/words.drl"), """
                package newsroom;

                import org.recount.check.*;

                global Findings findings;

                rule "Our style is Conservative, not Tory"
                    @id( style-tory ) @severity( info ) @rationale( "House style" ) @advice( "Write Conservative" )
                when
                    $sentence : ArticleSentence( saysUnquoted( "tories" ), !headline )
                then
                    findings.note( kcontext, $sentence, "Tories" );
                end

                rule "An age is that on the day of publication"
                    @id( age-differs ) @severity( error ) @rationale( "The record decides" )
                when
                    $person : ArticlePerson(
                        age.isPresent(), ageOnRecord.isPresent(), age.getAsInt() != ageOnRecord.getAsInt() )
                then
                    findings.note( kcontext, $person );
                end
                """);
        Files.writeString(temp.resolve("style/words.cases.json"), """
                {
                  "format": "recount-cases/1",
                  "given": [
                    {"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303, "Tom Cole (Conservative)": 12796},
                     "born": {"Ana Reed": "1981-03-02"}}
                  ],
                  "cases": [
                    {"rule": "style-tory",
                     "flags": [{"text": "The Tories were finished.", "quote": "Tories"}, "Nobody likes the TORIES now.",
                       "\\"We lost,\\" the Tories said."],
                     "accepts": ["The Conservatives were finished.", "Territories and victories.",
                       "\\"The Tories are finished,\\" said Ana Reed.", "He called them “those Tories” again."]},
                    {"rule": "age-differs",
                     "published": "2024-07-05",
                     "flags": [
                       {"text": "Ana Reed, 44, won Harrow Vale.", "said": "44", "actual": "43", "quote": "Ana Reed, 44"},
                       {"text": "The 42-year-old Ana Reed won.", "quote": "42-year-old Ana Reed"},
                       {"text": "The 42-year-old former teacher Ana Reed won.", "said": "42"},
                       {"text": "Ana Reed (45) won Harrow Vale.", "quote": "Ana Reed (45)"},
                       {"text": "Ana Reed, aged 45, won.", "said": "45"},
                       {"text": "Ana Reed (Labour), 45, won.", "quote": "Ana Reed (Labour), 45"},
                       {"text": "Ana Reed, who is 45, won.", "said": "45"},
                       {"text": "Ana Reed, now 45, won.", "said": "45"},
                       {"text": "The winner was Ana Reed, 45.", "said": "45"},
                       {"text": "Ana Reed, a 45-year-old teacher, won.", "quote": "Ana Reed, a 45-year-old"},
                       {"text": "Ana Reed, 45-year-old teacher, won.", "said": "45"},
                       {"text": "Ana Reed, 43, won.", "published": "2025-03-02", "actual": "44"}],
                     "accepts": [
                       "Ana Reed, 43, won Harrow Vale.",
                       {"text": "Ana Reed, 44, won.", "published": "2025-03-02"},
                       {"text": "Ana Reed, 45, won.", "published": ""},
                       "Ana Reed won Harrow Vale by 507 votes.",
                       "In front of Ana Reed, 44 people cheered.",
                       "Ana Reed, 44.1 per cent.",
                       "Ana Reed, who is 44 votes behind, wept.",
                       "Ana Reed (Labour), 44 votes.",
                       "Ana Reed, now 44 points ahead, won.",
                       "Ana Reed, a 44 per cent winner, smiled.",
                       "Ana Reed was with a 44-year-old friend.",
                       "The 42-year-old dog barked. Ana Reed won.",
                       "Tom Cole, 51, lost."]}
                  ]
                }
                """);
    }

    @Test
    void their_cases_are_tried_like_those_of_other_rules() {
        assertThat(recount("rules", "test", "style-tory", "age-differs", "--rules", style()))
                .as(out.toString(StandardCharsets.UTF_8) + err)
                .isZero();
    }

    @Test
    void a_case_that_fails_tells_whom_it_named_and_how_old() throws IOException {
        Path cases = temp.resolve("style/words.cases.json");
        Files.writeString(
                cases, Files.readString(cases).replace("\"Ana Reed (45) won Harrow Vale.\"", "\"Ana Reed, 43, won.\""));
        assertThat(recount("rules", "test", "age-differs", "--rules", style())).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "the rule ought to flag it, but does not; read in it: Ana Reed, 43 (43 on 2024-07-05 by the tally)");
    }

    @Test
    void a_case_without_a_date_says_so() throws IOException {
        Path cases = temp.resolve("style/words.cases.json");
        Files.writeString(cases, Files.readString(cases).replace("\"published\": \"2024-07-05\",", ""));
        assertThat(recount("rules", "test", "age-differs", "--rules", style())).isEqualTo(ExitCode.FOUND);
        assertThat(told())
                .contains(
                        "read in it: Ana Reed, 45 (no age on record: the case does not say when it is \"published\")");
    }

    @Test
    void a_note_may_say_what_is_to_stand_there_and_fix_puts_it_there() throws IOException {
        Path rules = temp.resolve("style/words.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace(
                                "findings.note( kcontext, $sentence, \"Tories\" )",
                                "findings.note( kcontext, $sentence, \"Tories\", \"Conservatives\" )"));
        Files.writeString(temp.resolve("story.txt"), """
                Tories lose Poole

                The Tories lost. “The Tories wept,” she said.
                """);
        assertThat(recount("fix", story(), "--rules", style(), "--apply"))
                .as(err.toString())
                .isZero();
        assertThat(temp.resolve("story.txt")).hasContent("""
                Tories lose Poole

                The Conservatives lost. “The Tories wept,” she said.
                """);
    }

    @Test
    void words_are_kept_in_a_list_whose_longest_entry_counts() throws IOException {
        Files.writeString(temp.resolve("style/list.drl"), """
                package newsroom;

                import org.recount.check.*;

                global Findings findings;

                function WordList words() {
                    return WordList.of( "Liberals", "Lib Dems" )
                            .and( "Nats", "SNP" )
                            .and( "Scots Nats", "SNP" )
                            .and( "Dems", "Lib Dems" );
                }

                rule "Parties are named as in our list"
                    @id( style-list ) @severity( info ) @rationale( "House style" )
                when
                    $sentence : ArticleSentence( saysUnquoted( words() ) )
                then
                    findings.replace( kcontext, $sentence, words() );
                end
                """);
        Files.writeString(temp.resolve("story.txt"), """
                Poole

                The Liberals and the Scots Nats lost to the Lib Dems, the Nats wept. “The Liberals wept,” she said. Nobody won.
                """);

        recount("check", story(), "--rules", style(), "--out", report());
        assertThat(lines("findings.jsonl"))
                .as(err.toString())
                .extracting(
                        finding -> finding.path("quote").asText(),
                        finding -> finding.path("message").asText())
                .containsExactly(
                        tuple("Liberals", "Write Lib Dems, not Liberals."),
                        tuple("Scots Nats", "Write SNP, not Scots Nats."),
                        tuple("Nats", "Write SNP, not Nats."));
        assertThat(recount("fix", story(), "--rules", style(), "--apply")).isZero();
        assertThat(temp.resolve("story.txt")).content().contains("""
                The Lib Dems and the SNP lost to the Lib Dems, the SNP wept. “The Liberals wept,” she said. Nobody won.
                """);
        assertThat(recount("rules", "lint", "--rules", style(), "--no-default-rules"))
                .as(err.toString())
                .isZero();
    }

    @Test
    void a_note_marks_nothing_where_its_words_are_not() throws IOException {
        Path rules = temp.resolve("style/words.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("saysUnquoted( \"tories\" )", "says( \"Tories\" ) || says( \"Whigs\" )")
                        .replace(
                                "findings.note( kcontext, $sentence, \"Tories\" );",
                                "findings.note( kcontext, $sentence, \"Tories\" ); findings.note( kcontext, $sentence, \"Whigs\" );"));
        Files.writeString(temp.resolve("story.txt"), "Poole\n\nThe Whigs lost.\n");

        recount("check", story(), "--rules", style(), "--out", report());
        assertThat(lines("findings.jsonl"))
                .as(err.toString())
                .extracting(finding -> finding.path("quote").asText())
                .containsExactly("Whigs");
    }

    @Test
    void a_rule_that_is_switched_off_says_so_where_its_cases_are_tried() throws IOException {
        Files.writeString(temp.resolve("recount.json"), "{\"off\": [\"style-tory\"]}");
        recount("rules", "test", "style-tory", "--rules", style());
        assertThat(told()).contains("fired, switched off");
    }

    @Test
    void a_hyphen_writes_claims_to_standard_output() throws IOException {
        Files.writeString(temp.resolve("story.txt"), "Neil Duncan-Jordan won Poole.\n");
        assertThat(recount("extract", story(), "--out", "-")).isZero();
        assertThat(told()).contains("\"kind\":\"WINNER\"");
        assertThat(temp.resolve("-")).doesNotExist();
    }

    @Test
    void they_are_explained() throws IOException {
        Files.writeString(temp.resolve("story.txt"), "Poole\n\nThe Tories lost.\n");
        assertThat(recount("rules", "explain", "style-tory", story(), "--rules", style()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("""
                story.txt:3:1  “The Tories lost.”
                  ArticleSentence: the rule fired
                    met      saysUnquoted( "tories" )
                """);
    }

    @Test
    void a_condition_that_cannot_be_asked_without_the_one_before_it_is_not_asked() throws IOException {
        Files.writeString(
                temp.resolve("story.txt"), "Poole\n\nNeil Duncan-Jordan, 62, won Poole. Neil Duncan-Jordan wept.\n");
        assertThat(recount("rules", "explain", "age-differs", story(), "--rules", style()))
                .as(err.toString())
                .isZero();
        assertThat(told()).endsWith("""
                story.txt:3:1  “Neil Duncan-Jordan, 62”
                  ArticlePerson: the rule did not fire
                    met        age.isPresent()   (age is 62)
                    not met    ageOnRecord.isPresent()   (ageOnRecord is missing)
                    not asked  age.getAsInt() != ageOnRecord.getAsInt()
                story.txt:3:36  “Neil Duncan-Jordan”
                  ArticlePerson: the rule did not fire
                    not met    age.isPresent()   (age is missing)
                    not met    ageOnRecord.isPresent()   (ageOnRecord is missing)
                    not asked  age.getAsInt() != ageOnRecord.getAsInt()
                """);
    }

    @Test
    void a_rule_that_stops_is_explained_by_the_condition_it_stops_at() throws IOException {
        Path rules = temp.resolve("style/words.drl");
        Files.writeString(rules, Files.readString(rules).replace("age.isPresent(), ageOnRecord.isPresent(), ", ""));
        Files.writeString(temp.resolve("story.txt"), "Poole\n\nNeil Duncan-Jordan won Poole.\n");
        assertThat(recount("rules", "explain", "age-differs", story(), "--rules", style()))
                .as(err.toString())
                .isZero();
        assertThat(told())
                .contains("The rule stops because something that it reads is missing: ask .isPresent() before")
                .endsWith("""
                        story.txt:3:1  “Neil Duncan-Jordan”
                          ArticlePerson: the rule did not fire
                            stops at  age.getAsInt() != ageOnRecord.getAsInt()   (age is missing; ageOnRecord is missing)\
                           something that it reads is missing: ask for that before, with .isPresent()
                        """);
    }

    @Test
    void conditions_that_tie_patterns_together_are_asked_of_what_matches_together() throws IOException {
        Path rules = temp.resolve("style/words.drl");
        Files.writeString(rules, Files.readString(rules) + """

                rule "A first woman is looked up"
                    @id( first-woman ) @severity( info ) @rationale( "The record decides" )
                when
                    $s : ArticleSentence( says( "first woman" ), !headline )
                    $p : ArticlePerson( start >= $s.start, $s.says( candidacy.family ), candidacy.votes > 0 )
                then
                    findings.note( kcontext, $s );
                end
                """);
        Files.writeString(temp.resolve("story.txt"), """
                Poole

                Wes Streeting won.

                Neil Duncan-Jordan is the first woman, said Wes Streeting.

                The first woman won.
                """);
        assertThat(recount("rules", "explain", "first-woman", story(), "--rules", style()))
                .as(err.toString())
                .isZero();
        assertThat(told())
                .contains("""
                        ArticleSentence as $s: the rule fired
                            met      says( "first woman" )
                        """)
                .contains("""
                        “The first woman won.”
                          ArticleSentence as $s: the rule did not fire
                            met      says( "first woman" )
                            met      !headline   (headline is false)
                            not met  $p : ArticlePerson( start >= $s.start, $s.says( candidacy.family ), candidacy.votes > 0 )
                        """)
                .contains("""
                        “Wes Streeting won.”
                          ArticleSentence as $s: the rule did not fire
                            not met    says( "first woman" )
                            met        !headline   (headline is false)
                            not asked  $p : ArticlePerson( start >= $s.start, $s.says( candidacy.family ), candidacy.votes > 0 )
                        """)
                .contains("""
                        story.txt:3:1  “Wes Streeting”
                          ArticlePerson as $p: the rule did not fire
                            not met    start >= $s.start   (start is 7)
                            not asked  $s.says( candidacy.family )
                        """)
                .contains("""
                        story.txt:5:45  “Wes Streeting”
                          ArticlePerson as $p: the rule fired
                        """);
    }

    @Test
    void facts_that_come_from_elsewhere_are_conditions_too() throws IOException {
        Path rules = temp.resolve("style/words.drl");
        Files.writeString(rules, Files.readString(rules).replace("global Findings", """
                function java.util.Map words() { return java.util.Map.of( "Liberals", "Lib Dems" ); }

                global Findings""") + """

                rule "Our words are in a list"
                    @id( listed ) @severity( info ) @rationale( "House style" )
                when
                    $s : ArticleSentence()
                    java.util.Map.Entry( $k : key, $s.says( (String) key ) ) from words().entrySet()
                then
                    findings.note( kcontext, $s, (String) $k );
                end
                """);
        Files.writeString(temp.resolve("story.txt"), "Poole\n\nThe Liberals lost. Nobody won.\n");
        assertThat(recount("rules", "explain", "listed", story() + ":3", "--rules", style()))
                .as(err.toString())
                .isZero();
        assertThat(told()).endsWith("""
                story.txt:3:1  “The Liberals lost.”
                  ArticleSentence: the rule fired
                    met      java.util.Map.Entry( $k : key, $s.says( (String) key ) ) from words().entrySet()
                story.txt:3:20  “Nobody won.”
                  ArticleSentence: the rule did not fire
                    not met  java.util.Map.Entry( $k : key, $s.says( (String) key ) ) from words().entrySet()
                """);
    }

    @Test
    void they_are_tidy() {
        assertThat(recount("rules", "lint", "--rules", style(), "--no-default-rules"))
                .as(out.toString(StandardCharsets.UTF_8) + err)
                .isZero();
    }

    @Test
    void a_note_marks_the_words_wherever_they_stand_and_is_no_claim() throws IOException {
        Files.writeString(temp.resolve("story.txt"), """
                Tories lose Poole

                Neil Duncan-Jordan won Poole by 18 votes. The Tories lost it, and Tories everywhere wept.
                """);

        assertThat(recount("check", story(), "--rules", style(), "--out", report(), "--fail-on", "info"))
                .isEqualTo(ExitCode.FOUND);

        List<JsonNode> found = lines("findings.jsonl");
        assertThat(found).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.path("quote").asText()).isEqualTo("Tories");
            assertThat(finding.path("claim").isNull()).isTrue();
            assertThat(finding.path("message").asText())
                    .isEqualTo("Our style is Conservative, not Tory. Write Conservative.");
        });
        assertThat(found).extracting(finding -> finding.path("id").asText()).doesNotHaveDuplicates();
        assertThat(lines("claims.jsonl"))
                .extracting(claim -> claim.path("verdict").asText())
                .containsOnly("SUPPORTED");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("style-tory  national");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neil Duncan-Jordan, 61, won Poole. | 2024-07-05 |
            Neil Duncan-Jordan, 62, won Poole. | 2024-07-05 | Neil Duncan-Jordan, 62
            Neil Duncan-Jordan, 62, won Poole. | 2024-09-02 |
            Neil Duncan-Jordan, 62, won Poole. | |
            Neil Duncan-Jordan, 62, won Poole. | last Friday |
            """)
    void an_age_is_set_beside_the_day_of_birth_that_somebody_added(String text, String published, String quote)
            throws IOException {
        Path tallies = Files.createDirectories(temp.resolve("tallies"));
        String results = Files.readString(PROJECT.resolve("facts/tallies/uk-2024.json"));
        Files.writeString(
                tallies.resolve("uk-2024.json"),
                results.replaceFirst("\\{( *\"name\": \"Neil Duncan-Jordan\",)", "{ \"born\": \"1962-09-01\",$1"));
        Files.writeString(
                temp.resolve("story.md"),
                "---\npublished: %s\n---\n\n%s\n".formatted(published == null ? "" : published, text));

        recount(
                "check",
                temp.resolve("story.md").toString(),
                "--rules",
                style(),
                "--tallies",
                tallies.toString(),
                "--out",
                report());

        assertThat(lines("findings.jsonl"))
                .as(err.toString())
                .extracting(finding -> finding.path("quote").asText())
                .isEqualTo(quote == null ? List.of() : List.of(quote));
    }

    private List<JsonNode> lines(String file) throws IOException {
        try (MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class)
                .readValues(temp.resolve("report").resolve(file).toFile())) {
            return new ArrayList<>(lines.readAll());
        }
    }

    private String style() {
        return temp.resolve("style").toString();
    }

    private String story() {
        return temp.resolve("story.txt").toString();
    }

    /** What was told, with names of files in place of paths. */
    private String told() {
        return out.toString(StandardCharsets.UTF_8).replace(temp + "/", "");
    }

    private String report() {
        return temp.resolve("report").toString();
    }

    private int recount(String... arguments) {
        Surroundings here =
                new Surroundings(temp, PROJECT, Map.of(), out, new PrintWriter(err, true), false, Clock.systemUTC());
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(arguments);
    }
}
