package org.recount.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** {@code reviews.jsonl} beside articles: what people decided about findings, a line each, the last one in force. */
public final class ReviewLog {
    /** Name of the file. */
    public static final String FILE = "reviews.jsonl";

    private ReviewLog() {}

    /** A line of the log cannot be used; the message names it and says what to do. */
    public static final class Flawed extends IOException {
        Flawed(Path file, int line, String what) {
            super("%s:%d: %s. Correct or remove the line.".formatted(file, line, what));
        }
    }

    /** Those of a folder, in the order of the file; none where it has no such file. */
    public static List<Review> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        ObjectMapper mapper = new ObjectMapper();
        List<Review> reviews = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(file)) {
            line++;
            if (!text.isBlank()) {
                try {
                    reviews.add(review(mapper.readTree(text)));
                } catch (JsonProcessingException e) {
                    throw new Flawed(file, line, "is no JSON: " + e.getOriginalMessage());
                } catch (DateTimeParseException e) {
                    throw new Flawed(file, line, "\"at\" must be a time such as 2024-07-05T09:30:00Z");
                } catch (IllegalArgumentException e) {
                    throw new Flawed(file, line, e.getMessage());
                }
            }
        }
        return reviews;
    }

    private static Review review(JsonNode line) {
        String id = line.path("finding").asText("");
        String decision = line.path("decision").asText("");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("\"finding\" is missing");
        }
        for (Review.Decision one : Review.Decision.values()) {
            if (one.code().equals(decision)) {
                return new Review(
                        new Subject(
                                new Trace(id, line.path("fingerprint").asText("")),
                                line.path("article").asText(""),
                                line.path("rule").asText(""),
                                line.path("quote").asText("")),
                        one,
                        line.path("why").asText(""),
                        line.path("by").asText(""),
                        Instant.parse(line.path("at").asText("")));
            }
        }
        throw new IllegalArgumentException(
                "\"decision\" must be confirmed or rejected, was \"%s\"".formatted(decision));
    }

    /**
     * Adds a line to the log of a folder.
     *
     * @return the file
     */
    public static Path add(Path folder, Review review) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            SubjectJson.write(json, review.subject());
            json.writeStringField("decision", review.decision().code());
            json.writeStringField("why", review.why());
            json.writeStringField("by", review.by());
            json.writeStringField("at", review.at().toString());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return Files.writeString(
                folder.resolve(FILE), text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
