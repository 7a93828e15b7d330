package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.election.Tallies;

/** What the words of a claim tell plainly: whose it is, of which seat, at which time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainTest {
    private static final Path TALLIES = Path.of("src/test/resources/org/recount/claim/tallies");

    private final ArticleReader articles;
    private final ClaimReader claims;

    PlainTest() throws ArticleException, IOException {
        articles = ArticleReader.with(Path.of("facts/language/furniture.json"));
        claims = new ClaimReader(Tallies.load(List.of(TALLIES)).tallies(), Language.load(Path.of("facts/language")));
    }

    private Set<Plain> plain(String text, String quote) throws ArticleException {
        return claims.read(articles.read(text.getBytes(StandardCharsets.UTF_8), "row.txt")).stream()
                .map(Claim::said)
                .filter(said -> said.quote().contains(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is claimed of " + quote))
                .plain();
    }

    private static Set<Plain> set(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(" ", -1))
                        .map(Plain::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Plain.class)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Reed polled 18,412 votes in Harrow Vale.                                       | 18,412 | WHOSE WHAT WHERE ONCE WHEN",
                "Ana Reed won Harrow Vale with a majority of 507.                                   | 507    | WHOSE WHAT WHERE ONCE WHEN ONLY",
                "In Harrow Vale in 2019 Tom Cole polled 24,310 votes.                               | 24,310 | WHOSE WHAT WHERE ONCE WHEN",
                "Ana Reed beat Tom Cole by 507 in Harrow Vale.                                      | 507    | WHOSE WHAT WHERE ONCE WHEN ONLY",
                "In Harrow Vale Ana Reed was first with 18,412.                                     | 18,412 | WHOSE WHERE ONCE WHEN",
                "In Harrow Vale Ana Reed had 18,412 votes.                                          | 18,412 | WHOSE WHAT WHERE ONCE WHEN",
                "Turnout in Harrow Vale was 58.1 per cent, lower than in 2019.                       | 58.1   | WHOSE WHAT WHERE ONCE WHEN",
                "Ana Reed held on in Harrow Vale, clinging on by 507.                               | 507    | WHOSE WHAT WHERE ONCE WHEN ONLY",
                "Ana Reed's majority in Harrow Vale is 507.                                         | 507    | WHOSE WHAT WHERE ONCE WHEN ONLY",
                "Ana Reed finished 507 votes ahead in Harrow Vale.                                  | 507    | WHOSE WHAT WHERE ONCE WHEN ONLY",
                "In Harrow Vale Labour's share fell by 6.1 points.                                  | 6.1    | WHOSE WHAT WHERE ONCE WHEN",
                // the verb leads to whoever was beaten; a list of others does not
                "In Harrow Vale Ana Reed beat Omar Khan.                                            | beat   | WHOSE WHAT ONCE WHEN",
                "Ana Reed held Harrow Vale from Labour, and Omar Khan survived in Ashby South.      | held   | WHOSE ONCE WHEN",
                "Harrow Vale went to Ana Reed. Turnout was 61.2 per cent.                           | 61.2   | WHOSE WHAT WHERE ONCE WHEN",
                // another place is spoken of
                "Harrow Vale went to Ana Reed. Turnout across the country was 61.2 per cent.        | 61.2   | WHOSE WHAT ONCE WHEN",
                // it could be either's
                "Ana Reed took Harrow Vale from Tom Cole with 18,412 votes.                         | 18,412 | WHAT WHERE ONCE WHEN",
                // the clause speaks of two times
                "Tom Cole, who had beaten Ana Reed in Harrow Vale, polled 17,905 votes.             | 17,905 | WHOSE WHAT WHERE",
                // so does the paragraph
                "Tom Cole won Harrow Vale in 2015. In Harrow Vale Ana Reed polled 18,412 votes.     | 18,412 | WHOSE WHAT WHERE ONCE",
                // two seats
                "Ana Reed won Harrow Vale and Omar Khan polled 21,377 votes in Ashby South.         | 21,377 | WHOSE WHAT ONCE WHEN",
            })
    void tells(String text, String quote, String expected) throws ArticleException {
        assertThat(plain(text.strip(), quote.strip())).isEqualTo(set(expected.strip()));
    }
}
