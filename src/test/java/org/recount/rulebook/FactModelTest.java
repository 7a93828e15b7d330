package org.recount.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.FactModel.Field;

/** What rules can read is described field by field, and what has been promised once stays. */
class FactModelTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/recount/rulebook");
    private static final Path MEANINGS = RESOURCES.resolve("facts.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<FactType> types = FactModel.load().types();

    @Test
    void everyFieldSaysWhatItMeansAndWhatValuesItTakes() {
        List<String> lacking = new ArrayList<>();
        for (FactType type : types) {
            if (type.meaning().isEmpty()) {
                lacking.add(type.name() + ": meaning");
            }
            for (Field field : type.fields()) {
                if (field.meaning().isEmpty()) {
                    lacking.add(type.name() + "." + field.name() + ": meaning");
                }
                if (field.of().isEmpty()
                        && (field.range().isEmpty() || field.example().isEmpty())) {
                    lacking.add(type.name() + "." + field.name() + ": range and example in values.json");
                }
            }
        }
        assertThat(lacking)
                .as("write what is missing: meanings as javadoc, the rest in values.json")
                .isEmpty();
    }

    @Test
    void nothingIsDescribedThatIsNotThere() throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        types.forEach(type -> type.fields().forEach(field -> fields.add(type.name() + "." + field.name())));
        List<String> described = new ArrayList<>();
        JSON.readTree(RESOURCES.resolve("values.json").toFile()).fieldNames().forEachRemaining(described::add);

        assertThat(fields).containsAll(described);
    }

    /** Run with -Ddocs.update after adding a field; a field that was promised before may not go. */
    @Test
    void meaningsAreThoseOfTheSources() throws IOException {
        ObjectNode fresh = JSON.createObjectNode();
        Map<String, Map<String, String>> docs = SourceDocs.of(List.of(
                Path.of("src/main/java/org/recount/check"),
                Path.of("src/main/java/org/recount/check/across"),
                Path.of("src/main/java/org/recount/check/tally"),
                Path.of("src/main/java/org/recount/claim"),
                Path.of("src/main/java/org/recount/election")));
        for (FactType type : types) {
            ObjectNode texts = fresh.putObject(type.name());
            Map<String, String> ofType = docs.getOrDefault(type.name(), Map.of());
            texts.put("", ofType.getOrDefault("", ""));
            type.fields().forEach(field -> texts.put(field.name(), ofType.getOrDefault(field.name(), "")));
            type.constants().keySet().forEach(constant -> texts.put(constant, ofType.getOrDefault(constant, "")));
        }
        JsonNode promised = JSON.readTree(MEANINGS.toFile());
        assertThat(names(fresh))
                .as("rules of others may read these: fields are added, never taken away or renamed")
                .containsAll(names(promised));
        if (System.getProperty("docs.update") != null) {
            Files.writeString(MEANINGS, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fresh) + "\n");
        }
        assertThat(JSON.readTree(MEANINGS.toFile()))
                .as("run this test with -Ddocs.update and commit what it writes")
                .isEqualTo(fresh);
    }

    private static List<String> names(JsonNode model) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> type : model.properties()) {
            type.getValue().fieldNames().forEachRemaining(field -> names.add(type.getKey() + "." + field));
        }
        return names;
    }
}
