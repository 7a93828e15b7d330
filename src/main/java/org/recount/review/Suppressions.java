package org.recount.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** {@code suppressions.json} beside articles: findings that somebody does not want to see, with the reason. */
public final class Suppressions {
    /** Name of the file. */
    public static final String FILE = "suppressions.json";

    private static final String FORMAT = "recount-suppressions/1";

    private Suppressions() {}

    /** Those of a folder; none where it has no such file. */
    public static List<Suppression> in(Path folder) throws JsonFlaw {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        JsonValue whole = JsonValue.read(file);
        if (!whole.text("format").equals(FORMAT)) {
            throw whole.flaw("\"format\" must be \"" + FORMAT + "\"", "Correct it, or move the file elsewhere");
        }
        List<Suppression> read = new ArrayList<>();
        for (JsonValue one : whole.elements("suppressions")) {
            read.add(suppression(one));
        }
        whole.closed("$schema");
        return read;
    }

    private static Suppression suppression(JsonValue one) throws JsonFlaw {
        String id = one.get("finding").text();
        String fingerprint = one.text("fingerprint");
        String reason = one.get("reason").text();
        if (reason.isBlank()) {
            throw one.get("reason").flaw("\"reason\" is empty", "Say why the finding need not be seen");
        }
        Suppression read = new Suppression(
                new Subject(new Trace(id, fingerprint), one.text("article"), one.text("rule"), one.text("quote")),
                reason,
                one.get("author").text(),
                day(one.get("added")),
                one.has("expires") ? Optional.of(day(one.get("expires"))) : Optional.empty());
        one.closed();
        return read;
    }

    private static LocalDate day(JsonValue value) throws JsonFlaw {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException e) {
            throw value.flaw("\"%s\" is no day".formatted(value.text()), "Write it as 2024-07-31");
        }
    }

    /**
     * Adds one to the file of a folder, in place of one of the same finding; the file changes as a whole or not at all.
     *
     * @return the file
     */
    public static Path add(Path folder, Suppression added) throws IOException {
        List<Suppression> all = new ArrayList<>(in(folder));
        all.removeIf(
                one -> one.subject().trace().id().equals(added.subject().trace().id()));
        all.add(added);
        Path file = folder.resolve(FILE);
        Path part = folder.resolve("." + FILE + ".part");
        Files.writeString(part, text(all));
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(List<Suppression> all) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeArrayFieldStart("suppressions");
            for (Suppression one : all) {
                json.writeStartObject();
                SubjectJson.write(json, one.subject());
                json.writeStringField("reason", one.reason());
                json.writeStringField("author", one.author());
                json.writeStringField("added", one.added().toString());
                if (one.expires().isPresent()) {
                    json.writeStringField("expires", one.expires().get().toString());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }
}
