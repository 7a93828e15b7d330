package org.recount.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What a claim file tells of a claim that was read out of a text, so that whoever judges it later has the same doubts:
 * the field "read".
 *
 * @param line     in which it starts, from 1
 * @param sentence in which it starts, counted over the whole text from 1
 * @param grounds  what it rests on
 */
record HowRead(int line, int sentence, Grounds grounds) {
    private static final List<String> KNOWN = List.of("line", "sentence", "plain", "unsure", "rivals");

    /** Null for a claim that somebody wrote down. */
    static HowRead of(Statement said, TextMarks text) {
        return said.grounds().written()
                ? null
                : new HowRead(text.line(said.start()), text.sentence(said.start()), said.grounds());
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("read");
        json.writeNumberField("line", line);
        json.writeNumberField("sentence", sentence);
        if (!grounds.plain().isEmpty()) {
            json.writeArrayFieldStart("plain");
            for (Plain plain : EnumSet.copyOf(grounds.plain())) {
                json.writeString(ClaimLine.code(plain));
            }
            json.writeEndArray();
        }
        if (!grounds.unsure().isEmpty()) {
            json.writeStringField("unsure", grounds.unsure());
        }
        if (!grounds.rivals().isEmpty()) {
            json.writeArrayFieldStart("rivals");
            for (Rival rival : grounds.rivals()) {
                json.writeStartObject();
                json.writeStringField("election", rival.election());
                json.writeStringField("contest", rival.contest());
                json.writeStringField("subject", rival.subject());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Those of an object of a claim file; {@code refuse} makes the refusal of what cannot be used. */
    static HowRead of(JsonNode read, BiFunction<String, String, ClaimRefusal> refuse) throws ClaimRefusal {
        if (!read.isObject()) {
            throw refuse.apply("read must be an object in braces", "Correct it, or leave it out.");
        }
        for (String name : (Iterable<String>) read::fieldNames) {
            if (!KNOWN.contains(name)) {
                throw refuse.apply(
                        "unknown field \"%s\" in read".formatted(name),
                        "Known are %s.".formatted(String.join(", ", KNOWN)));
            }
        }
        if (read.path("line").asInt() < 1 || read.path("sentence").asInt() < 1) {
            throw refuse.apply("line and sentence of read must be whole numbers from 1", "Correct them.");
        }
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        for (JsonNode told : read.path("plain")) {
            plain.add(plain(told.asText(), refuse));
        }
        List<Rival> rivals = new ArrayList<>();
        for (JsonNode rival : read.path("rivals")) {
            rivals.add(new Rival(text(rival, "election"), text(rival, "contest"), text(rival, "subject")));
        }
        return new HowRead(
                read.path("line").asInt(),
                read.path("sentence").asInt(),
                Grounds.read(plain, read.path("unsure").asText(""), rivals));
    }

    private static Plain plain(String code, BiFunction<String, String, ClaimRefusal> refuse) throws ClaimRefusal {
        for (Plain one : Plain.values()) {
            if (ClaimLine.code(one).equals(code)) {
                return one;
            }
        }
        throw refuse.apply(
                "plain \"%s\" of read is not known".formatted(code),
                "Known are %s."
                        .formatted(Arrays.stream(Plain.values())
                                .map(ClaimLine::code)
                                .collect(Collectors.joining(", "))));
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).isTextual() ? of.path(name).asText() : null;
    }
}
