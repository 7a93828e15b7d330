package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One news item in the three generations of IPTC ninjs: the example of 2.4 is one by the standard, and all read alike. */
class NinjsTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/recount/article/ninjs");

    @ParameterizedTest
    @ValueSource(strings = {"1.7", "2.4", "3.0"})
    void reads_the_body_whose_role_tells_and_keeps_who_published_it_when(String version) throws IOException {
        Article article = Reading.text(Files.readString(EXAMPLES.resolve(version + ".json")), version + ".json");
        assertThat(article.text())
                .isEqualTo("Reed takes Thornbury\n\nJo Reed won Thornbury by 12 votes.\n\nShe had 9,012 of 21,400.");
        assertThat(List.of(article.title(), article.author(), article.publisher(), article.published()))
                .containsExactly("Reed takes Thornbury", "Ann Field", "The Example", "2024-07-05T04:00:00Z");
    }

    @Test
    void the_example_is_one_by_the_standard() throws IOException {
        ObjectNode example = (ObjectNode)
                new ObjectMapper().readTree(EXAMPLES.resolve("2.4.json").toFile());
        try (InputStream in = getClass().getResourceAsStream("/schema/ninjs-2.4.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(example)).isEmpty();
            example.put("headline", "as in 1.0");
            ((ObjectNode) example.at("/bodies/0")).remove("value");
            JsonNode wrong = example.put("urgency", 10);
            assertThat(schema.validate(wrong)).hasSize(3);
        }
    }
}
