package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.election.Loaded;
import org.recount.election.Tallies;

/** Every sentence of the tables ({@link ClaimTable}) states what its row says, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/recount/claim");

    private final ArticleReader articles;
    private final ClaimReader claims;

    ClaimTableTest() throws ArticleException, IOException {
        articles = ArticleReader.with(Path.of("facts/language/furniture.json"));
        Loaded loaded = Tallies.load(List.of(FOLDER.resolve("tallies")));
        assertThat(loaded.problems()).isEmpty();
        claims = new ClaimReader(loaded.tallies(), Language.load(Path.of("facts/language")));
    }

    static Stream<ClaimTable.Row> rows() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("tables"))) {
            return files.sorted().toList().stream().flatMap(f -> ClaimTable.read(f).rows().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void states(ClaimTable.Row row) throws ArticleException {
        String before = row.before().isEmpty() ? "" : row.before() + "\n\n";
        Article article = articles.read((before + row.sentence()).getBytes(StandardCharsets.UTF_8), "row.txt");
        List<Claim> found = new ArrayList<>(claims.read(article).stream()
                .filter(c -> row.kinds().contains(c.kind()))
                .filter(c -> c.said().start() >= before.length())
                .toList());
        List<String> all = found.stream().map(ExpectedClaim::written).toList();
        List<ExpectedClaim> missing = new ArrayList<>();
        for (ExpectedClaim expected : row.expected()) {
            found.stream()
                    .filter(expected::matches)
                    .findFirst()
                    .ifPresentOrElse(found::remove, () -> missing.add(expected));
        }
        assertThat(missing)
                .as("%s%n  not stated, or otherwise; it states%n  %s", row, String.join("\n  ", all))
                .isEmpty();
        assertThat(found.stream().map(ExpectedClaim::written))
                .as("%s%n  stated, and not in the table", row)
                .isEmpty();
    }
}
