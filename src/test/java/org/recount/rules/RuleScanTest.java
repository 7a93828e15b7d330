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
import java.util.Map;
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
            java.lang.reflect.Array.newInstance( String.class, 9 );             | uses java.lang.reflect.Array.newInstance
            java.lang.invoke.MethodHandles.lookup();                            | uses java.lang.invoke.MethodHandles.lookup
            Thread.currentThread().getContextClassLoader();                     | uses java.lang.Thread.getContextClassLoader
            System.loadLibrary( "x" );                                          | uses java.lang.System.loadLibrary
            System.setProperty( "a", "b" );                                     | uses java.lang.System.setProperty
            new java.net.Socket();                                              | makes a java.net.Socket
            try { new java.io.ObjectInputStream( null ).readObject(); } catch ( Exception e ) { } | makes a java.io.ObjectInputStream
            java.util.concurrent.Executors.newCachedThreadPool();               | uses java.util.concurrent.Executors.newCachedThreadPool
            java.util.stream.Stream.generate( () -> 1 ).count();                | uses java.util.stream.Stream.generate
            java.util.Collections.nCopies( 2000000000, 1 ).hashCode();          | uses java.util.Collections.nCopies
            "x".repeat( 2000000000 );                                           | uses java.lang.String.repeat
            java.util.List.of( "x" ).forEach( System::load );                   | uses java.lang.System.load
            insert( "x" );                                                      | uses org.drools.model.Drools.insert
            update( $check );                                                   | uses org.drools.model.Drools.update
            delete( $check );                                                   | uses org.drools.model.Drools.delete
            drools.halt();                                                      | uses org.drools.model.Drools.halt
            org.recount.check.RuleFence.pass( "x" );                            | uses org.recount.check.RuleFence.pass
            new org.recount.article.ArticleSource( "x", java.util.Optional.empty() ); | makes a org.recount.article.ArticleSource
            org.recount.rules.RuleFolders.ownCache( java.util.Map.of() );       | uses org.recount.rules.RuleFolders.ownCache
            """)
    void refusesWhatARuleTries(String consequence, String what) {
        write(temp, "rules/a.drl", HEADER + good("Harmless", "harmless") + rule("Sly", "sly", CHECK, consequence));

        List<Problem> problems = problemsIn(temp.resolve("rules"));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.rule()).isEqualTo("Sly");
            assertThat(problem.line()).isIn(15, 20);
            assertThat(problem.file()).endsWith("a.drl");
        });
        assertThat(problems).extracting(Problem::rule).doesNotContain("Harmless");
    }

    /** What a rule file can hold besides consequences. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            eval( System.exit( 0 ) == null )                                              | does not compile
            eval( System.nanoTime() > 0 )                                                 | uses java.lang.System.nanoTime
            LeadCheck( ) and java.io.File( ) from new java.io.File( "x" )                 | makes a java.io.File
            LeadCheck( ) and String( ) from java.util.List.of( System.getenv( "A" ) )     | uses java.lang.System.getenv
            accumulate( LeadCheck( ); $n : sum( System.nanoTime() ) )                     | uses java.lang.System.nanoTime
            LeadCheck( who.getClass().getName() == "x" )                                  | uses java.lang.Object.getClass
            LeadCheck( stated == Integer.getInteger( "x" ) )                              | uses java.lang.Integer.getInteger
            LeadCheck( who matches "(a+)+b" )                                             | uses java.util.regex.Pattern.compile
            """)
    void refusesWhatAConditionTries(String condition, String what) {
        write(temp, "rules/a.drl", HEADER + rule("Sly", "sly", condition, "findings.refute( kcontext, 1 );"));

        assertThat(problemsIn(temp.resolve("rules")))
                .extracting(Problem::what)
                .anyMatch(told -> told.equals(what) || what.equals("does not compile"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            global java.lang.Runtime machine;                                      | machine.halt( 1 );      | uses java.lang.Runtime
            import function java.lang.System.exit;                                 | exit( 1 );              | uses java.lang.System.exit
            import static java.lang.System.exit;                                   | exit( 1 );              | uses java.lang.System.exit
            declare Sly extends Thread end                                         | new Sly().start();      | does not compile
            global String quiet;                                                   | Object o = new Object() { protected void finalize() { } }; | has a finalizer
            function void sly() { System.exit( 1 ); }                              | sly();                  | uses java.lang.System.exit
            function synchronized void sly() { }                                   | sly();                  | does not compile
            """)
    void refusesWhatStandsBesideRules(String beside, String consequence, String what) {
        write(temp, "rules/a.drl", HEADER + beside + "\n\n" + rule("Sly", "sly", CHECK, consequence));

        assertThat(problemsIn(temp.resolve("rules")))
                .extracting(Problem::what)
                .anyMatch(told -> told.startsWith(what) || what.equals("does not compile"));
    }

    /** What no rule file can say but bytes put into the cache could. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initialiser | uses java.lang.System.exit
            constant    | uses a constant computed at run time
            bootstrap   | uses sly.Bootstrap
            native      | uses a native or synchronized method
            old         | is made for an older Java, whose code cannot be followed
            hidden      | hides a class under another name
            damaged     | holds a class that cannot be read
            """)
    void refusesBytesThatNoRuleMakes(String how, String what) {
        CompiledRules compiled = new CompiledRules(Map.of("sly.Sly", SlyClass.of(how)), List.of(), List.of());

        assertThat(RuleScan.of(compiled, temp).problems())
                .extracting(Problem::what)
                .anyMatch(told -> told.startsWith(what));
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
            $check : LeadCheck( stated in ( 1, 2, 3 ), who not in ( "a", "b" ) )        ~ findings.refute( kcontext, $check );
            $check : LeadCheck( stated > 1 && < 9 || == 20 )                            ~ findings.refute( kcontext, $check );
            $check : LeadCheck( !( stated == actual ) )                                 ~ findings.refute( kcontext, $check );
            $check : LeadCheck( who == null || who.isEmpty() )                          ~ findings.refute( kcontext, $check );
            $check : LeadCheck( who!.length() > 3 )                                     ~ findings.refute( kcontext, $check );
            $check : LeadCheck( who str[endsWith] "a", who str[length] 3 )              ~ findings.refute( kcontext, $check );
            $check : LeadCheck( who not contains "x" )                                  ~ findings.refute( kcontext, $check );
            $check : LeadCheck( $w : who ) and LeadCheck( who.equals( $w ), this != $check ) ~ findings.refute( kcontext, $check, $w );
            $check : LeadCheck( ) or $check : LeadCheck( stated == 3 )                  ~ findings.refute( kcontext, $check );
            $check : LeadCheck( ) and ( LeadCheck( stated == 1 ) or LeadCheck( stated == 2 ) ) ~ findings.refute( kcontext, $check );
            $check : LeadCheck( ) and forall( LeadCheck( stated > 0 ) )                 ~ findings.refute( kcontext, $check );
            $check : LeadCheck( ) and not( exists( LeadCheck( stated < 0 ) ) )          ~ findings.refute( kcontext, $check );
            $check : LeadCheck( ) and $all : java.util.List( size > 1 ) from collect( LeadCheck( ) ) ~ findings.refute( kcontext, $check, $all.size() );
            $check : LeadCheck( ) and accumulate( LeadCheck( $n : stated ); $m : max( $n ), $a : average( $n ), $c : count( $n ) ) ~ findings.refute( kcontext, $check, $m, $a, $c );
            $check : LeadCheck( ) and accumulate( LeadCheck( $w : who ); $s : collectSet( $w ) ) ~ findings.refute( kcontext, $check, $s );
            $check : LeadCheck( ) and $n : Integer( this > 3 ) from $check.stated()     ~ findings.refute( kcontext, $check, $n );
            $check : LeadCheck( ) and $w : String( length > 3 ) from java.util.List.of( $check.who() ) ~ findings.refute( kcontext, $check, $w );
            $check : LeadCheck( ) and eval( $check.stated() > 3 )                       ~ findings.refute( kcontext, $check );
            $check : LeadCheck( Math.abs( stated - actual ) > 2 )                       ~ findings.refute( kcontext, $check, Math.max( 1, $check.stated() ) );
            $check : LeadCheck( stated % 1000 == actual % 1000 )                        ~ findings.refute( kcontext, $check );
            $check : LeadCheck( kind == LeadCheck.Kind.VOTES, $k : kind.name() )        ~ findings.refute( kcontext, $check, $k );
            $check : LeadCheck( new java.math.BigDecimal( stated ).setScale( 1, java.math.RoundingMode.HALF_UP ) > 1.5 ) ~ findings.refute( kcontext, $check );
            $check : LeadCheck( java.time.LocalDate.of( 2024, 7, 4 ).getDayOfWeek() == java.time.DayOfWeek.THURSDAY ) ~ findings.refute( kcontext, $check );
            $check : LeadCheck( )                                                       ~ if ( $check.stated() > 3 ) { findings.refute( kcontext, $check ); } else { findings.refute( kcontext, 1 ); }
            $check : LeadCheck( )                                                       ~ String size = switch ( $check.kind() ) { case VOTES -> "many"; default -> "few"; }; findings.refute( kcontext, size );
            $check : LeadCheck( )                                                       ~ findings.refute( kcontext, java.util.stream.Stream.of( 1, 2, 3 ).filter( n -> n > $check.stated() ).map( n -> n * 2 ).toList() );
            $check : LeadCheck( )                                                       ~ java.util.List.of( "a", "b" ).forEach( w -> findings.refute( kcontext, w ) );
            $check : LeadCheck( )                                                       ~ try { findings.refute( kcontext, Integer.parseInt( $check.who() ) ); } catch ( RuntimeException e ) { findings.refute( kcontext, 1 ); }
            $check : LeadCheck( )                                                       ~ java.util.Map<String, Integer> seen = new java.util.TreeMap<>(); seen.merge( $check.who(), 1, Integer::sum ); findings.refute( kcontext, seen );
            $check : LeadCheck( )                                                       ~ findings.refute( kcontext, String.join( ", ", new java.util.TreeSet<>( java.util.List.of( "b", "a" ) ) ) );
            $check : LeadCheck( )                                                       ~ findings.refute( kcontext, java.util.Optional.ofNullable( $check.who() ).map( String::strip ).orElse( "" ) );
            $check : LeadCheck( )                                                       ~ findings.refute( kcontext, new StringBuilder( $check.who() ).reverse().toString() );
            $check : LeadCheck( )                                                       ~ int[] both = { $check.stated(), $check.actual() }; findings.refute( kcontext, both[ 0 ] - both[ 1 ] );
            """)
    void leavesHonestRulesAlone(String condition, String consequence) {
        write(temp, "rules/a.drl", HEADER + rule("Honest", "honest", condition, consequence));

        assertThatCode(() -> new RuleFolders(List.of(temp.resolve("rules")), temp.resolve("cache")).load())
                .doesNotThrowAnyException();
    }

    private List<Problem> problemsIn(Path folder) {
        RuleProblems thrown = catchThrowableOfType(
                RuleProblems.class, () -> new RuleFolders(List.of(folder), temp.resolve("cache")).load());
        assertThat(thrown).as("problems in " + folder).isNotNull();
        return thrown.problems();
    }
}
