package org.recount.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.recount.json.JsonValue;

/** The committed lines as Parquet, with the columns that the JSON Schemas of the formats have. */
final class Tables {
    /** What becomes a table, by the name of its file. */
    static final List<String> NAMES = List.of("articles", "claims", "findings", "unread");

    private static final String SCHEMAS = "/org/recount/schema/";

    private final SparkSession spark;
    private final Parts parts;

    Tables(SparkSession spark, Parts parts) {
        this.spark = spark;
        this.parts = parts;
    }

    /** Writes all tables, in place of earlier ones; the rows of each. */
    Map<String, Long> write(List<String> committed) throws IOException {
        Map<String, Long> rows = new java.util.TreeMap<>();
        for (String name : NAMES) {
            String[] files = committed.stream()
                    .map(part -> parts.path(part, name + ".jsonl").toString())
                    .toArray(String[]::new);
            String table = parts.path("parquet/" + name).toString();
            StructType columns = columns(name);
            if (files.length == 0) {
                continue;
            }
            spark.read().schema(columns).json(files).write().mode("overwrite").parquet(table);
            rows.put(name, spark.read().schema(columns).parquet(table).count());
        }
        return rows;
    }

    /** The columns of a format. */
    static StructType columns(String name) throws IOException {
        try (InputStream in = JsonValue.class.getResourceAsStream(SCHEMAS + name + ".schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            JsonNode line = schema.has("properties") ? schema : schema.at("/$defs/claim");
            return (StructType) type(line);
        }
    }

    private static DataType type(JsonNode schema) {
        Set<String> types = new HashSet<>();
        schema.path("type").forEach(each -> types.add(each.asText()));
        if (schema.path("type").isTextual()) {
            types.add(schema.path("type").asText());
        }
        types.remove("null");
        if (types.equals(Set.of("object")) && schema.has("properties")) {
            StructType fields = new StructType();
            for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
                fields = fields.add(field.getKey(), type(field.getValue()));
            }
            return fields;
        }
        if (types.equals(Set.of("array"))) {
            return DataTypes.createArrayType(type(schema.path("items")));
        }
        if (types.equals(Set.of("integer"))) {
            return DataTypes.LongType;
        }
        if (types.equals(Set.of("number"))) {
            return DataTypes.DoubleType;
        }
        if (types.equals(Set.of("boolean"))) {
            return DataTypes.BooleanType;
        }
        // Texts, words of a list, and what is a number here and a word there; what has names of its own stays JSON.
        return DataTypes.StringType;
    }
}
