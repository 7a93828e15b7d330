package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.rules.RuleProblems.Problem;

/** Case files of an editor: what passes, what fails and how it is told. */
class CaseRunTest {
    private static final String GIVEN = """
            {"format": "recount-cases/1",
             "given": [{"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303, "Tom Cole (Conservative)": 12796}}],
             "cases": [
               {"rule": "%s",
                "%s": [
                  %s
                ]}]}
            """;

    @TempDir
    Path temp;

    private CaseFile file(String rule, String side, String item) throws IOException {
        Path file = temp.resolve("own.cases.json");
        Files.writeString(file, GIVEN.formatted(rule, side, item));
        return CaseFile.read(file);
    }

    private static CaseReport tried(CaseFile file) {
        return Shipped.run(Shipped.rules()).of(List.of(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            flags   | "Ana Reed won Harrow Vale by 570 votes."                                                 |
            flags   | {"kind": "MAJORITY", "value": 570}                                                       |
            flags   | [{"kind": "WINNER", "subject": "Ana Reed"}, {"kind": "MAJORITY", "value": 570}]           |
            flags   | {"text": "Ana Reed won Harrow Vale by 570 votes.", "said": "570", "actual": "507", "severity": "error", "cause": "Two digits changed places: 507 → 570."} |
            flags   | {"text": "Ana Reed won Harrow Vale by 590 votes.", "cause": null}                        |
            accepts | "Ana Reed won Harrow Vale by 507 votes."                                                 |
            flags   | "Ana Reed won Harrow Vale by 507 votes."                                                 | the rule ought to flag it, but does not
            accepts | {"kind": "MAJORITY", "value": 570}                                                       | it ought to be left alone, but the rule flags it
            flags   | {"claims": {"kind": "MAJORITY", "value": 570}, "said": "507", "suggestion": "x"}          | suggestion is none, expected "x"; said is "570", expected "507"
            accepts | "The bins of Elm Cross were emptied."                                                    | nothing is read from it that a rule could judge, so it shows nothing
            """)
    void triesWordsAndClaims(String side, String item, String faults) throws IOException {
        CaseReport report = tried(file("majority-differs", side, item));

        assertThat(report.results()).singleElement().satisfies(result -> {
            assertThat(result.tried().line()).isEqualTo(6);
            assertThat(String.join("; ", result.faults())).isEqualTo(faults == null ? "" : faults);
        });
    }

    @Test
    void aCaseThatIsToBeDoneFailsNothing() throws IOException {
        CaseReport report = tried(file("majority-differs", "flags", """
                {"text": "Ana Reed won Harrow Vale by 507 votes.", "todo": "not yet"},
                {"text": "Ana Reed won Harrow Vale by 570 votes.", "todo": "done meanwhile"}"""));

        assertThat(report.results())
                .extracting(CaseResult::outcome)
                .containsExactly(CaseResult.Outcome.TODO, CaseResult.Outcome.NO_LONGER_TODO);
    }

    @Test
    void aRuleNeedsBothSortsOfCases() throws IOException {
        CaseReport report = tried(file("majority-differs", "flags", "{\"kind\": \"MAJORITY\", \"value\": 570}"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.rule().startsWith("A stated majority is"))
                .extracting(Problem::what, Problem::next)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "has no case that it leaves alone",
                        "Add both sorts to rules/article/majority.cases.json: "
                                + "{\"rule\": \"majority-differs\", \"flags\": […], \"accepts\": […]}."));
        assertThat(report.problems())
                .filteredOn(problem -> problem.rule().startsWith("A majority that agrees"))
                .extracting(Problem::what)
                .containsExactly("has no cases");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "MAJORTY"}                             | 6: kind "MAJORTY" is not known
            {"kind": "MAJORITY", "valeu": 5}                | 6: unknown field "valeu" in a claim
            {"kind": "MAJORITY", "value": "5"}              | 6: the value of a MAJORITY must be a number, was 5
            {"txt": "Ana Reed won."}                        | 6: unknown field "txt" in a case
            {"todo": "x"}                                   | 6: a case has no text
            7                                               | 4: a case cannot be 7
            "Ana                                            | 6: not valid JSON: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value
            """)
    void namesTheLineOfWhatCannotBeUsed(String item, String problem) throws IOException {
        assertThat(file("majority-differs", "flags", item).problems())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.line() + ": " + found.what()).isEqualTo(problem));
    }

    @Test
    void namesRulesAndFieldsThatMayBeMeant() throws IOException {
        Path file = temp.resolve("own.cases.json");
        Files.writeString(file, """
                {"format": "recount-cases/1",
                 "given": [{"seat": "Harrow Vale", "vote": {"Ana Reed (Labour)": 13303}}]}
                """);

        assertThat(CaseFile.read(file).problems())
                .extracting(Problem::toString)
                .containsExactly(file + ":2: unknown field \"vote\" in a seat\n    Maybe \"votes\" is meant.");
        assertThat(tried(file("majority-difers", "flags", "\"Ana Reed won Harrow Vale by 570 votes.\""))
                        .problems())
                .extracting(Problem::toString)
                .contains(
                        file
                                + ":6: there is no rule with the id \"majority-difers\"\n    Maybe \"majority-differs\" is meant.");
    }
}
