package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Every rule has claims that it decides and claims that it leaves alone, in the case file beside it. */
class RuleCasesTest {

    /** One claim, or the claims of one article, and whether the rule decides it. */
    record Case(String file, String rule, JsonNode given, JsonNode nation, JsonNode claims, boolean flagged) {
        @Override
        public String toString() {
            return rule + (flagged ? " flags " : " accepts ") + claims;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : ShippedRules.files(".cases.json")) {
            JsonNode root = Invented.JSON.readTree(Files.readString(file));
            assertThat(root.path("format").asText()).isEqualTo("recount-cases/1");
            for (JsonNode one : root.get("cases")) {
                JsonNode given = one.has("given") ? one.get("given") : root.get("given");
                JsonNode nation = root.has("nation") ? root.get("nation") : Invented.JSON.createObjectNode();
                for (String side : List.of("flags", "accepts")) {
                    for (JsonNode claims : one.path(side)) {
                        cases.add(new Case(
                                file.getFileName().toString(),
                                one.get("rule").asText(),
                                given,
                                nation,
                                claims,
                                side.equals("flags")));
                    }
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleDecidesWhatItFlagsAndLeavesAloneWhatItAccepts(Case one) {
        Judge judge = Invented.judge(Invented.tallies(one.given(), one.nation()));
        Judgement judgement = judge.judge(
                Invented.article(),
                Invented.claims(one.claims(), one.given().get(0).get("seat").asText()));
        Set<String> rules = new TreeSet<>();
        judgement.claims().forEach(c -> rules.addAll(c.rules()));
        judgement.findings().forEach(f -> rules.add(f.rule()));
        assertThat(rules.contains(one.rule()))
                .as("%s: %s decided %s%n%s", one, rules, judgement.claims(), judgement.findings())
                .isEqualTo(one.flagged());
        for (JudgedClaim claim : judgement.claims()) {
            assertThat(claim.rules())
                    .as("every verdict is decided by one rule: %s", claim)
                    .hasSize(1);
        }
    }

    @Test
    void everyRuleHasBothSortsOfCases() throws IOException {
        Set<String> flagged = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        cases().forEach(c -> (c.flagged() ? flagged : accepted).add(c.rule()));
        Set<String> rules = new TreeSet<>(ids());
        assertThat(flagged).isEqualTo(rules);
        assertThat(accepted).isEqualTo(rules);
    }

    @Test
    void everyRuleHasAnIdOfItsOwnASeverityATitleAndARationale() {
        assertThat(ids()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        rules().forEach(rule ->
                assertThat(rule.getMetaData()).as(rule.getName()).containsKeys("id", "severity", "title", "rationale"));
    }

    private static List<String> ids() {
        return rules().map(r -> RuleNorm.of(r).id()).toList();
    }

    private static Stream<Rule> rules() {
        return ShippedRules.base().getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(r -> r.stream());
    }
}
