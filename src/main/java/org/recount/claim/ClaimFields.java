package org.recount.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One claim object as read, before it is typed: every field known, every value of the right sort. */
final class ClaimFields {
    static final List<String> KNOWN = List.of(
            "id",
            "article",
            "kind",
            "quote",
            "start",
            "end",
            "election",
            "contest",
            "subject",
            "object",
            "value",
            "unit",
            "hedge",
            "verdict",
            "reason",
            "rules",
            "aspect",
            "written",
            "quoted",
            "doubt",
            "area",
            "read");

    private final int line;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ClaimFields(int line) {
        this.line = line;
    }

    /**
     * Reads the object the parser stands on, to its end even when it is refused, so that the next can be read.
     *
     * @param firstLine the line of the file that the parser's first line is
     */
    static ClaimFields read(JsonParser json, int firstLine) throws IOException, ClaimRefusal {
        int line = firstLine - 1 + json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            throw new ClaimRefusal(line, "a claim must be an object in braces", "Correct it.");
        }
        ClaimFields fields = new ClaimFields(line);
        ClaimRefusal first = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int at = firstLine - 1 + json.currentTokenLocation().getLineNr();
            json.nextToken();
            ClaimRefusal refusal = fields.take(name, json, at);
            first = first == null ? refusal : first;
            json.skipChildren();
        }
        if (first != null) {
            throw first;
        }
        return fields;
    }

    private ClaimRefusal take(String name, JsonParser json, int at) throws IOException {
        if (!KNOWN.contains(name)) {
            return new ClaimRefusal(
                    at,
                    "unknown field \"%s\" in a claim".formatted(name),
                    "Known are %s.".formatted(String.join(", ", KNOWN)));
        }
        Object value = switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json);
            case START_OBJECT -> name.equals("read") ? Trees.READER.<JsonNode>readTree(json) : List.of();
            default -> List.of();
        };
        if (value instanceof List<?> && !name.equals("rules")) {
            return new ClaimRefusal(at, "%s must not be a list or an object".formatted(name), "Correct the value.");
        }
        if (values.containsKey(name)) {
            return new ClaimRefusal(at, "field \"%s\" stands twice in a claim".formatted(name), "Remove one of them.");
        }
        values.put(name, value);
        return null;
    }

    /** A number of at most 40 characters; a longer one is kept as text, which no field takes. */
    private static Object number(JsonParser json) throws IOException {
        if (json.getTextLength() > 40) {
            return json.getText();
        }
        BigDecimal value = json.getDecimalValue();
        return Math.abs((long) value.scale()) > 40 ? json.getText() : value;
    }

    int line() {
        return line;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** A text, or null where the field is null or left out. */
    String text(String name) throws ClaimRefusal {
        Object value = values.get(name);
        if (value != null && !(value instanceof String)) {
            throw refuse("%s must be a text in quotes, was %s".formatted(name, value), "Write it in quotes.");
        }
        return (String) value;
    }

    String required(String name) throws ClaimRefusal {
        String value = text(name);
        if (value == null || value.isBlank()) {
            throw refuse("a claim has no \"%s\"".formatted(name), "Add the field.");
        }
        return value;
    }

    boolean flag(String name) throws ClaimRefusal {
        Object value = values.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw refuse("%s must be true or false, was %s".formatted(name, value), "Correct the value.");
        }
        return value != null && (Boolean) value;
    }

    /** How the claim was read out of a text; null where it was not. */
    HowRead read() throws ClaimRefusal {
        Object value = values.get("read");
        if (value != null && !(value instanceof JsonNode)) {
            throw refuse("read must be an object in braces", "Correct it, or leave it out.");
        }
        return value == null ? null : HowRead.of((JsonNode) value, this::refuse);
    }

    int offset(String name) throws ClaimRefusal {
        if (!(values.get(name) instanceof BigDecimal number)
                || number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(ClaimText.LONGEST)) > 0) {
            throw refuse(
                    "%s must be a whole number from 0 to %d, was %s"
                            .formatted(name, ClaimText.LONGEST, values.get(name)),
                    "Count characters of the article's text from 0.");
        }
        return number.intValueExact();
    }

    /** The value, a number. */
    BigDecimal number() throws ClaimRefusal {
        if (!(values.get("value") instanceof BigDecimal number)) {
            throw refuse(
                    "the value of a %s must be a number, was %s".formatted(values.get("kind"), values.get("value")),
                    "Write the number the article states, without quotes.");
        }
        return number;
    }

    /** The value as text, whether it is written as one or as a number. */
    String valueText() throws ClaimRefusal {
        if (!has("value")) {
            throw refuse("a %s claim has no \"value\"".formatted(values.get("kind")), "Add the field.");
        }
        return values.get("value") instanceof BigDecimal number ? number.toPlainString() : text("value");
    }

    /** The constant of a code. */
    <E extends Enum<E>> E word(String name, String code, E[] allowed) throws ClaimRefusal {
        for (E value : allowed) {
            if (ClaimLine.code(value).equals(code)) {
                return value;
            }
        }
        List<String> codes = Arrays.stream(allowed).map(ClaimLine::code).toList();
        throw refuse(
                "%s \"%s\" is not known".formatted(name, code), "Known are %s.".formatted(String.join(", ", codes)));
    }

    ClaimRefusal refuse(String message, String next) {
        return new ClaimRefusal(line, message, next);
    }

    /** Made for the first field that holds more than a value, as few files have one and a mapper is slow to set up. */
    private static final class Trees {
        static final ObjectReader READER = new ObjectMapper().reader();

        private Trees() {}
    }
}
