package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.claim.Claim;

/** Judging invented articles: wording, places, causes, suggestions, and what must stay silent. */
class JudgeTest {
    private static final JsonNode SEATS = Invented.json("""
            [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'line': 'Lab hold', 'sitting': ['Ana Reed'],
              'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Independent)': 15119, 'Meg Ash (Green)': 4030},
              'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105},
              'notional': {'Labour': 28024, 'Conservative': 18994}},
             {'seat': 'Elm Cross', 'line': 'Ind gain from Lab',
              'votes': {'Joe Orr (Independent)': 13303, 'Kay Star (Labour)': 12796},
              'before': {'Kay Star (Labour)': 20000, 'Al Gray (Conservative)': 9000}}]
            """);
    private final Judge judge = Invented.judge(Invented.tallies(SEATS, Invented.json("{}")));

    private static List<Claim> claims(String json) {
        return Invented.claims(Invented.json(json), "Harrow Vale");
    }

    private Finding only(String json) {
        Judgement judgement = judge.judge(Invented.article(), claims(json));
        assertThat(judgement.findings()).hasSize(1);
        return judgement.findings().get(0);
    }

    @Test
    void aFindingTellsWhatWasSaidWhatTheTallyHasAndTheSum() {
        Finding finding = only("{'kind': 'MAJORITY', 'value': 577, 'quote': 'won by 577 votes'}");

        assertThat(finding.rule()).isEqualTo("majority-differs");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.said()).isEqualTo("577");
        assertThat(finding.actual()).isEqualTo("528");
        assertThat(finding.difference()).isEqualByComparingTo("-49");
        assertThat(finding.message()).isEqualTo("The article says 577; the tally has 528.");
        assertThat(finding.evidence().arithmetic()).containsExactly("15,647 \u2212 15,119 = 528");
        assertThat(finding.evidence().rows())
                .extracting(Evidence.Row::figure)
                .containsExactly("15,647 votes", "15,119 votes");
        assertThat(finding.evidence().rows())
                .extracting(Evidence.Row::sourceTitle)
                .containsOnly("Invented results");
        assertThat(finding.suggestion()).isEqualTo("won by 528 votes");
    }

    @Test
    void aShareTellsItsBase() {
        Finding finding =
                only("{'kind': 'VOTE_SHARE', 'subject': 'Ana Reed', 'value': 49.5, 'quote': '49.5 per cent'}");

        assertThat(finding.evidence().arithmetic())
                .containsExactly("15,647 ÷ 34,796 valid votes = 44.968 %, printed 45.0 %");
        assertThat(finding.suggestion()).isEqualTo("45.0 per cent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'VOTES','subject':'Ana Reed','value':15674}|Two digits changed places: 15,647 \u2192 15,674.",
                "{'kind':'VOTES','subject':'Ana Reed','value':15119}|Another candidate\u2019s figure: 15,119 is the number of votes of Tom Cole.",
                "{'kind':'VOTES','subject':'Ana Reed','value':25323}|The result before: 25,323 was the number of votes of Ana Reed at the election before.",
                "{'kind':'VOTES','subject':'Ana Reed','value':15642}|One digit: 15,647 \u2192 15,642.",
                "{'kind':'MAJORITY','value':5218}|The result before: 5,218 was the majority at the election before.",
                "{'kind':'MAJORITY','value':17777}|",
                "{'kind':'VOTE_SHARE','subject':'Ana Reed','value':43.5}|Another candidate\u2019s figure: 43.5 is the share of Tom Cole.",
            })
    void aLikelyCauseIsNamedOnlyWhereItExplainsTheFigure(String claim, String cause) {
        assertThat(only(claim).cause()).isEqualTo(cause);
    }

    @Test
    void anotherSeatOfTheArticleIsALikelyCause() {
        Judgement judgement = judge.judge(Invented.article(), claims("""
                [{'kind': 'MAJORITY', 'value': 507}, {'kind': 'WINNER', 'subject': 'Joe Orr', 'contest': 'Elm Cross'}]"""));

        assertThat(judgement.findings())
                .extracting(Finding::cause)
                .containsExactly("Another seat\u2019s figure: 507 is the majority in Elm Cross.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by just over 400 votes|400|just-over|by 528 votes",
                "by just 500 votes|500|only|by just 528 votes",
                "won by 1777|1777|none|won by 528",
                "a lead of 900-odd|900|about|",
                "five hundred and seventy-seven|577|none|",
                "577 to 577|577|none|",
            })
    void aSuggestionReplacesTheNumberInItsFormat(String quote, int value, String hedge, String suggestion) {
        Finding finding =
                only("{'kind': 'MAJORITY', 'value': %d, 'hedge': '%s', 'quote': '%s'}".formatted(value, hedge, quote));

        assertThat(finding.suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Reed won|Anna Reed|Ana Reed won|One letter more: \u201cn\u201d in Anna.",
                "Ms Read won|Ms Read|Ms Reed won|One letter: \u201ca\u201d for \u201ce\u201d.",
                "Reid|Reid|Reed|One letter: \u201ci\u201d for \u201ce\u201d.",
                "Ana Red|Ana Red|Ana Reed|One letter less: \u201ce\u201d is missing in Red.",
                "she won|Anna Reed||One letter more: \u201cn\u201d in Anna.",
            })
    void aMisspelledNameIsCorrectedAsItStands(String quote, String written, String suggestion, String cause) {
        Finding finding = only(
                "{'kind': 'NAME', 'subject': 'Ana Reed', 'written': '%s', 'quote': '%s'}".formatted(written, quote));

        assertThat(finding.rule()).isEqualTo("name-differs");
        assertThat(finding.message()).isEqualTo("The article says %s; the tally has Ana Reed.".formatted(written));
        assertThat(finding.suggestion()).isEqualTo(suggestion);
        assertThat(finding.cause()).isEqualTo(cause);
    }

    @Test
    void quotedWordsAreCheckedAndNotReworded() {
        Finding finding = only("{'kind': 'MAJORITY', 'value': 577, 'quote': 'won by 577 votes', 'quoted': true}");

        assertThat(finding.message()).startsWith("The words are quoted.");
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void aPreviousMajorityOfAYearNamesTheNotionalOne() {
        Finding finding =
                only("{'kind': 'MAJORITY', 'value': 9030, 'election': 'uk-2019', 'aspect': 'before year-named'}");

        assertThat(finding.rule()).isEqualTo("previous-majority-notional");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(
                        "The article says 9,030 in 2019; the tally has 5,218 in 2019 and 9,030 as the notional majority.");
        assertThat(finding.evidence().arithmetic())
                .containsExactly(
                        "2019 as won, old boundaries: 25,323 \u2212 20,105 = 5,218",
                        "2019 notional, 2024 boundaries: 28,024 \u2212 18,994 = 9,030");
    }

    @Test
    void notionalVotesOfAnEarlierElectionAreOnlyRemarkedOn() {
        Finding finding = only("{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 28024, 'election': 'uk-2019'}");

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).isEqualTo("The article says 28,024, the notional result; as won it was 25,323.");
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void aContradictionOfAClaimThatTheTallyRefutesIsToldAsEvidence() {
        Judgement judgement = judge.judge(Invented.article(), claims("""
                [{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15647}, {'kind': 'VOTES', 'subject': 'Tom Cole', 'value': 15119},
                 {'kind': 'MAJORITY', 'value': 582}]"""));

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("majority-differs");
        assertThat(judgement.findings().get(0).evidence().arithmetic())
                .contains("The article\u2019s own votes: 15,647 \u2212 15,119 = 528");
    }

    @Test
    void linesAndColumnsCountFromOneInCharacters() {
        String text = "First line.\nOne \uD83D\uDDF3 and 15,674 votes.";
        Article article = new Article("a.txt", "a.txt", "", "", "", "", text, List.of(), "");
        int start = text.indexOf("15,674");
        Finding finding = judge.judge(
                        article,
                        claims("{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15674, 'start': " + start + "}"))
                .findings()
                .get(0);

        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo(11);
        assertThat(only("{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15674, 'start': 900}")
                        .line())
                .isEqualTo(1);
    }

    @Test
    void anIdSurvivesTextThatIsAddedBeforeAndTellsRepetitionsApart() {
        String claim = "{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15674, 'start': %d}";
        String early = only(claim.formatted(10)).id();

        assertThat(only(claim.formatted(400)).id()).isEqualTo(early).matches("[0-9a-f]{16}");
        Judgement twice =
                judge.judge(Invented.article(), claims("[" + claim.formatted(10) + "," + claim.formatted(90) + "]"));
        assertThat(twice.findings())
                .extracting(Finding::id)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .contains(early);
    }

    @Test
    void silenceIsNeverApproval() {
        Judgement judgement = judge.judge(Invented.article(), claims("""
                [{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 1, 'doubt': 'could be two people'},
                 {'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 1, 'election': null},
                 {'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 1, 'contest': 'Nowhere'},
                 {'kind': 'VOTES', 'subject': 'Nobody', 'value': 1}]"""));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.claims()).extracting(JudgedClaim::verdict).containsOnly(Verdict.NOT_ENOUGH_INFO);
        assertThat(judgement.claims())
                .extracting(JudgedClaim::reason)
                .containsExactly(
                        "could be two people",
                        "the text does not tell which election",
                        "no tally of Nowhere at uk-2024 is loaded",
                        "Nobody is not on the ballot of Harrow Vale at uk-2024");
    }

    @Test
    void manyArticlesAreJudgedAsOneByOneAndFromManyThreads() throws Exception {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            articles.add(new ArticleClaims(
                    Invented.article(),
                    claims("{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': " + (15000 + i) + "}")));
        }
        List<Judgement> batch = judge.judge(articles);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Judgement>> alone = new ArrayList<>();
            for (ArticleClaims one : articles) {
                alone.add(pool.submit(() -> judge.judge(one.article(), one.claims())));
            }
            List<Judgement> single = new ArrayList<>();
            for (Future<Judgement> future : alone) {
                single.add(future.get());
            }
            assertThat(single).isEqualTo(batch);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<Claim> claims = new ArrayList<>(claims("""
                [{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 15674}, {'kind': 'MAJORITY', 'value': 577},
                 {'kind': 'WINNER', 'subject': 'Tom Cole'}]"""));
        Judgement forth = judge.judge(Invented.article(), claims);
        Collections.reverse(claims);

        assertThat(judge.judge(Invented.article(), claims)).isEqualTo(forth);
    }
}
