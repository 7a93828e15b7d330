package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.claim.Claim;
import org.recount.election.Members;
import org.recount.election.Tallies;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;

/** What a scan lets pass and only shows when it runs. */
class RuleFenceTest {
    private static final Tallies TALLIES = Invented.tallies(
            Invented.json(
                    "[{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Green)': 12119}}]"),
            Invented.json("{}"));
    private static final List<Claim> CLAIMS =
            Invented.claims(Invented.json("{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15647}"), "Harrow Vale");

    private static final Duration LIMIT = Duration.ofSeconds(1);

    @TempDir
    Path temp;

    private final List<RuleFault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            deep( 1 );                                        | calls itself without end
            long_( 60 );                                      | runs for more than 1 seconds
            java.util.Map<String, java.util.function.Function> f = new java.util.HashMap<>(); f.put( "f", x -> f.get( "f" ).apply( x ) ); f.get( "f" ).apply( 1 ); | calls itself without end
            java.math.BigInteger.valueOf( 3 ).pow( 40000000 ).toString();   | runs for more than 1 seconds
            Object o = new long[ 2000000000 ][ 9 ];           | asks for more memory than
            String s = null; s.length();                      | stops with NullPointerException
            Integer.parseInt( "x" );                          | stops with NumberFormatException
            throw new IllegalArgumentException( "sly" );      | stops with IllegalArgumentException: sly
            """)
    void aRuleThatFailsIsNamedAndTheRestIsJudgedWithoutIt(String consequence, String what) throws Exception {
        // Where the machine is busy a long request for memory takes its time to fail.
        Duration limit = what.startsWith("asks for") ? RuleFence.TIME : LIMIT;
        Judge judge = judge("$check : VotesCheck( )", consequence, limit);

        Judgement judgement = judge.judge(Invented.article(), CLAIMS);

        assertThat(judgement.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault).hasMessageStartingWith(what);
            assertThat(fault.rules()).containsExactly("Sly");
        });
        judge.judge(Invented.article(), CLAIMS);
        assertThat(faults).as("told of once").hasSize(1);
    }

    @Test
    void aConditionThatFailsIsNamedToo() throws Exception {
        Judge judge = judge("$check : VotesCheck( deep( 1 ) > 0 )", "findings.refute( kcontext, $check );");

        judge.judge(Invented.article(), CLAIMS);

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.rules()).containsExactly("Sly"));
    }

    @Test
    void manyRulesMayFireOnOneFact() throws Exception {
        Path rules = Files.createDirectories(temp.resolve("many"));
        for (int i = 0; i < 100; i++) {
            Files.writeString(rules.resolve(i + ".drl"), """
                    package org.recount.rules.article;

                    import org.recount.check.*;

                    global org.recount.check.Findings findings;

                    rule "Number %1$d"
                        @id( number-%1$d ) @severity( info )
                    when
                        $check : VotesCheck( candidacy.votes > %1$d )
                    then
                        findings.support( kcontext, $check );
                    end
                    """.formatted(i));
        }
        RuleBase base = new RuleFolders(List.of(rules), Path.of("target/rule-cache")).load();

        Judgement judgement = judge(base).judge(Invented.article(), CLAIMS);

        assertThat(judgement.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.rules()).hasSize(100));
        assertThat(faults).isEmpty();
    }

    @Test
    void rulesThatFindNothingNeedNoGlobal() throws Exception {
        Path rules = Files.createDirectories(temp.resolve("silent"));
        Files.writeString(rules.resolve("silent.drl"), """
                package org.recount.rules.article;

                import org.recount.check.*;

                rule "Silent"
                    @id( silent ) @severity( info )
                when
                    VotesCheck( )
                then
                end
                """);
        Judge judge = judge(new RuleFolders(List.of(rules), Path.of("target/rule-cache")).load());

        assertThat(judge.judge(Invented.article(), CLAIMS).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(Verdict.NOT_ENOUGH_INFO);
    }

    /** Only rules that are trusted may insert. */
    @Test
    void rulesThatFeedThemselvesAreEndedAndNamed() throws Exception {
        Path rules = Files.createDirectories(temp.resolve("endless"));
        Files.writeString(rules.resolve("endless.drl"), """
                package org.recount.rules.article;

                import org.recount.check.*;

                global org.recount.check.Findings findings;

                rule "First"
                    @id( first ) @severity( info )
                when
                    VotesCheck( )
                then
                    insert( "x" );
                end

                rule "Again and again"
                    @id( again ) @severity( info )
                when
                    $text : String( )
                then
                    insert( $text + "x" );
                end
                """);
        Judge judge = judge(new RuleFolders(List.of(rules), Path.of("target/rule-cache"), true).load());

        assertThatThrownBy(() -> judge.judge(Invented.article(), CLAIMS))
                .isInstanceOfSatisfying(
                        RuleFault.class, fault -> assertThat(fault.rules()).containsExactly("Again and again"))
                .hasMessageContaining("fires again and again");
    }

    private Judge judge(String condition, String consequence) throws Exception {
        return judge(condition, consequence, LIMIT);
    }

    private Judge judge(String condition, String consequence, Duration limit) throws Exception {
        Path rules = Files.createDirectories(temp.resolve("rules"));
        Files.writeString(rules.resolve("sly.drl"), """
                package org.recount.rules.article;

                import org.recount.check.*;

                global org.recount.check.Findings findings;

                function int deep( int n ) { return deep( n + 1 ); }
                function int long_( int n ) { return n < 1 ? 1 : long_( n - 1 ) + long_( n - 1 ); }

                rule "Sly"
                    @id( sly ) @severity( error )
                when
                    %s
                then
                    %s
                end
                """.formatted(condition, consequence));
        return judge(
                new RuleFolders(List.of(Path.of("rules/article"), rules), Path.of("target/rule-cache")).load(), limit);
    }

    private Judge judge(RuleBase base) {
        return judge(base, LIMIT);
    }

    private Judge judge(RuleBase base, Duration limit) {
        return new Judge(
                TALLIES,
                Members.none(),
                Invented.PARTIES,
                Invented.CONVENTIONS,
                base.watched(faults::add),
                null,
                limit);
    }
}
