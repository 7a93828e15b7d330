package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors complete and check case files by takes what Recount takes. */
class CaseSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream in = CaseSchemaTest.class.getResourceAsStream("/org/recount/schema/cases.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            return all.filter(path -> path.toString().endsWith(CaseFile.SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void takes(Path file) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(file.toFile()))).isEmpty();
    }

    @Test
    void letsAFileNameItsSchema() throws IOException {
        String file = "{\"$schema\": \"cases.schema.json\", \"format\": \"recount-cases/1\", \"cases\": []}";

        assertThat(SCHEMA.validate(JSON.readTree(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": \"recount-cases/2\", \"cases\": []}",
                "{\"format\": \"recount-cases/1\", \"cases\": [{\"flags\": []}]}",
                "{\"format\": \"recount-cases/1\", \"cases\": [{\"rule\": \"r\", \"flag\": []}]}",
                "{\"format\": \"recount-cases/1\", \"cases\": [{\"rule\": \"r\", \"flags\": [5]}]}",
                "{\"format\": \"recount-cases/1\", \"cases\": [{\"rule\": \"r\", \"flags\": [{\"kind\": \"VOTE\"}]}]}",
                "{\"format\": \"recount-cases/1\", \"cases\": [{\"rule\": \"r\", \"flags\": [{\"message\": \"m\"}]}]}",
                "{\"format\": \"recount-cases/1\", \"given\": [{\"seat\": \"A\"}], \"cases\": []}",
                "{\"format\": \"recount-cases/1\", \"given\": [{\"seat\": \"A\", \"votes\": {\"B\": -1}}], \"cases\": []}"
            })
    void refuses(String file) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(file))).isNotEmpty();
    }
}
