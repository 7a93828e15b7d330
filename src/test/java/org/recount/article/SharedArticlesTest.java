package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the five real articles, which stand beside the project on some machines only. */
class SharedArticlesTest {

    private static final Path SHARED = Path.of("../shared");

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void needsTheArticles() {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "skipped: no real articles beside the project");
    }

    @Test
    void whatStatesNothingLiesInFurnitureOrCaptionOrIsAHeading() throws Exception {
        List<String> misplaced = new ArrayList<>();
        int spans = 0;
        for (JsonNode span : rows(".negatives.jsonl")) {
            Article article = article(span.get("article").asText());
            Lines lines = Lines.of(article.text());
            int start = lines.offset(span.get("start").asInt());
            int end = lines.offset(span.get("end").asInt());
            spans++;
            for (int i = start; i < end; i++) {
                if (!Chars.blank(article.text().charAt(i))
                        && !article.in(Zone.Kind.FURNITURE, i)
                        && !article.in(Zone.Kind.CAPTION, i)
                        && !article.in(Zone.Kind.HEADLINE, i)
                        && Chars.wordy(article.text().charAt(i))) {
                    misplaced.add(article.id() + ":" + lines.line(i));
                    break;
                }
            }
        }

        assertThat(spans).isGreaterThan(20);
        assertThat(misplaced).isEmpty();
    }

    @Test
    void noClaimLiesInFurniture() throws Exception {
        List<String> swallowed = new ArrayList<>();
        int claims = 0;
        for (JsonNode claim : rows("[0-9a-f].jsonl")) {
            if (!claim.get("core").asBoolean()) {
                continue; // a remark on furniture may stand in furniture
            }
            Article article = article(claim.get("article").asText());
            Lines lines = Lines.of(article.text());
            int start = lines.offset(claim.get("start").asInt());
            claims++;
            if (article.in(Zone.Kind.FURNITURE, start)) {
                swallowed.add(article.id() + ":" + lines.line(start));
            }
        }

        assertThat(claims).isGreaterThan(200);
        assertThat(swallowed).isEmpty();
    }

    private List<JsonNode> rows(String ending) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            for (Path file :
                    files.filter(path -> path.toString().matches(".*" + ending)).toList()) {
                for (String line : Files.readAllLines(file)) {
                    rows.add(json.readTree(line));
                }
            }
        }
        return rows;
    }

    private static Article article(String name) throws ArticleException {
        return ArticleReader.with(FurnitureTest.DATA)
                .read(SHARED.resolve("articles").resolve(name), name);
    }
}
