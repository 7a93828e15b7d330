package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoningTest {

    private static final String PARAGRAPH = "The count in Thornbury went on until four in the morning.";

    @Test
    void aPagesPartsAreToldApart() {
        Article article = Reading.text("""
                By Ann Field
                Published: 5 July 2024

                Reed takes Thornbury from Labour by 12

                A night of recounts ends in the closest result of all

                Supporters outside the hall
                The new member on the steps (Image: LDRS)

                Jo Reed won Thornbury by 12 votes, it was said. “I never thought we would get here,” she said.

                Advertisement

                The long night

                The count went on until four.

                • Jo Reed, 9,012
                • Tom Cole, 9,000

                Thornbury: who are the new members?

                Read More »

                Mr Cole did not speak.

                Sign up for our daily newsletter
                """, "reed.txt");

        assertThat(Reading.zones(article))
                .containsExactly(
                        "FURNITURE By Ann Field",
                        "FURNITURE Published: 5 July 2024",
                        "HEADLINE Reed takes Thornbury from Labour by 12",
                        "HEADLINE A night of recounts ends in the closest result of all",
                        "CAPTION Supporters outside the hall",
                        "CAPTION The new member on the steps",
                        "FURNITURE (Image: LDRS)",
                        "BODY Jo Reed won Thornbury by 12 votes, it was said. “I never thought we would get here,” she said.",
                        "QUOTATION I never thought we would get here,",
                        "FURNITURE Advertisement",
                        "HEADLINE The long night",
                        "BODY The count went on until four.",
                        "LIST • Jo Reed, 9,012",
                        "LIST • Tom Cole, 9,000",
                        "HEADLINE Thornbury: who are the new members?",
                        "FURNITURE Read More »",
                        "BODY Mr Cole did not speak.",
                        "FURNITURE Sign up for our daily newsletter");
        assertThat(article.title()).isEqualTo("Reed takes Thornbury from Labour by 12");
        assertThat(article.published()).isEqualTo("2024-07-05");
        assertThat(article.id()).isEqualTo("reed.txt");
    }

    /** The line stands between two paragraphs, below a title. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Labour’s losses | HEADLINE",
                "Campaign ‘sullied by harassment’ | HEADLINE",
                "Reed wins in Thornbury | HEADLINE",
                "The results: | BODY",
                "and then it was over | BODY",
                "She won. | BODY",
                "Thirteen words in one line are no heading but a paragraph without its end | BODY",
                "• Jo Reed, 9,012 votes | LIST",
                "- Jo Reed, 9,012 votes | LIST",
                "– Jo Reed, 9,012 votes | LIST",
                "1. Jo Reed | LIST",
                "2) Tom Cole | LIST",
                "(3) Ann Dale | LIST",
                "2024. What a year it was. | BODY",
                "9,012 votes were cast for her. | BODY",
                "-12 was the forecast. | BODY",
                "Pic: Ann Field/PA | FURNITURE",
                "Getty Images | FURNITURE",
                "READ MORE: Cole out after four months | FURNITURE",
                "Majority: 12 | BODY",
            })
    void aLineBetweenParagraphsHasItsZone(String line, Zone.Kind kind) {
        Article article =
                Reading.text("The title of it all\n\n%s\n\n%s\n\n%s".formatted(PARAGRAPH, line, PARAGRAPH), "a.txt");

        int at = article.text().indexOf(line);

        assertThat(article.in(kind, at))
                .as("%s in %s", kind, Reading.zones(article))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READ MORE: Cole out after four months | READ MORE: | Cole out after four months",
                "date 2024-07-05 Reed takes Thornbury from Labour | date 2024-07-05 | Reed takes Thornbury from Labour",
                "Related - Cole out after four months | Related - | Cole out after four months",
            })
    void furnitureAtTheStartLeavesTheHeadlineAfterIt(String line, String furniture, String headline) {
        Article article = Reading.text(line + "\n\n" + PARAGRAPH, "a.txt");

        assertThat(Reading.zones(article))
                .containsExactly("FURNITURE " + furniture, "HEADLINE " + headline, "BODY " + PARAGRAPH);
    }

    @Test
    void rowsWhoseMarksAreLostAreAList() {
        Article article = Reading.text(
                "Title\n\n" + PARAGRAPH + "\n\nThornbury\nJo Reed (Lab) 9,012\nTom Cole (Con) 9,000\nTurnout 61.5%\n\n"
                        + PARAGRAPH,
                "a.txt");

        assertThat(Reading.zones(article, Zone.Kind.LIST))
                .containsExactly("Jo Reed (Lab) 9,012", "Tom Cole (Con) 9,000", "Turnout 61.5%");
        assertThat(Reading.zones(article, Zone.Kind.HEADLINE)).containsExactly("Title", "Thornbury");
    }

    @Test
    void cellsEachOnALineAreAList() {
        Article article = Reading.text(
                "Title\n\n" + PARAGRAPH + "\n\nCandidate\n\nVotes\n\nJo Reed\n\n9,012\n\nTom Cole\n\n9,000\n\n"
                        + PARAGRAPH,
                "a.txt");

        assertThat(Reading.zones(article, Zone.Kind.LIST)).contains("Jo Reed", "9,012", "Tom Cole", "9,000");
    }

    @Test
    void aSeatAndItsResultLineAreHeadingsOfTheRows() {
        Article article = Reading.text(
                "Title\n\n" + PARAGRAPH + "\n\nTHORNBURY\nLab HOLD\nJo Reed (Lab) 9,012\nTom Cole (Con) 9,000\n",
                "a.txt");

        assertThat(Reading.zones(article, Zone.Kind.HEADLINE)).containsExactly("Title", "THORNBURY", "Lab HOLD");
    }

    @Test
    void tableRowsAreAList() {
        Article article =
                Reading.text("| Candidate | Votes |\n|---|---|\n| Jo Reed | 9,012 |\nTom Cole\tCon\t9,000", "a.md");

        assertThat(Reading.zones(article, Zone.Kind.LIST))
                .containsExactly("| Candidate | Votes |", "| Jo Reed | 9,012 |", "Tom Cole\tCon\t9,000");
    }

    @Test
    void aWrappedParagraphIsOneBody() {
        Article article = Reading.text("""
                Reed takes Thornbury from Labour in the closest contest of
                the night

                Jo Reed won Thornbury by 12 votes after three recounts, and she
                beat Tom Cole, who had held the seat for Labour since the year
                2010. She said that it
                had been a long night.
                """, "a.txt");

        assertThat(article.title()).isEqualTo("Reed takes Thornbury from Labour in the closest contest of the night");
        assertThat(Reading.zones(article, Zone.Kind.BODY))
                .singleElement()
                .asString()
                .endsWith("long night.");
    }

    @Test
    void linesThatEachAreAParagraphStayApart() {
        Article article = Reading.text("Title\nOne sentence here.\nAnother sentence there.\nAnd a third.", "a.txt");

        assertThat(Reading.zones(article, Zone.Kind.BODY)).hasSize(3);
    }

    @Test
    void anAuthorsBoxIsFurnitureButACandidatesProfileIsNot() {
        Article box = Reading.text(
                "Title\n\n" + PARAGRAPH + "\n\nName: Dolly Marsh\n\nJob: Orchard Planner\n\nHobby: Rafting", "a.txt");
        Article profile = Reading.text(
                "Title\n\n" + PARAGRAPH + "\n\nName: Jo Reed\nParty: Labour\nJob: Nurse\n\n" + PARAGRAPH, "a.txt");

        assertThat(Reading.zones(box, Zone.Kind.FURNITURE))
                .containsExactly("Name: Dolly Marsh", "Job: Orchard Planner", "Hobby: Rafting");
        assertThat(Reading.zones(profile, Zone.Kind.FURNITURE)).isEmpty();
    }

    @Test
    void aRolesLineTakesTheNameAboveIt() {
        Article article = Reading.text("Title\n\nAnn Field\nPolitical reporter\n\n" + PARAGRAPH, "a.txt");

        assertThat(Reading.zones(article, Zone.Kind.FURNITURE)).containsExactly("Ann Field", "Political reporter");
    }

    @Test
    void webAddressesAreFurnitureInTheMiddleOfALine() {
        Article article = Reading.text(
                "Jo Reed [won by 12](https://example.org/lost-by-99), see https://example.org/9 for “all of the many figures”.",
                "a.md");

        assertThat(Reading.zones(article))
                .containsExactly(
                        "BODY Jo Reed [won by 12]",
                        "FURNITURE (https://example.org/lost-by-99)",
                        "BODY , see",
                        "FURNITURE https://example.org/9",
                        "BODY for “all of the many figures”.",
                        "QUOTATION all of the many figures");
    }

    @Test
    void oneSentenceWithoutAFullStopIsBody() {
        assertThat(Reading.zones(Reading.text("Jo Reed won Thornbury by 12 votes", "-")))
                .containsExactly("BODY Jo Reed won Thornbury by 12 votes");
    }

    @Test
    void noBreakSpacesAndCarriageReturnsStayInTheText() {
        String text = "Title\u00A0of it\r\n\r\nJo\u00A0Reed won by 12 votes.\r\n\r\n\u00A0\r\nAdvertisement\u00A0";

        Article article = Reading.text(text, "a.txt");

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEqualTo("Title of it");
        assertThat(Reading.zones(article))
                .containsExactly(
                        "HEADLINE Title\u00A0of it", "BODY Jo\u00A0Reed won by 12 votes.", "FURNITURE Advertisement");
    }

    /** Every word lies in exactly one zone, quotations aside, and every quotation in another zone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void zonesCoverEveryWordOnce(long seed) {
        List<String> pieces = List.of(
                "Read More »",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "won by 12 votes. ",
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "’",
                "(Photo: X)",
                "https://x.org/1 ",
                "](y)",
                "• ",
                "| a | b |",
                "Title Words Here",
                "By Ann Field",
                "Name: A",
                "9,012",
                "\uD83D\uDE00",
                "\u00A0",
                "date 2024-07-05 ",
                " - A B/PA",
                "Jo Reed",
                "READ MORE: ",
                "Image caption, ");
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (String name : List.of("a.txt", "a.md")) {
                assertCovered(Reading.text(text.toString(), name));
            }
        }
    }

    private static void assertCovered(Article article) {
        int[] zones = new int[article.text().length()];
        int[] quotations = new int[article.text().length()];
        for (Zone zone : article.zones()) {
            int[] counted = zone.kind() == Zone.Kind.QUOTATION ? quotations : zones;
            for (int i = zone.start(); i < zone.end(); i++) {
                counted[i]++;
            }
        }
        for (int i = 0; i < zones.length; i++) {
            assertThat(zones[i]).as("zones at %d of %s", i, article.text()).isLessThanOrEqualTo(1);
            assertThat(quotations[i])
                    .as("quotations at %d of %s", i, article.text())
                    .isLessThanOrEqualTo(zones[i]);
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                assertThat(zones[i]).as("zones at %d of %s", i, article.text()).isEqualTo(1);
            }
        }
        for (Zone zone : article.zones()) {
            assertThat(article.in(zone.kind(), zone.start()))
                    .as("%s of %s", zone, article.text())
                    .isTrue();
            assertThat(article.in(zone.kind(), zone.end() - 1))
                    .as("%s of %s", zone, article.text())
                    .isTrue();
        }
    }
}
