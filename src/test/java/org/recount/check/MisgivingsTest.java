package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.claim.Claim;

/** Figures read from running text that are more likely said of something else than wrong. */
class MisgivingsTest {
    private static final JsonNode SEATS = Invented.json("""
            [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'line': 'Lab hold',
              'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Independent)': 12119, 'Meg Ash (Green)': 4030},
              'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105},
              'notional': {'Labour': 28024, 'Conservative': 18994}}]
            """);
    private static final Article READ =
            new Article("read.txt", "read.txt", "", "", "", "", "Reed, Cole, Ash and Gray stood.", List.of(), "");
    private final Judge judge = Invented.judge(Invented.tallies(SEATS, Invented.json("{}")));

    private static List<Claim> claims(String json) {
        return Invented.claims(Invented.json(json), "Harrow Vale");
    }

    private static String votes(String who, int votes) {
        return "{'kind': 'VOTES', 'subject': '%s', 'value': %d}".formatted(who, votes);
    }

    @ParameterizedTest
    @CsvSource({
        "VOTES, Meg Ash, 11030, NOT_ENOUGH_INFO", // nothing explains it
        "VOTES, Meg Ash, 4321, NOT_ENOUGH_INFO", // no slip makes 4,321 of 4,030
        "VOTES, Meg Ash, 4300, IMPRECISE", // rounded too freely
        "VOTES, Meg Ash, 3040, REFUTED", // the same digits
        "VOTES, Meg Ash, 12119, NOT_ENOUGH_INFO", // another candidate's figure
        "VOTES, Ana Reed, 45647, REFUTED", // one digit
        "VOTES, Meg Ash, 15467, REFUTED", // the keys slipped in somebody else's figure, and nobody has this one
        "VOTES, Meg Ash, 15457, NOT_ENOUGH_INFO", // made of that by two slips
        "MAJORITY, , 5281, REFUTED", // of the majority before, 5,218
        "VOTES, Ana Reed, 3528, NOT_ENOUGH_INFO", // the majority
        "MAJORITY, , 35280, NOT_ENOUGH_INFO",
        "MAJORITY, , 3582, REFUTED", // two digits changed places
        "MAJORITY, , 4711, NOT_ENOUGH_INFO",
        "MAJORITY, , 3531, REFUTED", // too near to be of something else
        "VOTE_SHARE, Meg Ash, 41.6, NOT_ENOUGH_INFO",
        "VOTE_SHARE, Meg Ash, 16.7, REFUTED",
        "VOTE_SHARE, Meg Ash, 38.1, NOT_ENOUGH_INFO", // the runner-up's
        "SHARE_CHANGE, Ana Reed, -6.2, REFUTED", // of the actual share before: -6.5
        "SHARE_CHANGE, Ana Reed, -6.4, NOT_ENOUGH_INFO", // others rounded otherwise
        "SHARE_CHANGE, Ana Reed, -10.5, NOT_ENOUGH_INFO", // of the notional one: -10.4
        "SHARE_CHANGE, Ana Reed, -10.8, REFUTED",
        "ELECTORATE, , 131680, NOT_ENOUGH_INFO",
        "ELECTORATE, , 71000, IMPRECISE",
        "ELECTORATE, , 71234, NOT_ENOUGH_INFO",
        "WINNER, Tom Cole, , REFUTED", // the runner-up
        "WINNER, Meg Ash, , NOT_ENOUGH_INFO", // the third
    })
    void anUnexplainedFigureFarFromTheTallyIsLeftOpen(String kind, String who, String value, Verdict verdict) {
        String claim = "{'kind': '%s'%s%s}"
                .formatted(
                        kind,
                        who == null ? "" : ", 'subject': '" + who + "'",
                        value == null ? "" : ", 'value': " + value);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** Somebody who stood for another party at the poll before may be told of as of then. */
    @ParameterizedTest
    @CsvSource({"Labour, NOT_ENOUGH_INFO", "Conservative, REFUTED", "Green, SUPPORTED"})
    void aPartyOfAnotherPollAccusesNobody(String party, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'line': 'Lab hold',
                  'votes': {'Ana Reed (Labour)': 15647, 'Meg Ash (Green)': 4030},
                  'before': {'Meg Ash (Labour)': 25323, 'Al Gray (Conservative)': 20105}}]
                """);

        assertThat(Invented.judge(Invented.tallies(seats, Invented.json("{}")))
                        .judge(READ, claims("{'kind': 'PARTY', 'subject': 'Meg Ash', 'object': '%s'}".formatted(party)))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** "She had walked away from a majority of more than 5,000", where the article gives that of another poll in full. */
    @ParameterizedTest
    @CsvSource({"5000, over, NOT_ENOUGH_INFO", "5300, under, NOT_ENOUGH_INFO", "3600, over, REFUTED"})
    void aLooseMajorityThatTheArticleGivesOfAnotherPollAccusesNobody(int value, String hedge, Verdict verdict) {
        String both = """
                [{'kind': 'MAJORITY', 'subject': 'Ana Reed', 'value': %d, 'hedge': '%s'},
                 {'kind': 'MAJORITY', 'subject': 'Ana Reed', 'election': 'uk-2019', 'value': 5218}]
                """.formatted(value, hedge);

        assertThat(judge.judge(READ, claims(both)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict, Verdict.SUPPORTED);
    }

    /** The majority beside it is that of the poll before: an article without a date tells of that one. */
    @ParameterizedTest
    @CsvSource({"3528, REFUTED", "5218, NOT_ENOUGH_INFO"})
    void whatStandsBesideFiguresOfAnotherPollAloneIsLeftOpen(int majority, Verdict verdict) {
        String both = "[{'kind': 'MAJORITY', 'value': %d}, {'kind': 'VOTE_SHARE', 'subject': 'Meg Ash', 'value': 16.7}]"
                .formatted(majority);

        assertThat(judge.judge(READ, claims(both)).claims().get(1).verdict()).isEqualTo(verdict);
    }

    /** "Fell from 5.6 per cent to 18.4": the words between two figures against the figures, whosever they are. */
    @ParameterizedTest
    @CsvSource({
        "12.7, 5.6, RISEN, change-contradicts-figures",
        "5.6, 12.7, FALLEN, change-contradicts-figures",
        "5.6, 12.7, RISEN,",
        "12.7, 5.6, FALLEN,",
        "12.7, 12.7, FALLEN,",
    })
    void whatRoseEndsHigherThanItBegan(String from, String to, String way, String rule) {
        String share = "{'kind': 'VOTE_SHARE', 'subject': 'Meg Ash', 'value': %s, 'unit': 'percent', %s}";
        String both = "[" + share.formatted(from, "'election': 'uk-2010', 'plain': ['FROM', '" + way + "']") + ", "
                + share.formatted(to, "'election': 'uk-2015', 'plain': ['TO']") + "]";

        assertThat(judge.judge(READ, claims(both)).findings())
                .extracting(Finding::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    /** Figures of the same result: all that the winner polled, the runner-up's votes, the majority; and a digit too many. */
    @ParameterizedTest
    @CsvSource({"MAJORITY, , 15647", "MAJORITY, , 35280", "VOTES, Meg Ash, 12119", "VOTES, Ana Reed, 3528"})
    void whatIsPlainlyToldAsAnotherFigureOfTheResultIsWrong(String kind, String who, int value) {
        String claim = "{'kind': '%s'%s, 'value': %d, 'plain': ['WHOSE', 'WHAT']}"
                .formatted(kind, who == null ? "" : ", 'subject': '" + who + "'", value);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(Verdict.REFUTED);
    }

    /** No slip makes these of the official figures: what the sentence tells plainly is wrong nonetheless. */
    @ParameterizedTest
    @CsvSource({
        "VOTES, Meg Ash, 4321, WHOSE WHERE ONCE WHEN, REFUTED",
        "VOTES, Meg Ash, 4321, LISTED, REFUTED",
        "VOTES, Meg Ash, 4321, WHOSE ONCE, NOT_ENOUGH_INFO",
        "MAJORITY, , 4711, WHOSE WHERE ONCE WHEN, REFUTED",
        "MAJORITY, , 4711, ONCE WHEN, NOT_ENOUGH_INFO",
        "TURNOUT, , 53.1, WHOSE WHERE WHEN ONCE, REFUTED",
        "TURNOUT, , 53.1, WHOSE, NOT_ENOUGH_INFO",
    })
    void anUnlikeFigureIsCalledWrongWhereItIsPlainWhatItTellsOf(
            String kind, String who, String value, String plain, Verdict verdict) {
        String claim = "{'kind': '%s'%s, 'value': %s, 'plain': ['%s']}"
                .formatted(kind, who == null ? "" : ", 'subject': '" + who + "'", value, plain.replace(" ", "','"));

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** Of an election that is not plain: right of nothing at all, or of the electorate. */
    @ParameterizedTest
    @CsvSource({"4321, REFUTED", "70000, NOT_ENOUGH_INFO"})
    void aFigureThatIsNobodysIsWrongOfWhomeverItIsTold(int value, Verdict verdict) {
        String claim = "{'kind': 'VOTES', 'subject': 'Meg Ash', 'value': %d, 'plain': ['WHERE']}".formatted(value);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** Tom Cole won between the general elections; Al Gray stood and never won. */
    @ParameterizedTest
    @CsvSource({"Tom Cole, NOT_ENOUGH_INFO", "Al Gray, REFUTED"})
    void whoWonAtAnotherPollIsNotAccusedOfThisOne(String winner, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Green)': 12119},
                  'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105},
                  'byElection': {'Tom Cole (Green)': 9120, 'Ana Reed (Labour)': 8077}}]
                """);
        String told = "[%s, {'kind': 'WINNER', 'subject': '%s', 'election': 'uk-2019'}]"
                .formatted(votes("Tom Cole", 12119), winner);

        Judgement judgement =
                Invented.judge(Invented.tallies(seats, Invented.json("{}"))).judge(READ, claims(told));

        assertThat(judgement.claims())
                .filteredOn(c -> c.claim() instanceof Claim.Winner)
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** 31,796 valid votes and 163 rejected of 70,000: 45.66 per cent of the ballots counted. */
    @ParameterizedTest
    @CsvSource({
        "45.7, none, SUPPORTED",
        "45.9, none, NOT_ENOUGH_INFO", // of those verified, perhaps
        "45.9, only, NOT_ENOUGH_INFO",
        "46.4, none, REFUTED", // one digit
        "44.9, none, NOT_ENOUGH_INFO",
    })
    void aTurnoutMayBeOfTheBallotsVerified(String value, String hedge, Verdict verdict) {
        String claim = "{'kind': 'TURNOUT', 'value': %s, 'unit': 'percent', 'hedge': '%s'}".formatted(value, hedge);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({"'A line of words, and more of them.', 0", "'A line\nof words, and more of them.', 1"})
    void aPartyIsNotHeldAgainstAParagraphThatAlsoGivesTheRightOne(String text, int findings) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        String right = "{'kind': 'PARTY', 'subject': 'Meg Ash', 'object': 'Green'}";
        String wrong = "{'kind': 'PARTY', 'subject': 'Meg Ash', 'object': 'Conservative'}";

        assertThat(judge.judge(article, claims("[" + right + "," + wrong + "]")).findings())
                .hasSize(findings);
    }

    /** Jon Thackrey was fourth, Phil Vaughn second; eleven others are called Thackray, three Vaughan and one Vaughn. */
    @ParameterizedTest
    @CsvSource({
        "Jon Thackray, Jon Thackrey, NOT_ENOUGH_INFO", // the commoner spelling of somebody little known
        "Jon Thackeroy, Jon Thackrey, REFUTED",
        "Phil Vaughan, Phil Vaughn, REFUTED", // the record of whoever came so near is right
        "Max Vaughan, Max Vaughn, REFUTED", // not so much commoner that the record looks wrong
        "Una Thackray, Jon Thackray, REFUTED",
        "Al Thackray, Jon Thackrey, REFUTED"
    })
    void theRarerSpellingOfARecordIsNotHeldAgainstAnArticle(String written, String official, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Phil Vaughn (Green)': 12119,
                  'Al Thackray (Conservative)': 9000, 'Jon Thackrey (Reform UK)': 800, 'Max Vaughn (Independent)': 90}},
                 {'seat': 'Elm Cross', 'votes': {'Bo Thackray (Labour)': 15647, 'Cy Thackray (Green)': 12119,
                  'Ed Vaughan (Conservative)': 900, 'Jo Vaughan (Reform UK)': 800, 'Di Vaughan (Independent)': 700,
                  'Ada Thackray (Independent)': 99, 'Bea Thackray (Independent)': 98, 'Cal Thackray (Independent)': 97,
                  'Dot Thackray (Independent)': 96, 'Eve Thackray (Independent)': 95, 'Flo Thackray (Independent)': 94,
                  'Gil Thackray (Independent)': 93, 'Hal Thackray (Independent)': 92}}]
                """);
        String name =
                "{'kind': 'NAME', 'subject': '%s', 'written': '%s', 'aspect': 'person misspelling', 'quote': '%s'}"
                        .formatted(official, written, written);

        Judgement judgement =
                Invented.judge(Invented.tallies(seats, Invented.json("{}"))).judge(READ, claims(name));

        assertThat(judgement.claims()).extracting(JudgedClaim::verdict).containsExactly(verdict);
    }

    /** Pittfield has one t less at the poll before: that record of hers is as good as this one. */
    @ParameterizedTest
    @CsvSource({"Green, NOT_ENOUGH_INFO", "Conservative, REFUTED"})
    void aSpellingThatAnotherPollHasAccusesNobody(String party, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Meg Pittfield (Green)': 12119},
                  'before': {'Ana Reed (Labour)': 25323, 'Meg Pitfield (%s)': 20105}}]
                """.formatted(party));
        String name = "{'kind': 'NAME', 'subject': 'Meg Pittfield', 'written': 'Meg Pitfield',"
                + " 'aspect': 'person misspelling', 'quote': 'Meg Pitfield', 'election': 'uk-2024'}";

        assertThat(Invented.judge(Invented.tallies(seats, Invented.json("{}")))
                        .judge(READ, claims(name))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** A majority right after who won, in five letters here; and one after a comma. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Reeds 98 | 6 | REFUTED", "Reeds, 98 | 7 | NOT_ENOUGH_INFO"})
    void aMajorityRightAfterWhoWonIsOfThatWin(String text, int at, Verdict verdict) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        String won = "{'kind': 'WINNER', 'subject': 'Ana Reed', 'start': 0}";
        String lead = "{'kind': 'MAJORITY', 'value': 98, 'start': %d}".formatted(at);

        assertThat(judge.judge(article, claims("[" + won + "," + lead + "]")).claims())
                .filteredOn(c -> c.claim() instanceof Claim.Majority)
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    @Test
    void oneFigureGivenToTwoCandidatesIsWrongOnce() {
        String both = votes("Tom Cole", 12119) + "," + votes("Meg Ash", 12119);

        assertThat(judge.judge(READ, claims("[" + both + "]")).findings())
                .extracting(Finding::rule)
                .containsExactly("votes-differ");
    }

    @Test
    void whoeverElseSeemsToWinIsNotHeldAgainstAnArticleThatNamesTheWinner() {
        String reed = "{'kind': 'WINNER', 'subject': 'Ana Reed'}";
        String cole = "{'kind': 'WINNER', 'subject': 'Tom Cole'}";

        assertThat(judge.judge(READ, claims(cole)).findings()).hasSize(1);
        assertThat(judge.judge(READ, claims("[" + reed + "," + cole + "]")).findings())
                .isEmpty();
    }

    /** A writer who errs about how a seat passed errs about hold or gain; of somebody named also about whether they kept it. */
    @ParameterizedTest
    @CsvSource({
        "Labour, gain, REFUTED",
        "Green, gain, NOT_ENOUGH_INFO",
        "Green, hold, NOT_ENOUGH_INFO",
        "Meg Ash, hold, REFUTED",
        "Meg Ash, gain, NOT_ENOUGH_INFO",
    })
    void whoeverDidNotWinASeatIsNotHeldToHaveGainedIt(String who, String change, Verdict verdict) {
        String claim =
                "{'kind': 'SEAT_CHANGE', 'subject': '%s', 'value': '%s', 'plain': ['WHERE']}".formatted(who, change);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** "Reed beat Gray by 3,528": he stood elsewhere, and the lead right after it shows that this contest is meant. */
    @ParameterizedTest
    @CsvSource({"3528, 6, REFUTED", "3529, 6, NOT_ENOUGH_INFO", "3528, 40, NOT_ENOUGH_INFO"})
    void whomAWinnerBeatByTheOfficialLeadIsPlain(int lead, int at, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Green)': 12119}},
                 {'seat': 'Elm Cross', 'votes': {'Meg Ash (Labour)': 16000, 'Al Gray (Green)': 9120}}]
                """);
        String text = "Reed, Cole, Ash and Gray stood that night in the hall.";
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        String beat =
                "{'kind': 'DEFEATED', 'subject': 'Ana Reed', 'object': 'Al Gray', 'start': 0, 'plain': ['WHOSE']}";
        String by = "{'kind': 'MAJORITY', 'subject': 'Ana Reed', 'value': %d, 'start': %d}".formatted(lead, at);

        assertThat(Invented.judge(Invented.tallies(seats, Invented.json("{}")))
                        .judge(article, claims("[" + beat + "," + by + "]"))
                        .claims()
                        .get(0)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** "A chart had her second. She was third." */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reed won. She was third. | 3 | NOT_ENOUGH_INFO",
                "Reed won. She was third. | 4 | REFUTED", // what follows is wrong too
                "Reed won.\\nShe was third. | 3 | REFUTED", // another paragraph
                "She is. It is. As third. | 3 | REFUTED", // a sentence between
            })
    void aPlaceThatTheNextSentencePutsRightIsNotHeldAgainstIt(String text, int right, Verdict verdict) {
        String one = "{'kind': 'PLACE', 'subject': 'Meg Ash', 'value': %d, 'start': %d}";
        String both = "[" + one.formatted(2, 0) + "," + one.formatted(right, 18) + "]";

        assertThat(first(judge, text.replace("\\n", "\n"), both)).isEqualTo(verdict);
    }

    /** What is said of the first claim of a text. */
    private Verdict first(Judge judge, String text, String claims) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        return judge.judge(article, claims(claims)).claims().get(0).verdict();
    }

    /** 60 and 58.5 per cent: a turnout of the seat beside is rather misread; a line that begins with the seat is not. */
    @ParameterizedTest
    @CsvSource({
        "'Turnout was this.', 58.5, NOT_ENOUGH_INFO",
        "'Turnout was this.', 58.9, REFUTED",
        "'Harrow Vale: turnout this.', 58.5, REFUTED",
    })
    void aTurnoutOfAnotherSeatThatTheArticleTellsOfIsLeftOpen(String text, String told, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'electorate': 70000, 'votes': {'Ana Reed (Labour)': 22000, 'Tom Cole (Green)': 20000}},
                 {'seat': 'Elm Cross', 'electorate': 60000, 'votes': {'Meg Ash (Labour)': 20000, 'Al Gray (Green)': 15100}}]
                """);
        String claims = """
                [{'kind': 'TURNOUT', 'value': %s, 'unit': 'percent', 'start': 9, 'plain': ['WHOSE', 'WHERE', 'WHEN', 'ONCE']},
                 {'kind': 'WINNER', 'subject': 'Meg Ash', 'contest': 'Elm Cross', 'start': 10}]
                """.formatted(told);

        Judge here = Invented.judge(Invented.tallies(seats, Invented.json("{}")));

        assertThat(first(here, text, claims)).isEqualTo(verdict);
    }

    /** Where an article tells of two polls, a place is wrong only where a figure beside it is right of the same. */
    @ParameterizedTest
    @CsvSource({
        "2019, , NOT_ENOUGH_INFO", // nothing shows which of the two is meant
        "2019, 'VOTES, Meg Ash, 4030, 0', REFUTED",
        "2019, 'VOTES, Meg Ash, 4030, 40', NOT_ENOUGH_INFO", // below an empty line
        "2024, , REFUTED", // the article tells of one poll
    })
    void aFaultThatNothingBesideItPlacesIsLeftOpen(String other, String company, Verdict verdict) {
        String text = "Reed, Cole, Ash and Gray stood.\n\nThis is another paragraph of the article.";
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        String plain = "'plain': ['WHOSE', 'WHERE', 'ONCE', 'WHEN']";
        String claims = "{'kind': 'PLACE', 'subject': 'Meg Ash', 'value': 2, 'start': 0, %s}".formatted(plain)
                + ", {'kind': 'WINNER', 'subject': 'Ana Reed', 'election': 'uk-%s', 'start': 60}".formatted(other);
        if (company != null) {
            String[] one = company.split(", ", -1);
            claims += ", {'kind': '%s', 'subject': '%s', 'value': %s, 'start': %s}"
                    .formatted(one[0], one[1], one[2], one[3]);
        }

        assertThat(judge.judge(article, claims("[" + claims + "]")).claims())
                .filteredOn(c -> c.claim() instanceof Claim.Place)
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** An error about who won is one about a name; the words "the runner-up's party took it" are misread. */
    @Test
    void aWinnerWhomTheSentenceDoesNotNameIsNotAccused() {
        Article article =
                new Article("read.txt", "read.txt", "", "", "", "", "The independents took it.", List.of(), "");

        assertThat(judge.judge(article, claims("{'kind': 'WINNER', 'subject': 'Tom Cole'}"))
                        .findings())
                .isEmpty();
    }

    /** 4,030 is what Meg Ash polled: where the article gives it too, another figure of hers is of something else. */
    @ParameterizedTest
    @CsvSource({"4700, NOT_ENOUGH_INFO", "4003, REFUTED"})
    void aFigureIsNotHeldAgainstAnArticleThatGivesTheOfficialOneToo(int stated, Verdict verdict) {
        String table =
                "{'kind': 'VOTES', 'subject': 'Meg Ash', 'value': %d, 'plain': ['WHOSE', 'WHAT', 'WHERE', 'ONCE', 'WHEN']}";
        String both = "[" + table.formatted(stated) + "," + votes("Meg Ash", 4030) + "]";

        assertThat(judge.judge(READ, claims("[" + table.formatted(stated) + "]"))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(Verdict.REFUTED);
        assertThat(judge.judge(READ, claims(both)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactlyInAnyOrder(verdict, Verdict.SUPPORTED);
    }

    /** All that the winner polled is 15,647 and the majority 3,528: told the wrong way round, each stands beside the other. */
    @Test
    void twoFiguresToldTheWrongWayRoundAreWrong() {
        String plain = "'plain': ['WHOSE', 'WHAT', 'WHERE', 'ONCE', 'WHEN']";
        String both =
                "[{'kind': 'VOTES', 'subject': 'Ana Reed', 'value': 3528, %s}, {'kind': 'MAJORITY', 'value': 15647, %s}]"
                        .formatted(plain, plain);

        assertThat(judge.judge(READ, claims(both)).findings())
                .extracting(Finding::rule)
                .contains("votes-differ");
    }

    /** Her share fell by 6.5 points: up by as much, or as rounded shares make it, is taken for the other way, up by another figure told of something else. */
    @ParameterizedTest
    @CsvSource({"6.5, REFUTED", "6.6, REFUTED", "9.1, NOT_ENOUGH_INFO"})
    void aChangeTheOtherWayIsAnErrorOnlyWithItsFigure(String points, Verdict verdict) {
        String claim = ("{'kind': 'SHARE_CHANGE', 'subject': 'Ana Reed', 'value': %s,"
                        + " 'plain': ['WHOSE', 'WHAT', 'WHERE', 'ONCE', 'WHEN']}")
                .formatted(points);

        assertThat(judge.judge(READ, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    @Test
    void whereMostFiguresOfAContestDifferNoneIsCalledWrong() {
        String wrong = votes("Ana Reed", 15111) + "," + votes("Tom Cole", 12511) + "," + votes("Meg Ash", 4411);
        Judgement three = judge.judge(READ, claims("[" + wrong + "]"));

        assertThat(three.findings()).isEmpty();
        assertThat(three.claims().get(0).reason()).contains("most figures said here of Harrow Vale at uk-2024 differ");
    }

    @Test
    void aWrongFigureAmongRightOnesIsCalledWrong() {
        String mixed = votes("Ana Reed", 15647) + "," + votes("Tom Cole", 12191) + "," + votes("Meg Ash", 4080);

        assertThat(judge.judge(READ, claims("[" + mixed + "]")).findings()).hasSize(2);
    }

    /** 5,218 was the majority before: between two right figures it is told of this result, unless another time is spoken of. */
    @ParameterizedTest
    @CsvSource({"WHAT, NOT_ENOUGH_INFO", "ONCE, REFUTED"})
    void whatStandsBetweenRightFiguresOfAResultIsOfThatResult(String plain, Verdict verdict) {
        String majority = "{'kind': 'MAJORITY', 'value': 5218, 'plain': ['%s']}".formatted(plain);
        String row = votes("Ana Reed", 15647) + "," + majority + "," + votes("Tom Cole", 12119);

        assertThat(judge.judge(READ, claims("[" + row + "]")).claims())
                .extracting(JudgedClaim::verdict)
                .contains(verdict);
    }

    /** 4,030 is what Meg Ash polled: said of Tom Cole it is his only where nothing else can be meant, or his place leads to it. */
    @ParameterizedTest
    @CsvSource({
        "'', , NOT_ENOUGH_INFO",
        "WHOSE, , NOT_ENOUGH_INFO",
        "WHOSE, 2, REFUTED",
        "ONLY, , NOT_ENOUGH_INFO",
        "'WHOSE,ONLY', , REFUTED",
        "'WHOSE,ONLY', 3, NOT_ENOUGH_INFO" // the place is hers as well: then all of it is told of her
    })
    void votesThatAreExactlySomebodyElsesAreWrongWhereNothingElseCanBeMeant(
            String plain, Integer place, Verdict verdict) {
        String rank = place == null ? "" : "{'kind': 'PLACE', 'subject': 'Tom Cole', 'value': %d}, ".formatted(place);
        String told = plain.isEmpty() ? "" : "'" + plain.replace(",", "', '") + "'";
        String count = "{'kind': 'VOTES', 'subject': 'Tom Cole', 'value': 4030, 'plain': [%s]}".formatted(told);

        assertThat(judge.judge(READ, claims("[" + rank + count + "]")).claims())
                .filteredOn(one -> one.claim() instanceof Claim.Votes)
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** "Reed 15,647, Ash 4,030, Cole 5,121", which is what Gray had: what two others polled, rightly, shows that it is told of the same result. */
    @ParameterizedTest
    @CsvSource({"'', REFUTED", "'RISEN', NOT_ENOUGH_INFO"})
    void whatIsOneOfASeriesOfTheResultIsOfThatResult(String plain, Verdict verdict) {
        String count = "{'kind': 'VOTES', 'subject': 'Tom Cole', 'value': 5121, 'plain': ['WHERE'%s]}"
                .formatted(plain.isEmpty() ? "" : ", '" + plain + "'");
        JsonNode four = Invented.json("""
                [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'line': 'Lab hold',
                  'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Independent)': 6120, 'Al Gray (Conservative)': 5121,
                            'Meg Ash (Green)': 4030},
                  'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105}}]
                """);
        String row = votes("Ana Reed", 15647) + "," + votes("Meg Ash", 4030) + "," + count;

        assertThat(Invented.judge(Invented.tallies(four, Invented.json("{}")))
                        .judge(READ, claims("[" + row + "]"))
                        .claims())
                .filteredOn(one -> "Tom Cole".equals(one.claim().said().subject()))
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** "In 2024 she won by 5,218", which was the majority before: a sentence that opens with a year is of no other poll. */
    @ParameterizedTest
    @CsvSource({
        "'In 2024 she won by words, all said.', 'WHERE', REFUTED",
        "'In 2024 she won by words, all said.', 'ONCE', NOT_ENOUGH_INFO", // perhaps in another seat
        "'In 2024 it rose to words, all said.', 'WHERE,RISEN', NOT_ENOUGH_INFO",
        "'In 2024 she won by words, not in 2019.', 'WHERE', NOT_ENOUGH_INFO",
        "'Of what she won in 2024, by words, all.', 'WHERE', NOT_ENOUGH_INFO"
    })
    void aMajorityInASentenceThatOpensWithItsYearIsOfThatPoll(String text, String plain, Verdict verdict) {
        Article article = new Article("read.txt", "read.txt", "", "", "", "", text, List.of(), "");
        String claim = "{'kind': 'MAJORITY', 'value': 5218, 'plain': ['%s']}".formatted(plain.replace(",", "', '"));

        assertThat(judge.judge(article, claims(claim)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** 75 with its digits turned, which nothing but a slip makes of it; of a number so small any other is like it. */
    @ParameterizedTest
    @CsvSource({"57, REFUTED", "55, NOT_ENOUGH_INFO"})
    void aShortCountWithItsDigitsTurnedIsWrong(int majority, Verdict verdict) {
        JsonNode near = Invented.json("""
                [{'seat': 'Harrow Vale', 'electorate': 70000, 'rejected': 163, 'line': 'Lab hold',
                  'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Independent)': 15572},
                  'before': {'Ana Reed (Labour)': 25323, 'Al Gray (Conservative)': 20105}}]
                """);

        assertThat(Invented.judge(Invented.tallies(near, Invented.json("{}")))
                        .judge(READ, claims("{'kind': 'MAJORITY', 'value': %d}".formatted(majority)))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** Nobody has 3,582: it is the majority of 3,528 with two digits turned, whatever it was read as. */
    @ParameterizedTest
    @CsvSource({"'', REFUTED", "'WHOSE,WHAT', NOT_ENOUGH_INFO"})
    void aSlipIsFoundThoughTheWordsLeaveItsKindOpen(String plain, Verdict verdict) {
        String told = plain.isEmpty() ? "" : "'" + plain.replace(",", "', '") + "'";
        String count = "{'kind': 'VOTES', 'subject': 'Meg Ash', 'value': 3582, 'plain': [%s]}".formatted(told);

        assertThat(judge.judge(READ, claims(count)).claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    /** "Cole, MP since 2010", who first won in 2019: told right beside his name, or with words between. */
    @ParameterizedTest
    @CsvSource({"2010, WHOSE, REFUTED", "2010, WHERE, NOT_ENOUGH_INFO", "2017, WHERE, REFUTED"})
    void aTermFarFromTheFirstWinIsWrongRightBesideTheName(int year, String plain, Verdict verdict) {
        JsonNode seats = Invented.json("""
                [{'seat': 'Harrow Vale', 'votes': {'Ana Reed (Labour)': 15647, 'Tom Cole (Conservative)': 12119},
                  'before': {'Tom Cole (Conservative)': 25323, 'Al Gray (Labour)': 20105}}]
                """);
        String claim = "{'kind': 'TENURE', 'subject': 'Tom Cole', 'value': %d, 'unit': 'year', 'plain': ['%s']}"
                .formatted(year, plain);

        assertThat(Invented.judge(Invented.tallies(seats, Invented.json("{}")))
                        .judge(READ, claims(claim))
                        .claims())
                .extracting(JudgedClaim::verdict)
                .containsExactly(verdict);
    }

    @Test
    void claimsThatSomebodyWroteDownAreTakenAtTheirWord() {
        String claim = "{'kind': 'VOTE_SHARE', 'subject': 'Meg Ash', 'value': 41.6}";

        assertThat(judge.judge(Invented.article(), claims(claim)).findings()).hasSize(1);
    }
}
