package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsTest {
    @TempDir
    Path temp;

    @Test
    void tell_what_articles_and_rules_of_the_users_own_took() throws IOException {
        Path article = temp.resolve("story.txt");
        Files.writeString(article, "Poole\n\nNeil Duncan-Jordan won Poole by 18 votes.\n");
        Path rules = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(rules.resolve("mine.drl"), """
                package newsroom;

                import org.recount.check.*;

                global Findings findings;

                rule "A win is worth a second look"
                    @id( second-look ) @severity( info ) @rationale( "House style" ) @advice( "Look again" )
                when
                    $sentence : ArticleSentence( saysUnquoted( "won" ) )
                then
                    findings.note( kcontext, $sentence, "won" );
                end
                """);

        Ran ran = Ran.in(
                temp,
                "check",
                article.toString(),
                "--no-default-rules",
                "--rules",
                rules.toString(),
                "--out",
                "r",
                "--quiet",
                "--stats");

        assertThat(ran.err())
                .contains("1 checked")
                .containsPattern("slowest +\\d+\\.\\d{3} s  story.txt")
                .containsPattern("own rules +\\d+\\.\\d{3} s  A win is worth a second look");
    }
}
