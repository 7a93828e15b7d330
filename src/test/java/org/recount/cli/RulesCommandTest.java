package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for editors, on the shipped rules and a folder of an editor's own. */
class RulesCommandTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeAPack() throws IOException {
        Files.createDirectories(temp.resolve("own"));
        Files.writeString(temp.resolve("own/tiny.drl"), """
                package org.recount.rules.own;

                import org.recount.check.*;

                global org.recount.check.Findings findings;

                rule "A tiny majority is worth a look"
                    @id( majority-tiny )
                    @severity( info )
                    @title( "Tiny majority" )
                    @rationale( "Recounts change such results" )
                when
                    $check : MajorityCheck( agreement.official < 100 )
                then
                    findings.remark( kcontext, $check );
                end
                """);
        cases("\"Ana Reed won Harrow Vale by 9 votes.\"", "\"Ana Reed won Harrow Vale by 507 votes.\"");
    }

    /** Both are judged by results where the majority is 9. */
    private void cases(String flagged, String accepted) throws IOException {
        Files.writeString(temp.resolve("own/tiny.cases.json"), """
                {"format": "recount-cases/1",
                 "given": [{"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 509, "Tom Cole (Conservative)": 500}},
                           {"seat": "Elm Cross", "votes": {"Joe Orr (Labour)": 1509, "Meg Ash (Conservative)": 500}}],
                 "cases": [
                   {"rule": "majority-tiny",
                    "flags": [%s],
                    "accepts": [%s]}]}
                """.formatted(flagged, accepted));
    }

    private int run(String... arguments) {
        out.reset();
        err.getBuffer().setLength(0);
        Surroundings here = new Surroundings(
                temp,
                PROJECT,
                Map.of("XDG_CACHE_HOME", PROJECT.resolve("target/cli-cache").toString()),
                out,
                new PrintWriter(err, true),
                false,
                Clock.systemUTC());
        return new Recount(here, choice -> {
                    throw new AssertionError("rules need no desk");
                })
                .run(Stream.concat(Stream.of("rules"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String own() {
        return temp.resolve("own").toString();
    }

    @Test
    void lists_rules_with_their_cases_and_hits() throws IOException {
        Files.createDirectories(temp.resolve("reports/today"));
        Files.writeString(temp.resolve("reports/today/summary.json"), "{}");
        Files.writeString(temp.resolve("reports/today/claims.jsonl"), """
                {"id": "a#1", "article": "a.txt", "quote": "9 votes", "start": 5, "rules": ["majority-tiny", "majority-agrees"]}
                {"id": "a#2", "article": "a.txt", "quote": "8 votes", "start": 9, "rules": ["majority-tiny"]}
                """);
        Files.writeString(temp.resolve("reports/today/findings.jsonl"), """
                {"id": "f", "rule": "majority-tiny", "claim": "a#1", "article": "a.txt", "quote": "9 votes"}
                """);

        assertThat(run("list", "--rules", own(), "--no-default-rules")).isZero();

        assertThat(text()).isEqualTo("""
                ID             SEVERITY  SET  KINDS     CASES  HITS  NORM
                majority-tiny  info      own  MAJORITY  1+1    2     A tiny majority is worth a look
                """);
        assertThat(err.toString()).contains("reports/today");
    }

    @Test
    void lists_all_columns_as_json() throws IOException {
        assertThat(run("list", "--rules", own(), "--json")).isZero();

        JsonNode rules = new ObjectMapper().readTree(text());
        assertThat(rules).hasSizeGreaterThan(25);
        assertThat(rules.get(rules.size() - 1))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"id": "majority-tiny", "severity": "info", "set": "own", "norm": "A tiny majority is worth a look",
                         "title": "Tiny majority", "rationale": "Recounts change such results",
                         "file": "%s", "line": 7, "on": true, "kinds": ["MAJORITY"], "flags": 1, "accepts": 1, "hits": null}
                        """.formatted(temp.resolve("own/tiny.drl"))));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shows_a_rule_with_what_it_reads_and_where_it_fired() throws IOException {
        Files.createDirectories(temp.resolve("report"));
        Files.writeString(temp.resolve("report/summary.json"), "{}");
        Files.writeString(temp.resolve("report/claims.jsonl"), """
                {"id": "a#1", "article": "a.txt", "quote": "by 9\nvotes", "start": 5, "rules": ["majority-tiny"]}
                """.replace("9\n", "9\\n"));

        assertThat(run(
                        "show",
                        "majority-tiny",
                        "--rules",
                        own(),
                        "--report",
                        temp.resolve("report").toString()))
                .isZero();

        assertThat(text())
                .startsWith("""
                        majority-tiny  info
                          A tiny majority is worth a look

                          why     Recounts change such results
                        """)
                .contains("""
                          kinds   MAJORITY
                          reads   MajorityCheck: A majority said of the contest itself.
                                    agreement.official: number, unit the claim's; the official figure, unrounded (any number; unrounded)
                          cases   1 to flag, 1 to leave alone
                                    tiny.cases.json:6 flags   "Ana Reed won Harrow Vale by 9 votes."
                        """)
                .contains("            a.txt: \u201cby 9 votes\u201d\n")
                .endsWith("  end\n");
    }

    @Test
    void shows_a_rule_as_json() throws IOException {
        assertThat(run("show", "majority-tiny", "--rules", own(), "--json")).isZero();

        JsonNode rule = new ObjectMapper().readTree(text());
        assertThat(rule.at("/reads/0/path").asText()).isEqualTo("agreement.official");
        assertThat(rule.at("/cases/1/expected").asText()).isEqualTo("accepts");
        assertThat(rule.get("fired").isNull()).isTrue();
        assertThat(rule.get("source").asText()).startsWith("rule \"A tiny").endsWith("end");
    }

    @Test
    void tries_the_cases_of_a_rule() throws IOException {
        cases("\"Ana Reed won Harrow Vale by 9 votes.\"", "\"Joe Orr won Elm Cross by 1,009 votes.\"");
        assertThat(run("test", "majority-tiny", "--rules", own())).isZero();
        assertThat(text()).isEqualTo("""
                RULE           FLAGS  ACCEPTS  FAIL  TODO  STATE
                majority-tiny  1      1        0     0     fired
                1 rule, 2 cases: 2 pass, 0 fail.
                """);

        cases("\"Joe Orr won Elm Cross by 1,009 votes.\"", "\"Ana Reed won Harrow Vale by 9 votes.\"");
        assertThat(run("test", "--rules", own(), "--no-default-rules", "--quiet"))
                .isEqualTo(1);
        String file = temp.resolve("own/tiny.cases.json").toString();
        assertThat(text().lines())
                .startsWith(
                        file + ":6: majority-tiny: the rule ought to flag it, but does not",
                        "    case     \"Joe Orr won Elm Cross by 1,009 votes.\"")
                .contains(file + ":7: majority-tiny: it ought to be left alone, but the rule flags it")
                .anyMatch(line ->
                        line.startsWith("    claim    MAJORITY Ana Reed 9 votes, Tom Cole in Harrow Vale at uk-2024:"))
                .anyMatch(line -> line.startsWith("    finding  info majority-tiny: "));
    }

    @Test
    void explains_each_condition_with_its_values() throws IOException {
        Path story = Files.writeString(
                temp.resolve("story.txt"),
                "Neil Duncan-Jordan won Poole by 18 votes.\n\nWes Streeting won Ilford North by 528 votes.\n");
        Path file = temp.resolve("own/tiny.drl");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "agreement.official < 100 )",
                                "$claim : claim, agreement.official < 100, agreement.fit == Fit.AGREES )\n"
                                        + "    not MajorityCheck( claim != $claim, agreement.official > 900 )"));

        assertThat(run("explain", "majority-tiny", "story.txt", "--rules", own()))
                .isZero();

        assertThat(text()).isEqualTo("""
                majority-tiny  info
                  A tiny majority is worth a look

                story.txt:1:30  \u201cby 18 votes\u201d
                  MajorityCheck: the rule fired; the claim is SUPPORTED by majority-agrees, majority-tiny
                    met      agreement.official < 100   (agreement.official is 18)
                    met      agreement.fit == Fit.AGREES   (agreement.fit is Fit.AGREES)
                    met      not MajorityCheck( claim != $claim, agreement.official > 900 )
                story.txt:3:32  \u201cby 528 votes\u201d
                  MajorityCheck: the rule did not fire; the claim is SUPPORTED by majority-agrees
                    not met  agreement.official < 100   (agreement.official is 528)
                    met      agreement.fit == Fit.AGREES   (agreement.fit is Fit.AGREES)
                    met      not MajorityCheck( claim != $claim, agreement.official > 900 )
                """);
        run("explain", "majority-tiny", story + ":3", "--rules", own());
        assertThat(text()).contains("528 votes").doesNotContain("18 votes");
        run("explain", "turnout-differs", "story.txt");
        assertThat(text())
                .endsWith("Nothing in the article is a fact that this rule is about. Claims read from the article:"
                        + " MAJORITY, WINNER.\n");
    }

    @Test
    void tells_what_a_change_to_rules_changes() throws IOException {
        Path story = Files.writeString(
                temp.resolve("story.txt"),
                "Neil Duncan-Jordan won Poole by 18 votes.\n\nWes Streeting won Ilford North by 528 votes.\n");
        Path file = temp.resolve("own/tiny.drl");
        Files.createDirectories(temp.resolve("new"));
        Files.writeString(temp.resolve("new/tiny.drl"), Files.readString(file).replace("< 100", "> 20"));
        String fresh = temp.resolve("new").toString();

        assertThat(run("diff", own(), fresh, story.toString())).isEqualTo(1);

        assertThat(text().replace(story.toString(), "story.txt")).isEqualTo("""
                + story.txt:3:32 info majority-tiny  \u201cby 528 votes\u201d: A tiny majority is worth a look.
                - story.txt:1:30 info majority-tiny  \u201cby 18 votes\u201d: A tiny majority is worth a look.
                1 article: 1 finding before, 1 now; 1 won (+), 1 lost (-), 0 altered (~); 0 turned (=).
                """);

        Files.writeString(
                temp.resolve("new/tiny.drl"), Files.readString(file).replace("findings.remark", "findings.imprecise"));
        run("diff", own(), fresh, story.toString());
        assertThat(text())
                .contains("MAJORITY  \u201cby 18 votes\u201d: IMPRECISE by majority-tiny, before SUPPORTED by ")
                .endsWith("0 won (+), 0 lost (-), 0 altered (~); 1 turned (=).\n");

        Files.writeString(temp.resolve("new/tiny.drl"), Files.readString(file).replace("( info )", "( warning )"));
        assertThat(run("diff", own(), fresh, story.toString())).isEqualTo(1);
        assertThat(text())
                .contains("    before  info: A tiny majority", "    now     warning: A tiny majority")
                .endsWith("0 won (+), 0 lost (-), 1 altered (~); 0 turned (=).\n");
        assertThat(run("diff", own(), own(), story.toString())).isZero();
        assertThat(run("diff", own(), own(), story + "x")).isEqualTo(3);
        assertThat(run("diff", own(), own() + "x", story.toString())).isEqualTo(2);
    }

    @Test
    void judges_anew_after_every_edit() throws Exception {
        Path story = Files.writeString(
                temp.resolve("story.txt"),
                "Neil Duncan-Jordan won Poole by 18 votes.\n\nWes Streeting won Ilford North by 528 votes.\n");
        Path file = temp.resolve("own/tiny.drl");
        String sound = Files.readString(file);
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
                () -> run("watch", story.toString(), "--rules", own(), "--no-default-rules", "--edits", "5"));

        awaitText("1 article, 1 finding by 1 rule. Watching");
        Files.writeString(file, sound.replace("< 100", "< 1000"));
        awaitText("+ " + story + ":3:32 info majority-tiny");
        Files.writeString(file, sound.replace("agreement.official", "agreement.oficial"));
        await(() -> err.toString().contains("the rules stay as they were"));
        assertThat(err.toString()).contains(file + ":13:39: rule", "Maybe official is meant.");
        Files.writeString(file, sound);
        awaitText("- " + story + ":3:32 info majority-tiny");
        cases("\"Ana Reed won Harrow Vale by 8 votes.\"", "\"Ana Reed won Harrow Vale by 507 votes.\"");
        await(() -> err.toString().contains("tiny.cases.json was saved. recount rules test tries cases"));
        Files.writeString(story, "Wes Streeting won Ilford North by 528 votes.\n");

        assertThat(code.get(60, TimeUnit.SECONDS)).isZero();
        assertThat(text())
                .contains("- " + story + ":3:32 info majority-tiny")
                .containsPattern("Compiled and judged in \\d+\\.\\d\\d s of CPU\\.\n")
                .endsWith("\nRead again: 1 article, 0 findings.\n");
    }

    private void awaitText(String expected) throws InterruptedException {
        await(() -> text().contains(expected));
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(done.getAsBoolean())
                .as("in time; said so far:\n%s\n%s", text(), err)
                .isTrue();
    }

    @Test
    void prints_the_schema_that_case_files_may_name() throws IOException {
        assertThat(run("schema")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(text())
                        .at("/properties/format/const")
                        .asText())
                .isEqualTo("recount-cases/1");

        cases("\"Ana Reed won Harrow Vale by 9 votes.\"", "\"Joe Orr won Elm Cross by 1,009 votes.\"");
        Path file = temp.resolve("own/tiny.cases.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"\\$schema\": \"cases.schema.json\", "));
        assertThat(run("test", "majority-tiny", "--rules", own(), "--quiet")).isZero();
    }

    @Test
    void writes_a_page_on_a_folder() throws IOException {
        assertThat(run("docs", own(), "--check")).isEqualTo(1);
        assertThat(run("docs", own())).isZero();
        assertThat(temp.resolve("own/README.md"))
                .content()
                .contains("1 rule in 1 file. ")
                .contains("### [tiny.drl](tiny.drl)")
                .contains("| `majority-tiny` info | A tiny majority is worth a look. *Recounts change such results.*"
                        + " | Ana Reed won Harrow Vale by 9 votes | Ana Reed won Harrow Vale by 507 votes |");
        assertThat(run("docs", own(), "--check")).isZero();

        cases("\"Ana Reed won Harrow Vale by nine votes.\"", "\"Joe Orr won Elm Cross by 1,009 votes.\"");
        assertThat(run("docs", own(), "--check")).isEqualTo(1);
        assertThat(err.toString()).contains("own/README.md is not current. recount rules docs " + own());
        assertThat(run("docs", own() + "x")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain majority-difers story.txt    | Maybe majority-differs is meant       | 2
            explain tally-sum-differs story.txt  | is no rule on the claims or words of one article   | 2
            explain majority-differs nowhere.txt | nowhere.txt: no such file             | 3
            """)
    void tells_what_it_cannot_explain(String arguments, String message, int code) {
        assertThat(run(arguments.split(" "))).isEqualTo(code);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void points_out_traps() throws IOException {
        assertThat(run("lint", "--rules", own())).isZero();
        assertThat(err.toString()).containsPattern("^recount: \\d+ rules of rules and own, nothing to mend.\n$");

        Path file = temp.resolve("own/tiny.drl");
        Files.writeString(file, Files.readString(file).replace("when", "    salience 10\nwhen"));
        assertThat(run("lint", "--rules", own(), "--no-default-rules")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(file
                        + ":12:5: rule \"A tiny majority is worth a look\": has the attribute salience\n    Delete it.")
                .endsWith("recount: 1 rule of own, 1 to mend.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An age is that on the day of publication | that-publication        | ArticlePerson
            Our style is Conservative, not Tory      | style-conservative-tory | ArticleSentence
            Bins are emptied                         | bins-emptied            | ArticleSentence
            No article says Scots Nats               | article-says-scots-nats | ArticleSentence
            We write Lib Dems, never Liberals        | write-dems-never-liberals | ArticleSentence
            Nobody is called the first woman without a look at the record | nobody-called-first-woman-without-look | ArticleSentence
            A first woman of Ynys Môn is looked up   | first-woman-ynys-looked | ArticleSentence
            """)
    void writes_a_rule_on_people_or_words(String norm, String id, String fact) throws IOException {
        assertThat(run("new", norm)).isZero();
        assertThat(temp.resolve("my-rules/" + id + ".drl")).content().contains("$check : " + fact + "(");
        assertThat(text())
                .endsWith("Now 1 of its 2 cases fails, as it should: the condition is still to be written.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A stated turnout is of the electorate            | stated-turnout-electorate    | TurnoutCheck
            Nobody comes second who polled fewest votes      | nobody-comes-second-polled-fewest-votes | VotesCheck
            The majority of a year is named with its year    | majority-year-named-with     | MajorityCheck
            """)
    void writes_a_rule_that_compiles_and_fails(String norm, String id, String fact) throws IOException {
        assertThat(run("new", norm)).isZero();

        Path rule = temp.resolve("my-rules/" + id + ".drl");
        assertThat(rule).content().contains("rule \"" + norm + "\"").contains("$check : " + fact + "(");
        assertThat(text())
                .contains("line 18  the condition")
                .contains("recount rules test " + id + " --rules my-rules")
                .endsWith("Now 1 of its 2 cases fails, as it should: the condition is still to be written.\n");
        assertThat(run("test", id, "--rules", temp.resolve("my-rules").toString(), "--quiet"))
                .isEqualTo(1);
        assertThat(text().lines())
                .first()
                .asString()
                .contains(id + ".cases.json:", ": " + id + ": the rule ought to flag it, but does not");
        assertThat(run("new", norm)).isEqualTo(2);
        assertThat(err.toString()).contains("already, in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A "quoted" majority            | holds no "
            """)
    void refuses_norms_it_can_make_nothing_of(String norm, String message) {
        assertThat(run("new", norm)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(temp.resolve("my-rules")).doesNotExist();
    }

    @Test
    void shows_what_rules_can_read() {
        assertThat(run("facts")).isZero();
        assertThat(text())
                .contains(
                        "MajorityCheck          A majority said of the contest itself.\n",
                        "Check                  A claim met with the tally",
                        "Made of: Agreement,",
                        "What a rule calls: Findings, Dissents, Faults\n");
        assertThat(run("facts", "Candidacy")).isZero();
        assertThat(text())
                .containsPattern("votes +whole number +votes +0 or more +13303 +0 or more\n")
                .containsPattern("gender +Gender +FEMALE, MALE, OTHER, UNKNOWN +Gender.FEMALE");
        assertThat(run("facts", "Claim.Votes")).isZero();
        assertThat(text()).endsWith("And what every Claim has: recount rules facts Claim\n");
        assertThat(run("facts", "Fit")).isZero();
        assertThat(text()).contains("Fit.AGREES");
        assertThat(run("facts", "Findings")).isZero();
        assertThat(text()).containsPattern("undecided +not decided +no +nothing that is loaded decides the claim\n");
        assertThat(run("facts", "Finding")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe Findings is meant.");
    }

    @Test
    void says_which_fact_a_rule_is_drafted_on_and_why() {
        assertThat(run("new", "A poll above 85 per cent is implausible")).isZero();
        assertThat(text())
                .startsWith("About DateCheck, because of \"poll\"; --on FACT for another, --on Check for any claim.\n")
                .contains("my-rules/poll-above-85-cent-implausible.drl", "@id: permanent", "@title: a few words");
        assertThat(run("new", "Our style is Conservative, not Tory", "--on", "Check", "--id", "style"))
                .isZero();
        assertThat(temp.resolve("my-rules/style.drl")).content().contains("$check : Check(", "package my_rules;");
    }

    @Test
    void says_why_a_rule_that_fired_accuses_nobody() throws IOException {
        Files.writeString(temp.resolve("own/high.drl"), """
                package own;

                import org.recount.check.*;

                global Findings findings;

                rule "A majority said is the official one"
                    @id( high )
                    @severity( error )
                    @rationale( "A test" )
                when
                    $check : MajorityCheck( claim.quantity.get().value > 20000 )
                then
                    findings.refute( kcontext, $check );
                end
                """);
        Files.writeString(temp.resolve("own/high.cases.json"), """
                {"format": "recount-cases/1",
                 "given": [{"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303, "Tom Cole (Conservative)": 12796}}],
                 "cases": [{"rule": "hihg",
                            "flags": ["Tom Cole had won Harrow Vale, before Ana Reed, with a majority of 25,900."],
                            "accepts": ["Ana Reed won Harrow Vale by 507 votes."]}]}
                """);
        assertThat(run("test", "high", "--rules", own())).isEqualTo(1);
        assertThat(text()).contains("there is no rule with the id \"hihg\"", "Maybe \"high\" is meant.");

        Path cases = temp.resolve("own/high.cases.json");
        Files.writeString(cases, Files.readString(cases).replace("hihg", "high"));
        assertThat(run("test", "high", "--rules", own())).isEqualTo(1);
        assertThat(text()).contains("high: the rule fired, but nobody is accused: ");

        Files.writeString(cases, Files.readString(cases).replace("\"accepts\"", "\u201caccepts\u201d"));
        assertThat(run("test", "high", "--rules", own())).isEqualTo(1);
        assertThat(text())
                .contains(cases + ":5: \u201c does not belong in a case file\n    Write \". Word processors change");
    }

    @Test
    void tells_outcomes_as_json() throws IOException {
        assertThat(run("test", "--rules", own(), "--no-default-rules", "--json"))
                .isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(text());
        assertThat(report.get("passed").asBoolean()).isFalse();
        assertThat(report.at("/rules/0/state").asText()).isEqualTo("fired");
        assertThat(report.at("/cases/0/outcome").asText()).isEqualTo("passed");
        assertThat(report.at("/cases/1/outcome").asText()).isEqualTo("failed");
        assertThat(report.at("/cases/1/expected").asText()).isEqualTo("accepts");
    }

    @Test
    void tells_every_flaw_of_a_folder_and_how_many() throws IOException {
        Path file = temp.resolve("own/tiny.drl");
        Files.writeString(
                file, Files.readString(file).replace("@id( majority-tiny )", "").replace("( info )", "( loud )"));

        assertThat(run("test", "--rules", own())).isEqualTo(2);

        assertThat(text()).contains("majority-differs ").doesNotContain("there is no rule");
        assertThat(err.toString())
                .contains("recount: " + file + ":7: rule \"A tiny majority is worth a look\": has no @id")
                .contains(file + ":7: rule \"A tiny majority is worth a look\": its @severity is \"loud\"")
                .endsWith("recount: the rest was tried. Mend the 2 flaws above.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test majority-difers        | there is no rule majority-difers. Maybe majority-differs is meant.
            list --report nowhere       | --report nowhere holds no report
            list --rules nowhere        | --rules nowhere does not exist
            lsit                        | Maybe list is meant
            facts MajorityChek          | Maybe MajorityCheck is meant
            new A-majority --on Majorty | there is no fact Majorty
            new A-majority --id Loud    | "Loud" cannot be an id
            new A-majority --id majority-differs | there is a rule majority-differs already
            """)
    void refuses_wrong_usage_with_a_next_step(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("recount: ").contains(message);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"list", "show", "facts", "new", "test", "lint", "explain", "diff", "docs", "watch", "schema"})
    void helps_with_examples(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(text()).contains("Usage: recount rules " + command).contains("Examples:");
    }
}
