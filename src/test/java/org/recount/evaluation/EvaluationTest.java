package org.recount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.check.Verdict;

/** One small set of gold and a report on it, counted by hand. */
class EvaluationTest {
    private static final Path SCORE = Path.of("../shared/tools/score.py");

    private static final String GOLD = """
            {"article":"a.txt","start":0,"end":10,"quote":"beat Cole","kind":"DEFEATED","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":null,"verdict":"SUPPORTED"}
            {"article":"a.txt","start":20,"end":30,"quote":"9,100 votes","kind":"VOTES","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":9100,"verdict":"REFUTED","severity":"error"}
            {"article":"a.txt","start":40,"end":50,"quote":"by 500","kind":"MAJORITY","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":500,"verdict":"IMPRECISE","severity":"warning","acceptable_verdicts":["IMPRECISE","REFUTED"]}
            {"article":"a.txt","start":60,"end":70,"quote":"35.5 per cent","kind":"VOTE_SHARE","election":"uk-2019","contest":"Elm Cross","subject":"Tom Cole","value":35.50,"verdict":"SUPPORTED"}
            {"article":"a.txt","start":160,"end":170,"quote":"turnout 61","kind":"TURNOUT","election":"uk-2024","contest":"Elm Cross","value":61,"verdict":"REFUTED","severity":"error"}
            {"article":"a.txt","start":200,"end":210,"quote":"her seat","kind":"INCUMBENT","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":null,"verdict":"SUPPORTED","core":false}
            {"article":"a.txt","start":220,"end":230,"quote":"gained","kind":"SEAT_CHANGE","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":"gain","verdict":"SUPPORTED"}
            """;

    private static final String NOTHING = """
            {"article":"a.txt","start":300,"end":340,"quote":"a poll","why":"a forecast"}
            """;

    private static final String CLAIMS = """
            {"article":"a.txt","start":2,"end":12,"kind":"WINNER","election":"uk-2024","contest":"ELM CROSS","subject":"Reed","value":null,"verdict":"SUPPORTED","rules":["winner-agrees"]}
            {"article":"a.txt","start":21,"end":30,"kind":"VOTES","election":"uk-2024","contest":"Elm Cross","subject":"Tom Cole","value":9100,"verdict":"REFUTED","rules":["votes-differ"]}
            {"article":"a.txt","start":85,"end":95,"kind":"MAJORITY","election":"uk-2024","contest":"Elm Cross","subject":"Ana Reed","value":500,"verdict":"REFUTED","rules":["majority-differs"]}
            {"article":"a.txt","start":60,"end":70,"kind":"VOTE_SHARE","election":"uk-2019-notional","contest":"Elm Cross","subject":"Tom Cole","value":35.5,"verdict":"NOT_ENOUGH_INFO","rules":["claim-ambiguous"]}
            {"article":"a.txt","start":205,"end":207,"kind":"VOTES","contest":"Elm Cross","value":7,"verdict":"REFUTED","rules":["votes-differ"]}
            {"article":"a.txt","start":222,"end":230,"kind":"PLACE","contest":"Elm Cross","value":1,"verdict":"SUPPORTED","rules":["place-agrees"]}
            {"article":"a.txt","start":250,"end":260,"kind":"PARTY","contest":"Elm Cross","value":null,"verdict":"SUPPORTED","rules":["party-agrees"]}
            {"article":"a.txt","start":310,"end":320,"kind":"VOTE_SHARE","contest":"Elm Cross","value":40,"verdict":"REFUTED","rules":["share-differs"]}
            {"article":"elsewhere.txt","start":0,"end":5,"kind":"VOTES","value":1,"verdict":"REFUTED"}
            """;

    private static final String FINDINGS = """
            {"article":"a.txt","start":21,"end":30,"rule":"votes-differ","severity":"error","message":"m"}
            {"article":"a.txt","start":310,"end":320,"rule":"share-differs","severity":"error","message":"m"}
            {"article":"a.txt","start":62,"end":70,"rule":"share-notional","severity":"info","message":"m"}
            """;

    @TempDir
    Path temp;

    private Path gold;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(temp.resolve("gold"));
        report = report("report", CLAIMS, FINDINGS);
        Files.writeString(gold.resolve("a.jsonl"), GOLD);
        Files.writeString(gold.resolve("a.negatives.jsonl"), NOTHING);
    }

    private Path report(String name, String claims, String findings) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        Files.writeString(folder.resolve("claims.jsonl"), claims);
        Files.writeString(folder.resolve("findings.jsonl"), findings);
        return folder;
    }

    private Evaluation evaluation() throws IOException {
        return Evaluation.of(Gold.read(gold), Said.read(report));
    }

    @Test
    void counts_claims_that_are_the_same_once() throws IOException {
        // Found: the defeat told as a win, the votes, the majority 35 characters on, the share. Missed: turnout and
        // gain.
        // Said beside: the share in the poll. The rest lies over gold that is optional or implies it, or agrees as a
        // party.
        assertThat(evaluation().claims()).isEqualTo(new Score(4, 6, 5));
        assertThat(evaluation().byKind()).containsEntry("VOTE_SHARE", new Score(1, 1, 2));
        assertThat(evaluation().byKind()).containsEntry("TURNOUT", new Score(0, 1, 0));
        assertThat(evaluation().inNothing()).hasSize(1);
    }

    @Test
    void asks_of_claims_found_whose_they_are_and_how_they_are_judged() throws IOException {
        assertThat(evaluation().bound()).isEqualTo(3);
        assertThat(evaluation().judged()).isEqualTo(4);
        assertThat(evaluation().right()).isEqualTo(3);
        assertThat(evaluation().confusion().get(Verdict.SUPPORTED)).containsEntry(Verdict.NOT_ENOUGH_INFO, 1);
        assertThat(evaluation().confusion().get(Verdict.IMPRECISE)).containsEntry(Verdict.IMPRECISE, 1);
    }

    @Test
    void counts_faults_found_and_findings_that_touch_none() throws IOException {
        assertThat(evaluation().findings()).isEqualTo(new Score(1, 3, 2));
        assertThat(evaluation().findingPrecision()).isEqualTo(0.5);
        assertThat(evaluation().falseAlarms()).extracting(Alarm::rule).containsExactly("share-differs");
    }

    @Test
    void tells_how_each_rule_does() throws IOException {
        assertThat(RuleScore.of(evaluation()))
                .containsEntry("votes-differ", new RuleScore(1, 1, 1, 0, 1, 0))
                .containsEntry("majority-differs", new RuleScore(1, 1, 0, 0, 0, 0))
                .containsEntry("share-differs", new RuleScore(0, 0, 1, 1, 0, 0))
                .doesNotContainKey("claim-ambiguous");
    }

    @Test
    void tells_what_changed_from_an_earlier_report() throws IOException {
        List<String> claims = CLAIMS.lines().toList();
        Path earlier = report("earlier", String.join("\n", claims.subList(1, 8)), "");
        Changes changes = Changes.between(Evaluation.of(Gold.read(gold), Said.read(earlier)), evaluation());
        assertThat(changes.found()).extracting(Told::quote).containsExactly("beat Cole");
        assertThat(changes.lost()).isEmpty();
        assertThat(changes.faultsFound()).extracting(Told::quote).containsExactly("9,100 votes");
        assertThat(changes.alarmsNew()).extracting(Alarm::rule).containsExactly("share-differs");
    }

    @Test
    void says_the_same_as_the_script_that_others_measure_with() throws Exception {
        assumeTrue(Files.exists(SCORE), "the script is not beside the project");
        Process python =
                new ProcessBuilder("python3", SCORE.toString(), gold.toString(), report.toString(), "--json").start();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(python.waitFor() == 0, "no python3");
        JsonNode theirs = new ObjectMapper().readTree(out);
        StringWriter json = new StringWriter();
        EvaluationJson.write(json, evaluation(), false, null);
        JsonNode ours = new ObjectMapper().readTree(json.toString());
        for (String field : List.of("/claims", "/findings", "/verdicts")) {
            theirs.at(field).properties().forEach(f -> {
                if (ours.at(field).has(f.getKey())) {
                    assertThat(ours.at(field).get(f.getKey()).asDouble())
                            .as(field + "/" + f.getKey())
                            .isEqualTo(f.getValue().asDouble(), offset(1e-9));
                }
            });
        }
        assertThat(ours.get("bound").asDouble()).isEqualTo(theirs.get("bound").asDouble(), offset(1e-9));
        assertThat(ours.get("claims_in_noise")).isEqualTo(theirs.get("claims_in_noise"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"article\":\"a.txt\",\"kind\":\"VOTES\",\"verdict\":\"SUPPORTED\"}|has no \"start\"",
                "{\"article\":\"a.txt\",\"start\":0,\"end\":1,\"kind\":\"VOTES\"}|has no \"verdict\"",
                "{\"article\":\"a.txt\",\"start\":0,\"end\":1,\"verdict\":\"TRUE\"}|verdict \"TRUE\" is not known",
                "{\"start\":0,\"end\":1,\"verdict\":\"REFUTED\"}|has no \"article\"",
                "{\"article\":|is not JSON",
                "[]|is no object"
            })
    void names_the_line_of_gold_that_cannot_be_used(String line, String what) throws IOException {
        Files.writeString(gold.resolve("b.jsonl"), "\n" + line + "\n");
        assertThatThrownBy(() -> Gold.read(gold)).isInstanceOf(Flawed.class).hasMessageContaining("b.jsonl:2: " + what);
    }
}
