package org.recount.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.recount.article.Article;

/**
 * Files of claims, ours and those of other programs.
 *
 * @param sheets   one for each article, in the order of the file
 * @param problems claims, or parts of the file, that could not be used
 */
public record ClaimFile(List<ClaimSheet> sheets, List<ClaimProblem> problems) {
    /** What the field "format" says. */
    public static final String FORMAT = "recount-claims/1";

    static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("\n")
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public ClaimFile {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /**
     * Reads one object with {@code format}, {@code article} and {@code claims}, or, from a file whose name ends in
     * {@code .jsonl}, one claim a line. What a report says of a claim (verdict, reason, rules) is passed over.
     *
     * @throws IOException if the file cannot be read at all; its content never causes it
     */
    public static ClaimFile read(Path file) throws IOException {
        return read(file, file.toString());
    }

    /** The same, with the name that problems give the file. */
    public static ClaimFile read(Path file, String name) throws IOException {
        return new ClaimFileReader(name).read(file);
    }

    /** Reads one claim a line from memory. */
    public static ClaimFile ofLines(byte[] lines, String name) throws IOException {
        return new ClaimFileReader(name).readLines(lines);
    }

    /** Writes the claims of one article as one object; the writer stays open. */
    public static void write(Writer out, Article article, List<Claim> claims) throws IOException {
        TextMarks marks = TextMarks.of(article.text());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeObjectFieldStart("article");
            json.writeStringField("id", article.id());
            json.writeStringField("title", article.title());
            field(json, "publisher", article.publisher());
            field(json, "published", article.published());
            field(json, "url", article.url());
            json.writeEndObject();
            json.writeArrayFieldStart("claims");
            for (Claim claim : claims) {
                ClaimLine.of(claim, marks).write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes one claim a line; the writer stays open. */
    public static void writeLines(Writer out, Article article, List<Claim> claims) throws IOException {
        TextMarks marks = TextMarks.of(article.text());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            for (Claim claim : claims) {
                ClaimLine.of(claim, marks).write(json);
            }
            json.writeRaw(claims.isEmpty() ? "" : "\n");
        }
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
