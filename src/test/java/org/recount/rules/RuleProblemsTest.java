package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.rule;
import static org.recount.rules.RuleText.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.rules.RuleProblems.Problem;

class RuleProblemsTest {

    private static final String CHECK = "$check : LeadCheck( )";
    private static final String REPORT = "findings.refute( kcontext, $check );";
    private static final String FINE = good("A fine rule", "fine");

    @TempDir
    Path temp;

    static Stream<Arguments> flaws() {
        return Stream.of(
                // A fine rule takes lines 7 to 13, the bad one starts on line 15.
                flaw("unknown fact", bad("$check : LedCheck( )", REPORT), 18, "there is no fact type LedCheck"),
                flaw("unknown field", bad("$check : LeadCheck( statd == 3 )", REPORT), 18, "no such field: statd == 3"),
                flaw(
                        "unknown field on the right",
                        bad("$check : LeadCheck( stated > actul )", REPORT),
                        18,
                        "no such field: stated > actul"),
                flaw(
                        "unknown method",
                        bad("$check : LeadCheck( !admit( actual ) )", REPORT),
                        18,
                        "LeadCheck has no method admit"),
                flaw(
                        "unknown constant",
                        bad("$check : LeadCheck( kind == LeadCheck.Kind.MAJORTY )", REPORT),
                        18,
                        "Kind has no MAJORTY"),
                flaw("unknown call", bad(CHECK, "findings.refuse( kcontext, $check );"), 20, "refuse: no such call"),
                flaw("unknown name", bad(CHECK, "findings.refute( kcontext, $chek );"), 20, "$chek is not known here"),
                flaw("not Java", bad(CHECK, "findings.refute( kcontext, $check ;"), 19, "not Java: Parse error"),
                flaw("text for a number", bad("$check : LeadCheck( actual > \"x\" )", REPORT), 15, "For input string"),
                flaw("no id", FINE + good("A bad rule", "x").replace("@id( x )", ""), 15, "has no @id"),
                flaw("id in capitals", FINE + good("A bad rule", "TooLoud"), 15, "its @id is \"TooLoud\""),
                flaw(
                        "no severity",
                        FINE + good("A bad rule", "x").replace("@severity( error )", ""),
                        15,
                        "has no @severity"),
                flaw(
                        "unknown severity",
                        FINE + good("A bad rule", "x").replace("( error )", "( fatal )"),
                        15,
                        "its @severity is \"fatal\""),
                flaw("same name", FINE + good("A fine rule", "x"), 15, "has the name of the rule at "),
                flaw("same id", FINE + good("A bad rule", "fine"), 15, "has the id \"fine\" of the rule at "),
                flaw("no colon", bad("$check LeadCheck( )", REPORT), 18, "syntax: does not fit here: 'LeadCheck'"),
                flaw("no end", FINE + "rule \"A bad rule\"\nwhen\n then\n", 18, "the file ends before the rule does"));
    }

    private static Arguments flaw(String name, String rules, int line, String what) {
        return Arguments.of(name, rules, line, what);
    }

    private static String bad(String condition, String consequence) {
        return FINE + rule("A bad rule", "bad", condition, consequence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void namesFileLineRuleAndNextStep(String name, String rules, int line, String what) {
        Path file = write(temp, "rules/leads.drl", HEADER + rules);

        List<Problem> problems = problemsIn(temp.resolve("rules"));

        Problem problem = problems.get(0);
        assertThat(problem.file()).isEqualTo(file.toString());
        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        assertThat(problem.what()).contains(what).doesNotContain("Lambda", "\n", "line -1");
        assertThat(problem.next()).isNotBlank();
        if (!name.equals("same name")) {
            assertThat(problem.rule()).isEqualTo("A bad rule");
        }
    }

    @Test
    void reportsEveryFlawOfEveryFile() {
        write(temp, "rules/a.drl", HEADER + bad(CHECK, "findings.refuse( $check );"));
        write(temp, "rules/b.drl", HEADER + good("Another fine rule", "fine-too"));
        write(
                temp,
                "rules/c.drl",
                HEADER
                        + rule("A third", "third", "$check : LedCheck( )", REPORT)
                        + rule("A fourth", "fourth", "$check : LeadCheck( nothing == 1 )", REPORT));

        assertThat(problemsIn(temp.resolve("rules")))
                .extracting(
                        problem -> Path.of(problem.file()).getFileName() + ":" + problem.line() + " " + problem.rule())
                .containsExactly("a.drl:20 A bad rule", "c.drl:10 A third", "c.drl:18 A fourth");
    }

    @Test
    void reportsAFlawOfTheHeaderOnce() {
        write(
                temp,
                "rules/a.drl",
                HEADER.replace("sample.Notes", "sample.Nots") + good("One", "one") + good("Two", "two"));

        assertThat(problemsIn(temp.resolve("rules")))
                .extracting(Problem::line, Problem::rule, Problem::what)
                .containsExactly(tuple(5, "", "there is no fact type Nots"));
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsNotText() throws Exception {
        write(temp, "rules/empty.drl", "");
        Files.write(temp.resolve("rules/latin.drl"), "rule \"Café\"".getBytes(StandardCharsets.ISO_8859_1));
        write(temp, "rules/prose.drl", "hello world\n");

        assertThat(problemsIn(temp.resolve("rules")))
                .extracting(problem -> problem.line() + " " + problem.what())
                .satisfiesExactly(
                        empty -> assertThat(empty).isEqualTo("0 holds no rule"),
                        latin -> assertThat(latin).isEqualTo("0 is not UTF-8 text"),
                        prose -> assertThat(prose).startsWith("1 syntax: does not fit here: 'hello'"));
    }

    private List<Problem> problemsIn(Path folder) {
        return catchThrowableOfType(RuleProblems.class, () -> RuleBase.load(List.of(folder), temp.resolve("cache")))
                .problems();
    }
}
