package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.election.Tallies;

/** Numbers that look like results and are not understood are listed; those that are evidently no results are not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/recount/claim");
    private static final String BEFORE =
            "Ana Reed won Harrow Vale for Labour at the general election with 18,412 votes.\n\n";

    private final ArticleReader articles;
    private final ClaimReader claims;

    UnreadTableTest() throws ArticleException, IOException {
        articles = ArticleReader.with(Path.of("facts/language/furniture.json"));
        claims = new ClaimReader(
                Tallies.load(List.of(FOLDER.resolve("tallies"))).tallies(), Language.load(Path.of("facts/language")));
    }

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(FOLDER.resolve("unread.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void lists(String sentence, String numbers) throws ArticleException {
        assertThat(unread(BEFORE + sentence).stream().map(Unread::quote))
                .containsExactlyElementsOf(Arrays.stream(numbers.split("; ", -1))
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    @Test
    void tells_where_it_stands_what_it_is_worth_and_why_it_is_listed() throws ArticleException {
        String text = BEFORE + "Some 2.5 million ballots lay on the floor.";
        assertThat(unread(text)).singleElement().satisfies(number -> {
            assertThat(text.substring(number.start(), number.end()))
                    .isEqualTo(number.quote())
                    .isEqualTo("2.5 million");
            assertThat(number.value()).isEqualByComparingTo("2500000");
            assertThat(number.beside()).isEqualTo("ballots");
            assertThat(number.article()).isEqualTo("row.txt");
        });
        assertThat(unread(text)).isEqualTo(unread(text));
    }

    @Test
    void lists_nothing_in_an_article_that_tells_no_results() throws ArticleException {
        assertThat(unread("The library lent 1,204 books, of which 31 per cent were held past their day."))
                .isEmpty();
    }

    private List<Unread> unread(String text) throws ArticleException {
        Article article = articles.read(text.getBytes(StandardCharsets.UTF_8), "row.txt");
        return claims.reading(article).unread();
    }
}
