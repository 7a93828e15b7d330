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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.rules.RuleProblems.Problem;

class RuleProblemsTest {

    private static final String CHECK = "$check : LeadCheck( )";
    private static final String REPORT = "findings.refute( kcontext, $check );";
    private static final String FINE = good("A fine rule", "fine");

    @TempDir
    Path temp;

    private static String bad(String condition, String consequence) {
        return FINE + rule("A bad rule", "bad", condition, consequence);
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
                .containsExactly(
                        tuple(5, "", "there is no type org.recount.check.sample.Nots for the global findings"));
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
                        prose -> assertThat(prose).isEqualTo("1 \"hello\" does not fit here"));
    }

    private List<Problem> problemsIn(Path folder) {
        return catchThrowableOfType(
                        RuleProblems.class, () -> new RuleFolders(List.of(folder), temp.resolve("cache")).load())
                .problems();
    }
}
