package org.recount.election;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a resource that is an object of objects of texts: named tables of two columns. */
final class StringMaps {
    private StringMaps() {}

    static Map<String, Map<String, String>> read(String resource) {
        try (InputStream in = StringMaps.class.getResourceAsStream(resource);
                JsonParser parser = new JsonFactory().createParser(in)) {
            Map<String, Map<String, String>> tables = new LinkedHashMap<>();
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Map<String, String> table = tables.computeIfAbsent(parser.currentName(), n -> new LinkedHashMap<>());
                parser.nextToken();
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    table.put(key, parser.nextTextValue());
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
