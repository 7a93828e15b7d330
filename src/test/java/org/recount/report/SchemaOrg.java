package org.recount.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types of schema.org, their properties, and what those may hold, as the vocabulary defines them. */
record SchemaOrg(JsonNode types) {
    private static final Set<String> TEXTS = Set.of("Text", "URL", "Date", "DateTime");

    static SchemaOrg load() throws IOException {
        try (InputStream in = SchemaOrg.class.getResourceAsStream("/schema/schema-org.json")) {
            return new SchemaOrg(new ObjectMapper().readTree(in).get("types"));
        }
    }

    /** What of a thing the vocabulary does not know. */
    List<String> unknown(JsonNode thing) {
        List<String> unknown = new ArrayList<>();
        String type = thing.path("@type").asText();
        if (!types.has(type)) {
            return List.of("no type " + type);
        }
        for (Map.Entry<String, JsonNode> property : thing.properties()) {
            if (property.getKey().startsWith("@")) {
                continue;
            }
            List<String> range = range(type, property.getKey());
            if (range.isEmpty()) {
                unknown.add("%s has no %s".formatted(type, property.getKey()));
            }
            JsonNode value = property.getValue();
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                if (!range.isEmpty() && !holds(range, each)) {
                    unknown.add("%s of %s holds %s, not %s".formatted(property.getKey(), type, range, each));
                }
                if (each.isObject()) {
                    unknown.addAll(unknown(each));
                }
            }
        }
        return unknown;
    }

    private List<String> range(String type, String property) {
        List<String> range = new ArrayList<>();
        types.at("/" + type + "/has/" + property).forEach(each -> range.add(each.asText()));
        types.at("/" + type + "/is").forEach(above -> range.addAll(range(above.asText(), property)));
        return range;
    }

    private boolean holds(List<String> range, JsonNode value) {
        if (value.isObject()) {
            return range.stream().anyMatch(each -> is(value.path("@type").asText(), each));
        }
        return value.isNumber()
                ? range.contains("Number") || range.contains("Integer")
                : value.isTextual() && range.stream().anyMatch(TEXTS::contains);
    }

    private boolean is(String type, String above) {
        if (type.equals(above)) {
            return true;
        }
        for (JsonNode each : types.at("/" + type + "/is")) {
            if (is(each.asText(), above)) {
                return true;
            }
        }
        return false;
    }
}
