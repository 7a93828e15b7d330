package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.article.Article;

/** facts/claims: other people's articles, of which no more than values and short phrases may be here. */
class ShippedClaimsTest {
    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final int MOST_WORDS = 11;
    /** A gap of one or two characters is punctuation, not a word that is left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\n ]{3,}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts/claims"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void fit_the_schema_and_can_all_be_used(Path file) throws IOException {
        try (InputStream schema = ClaimFile.class.getResourceAsStream("/org/recount/schema/claims.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(file.toFile())))
                    .isEmpty();
        }
        assertThat(ClaimFile.read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void give_no_more_than_a_few_words_in_a_row_even_put_together(Path file) throws IOException {
        String text = article(file).text();
        assertThat(LEFT_OUT.splitAsStream(text))
                .allSatisfy(run -> assertThat(words(run)).isLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @MethodSource("files")
    void stand_in_the_articles_where_they_say(Path file) throws IOException {
        Path article = ARTICLES.resolve(article(file).id());
        assumeTrue(Files.exists(article), "the articles are not beside the project");
        String text = Files.readString(article);
        for (Claim claim : ClaimFile.read(file).sheets().get(0).claims()) {
            Statement said = claim.said();
            int from = text.offsetByCodePoints(0, said.start());
            assertThat(text.substring(from, text.offsetByCodePoints(from, said.end() - said.start())))
                    .isEqualTo(said.quote());
        }
    }

    @Test
    void show_every_kind_that_the_articles_state() throws IOException {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (Path file : files()) {
            ClaimFile.read(file).sheets().get(0).claims().forEach(c -> kinds.add(c.kind()));
        }
        // None of the five states a swing, a turnout or an electorate.
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(ClaimKind.SWING, ClaimKind.TURNOUT, ClaimKind.ELECTORATE)));
    }

    private static Article article(Path file) throws IOException {
        return ClaimFile.read(file).sheets().get(0).article();
    }

    private static long words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }
}
