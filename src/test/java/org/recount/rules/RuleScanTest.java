package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.recount.rules.RuleText.HEADER;
import static org.recount.rules.RuleText.good;
import static org.recount.rules.RuleText.rule;
import static org.recount.rules.RuleText.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.rules.RuleProblems.Problem;

class RuleScanTest {

    private static final String CHECK = "$check : LeadCheck( )";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            System.exit( 0 );                                                   | uses java.lang.System.exit
            System.getenv( "HOME" );                                            | uses java.lang.System.getenv
            Runtime.getRuntime().exec( "id" );                                  | uses java.lang.Runtime.exec
            new ProcessBuilder( "id" ).start();                                 | makes a java.lang.ProcessBuilder
            new Thread( "x" ).start();                                          | makes a java.lang.Thread
            Thread.sleep( 5 );                                                  | uses java.lang.Thread.sleep
            Class.forName( "x.Y" );                                             | uses java.lang.Class.forName
            $check.getClass().getMethods();                                     | uses java.lang.Object.getClass
            new java.io.File( "x" ).delete();                                   | makes a java.io.File
            java.nio.file.Files.delete( java.nio.file.Path.of( "x" ) );         | uses java.nio.file.Files.delete
            new java.net.URL( "http://x" ).openStream();                        | makes a java.net.URL
            findings.refute( kcontext, Thread.currentThread() );                | uses java.lang.Thread.currentThread
            kcontext.getKieRuntime().halt();                                    | uses org.kie.api.runtime.KieRuntime.halt
            java.util.List.of( 1 ).parallelStream().count();                    | uses java.util.List.parallelStream
            java.util.stream.Stream.iterate( 1, i -> i ).count();               | uses java.util.stream.Stream.iterate
            new java.util.Scanner( "x" ).next();                                | makes a java.util.Scanner
            java.util.function.Supplier s = System::nanoTime; s.get();          | uses java.lang.System.nanoTime
            findings.refute( kcontext, java.io.File[].class );                 | uses java.io.File
            while ( $check.stated() < 1 ) { findings.refute( kcontext, 1 ); }   | loops
            for ( int i = 0; i < 9; i++ ) { findings.refute( kcontext, i ); }   | loops
            java.util.List.of( 1 ).forEach( n -> { while ( n > 0 ) { } } );     | loops
            synchronized ( $check ) { findings.refute( kcontext, 1 ); }         | locks an object
            """)
    void refusesWhatARuleTries(String consequence, String what) {
        write(temp, "rules/a.drl", HEADER + good("Harmless", "harmless") + rule("Sly", "sly", CHECK, consequence));

        List<Problem> problems = problemsIn(temp.resolve("rules"));

        assertThat(problems).extracting(Problem::what).contains(what);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("Sly");
            assertThat(problem.line()).isIn(15, 20);
            assertThat(problem.file()).endsWith("a.drl");
        });
    }

    @Test
    void refusesWhatAConditionOrAFunctionTries() {
        write(
                temp,
                "condition/a.drl",
                HEADER
                        + rule(
                                "Sly",
                                "sly",
                                "LeadCheck( System.getenv( who ) != null )",
                                "findings.refute( kcontext, 1 );"));
        write(
                temp,
                "pattern/a.drl",
                HEADER + rule("Sly", "sly", "LeadCheck( who matches \"(a+)+b\" )", "findings.refute( kcontext, 1 );"));
        write(
                temp,
                "function/a.drl",
                HEADER
                        + "function int count( int n ) { while ( n > 0 ) { } return n; }\n"
                        + good("Harmless", "harmless"));

        assertThat(problemsIn(temp.resolve("condition")))
                .extracting(Problem::rule, Problem::what)
                .containsExactly(tuple("Sly", "uses java.lang.System.getenv"));
        assertThat(problemsIn(temp.resolve("pattern")))
                .extracting(Problem::what)
                .contains("uses java.util.regex.Pattern.compile");
        assertThat(problemsIn(temp.resolve("function")))
                .extracting(Problem::what)
                .containsExactly("loops");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            $check : LeadCheck( stated > actual * 1.1, who != null, who.length() > 3 )  ~ findings.refute( kcontext, $check, $check.who() + " has " + $check.actual() );
            $check : LeadCheck( $who : who, kind in ( LeadCheck.Kind.VOTES ) )          ~ findings.refute( kcontext, $check, $who.toUpperCase() );
            $check : LeadCheck( who str[startsWith] "A" || who contains "b" )           ~ findings.refute( kcontext, $check, new java.math.BigDecimal( "1.5" ) );
            $check : LeadCheck( $a : actual ) and LeadCheck( stated == $a )             ~ findings.refute( kcontext, $check, $check.stated() > 3 ? "more" : "less" );
            $check : LeadCheck( ) and not LeadCheck( stated > $check.stated )           ~ findings.refute( kcontext, $check, java.util.List.of( 1, 2 ) );
            $check : LeadCheck( ) and exists LeadCheck( this != $check )                ~ findings.refute( kcontext, $check, String.format( "%,d", $check.actual() ) );
            $check : LeadCheck( ) and accumulate( LeadCheck( $n : stated ); $s : sum( $n ); $s > 3 ) ~ findings.refute( kcontext, $check, $s );
            $check : LeadCheck( java.math.BigDecimal.valueOf( stated ).compareTo( java.math.BigDecimal.ONE ) > 0 ) ~ findings.refute( kcontext, $check );
            """)
    void leavesHonestRulesAlone(String condition, String consequence) {
        write(temp, "rules/a.drl", HEADER + rule("Honest", "honest", condition, consequence));

        assertThatCode(() -> RuleBase.load(List.of(temp.resolve("rules")), temp.resolve("cache")))
                .doesNotThrowAnyException();
    }

    private List<Problem> problemsIn(Path folder) {
        RuleProblems thrown =
                catchThrowableOfType(RuleProblems.class, () -> RuleBase.load(List.of(folder), temp.resolve("cache")));
        assertThat(thrown).as("problems in " + folder).isNotNull();
        return thrown.problems();
    }
}
