package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    static final Path DATA = Path.of("facts/language/furniture.json");

    private static final Furniture FURNITURE = read(DATA);

    private static Furniture read(Path path) {
        try {
            return Furniture.read(path);
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> examples() {
        return FURNITURE.file().patterns().stream()
                .flatMap(pattern -> pattern.examples().stream().map(line -> Arguments.of(pattern.id(), line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void everyExampleIsRecognisedByItsOwnPattern(String id, String line) {
        Optional<Furniture.Match> found = match(line);

        assertThat(found).as("furniture in '%s'", line).isPresent();
        assertThat(found.get().pattern().id())
                .as("pattern that takes '%s'", line)
                .isEqualTo(id);
    }

    static Stream<Arguments> counterexamples() {
        return FURNITURE.file().patterns().stream()
                .flatMap(pattern -> pattern.not().stream().map(line -> Arguments.of(pattern.id(), line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void noCounterexampleIsRecognised(String id, String line) {
        assertThat(match(line).map(found -> found.pattern().id()))
                .as("pattern that takes '%s', listed under not of %s", line, id)
                .isEmpty();
    }

    @Test
    void everyPatternHasAnExampleAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (FurnitureFile.Pattern pattern : FURNITURE.file().patterns()) {
            assertThat(pattern.examples()).as("examples of %s", pattern.id()).isNotEmpty();
            assertThat(ids.add(pattern.id())).as("%s stands once", pattern.id()).isTrue();
        }
    }

    /** Sentences that articles do print, some of which begin as furniture does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms Reed won the seat by 507 votes.",
                "Share of the vote fell by 23 points.",
                "By 3am the result was clear: Reed had won.",
                "By Friday morning Labour had lost five seats.",
                "Subscribers to the party's newsletter elected him with 61 per cent.",
                "Published figures put turnout at 61.5%.",
                "Sign up the young and you win, said Ms Reed, who polled 13,303.",
                "Views on Gaza decided the vote: 13,303 for Khan, 12,796 for Mahmood.",
                "Rating the campaign, Mr Cole said he lost by 507 votes.",
                "Reviews of the count confirmed that 13,303 people voted for him.",
                "Updated boundaries gave Labour a notional majority of 15,317.",
                "Follow the votes: Reed took 35.5 per cent, Cole 34.1 per cent.",
                "Support for Labour fell to 32.2 per cent, and Mr Cole lost.",
                "Related: nothing",
                "Reed (Lab) 13,303",
                "Turnout: 61.5%",
                "Majority: 507",
                "Votes: 13,303",
                "Electorate: 77,000",
                "Comments such as these lost him the seat.",
                "Name recognition won it.",
                "Join us or lose, she had said; 15,641 did, and she won.",
                "Get the vote out, he told them. He lost by 22 votes.",
                "Contact tracing of 700 voters found nothing; he held the seat.",
                "Issue after issue came up before she won.",
                "Home counties seats that Labour gained",
                "Tags on ballot boxes were checked; 12,796 votes stood.",
            })
    void aLineThatTellsOfAResultIsNoFurniture(String line) {
        assertThat(match(line).filter(found -> found.start() == 0 && found.end() == line.length()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 5 July 2024 | 2024-07-05",
                "PUBLISHED: 06:04 5 July 2024 | 2024-07-05",
                "July 5, 2024 | 2024-07-05",
                "Fri 5 Jul 2024 07.21 BST | 2024-07-05",
                "05/07/2024 | 2024-07-05",
                "5.7.2024 | 2024-07-05",
                "date 2024-07-05 Something happened | 2024-07-05",
            })
    void theDayOfPublicationIsReadFromADatedLine(String line, String day) {
        Furniture.Match found = match(line).orElseThrow();

        assertThat(FURNITURE.day(line, found)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "5 July", "Published", "Updated 5 July 2024"})
    void noDayIsMadeUp(String line) {
        assertThat(match(line).flatMap(found -> FURNITURE.day(line, found))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{nonsense} | unknown slot {nonsense}",
                "read? more? | would match anything",
            })
    void aBrokenTemplateIsNamed(String template, String said, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("furniture.json");
        Files.writeString(file, """
                {"about": [], "lists": {}, "results": {"verbs": [], "nouns": []}, "html": {"dropped": [], "roots": []},
                 "patterns": [{"id": "x", "match": ["%s"], "examples": []}]}
                """.formatted(template));

        assertThatThrownBy(() -> Furniture.read(file))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(said);
    }

    @Test
    void brokenJsonIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("furniture.json");
        Files.writeString(file, "{\n\"about\": [],\n\"abuot\": []\n}");

        assertThatThrownBy(() -> Furniture.read(file))
                .hasMessageContaining(file + ":3")
                .hasMessageContaining("abuot");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Furniture.read(folder.resolve("absent.json")))
                .hasMessageContaining("absent.json")
                .hasMessageContaining("does not exist");
    }

    private static Optional<Furniture.Match> match(String line) {
        return FURNITURE.in(line, 0, line.length());
    }
}
