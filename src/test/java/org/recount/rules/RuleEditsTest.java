package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.definition.KiePackage;

/** Rules edited while the program runs. */
class RuleEditsTest {
    @TempDir
    Path temp;

    private RuleEdits edits;

    @BeforeEach
    void loadTwoFiles() throws RuleProblems {
        write(temp, "rules/a.drl", HEADER + good("One", "one") + good("Two", "two"));
        write(temp, "rules/b.drl", HEADER + good("Three", "three"));
        edits = new RuleEdits(new RuleFolders(List.of(temp.resolve("rules")), temp.resolve("cache")));
        assertThat(running(edits.load())).containsExactlyInAnyOrder("One", "Two", "Three");
    }

    @Test
    void an_edited_file_replaces_its_rules_and_no_others() throws RuleProblems, IOException {
        write(temp, "rules/a.drl", HEADER + good("One", "one") + good("Four", "four"));
        assertThat(running(edits.load())).containsExactlyInAnyOrder("One", "Four", "Three");

        write(temp, "rules/c.drl", HEADER + good("Two", "two"));
        assertThat(running(edits.load())).containsExactlyInAnyOrder("One", "Two", "Four", "Three");

        Files.delete(temp.resolve("rules/a.drl"));
        assertThat(running(edits.load())).containsExactlyInAnyOrder("Two", "Three");
    }

    @Test
    void a_flaw_is_told_and_mended() throws RuleProblems {
        write(temp, "rules/b.drl", HEADER + good("Three", "three").replace("when", "wen"));
        assertThatThrownBy(edits::load).isInstanceOf(RuleProblems.class).hasMessageContaining("b.drl");

        write(temp, "rules/b.drl", HEADER + good("One", "other"));
        assertThatThrownBy(edits::load)
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("has the name of the rule at");

        write(temp, "rules/b.drl", HEADER + good("Five", "five"));
        assertThat(running(edits.load())).containsExactlyInAnyOrder("One", "Two", "Five");
    }

    /** Names of the rules that the engine has, as the list of rules has them too. */
    private static List<String> running(RuleBase rules) {
        List<String> names = rules.kieBase().getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(some -> some.stream().map(org.kie.api.definition.rule.Rule::getName))
                .toList();
        assertThat(rules.rules()).extracting(Rule::name).containsExactlyInAnyOrderElementsOf(names);
        return names;
    }
}
