package org.recount.election;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Walks a JSON file once, value by value, and refuses what does not fit with the line where it stands. */
final class JsonCursor implements AutoCloseable {
    /** Costs a third of the time of a Jackson ObjectMapper when the program starts: no reflection, no annotations. */
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final String holds;
    private final Map<String, String> shared = new HashMap<>();

    /**
     * A cursor before the start of a file.
     *
     * @param holds what a file has one of: "election"
     */
    JsonCursor(byte[] bytes, String holds) throws IOException {
        parser = FACTORY.createParser(bytes);
        this.holds = holds;
    }

    /** What to do with the value of a field; the cursor stands on the value. */
    interface Field {
        void read(String name) throws IOException, Refusal;
    }

    /** What to do with an element of an array; the cursor stands on the element. */
    interface Element {
        void read() throws IOException, Refusal;
    }

    /** What to do with the whole file. */
    interface Document<T> {
        T read() throws IOException, Refusal;
    }

    /** Reads the one value of the file; JSON that is broken becomes a refusal. */
    <T> T document(Document<T> document) throws Refusal {
        try {
            if (parser.nextToken() == null) {
                throw new Refusal(1, "the file is empty", "Write one %s into it, or remove it.".formatted(holds));
            }
            T value = document.read();
            if (parser.nextToken() != null) {
                throw refuse(
                        "something follows the end of the %s".formatted(holds),
                        "Keep one %s in a file.".formatted(holds));
            }
            return value;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new Refusal(line, "not valid JSON: " + firstClause(e), "Correct the file at this line.");
        } catch (IOException e) {
            throw new Refusal(
                    parser.currentLocation().getLineNr(),
                    "not valid JSON: " + e.getMessage(),
                    "Save the file as UTF-8.");
        }
    }

    private static String firstClause(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        for (String noise : List.of("\n", " (start marker at ")) {
            int end = message.indexOf(noise);
            message = end < 0 ? message : message.substring(0, end);
        }
        return message;
    }

    /** Reads the fields of an object, each at most once, and returns the line it starts on. */
    int object(Shape shape, Field field) throws IOException, Refusal {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refuse(
                    "%s must be an object in braces, was %s".formatted(shape.what(), found()), "Correct the value.");
        }
        int line = line();
        long seen = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int index = shape.fields().indexOf(name);
            if (index < 0) {
                throw refuse(
                        "unknown field \"%s\" in %s".formatted(name, shape.what()),
                        Nearest.word(name, shape.fields())
                                .map("Maybe \"%s\" is meant."::formatted)
                                .orElseGet(() -> "Known are " + String.join(", ", shape.fields()) + "."));
            }
            if ((seen & (1L << index)) != 0) {
                throw refuse("field \"%s\" stands twice in %s".formatted(name, shape.what()), "Remove one of them.");
            }
            seen |= 1L << index;
            parser.nextToken();
            field.read(name);
        }
        for (String name : shape.required()) {
            if ((seen & (1L << shape.fields().indexOf(name))) == 0) {
                throw new Refusal(line, "%s has no \"%s\"".formatted(shape.what(), name), "Add the field.");
            }
        }
        return line;
    }

    void array(String name, Element element) throws IOException, Refusal {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw refuse("%s must be a list in brackets, was %s".formatted(name, found()), "Correct the value.");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    List<String> texts(String name) throws IOException, Refusal {
        List<String> texts = new ArrayList<>();
        array(name, () -> texts.add(text(name)));
        return texts;
    }

    String text(String name) throws IOException, Refusal {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refuse("%s must be a text in quotes, was %s".formatted(name, found()), "Correct the value.");
        }
        String text = parser.getText();
        if (text.isBlank()) {
            throw refuse("%s must not be empty".formatted(name), "Write it, or leave an optional field out.");
        }
        return text;
    }

    /** A text that recurs, kept once. */
    String sharedText(String name) throws IOException, Refusal {
        return shared.computeIfAbsent(text(name), t -> t);
    }

    int count(String name) throws IOException, Refusal {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw refuse("%s must be a whole number, was %s".formatted(name, found()), "Write a count without quotes.");
        }
        if (parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() < 0) {
            throw refuse(
                    "%s must be a count from 0 to %d, was %s".formatted(name, Integer.MAX_VALUE, parser.getText()),
                    "Look the count up in the source.");
        }
        return parser.getIntValue();
    }

    /** A number from 0 to 100 with its decimals. */
    BigDecimal percent(String name) throws IOException, Refusal {
        if (!parser.currentToken().isNumeric()) {
            throw refuse("%s must be a number, was %s".formatted(name, found()), "Write it without quotes.");
        }
        BigDecimal percent = parser.getTextLength() > 12 ? BigDecimal.valueOf(-1) : parser.getDecimalValue();
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw refuse(
                    "%s must be a percentage from 0 to 100, was %s".formatted(name, parser.getText()),
                    "Look it up in the source.");
        }
        return percent;
    }

    boolean flag(String name) throws IOException, Refusal {
        if (!parser.currentToken().isBoolean()) {
            throw refuse("%s must be true or false, was %s".formatted(name, found()), "Correct the value.");
        }
        return parser.getBooleanValue();
    }

    LocalDate date(String name) throws IOException, Refusal {
        String text = text(name);
        try {
            return day(text);
        } catch (DateTimeException e) {
            throw refuse("%s must be a date, was \"%s\"".formatted(name, text), "Write it as 2024-07-04.");
        }
    }

    /** The library's parser is fit for any calendar: it would take a third of the time of reading a list of members. */
    private static LocalDate day(String text) {
        boolean plain = text.length() == 10;
        for (int i = 0; plain && i < 10; i++) {
            char c = text.charAt(i);
            plain = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
        }
        return plain
                ? LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10))
                : LocalDate.parse(text);
    }

    /** A day, or a day and a time of it; a day alone means its end. */
    LocalDateTime moment(String name) throws IOException, Refusal {
        String text = text(name);
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atTime(LocalTime.MAX) : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw refuse(
                    "%s must be a day or a day and a time, was \"%s\"".formatted(name, text),
                    "Write it as 2024-07-05 or 2024-07-05T04:30.");
        }
    }

    /** One of the words that stand for the constants given. */
    <E extends Enum<E>> E word(String name, List<E> allowed) throws IOException, Refusal {
        String text = text(name);
        for (E value : allowed) {
            if (Word.of(value).equals(text)) {
                return value;
            }
        }
        String words = allowed.stream().map(Word::of).collect(Collectors.joining(", "));
        throw refuse("%s must be one of %s; was \"%s\"".formatted(name, words, text), "Correct the value.");
    }

    /** The version of the file's format, which must be this one. */
    void format(String known) throws IOException, Refusal {
        String found = text("format");
        if (!found.equals(known)) {
            throw refuse("format \"%s\" is not known".formatted(found), "This version reads \"%s\".".formatted(known));
        }
    }

    Source source() throws IOException, Refusal {
        Map<String, String> texts = new HashMap<>();
        LocalDate[] retrieved = new LocalDate[1];
        Source.Files[] files = {Source.Files.NONE};
        object(Shape.SOURCE, field -> {
            switch (field) {
                case "retrieved" -> retrieved[0] = date(field);
                case "files" -> files[0] = files();
                default -> texts.put(field, text(field));
            }
        });
        return new Source(texts.get("title"), texts.get("url"), texts.get("licence"), retrieved[0], files[0]);
    }

    private Source.Files files() throws IOException, Refusal {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        object(Shape.SOURCE_FILES, field -> {
            if (field.equals("columns")) {
                object(Shape.SOURCE_COLUMNS, column -> columns.put(column, text(column)));
            } else {
                texts.put(field, text(field));
            }
        });
        return new Source.Files(texts.get("contests"), texts.get("candidacies"), columns);
    }

    int line() {
        return parser instanceof ParserBase own
                ? own.getTokenLineNr() // without making a location each time
                : parser.currentTokenLocation().getLineNr();
    }

    /** A refusal at the line where the cursor stands. */
    Refusal refuse(String message, String nextStep) {
        return new Refusal(line(), message, nextStep);
    }

    private String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "\"" + parser.getText() + "\"";
            default -> parser.getText();
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
