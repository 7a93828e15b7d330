package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.claim.Claim;

/** Figures that another poll has, and what is told with them and holds of this one only. */
class InOneBreathTest {
    private static final JsonNode SEATS = Invented.json("""
            [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'sameBoundaries': true,
              'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Conservative)': 12119, 'Al Gray (Green)': 4030},
              'before': {'Tom Cole (Conservative)': 12341, 'Al Gray (Green)': 9123, 'Jo Penn (Labour)': 8001}}]
            """);
    private final Judge judge = Invented.judge(Invented.tallies(SEATS, Invented.json("{}")));

    private Verdict last(String text, String... claims) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        List<Claim> all = Invented.claims(Invented.json("[" + String.join(",", claims) + "]"), "Harrow Vale");
        Claim last = all.get(all.size() - 1);
        return judge.judge(article, all).claims().stream()
                .filter(one -> one.claim().equals(last))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** The majority before, 3,218, told as the one by which the two met now; of whom one was beaten then, and the other stood nowhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reed beat Cole by 3,218 that day. | 0  | 15 | REFUTED",
                "Reed beat Cole, that it was 3,218. | 0 | 28 | NOT_ENOUGH_INFO", // too far from the words
                "She beat Cole by 3,218 that day.  | 0  | 14 | NOT_ENOUGH_INFO", // one is not named
                "Reed beat Cole. By 3,218 that day. | 0 | 16 | NOT_ENOUGH_INFO", // another sentence
            })
    void aLeadIsOfAPollAtWhichTheTwoMet(String text, int beat, int lead, Verdict verdict) {
        String pair = "'subject': 'Ana Reed', 'object': 'Tom Cole', 'plain': ['WHERE', 'ONCE']";
        String told = "{'kind': 'VOTES', 'subject': 'Tom Cole', 'value': 12341, 'election': 'uk-2019', 'start': 90}";

        assertThat(last(
                        text,
                        told,
                        "{'kind': 'DEFEATED', 'start': %d, %s}".formatted(beat, pair),
                        "{'kind': 'MAJORITY', 'value': 3218, 'start': %d, %s}".formatted(lead, pair)))
                .isEqualTo(verdict);
    }

    /** What he polled before, when he came first, and what another polled then, who came second. */
    @ParameterizedTest
    @CsvSource({
        "2, 12341, 18, REFUTED",
        "2, 12341, 60, NOT_ENOUGH_INFO", // not in one breath
        "2, 9123, 18, NOT_ENOUGH_INFO", // whoever came second then
    })
    void votesAreOfAPollAtWhichThePlaceIsRight(int place, int votes, int start, Verdict verdict) {
        String told = "{'kind': 'VOTES', 'subject': 'Al Gray', 'value': 9123, 'election': 'uk-2019', 'start': 90}";
        String rank = "{'kind': 'PLACE', 'subject': 'Tom Cole', 'value': %d, 'start': 9}".formatted(place);
        String polled =
                "{'kind': 'VOTES', 'subject': 'Tom Cole', 'value': %d, 'start': %d, 'plain': ['WHERE', 'ONCE']}";

        assertThat(last(
                        "Cole was second on so many votes, and all the rest of this is of no account here.",
                        told,
                        rank,
                        polled.formatted(votes, start)))
                .isEqualTo(verdict);
    }

    /** "He finished second with 4,030 votes", which are his, and he was third. */
    @ParameterizedTest
    @CsvSource({
        "4030, 14, REFUTED",
        "4031, 14, NOT_ENOUGH_INFO",
        "4030, 40, NOT_ENOUGH_INFO",
        "4030, 0, NOT_ENOUGH_INFO"
    })
    void aPlaceBeforeRightVotesIsOfWhoeverPolledThem(int votes, int start, Verdict verdict) {
        String text = "He finished second with so many votes, and that was that for him then.";
        String polled = "{'kind': 'VOTES', 'subject': 'Al Gray', 'value': %d, 'start': %d}".formatted(votes, start);
        String before = "{'kind': 'VOTES', 'subject': 'Al Gray', 'value': 9123, 'election': 'uk-2019', 'start': 90}";

        assertThat(last(
                        text,
                        before,
                        polled,
                        "{'kind': 'PLACE', 'subject': 'Al Gray', 'value': 2, 'start': 12, 'doubt': ''}"))
                .isEqualTo(verdict);
    }

    /** "From 31.0 to nearly 17 per cent": one end is right of the poll before, and of the same party. */
    @ParameterizedTest
    @CsvSource({
        "31.0, Al Gray, 10, IMPRECISE",
        "39.0, Al Gray, 10, NOT_ENOUGH_INFO", // the other end is wrong too
        "41.9, Tom Cole, 10, NOT_ENOUGH_INFO", // of another party
        "31.0, Al Gray, 150, NOT_ENOUGH_INFO", // too far
    })
    void oneEndOfACourseShowsOfWhatTheOtherIs(String end, String whose, int start, Verdict verdict) {
        String from = "{'kind': 'VOTE_SHARE', 'subject': '%s', 'value': %s, 'election': 'uk-2019', 'start': %d}";
        String to =
                "{'kind': 'VOTE_SHARE', 'subject': 'Al Gray', 'value': 17, 'hedge': 'nearly', 'start': 18, 'plain': ['TO', 'WHERE']}";
        String won = "{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15647, 'start': 170}";

        assertThat(last("It went from one share to another".repeat(6), won, from.formatted(whose, end, start), to))
                .isEqualTo(verdict);
    }

    /** "She got 15,647. Cole got 9,000-odd. That is a majority of 3,528": what he polled before. */
    @ParameterizedTest
    @CsvSource({
        "Ana Reed, 15647, 3528, REFUTED",
        "Ana Reed, 15647, 3218, NOT_ENOUGH_INFO",
        "Ana Reed, 15645, 3528, NOT_ENOUGH_INFO"
    })
    void threeFiguresMakeOneSum(String who, int votes, int majority, Verdict verdict) {
        assertThat(
                        last(
                                "She got that. Cole got this. That is a majority of so many.",
                                "{'kind': 'VOTES', 'subject': '%s', 'value': %d, 'start': 0}".formatted(who, votes),
                                "{'kind': 'MAJORITY', 'value': %d, 'start': 40}".formatted(majority),
                                "{'kind': 'VOTES', 'subject': 'Tom Cole', 'value': 12341, 'start': 20, 'plain': ['WHOSE', 'WHERE']}"))
                .isEqualTo(verdict);
    }

    /** A share that changed by so much, or the swing with its digits turned, is no swing between two others. */
    @ParameterizedTest
    @CsvSource({
        "21.9, REFUTED", // of 12.9
        "17.1, NOT_ENOUGH_INFO",
    })
    void aSwingIsWrongWhereItsDigitsAreTurned(String swing, Verdict verdict) {
        String claim = "{'kind': 'SWING', 'value': %s, 'unit': 'percent', 'plain': ['WHERE', 'ONCE']}".formatted(swing);

        assertThat(last("The swing was so much.", claim)).isEqualTo(verdict);
    }
}
