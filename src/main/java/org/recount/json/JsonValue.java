package org.recount.json;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value in a JSON file, and the line where it stands. Whoever asks it for what it is not gets a {@link JsonFlaw}. */
public final class JsonValue {

    private final String file;
    private final int line;
    /** Map of fields, list of elements, String, BigDecimal, Boolean, or null. */
    private final Object content;
    /** Names of fields that a reader has asked for, some perhaps twice; none of a value without fields. */
    private final List<String> asked;
    /** Whether a reader has asked for it by the name of its field. */
    private boolean taken;

    JsonValue(String file, int line, Object content) {
        this.file = file;
        this.line = line;
        this.content = content;
        this.asked = content instanceof Map ? new ArrayList<>() : List.of();
    }

    /**
     * Reads the one value of a file; no field may stand twice in an object.
     *
     * @throws JsonFlaw if there is no such file, or it is no JSON
     */
    public static JsonValue read(Path path) throws JsonFlaw {
        return JsonReading.read(path);
    }

    /**
     * Reads the one value of a text.
     *
     * @param file for messages
     * @throws JsonFlaw if it is no JSON
     */
    public static JsonValue of(String json, String file) throws JsonFlaw {
        return JsonReading.of(json, file);
    }

    /** Where it stands, from 1. */
    public int line() {
        return line;
    }

    public boolean isText() {
        return content instanceof String;
    }

    public boolean isList() {
        return content instanceof List;
    }

    public boolean isObject() {
        return content instanceof Map;
    }

    /** A text or number as a reader would write it; empty for anything else. */
    public String shown() {
        if (content instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return content instanceof String text ? text : "";
    }

    /** The fields of an object, in the order of the file. */
    public Map<String, JsonValue> fields() throws JsonFlaw {
        return Collections.unmodifiableMap(map());
    }

    @SuppressWarnings("unchecked") // as it was read
    private Map<String, JsonValue> map() throws JsonFlaw {
        return (Map<String, JsonValue>) as(Map.class, "an object in braces");
    }

    /** A field; null where it is missing or null. */
    private JsonValue field(String name) throws JsonFlaw {
        JsonValue value = map().get(name);
        asked.add(name);
        if (value == null) {
            return null;
        }
        value.taken = true;
        return value.content == null ? null : value;
    }

    /** The elements of a list. */
    @SuppressWarnings("unchecked") // as it was read
    public List<JsonValue> elements() throws JsonFlaw {
        return Collections.unmodifiableList((List<JsonValue>) as(List.class, "a list in brackets"));
    }

    public String text() throws JsonFlaw {
        return as(String.class, "text in quotes");
    }

    public BigDecimal number() throws JsonFlaw {
        return as(BigDecimal.class, "a number");
    }

    /** A number without decimals, of up to nine digits. */
    public int integer() throws JsonFlaw {
        try {
            return number().intValueExact();
        } catch (ArithmeticException e) {
            throw flaw("must be a whole number, was " + content, "Correct the value");
        }
    }

    public boolean flag() throws JsonFlaw {
        return as(Boolean.class, "true or false");
    }

    /** The constant that a text names, in any case of letters. */
    public <E extends Enum<E>> E oneOf(Class<E> type) throws JsonFlaw {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw flaw(
                "\"%s\" is none of %s".formatted(text, Arrays.toString(type.getEnumConstants())), "Correct the word");
    }

    /** The elements of a list, each a text. */
    public List<String> texts() throws JsonFlaw {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    /** Whether this is an object with the field, and that is not null. */
    public boolean has(String field) throws JsonFlaw {
        return field(field) != null;
    }

    /** A field that must be there. */
    public JsonValue get(String field) throws JsonFlaw {
        JsonValue value = field(field);
        if (value == null) {
            throw flaw("\"" + field + "\" is missing", "Add it");
        }
        return value;
    }

    /** The text of a field; empty where it is missing. */
    public String text(String field) throws JsonFlaw {
        JsonValue value = field(field);
        return value == null ? "" : value.text();
    }

    /** The texts of a field that is a list; none where it is missing. */
    public List<String> texts(String field) throws JsonFlaw {
        JsonValue value = field(field);
        return value == null ? List.of() : value.texts();
    }

    /** The elements of a field that is a list; none where it is missing. */
    public List<JsonValue> elements(String field) throws JsonFlaw {
        JsonValue value = field(field);
        return value == null ? List.of() : value.elements();
    }

    /** The fields of a field that is an object; none where it is missing. */
    public Map<String, JsonValue> fields(String field) throws JsonFlaw {
        JsonValue value = field(field);
        return value == null ? Map.of() : value.fields();
    }

    /** The field's number, or the other where it is missing. */
    public int integer(String field, int otherwise) throws JsonFlaw {
        JsonValue value = field(field);
        return value == null ? otherwise : value.integer();
    }

    /** A field that is true; false where it is missing. */
    public boolean flag(String field) throws JsonFlaw {
        JsonValue value = field(field);
        return value != null && value.flag();
    }

    /** Lists of texts by the name of their field, in the order of the file. */
    public Map<String, List<String>> textsByField() throws JsonFlaw {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> field : fields().entrySet()) {
            texts.put(field.getKey(), field.getValue().texts());
        }
        return texts;
    }

    /**
     * This object, which has no other fields than these.
     *
     * @throws JsonFlaw at the line of a field that is not among them
     */
    public JsonValue only(String... known) throws JsonFlaw {
        return closed(List.of(known));
    }

    private JsonValue closed(Collection<String> known) throws JsonFlaw {
        for (Map.Entry<String, JsonValue> field : map().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw unknown(field, known);
            }
        }
        return this;
    }

    private JsonFlaw unknown(Map.Entry<String, JsonValue> field, Collection<String> known) {
        return JsonFlaw.unknown(file, field.getValue().line, field.getKey(), known);
    }

    /**
     * This object, once its reader has asked for every field that it knows: it has no others, but for these that
     * are for people or other readers.
     *
     * @throws JsonFlaw at the line of a field that nobody asked for
     */
    public JsonValue closed(String... passedOver) throws JsonFlaw {
        for (Map.Entry<String, JsonValue> field : map().entrySet()) {
            if (!field.getValue().taken && !List.of(passedOver).contains(field.getKey())) {
                Set<String> known = new LinkedHashSet<>(asked);
                Collections.addAll(known, passedOver);
                throw unknown(field, known);
            }
        }
        return this;
    }

    /** Says what is wrong with this value, and what to do; neither ends in a full stop. */
    public JsonFlaw flaw(String what, String next) {
        return new JsonFlaw(file, line, what, next);
    }

    private <T> T as(Class<T> type, String expected) throws JsonFlaw {
        if (!type.isInstance(content)) {
            throw flaw("must be %s, was %s".formatted(expected, found()), "Correct the value");
        }
        return type.cast(content);
    }

    private String found() {
        if (content instanceof Map) {
            return "an object";
        }
        if (content instanceof List) {
            return "a list";
        }
        return content instanceof String ? "\"" + content + "\"" : String.valueOf(content);
    }
}
