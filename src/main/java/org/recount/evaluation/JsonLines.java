package org.recount.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.check.Verdict;

/** A file with a JSON object in each line. */
final class JsonLines {
    private static final ObjectReader JSON = new ObjectMapper().reader();

    private final Path file;

    JsonLines(Path file) {
        this.file = file;
    }

    /** Takes one line. */
    interface Taker {
        void take(Line line) throws IOException;
    }

    void each(Taker taker) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    taker.take(line(text, number));
                }
            }
        }
    }

    private Line line(String text, int number) throws Flawed {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return new Line(file, number, node);
            }
            throw new Flawed(file.toString(), number, "is no object in braces", "Write one claim a line.");
        } catch (JsonProcessingException e) {
            throw new Flawed(
                    file.toString(), number, "is not JSON: " + e.getOriginalMessage(), "Write one object a line.");
        }
    }

    /** One object, and where it stands. */
    record Line(Path file, int number, JsonNode node) {

        Told told() throws Flawed {
            return new Told(
                    article(),
                    text("kind") == null ? "" : text("kind").toUpperCase(java.util.Locale.ROOT),
                    span(),
                    text("quote") == null ? "" : text("quote"),
                    text("value"),
                    text("contest"),
                    text("subject"),
                    text("election"));
        }

        /** Its name without folder and ending, so that a copy elsewhere is the same article. */
        String article() throws Flawed {
            String id = text("article");
            if (id == null) {
                throw flaw("has no \"article\"", "Add the id of the article: the file's name, mostly.");
            }
            String name = id.substring(id.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        boolean placed() {
            return node.hasNonNull("start") && node.hasNonNull("end");
        }

        Span span() throws Flawed {
            if (!node.path("start").isInt() || !node.path("end").isInt()) {
                throw flaw("has no \"start\" and \"end\"", "Add the offsets of the quote in the article's text.");
            }
            return new Span(node.get("start").intValue(), node.get("end").intValue());
        }

        /** The verdict in a field; null for none. */
        Verdict verdict(String text) throws Flawed {
            for (Verdict verdict : Verdict.values()) {
                if (verdict.name().equals(text)) {
                    return verdict;
                }
            }
            if (text == null) {
                return null;
            }
            throw flaw("verdict \"%s\" is not known".formatted(text), "Known are " + Arrays.toString(Verdict.values()));
        }

        /** A text, or anything else as text; null where it is missing. */
        String text(String field) {
            return node.hasNonNull(field) ? node.get(field).asText() : null;
        }

        List<String> texts(String field) {
            List<String> texts = new ArrayList<>();
            node.path(field).forEach(element -> texts.add(element.asText()));
            return texts;
        }

        boolean is(String field, boolean value) {
            return node.path(field).isBoolean() && node.get(field).booleanValue() == value;
        }

        Flawed flaw(String what, String next) {
            return new Flawed(file.toString(), number, what, next);
        }
    }
}
