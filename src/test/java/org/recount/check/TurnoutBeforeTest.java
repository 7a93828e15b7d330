package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;

/** A turnout that is said to be higher or lower than the one before. */
class TurnoutBeforeTest {
    /** 60 per cent voted now, 70 per cent before. */
    @ParameterizedTest
    @CsvSource({
        "true,  70000, turnout less, SUPPORTED",
        "true,  70000, turnout more, REFUTED",
        "true,  0,     turnout more, NOT_ENOUGH_INFO", // nobody knows how many could vote
        "false, 70000, turnout more, NOT_ENOUGH_INFO", // of another area
    })
    void isSetAgainstThatOfTheElectionBefore(boolean sameArea, int couldVote, String told, Verdict verdict) {
        String roll = couldVote == 0 ? "{}" : "{'electorate': %d}".formatted(couldVote);
        String seats = """
                [{'seat': 'Harrow Vale', 'electorate': 70000, 'sameBoundaries': %s,
                  'votes': {'Ana Reed (Labour)': 22000, 'Tom Cole (Green)': 20000},
                  'before': {'Ana Reed (Labour)': 29000, 'Tom Cole (Green)': 20000}, 'beforeRoll': %s}]
                """.formatted(sameArea, roll);
        Judge judge = Invented.judge(Invented.tallies(Invented.json(seats), Invented.json("{}")));
        Article article = new Article("read.txt", "read.txt", "", "", "", "", "Somebody wrote this.", List.of(), "");

        assertThat(judge.judge(
                                article,
                                Invented.claims(
                                        Invented.json("[{'kind': 'COMPARISON', 'aspect': '%s'}]".formatted(told)),
                                        "Harrow Vale"))
                        .claims()
                        .get(0)
                        .verdict())
                .isEqualTo(verdict);
    }
}
