package org.recount.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors are told: all entries of a catalogue in one folder, each told of word for word. */
class AuthorMistakesTest {
    @TempDir
    Path temp;

    @Test
    void everyMistakeOfAFolderIsToldOf() throws IOException {
        Catalogue mistakes = new Catalogue("mistakes.txt", temp);

        RuleProblems thrown = catchThrowableOfType(
                RuleProblems.class, () -> new RuleFolders(List.of(temp), temp.resolve("cache")).load());

        mistakes.assertTold(thrown.problems());
    }

    @Test
    void everyTrapIsPointedOut() throws IOException {
        Catalogue traps = new Catalogue("lint.txt", temp);

        traps.assertTold(RuleLint.of(List.of(temp)));
    }

    @Test
    void theShippedRulesAreTidy() {
        Catalogue.assertNone(RuleLint.of(List.of(Path.of("rules"))));
    }
}
