package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.rulebook.FactModel.FactType;

class RuleDraftTest {
    @TempDir
    Path temp;

    @Test
    void aDraftOnAnyFactCompilesAndFailsOnlyForWantOfACondition() throws IOException {
        List<CaseFile> shipped = CaseFile.under(Path.of("rules"));
        List<FactType> facts =
                FactModel.load().types().stream().filter(FactType::fact).toList();
        for (FactType fact : facts) {
            String id = "on-" + fact.name().toLowerCase(Locale.ROOT);
            RuleDraft draft = RuleDraft.of("A norm of " + fact.name(), id, fact, "my rules", Shipped.rules(), shipped);
            Files.writeString(temp.resolve(id + ".drl"), draft.rule());
            Files.writeString(temp.resolve(id + ".cases.json"), draft.cases());
        }

        // Some facts are given only where a shipped rule has accused before.
        Set<String> ids = facts.stream()
                .map(fact -> "on-" + fact.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        CaseReport report = Shipped.run(Shipped.rules(Path.of("rules"), temp))
                .of(CaseFile.under(temp))
                .only(ids);

        assertThat(report.problems()).isEmpty();
        assertThat(report.results()).hasSize(2 * facts.size());
        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.faults())
                        .as(result.tried().place())
                        .hasSize(result.tried().flagged() ? 1 : 0)
                        .allMatch(fault -> fault.startsWith("the rule ought to flag it, but does not")));
        assertThat(report.coverage())
                .allSatisfy(one -> assertThat(one.state()).as(one.rule().id()).isEqualTo("matched nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "A stated turnout is of the electorate, stated-turnout-electorate",
        "A swing is Butler's, swing-butler",
        "It is so, it-is-so",
    })
    void anIdIsMadeOfTellingWords(String norm, String id) {
        assertThat(RuleDraft.idOf(norm)).isEqualTo(id);
    }
}
