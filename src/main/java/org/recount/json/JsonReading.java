package org.recount.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file being read. Jackson's streams alone: setting up its mapper costs more than reading all data files. */
final class JsonReading {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private JsonReading(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonValue read(Path path) throws JsonFlaw {
        String file = path.toString();
        try (JsonParser parser = FACTORY.createParser(Files.readAllBytes(path))) {
            return new JsonReading(file, parser).whole();
        } catch (JsonFlaw e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw invalid(file, e);
        } catch (NoSuchFileException e) {
            throw new JsonFlaw(file, 0, "does not exist", "Restore it, or name the folder that holds it");
        } catch (AccessDeniedException e) {
            throw new JsonFlaw(file, 0, "may not be read", "Change its permissions");
        } catch (IOException e) {
            throw new JsonFlaw(file, 0, "cannot be read: " + e.getMessage(), "Save it as UTF-8 text");
        }
    }

    static JsonValue of(String json, String file) throws JsonFlaw {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonReading(file, parser).whole();
        } catch (JsonFlaw e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw invalid(file, e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static JsonFlaw invalid(String file, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return invalid(file, line, what);
    }

    private static JsonFlaw invalid(String file, int line, String what) {
        return new JsonFlaw(file, line, "is not valid JSON: " + what, "Correct the file at this line");
    }

    private JsonValue whole() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonFlaw(file, 0, "is empty", "Restore it");
        }
        JsonValue value = value();
        if (parser.nextToken() != null) {
            throw new JsonFlaw(file, line(), "something follows the end of the data", "Remove it");
        }
        return value;
    }

    private JsonValue value() throws IOException {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue(file, line, fields());
            case START_ARRAY -> new JsonValue(file, line, elements());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue(file, line, parser.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue(file, line, parser.getDecimalValue());
            case VALUE_STRING -> new JsonValue(file, line, parser.getText());
            default -> new JsonValue(file, line, null);
        };
    }

    private Map<String, JsonValue> fields() throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int line = line();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw invalid(file, line, "Duplicate field '" + name + "'");
            }
        }
        return fields;
    }

    private List<JsonValue> elements() throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    private int line() {
        return parser instanceof ParserBase own
                ? own.getTokenLineNr() // without making a location each time
                : parser.currentTokenLocation().getLineNr();
    }
}
