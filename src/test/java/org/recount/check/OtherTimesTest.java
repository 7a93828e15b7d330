package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;

/** What is wrong of one poll and right of another that the article tells of, and what vouches that the first is meant. */
class OtherTimesTest {
    private static final JsonNode SEATS = Invented.json("""
            [{'seat': 'Harrow Vale', 'electorate': 70000,
              'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Green)': 12119, 'Al Gray (Conservative)': 4030},
              'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105, 'Tom Cole (Green)': 3011}}]
            """);
    private final Judge judge = Invented.judge(Invented.tallies(SEATS, Invented.json("{}")));

    private Verdict second(String text, String... claims) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        return judge.judge(article, Invented.claims(Invented.json("[" + String.join(",", claims) + "]"), "Harrow Vale"))
                .claims()
                .get(0)
                .verdict();
    }

    private static String gray(String plain) {
        String told = plain == null ? "" : "'" + plain.replace(" ", "','") + "'";
        return "{'kind': 'PLACE', 'subject': 'Al Gray', 'value': 2, 'plain': [%s]}".formatted(told);
    }

    /** Al Gray was second before, and third now. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk-2024 |                                    | REFUTED", // no other poll is told of
                "uk-2019 |                                    | NOT_ENOUGH_INFO",
                "uk-2019 | WHERE ONCE WHEN       | NOT_ENOUGH_INFO", // whose it is may be misread
                "uk-2019 | WHOSE WHERE ONCE WHEN | NOT_ENOUGH_INFO", // nothing beside it agrees
            })
    void aPlaceIsNotHeldAgainstATextThatTellsOfAPollWhereItIsRight(String told, String plain, Verdict verdict) {
        String other = "{'kind': 'VOTES', 'subject': 'Ana Reed', 'election': '%s', 'value': %d}"
                .formatted(told, told.equals("uk-2019") ? 25323 : 15647);

        assertThat(second("Somebody wrote this.", gray(plain), other)).isEqualTo(verdict);
    }

    /** Al Gray was second before with 20,105; a year after a verb of its own is none of the figure's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gray had 20,105 in 2019 and lost in 2024 | NOT_ENOUGH_INFO",
                "Gray had 20,105 of the votes in 2024     | REFUTED",
            })
    void aFigureThatIsRightOfAYearInItsSentenceIsNotHeldAgainstIt(String text, Verdict verdict) {
        String votes = "{'kind': 'VOTES', 'subject': 'Al Gray', 'value': 20105,"
                + " 'plain': ['WHOSE', 'WHAT', 'WHERE', 'ONCE', 'WHEN'], 'start': 9}";

        assertThat(second(text, votes)).isEqualTo(verdict);
    }

    /** His votes stand beside it and are right, in the same sentence or in the next. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al Gray came second with 4,030 of the votes.  | ONCE | REFUTED",
                "Al Gray came second with 4,030 of the votes.  |        | NOT_ENOUGH_INFO", // of two times, perhaps
                "Al Gray was second. He polled 4,030 votes.    | ONCE | NOT_ENOUGH_INFO",
                "Al Gray was second; he polled 4,030 votes.    | ONCE | NOT_ENOUGH_INFO",
            })
    void aRightFigureBesideVouchesForThePoll(String text, String plain, Verdict verdict) {
        String votes = "{'kind': 'VOTES', 'subject': 'Al Gray', 'value': 4030, 'start': 27}";
        String before = "{'kind': 'VOTES', 'subject': 'Ana Reed', 'election': 'uk-2019', 'value': 25323, 'start': 36}";

        assertThat(second(text, gray(plain), votes, before)).isEqualTo(verdict);
    }

    /** The majority of the poll before, which the text does not name, beside votes of this one that are right. */
    @ParameterizedTest
    @CsvSource({"5218, NOT_ENOUGH_INFO", "3582, REFUTED"})
    void aMajorityHeldBeforeIsNotHeldAgainstAText(int majority, Verdict verdict) {
        String votes = "{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15647, 'start': 12}";
        String lead = "{'kind': 'MAJORITY', 'value': %d, 'plain': ['WHAT', 'ONCE']}".formatted(majority);

        assertThat(second("Reed polled 15,647, and it had been large.", lead, votes))
                .isEqualTo(verdict);
    }

    /** She won here, and words nearby seem to say that she lost. */
    @Test
    void aWinnerIsNotSaidToHaveLostWhatTheArticleSaysSheWon() {
        String lost = "{'kind': 'SEAT_CHANGE', 'subject': 'Ana Reed', 'value': 'loss', 'start': 0, 'plain': ['WHOSE']}";
        String won = "{'kind': 'WINNER', 'subject': 'Ana Reed', 'start': 9}";

        assertThat(second("Reed lost, somebody wrote.", lost)).isEqualTo(Verdict.REFUTED);
        assertThat(second("Reed lost, somebody wrote.", lost, won)).isEqualTo(Verdict.NOT_ENOUGH_INFO);
    }

    /** A contest for the lead of a party is told as one for a seat is; whom nobody had on a ballot there was beaten elsewhere. */
    @ParameterizedTest
    @CsvSource({"Al Gray, REFUTED", "Jon Fir, NOT_ENOUGH_INFO"})
    void whoNeverStoodInASeatWasNotBeatenThere(String loser, Verdict verdict) {
        String beat =
                "{'kind': 'DEFEATED', 'subject': 'Tom Cole', 'object': '%s', 'election': '%s', 'plain': ['WHOSE','WHAT']}"
                        .formatted(loser, loser.equals("Al Gray") ? "uk-2019" : "uk-2024");

        assertThat(second("Cole beat somebody.", beat)).isEqualTo(verdict);
    }

    /** She lost to him in one seat, and beat him in another later. */
    @ParameterizedTest
    @CsvSource({"Ana Reed, Al Gray, NOT_ENOUGH_INFO", "Ana Reed, Tom Cole, REFUTED"})
    void whoBeatSomebodyInAnotherSeatIsNotAccusedOfThisOne(String winner, String loser, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Al Gray (Conservative)': 9015, 'Tom Cole (Green)': 8119, 'Ana Reed (Labour)': 5647}},
                 {'seat': 'Elm Cross', 'votes': {'Meg Ash (Labour)': 9015, 'Jon Fir (Green)': 8119},
                  'before': {'Ana Reed (Labour)': 9120, 'Al Gray (Conservative)': 8077}}]
                """);
        String beat = "{'kind': 'DEFEATED', 'subject': '%s', 'object': '%s'}".formatted(winner, loser);
        Article article =
                new Article("read.txt", "read.txt", "", "", "", "", "Reed beat Cole and Gray.", List.of(), "");

        assertThat(Invented.judge(Invented.tallies(seats, Invented.json("{}")))
                        .judge(article, Invented.claims(Invented.json(beat), "Harrow Vale"))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }
}
