package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.rule;
import static org.recount.rules.RuleText.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;
import org.recount.check.Severity;
import org.recount.check.sample.LeadCheck;
import org.recount.check.sample.Notes;

class RuleBaseTest {

    @TempDir
    Path temp;

    @Test
    void compilesRunsAndDescribesTheRulesOfAllFolders() throws Exception {
        Path shipped = temp.resolve("shipped");
        Path own = temp.resolve("own rules");
        write(shipped, "leads.drl", HEADER + good("A lead is the lead", "lead-differs"));
        write(
                own,
                "deeper/names.drl",
                HEADER
                        + rule(
                                "A winner has a name",
                                "winner-nameless",
                                "$check : LeadCheck( who == null )",
                                "findings.refute( kcontext, $check );"));

        RuleBase rules = new RuleFolders(List.of(shipped, own), temp.resolve("cache")).load();
        RuleBase again = new RuleFolders(List.of(shipped, own), temp.resolve("cache")).load();

        assertThat(rules.rules())
                .containsExactly(
                        new Rule(
                                "lead-differs",
                                "A lead is the lead",
                                Severity.ERROR,
                                "A lead is the lead, briefly",
                                "A \"lead\" is a lead",
                                List.of(),
                                "leads.drl",
                                7,
                                shipped),
                        new Rule(
                                "winner-nameless",
                                "A winner has a name",
                                Severity.ERROR,
                                "A winner has a name, briefly",
                                "A \"lead\" is a lead",
                                List.of(),
                                "names.drl",
                                7,
                                own.resolve("deeper")));
        assertThat(again.rules()).isEqualTo(rules.rules());
        for (RuleBase loaded : List.of(rules, again)) {
            assertThat(fire(loaded, new LeadCheck(5, 7, "Ann", LeadCheck.Kind.MAJORITY)))
                    .containsExactly("lead-differs");
            assertThat(fire(loaded, new LeadCheck(5, 5, null, LeadCheck.Kind.MAJORITY)))
                    .containsExactly("winner-nameless");
            assertThat(fire(loaded, new LeadCheck(5, 5, "Ann", LeadCheck.Kind.MAJORITY)))
                    .isEmpty();
        }
    }

    @Test
    void refusesAFolderWithoutRules() {
        assertThatThrownBy(() -> new RuleFolders(List.of(temp.resolve("absent")), temp).load())
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("absent: no such folder of rules")
                .hasMessageContaining("--rules");
        assertThatThrownBy(() -> new RuleFolders(List.of(temp), temp).load())
                .hasMessageContaining("holds no *.drl file");
    }

    @Test
    void refusesTheSameIdInTwoFolders() {
        write(temp, "a/leads.drl", HEADER + good("A lead is the lead", "lead-differs"));
        write(temp, "b/other.drl", HEADER + good("Another lead is the lead", "lead-differs"));

        assertThatThrownBy(() ->
                        new RuleFolders(List.of(temp.resolve("a"), temp.resolve("b")), temp.resolve("cache")).load())
                .hasMessageContaining(
                        "other.drl:7: rule \"Another lead is the lead\": has the id \"lead-differs\" of the rule at ")
                .hasMessageContaining("leads.drl:7");
    }

    private static List<String> fire(RuleBase rules, LeadCheck check) {
        Notes notes = new Notes();
        KieSession session = rules.kieBase().newKieSession();
        try {
            session.setGlobal("findings", notes);
            session.insert(check);
            session.fireAllRules(100);
        } finally {
            session.dispose();
        }
        return notes.ids();
    }
}
