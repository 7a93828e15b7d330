package org.recount.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.recount.json.Nearest;
import org.recount.rules.Typography;

/** JSON as a tree that knows the line of every object, list and text. Numbers keep the decimals written. */
final class LocatedJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final JsonNode root;

    private LocatedJson(byte[] bytes) throws CaseRefusal {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new CaseRefusal(
                        1, "the file is empty", "Write format, given and cases; see the page on adding rules.");
            }
            root = value(parser);
            if (parser.nextToken() != null) {
                throw new CaseRefusal(
                        parser.currentTokenLocation().getLineNr(),
                        "something follows the end of the cases",
                        "Keep one object in braces in a file.");
            }
        } catch (JsonProcessingException e) {
            refuseOddSigns(bytes);
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String message = e.getOriginalMessage().lines().findFirst().orElse("");
            int end = message.indexOf(" (start marker at ");
            throw new CaseRefusal(
                    line,
                    "not valid JSON: " + (end < 0 ? message : message.substring(0, end)),
                    "Look at this line and the one before for a comma, quote or bracket.");
        } catch (IOException e) {
            refuseOddSigns(bytes);
            throw new CaseRefusal(1, "not valid JSON: " + e.getMessage(), "Save the file in UTF-8.");
        }
    }

    /** Refuses a sign outside texts that a word processor put there; Jackson takes it for broken UTF-8. */
    private static void refuseOddSigns(byte[] bytes) throws CaseRefusal {
        boolean within = false;
        int line = 1;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            line += c == '\n' ? 1 : 0;
            if (within && c == '\\' && i + 1 < text.length()) {
                i++;
            } else if (c == '"') {
                within = !within;
            } else if (!within && c > 0x7F && c != 0xFFFD) {
                throw new CaseRefusal(
                        line,
                        "%s does not belong in a case file".formatted(Typography.shown(c)),
                        Typography.instead(c));
            }
        }
    }

    static LocatedJson read(byte[] bytes) throws CaseRefusal {
        return new LocatedJson(bytes);
    }

    private JsonNode value(JsonParser parser) throws IOException, CaseRefusal {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                ArrayNode list = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> new TextNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
        if (node.isContainerNode() || node.isTextual()) {
            lines.put(node, line);
        }
        return node;
    }

    private ObjectNode object(JsonParser parser) throws IOException, CaseRefusal {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (object.has(name)) {
                throw new CaseRefusal(line, "field \"%s\" stands twice".formatted(name), "Remove one of them.");
            }
            object.set(name, value(parser));
        }
        return object;
    }

    JsonNode root() {
        return root;
    }

    /** The line where an object, list or text starts; 0 for other values. */
    int line(JsonNode node) {
        return lines.getOrDefault(node, 0);
    }

    CaseRefusal refuse(JsonNode at, String message, String next) {
        return new CaseRefusal(line(at), message, next);
    }

    /**
     * Refuses a value that is no object or has other fields.
     *
     * @param what the object, with its article: "a seat"
     */
    void object(JsonNode node, String what, Collection<String> known) throws CaseRefusal {
        if (!node.isObject()) {
            throw refuse(node, "%s must be an object in braces, was %s".formatted(what, node), "Correct the value.");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            if (!known.contains(name)) {
                throw refuse(
                        node,
                        "unknown field \"%s\" in %s".formatted(name, what),
                        Nearest.of(name, known)
                                .map("Maybe \"%s\" is meant."::formatted)
                                .orElseGet(() -> "Known are " + String.join(", ", known) + "."));
            }
        }
    }

    /** The list under a name; empty where there is none. */
    List<JsonNode> list(JsonNode of, String name) throws CaseRefusal {
        JsonNode list = of.get(name);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            throw refuse(of, "\"%s\" must be a list in brackets, was %s".formatted(name, list), "Correct the value.");
        }
        return List.copyOf(((ArrayNode) list).valueStream().toList());
    }

    /** The text under a name; empty where there is none. */
    String text(JsonNode of, String name) throws CaseRefusal {
        JsonNode text = of.get(name);
        if (text == null) {
            return "";
        }
        if (!text.isTextual()) {
            throw refuse(of, "\"%s\" must be a text in quotes, was %s".formatted(name, text), "Correct the value.");
        }
        return text.asText();
    }

    /** The whole number, 0 or more, that a value is. */
    int count(JsonNode of, String name, JsonNode value) throws CaseRefusal {
        if (value == null
                || !value.canConvertToInt()
                || value.intValue() < 0
                || value.decimalValue().scale() > 0) {
            throw refuse(of, "\"%s\" must be a count from 0, was %s".formatted(name, value), "Write a whole number.");
        }
        return value.intValue();
    }
}
