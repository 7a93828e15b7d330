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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.KiePackage;
import org.recount.check.tally.TallyFault;
import org.recount.check.tally.TallyLint;
import org.recount.election.Tallies;

/** Every rule on tallies has tallies that it finds at fault and tallies that it leaves alone. */
class TallyCasesTest {
    private static final Path TALLY = ShippedRules.FOLDER.resolve("tally");

    /** A tally, and whether the rule finds it at fault. */
    record Case(String rule, JsonNode tally, boolean flagged) {
        @Override
        public String toString() {
            return rule + (flagged ? " flags " : " accepts ") + tally;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : ShippedRules.files(TALLY, ".cases.json")) {
            JsonNode root = Invented.JSON.readTree(Files.readString(file));
            for (JsonNode one : root.get("cases")) {
                for (String side : List.of("flags", "accepts")) {
                    one.path(side)
                            .forEach(tally ->
                                    cases.add(new Case(one.get("rule").asText(), tally, side.equals("flags"))));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleFindsWhatContradictsItselfAndNothingElse(Case one) {
        JsonNode nation = one.tally().has("nation") ? one.tally().get("nation") : Invented.JSON.createObjectNode();
        Tallies tallies = Invented.tallies(one.tally().get("given"), nation);

        List<TallyFault> faults = new TallyLint(tallies, Invented.PARTIES, ShippedRules.base()).all();

        Set<String> rules = faults.stream().map(TallyFault::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules.contains(one.rule())).as("%s: %s", one, faults).isEqualTo(one.flagged());
    }

    @Test
    void everyRuleHasBothSortsOfCases() throws IOException {
        Set<String> flagged = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        cases().forEach(c -> (c.flagged() ? flagged : accepted).add(c.rule()));
        Set<String> rules = new TreeSet<>();
        ShippedRules.base().getKiePackages().stream()
                .filter(p -> p.getName().endsWith(".tally"))
                .map(KiePackage::getRules)
                .forEach(all -> all.forEach(r -> rules.add(RuleNorm.of(r).id())));
        assertThat(flagged).isEqualTo(rules);
        assertThat(accepted).isEqualTo(rules);
    }
}
