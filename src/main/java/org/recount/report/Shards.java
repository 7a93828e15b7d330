package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings as the script of the overview takes them where they fill more than one page: it filters, searches and
 * sorts them all. They come in files that are scripts, since a page opened from a disk may load nothing else, and of
 * which none is large. Texts that recur are written once a file and named by their number.
 */
final class Shards {
    /** How the names of the files begin. */
    static final String STEM = "findings-";

    /** Letters of a file, about. */
    private static final int ROOM = 600_000;

    private final Pages pages;
    private int files;
    private StringWriter text;
    private JsonGenerator json;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    Shards(Pages pages) {
        this.pages = pages;
    }

    /** Adds the findings of an article. */
    void add(View.Group group) throws IOException {
        if (json == null) {
            text = new StringWriter(ROOM + ROOM / 4);
            json = JsonReport.JSON.createGenerator(text);
            text.write("recountFindings(");
            json.writeStartArray();
            json.writeStartArray();
        }
        json.writeStartArray();
        json.writeString(group.title());
        json.writeString(group.page());
        json.writeString(group.where());
        json.writeString(group.outlet());
        json.writeStartArray();
        for (View.Item item : group.items()) {
            write(item);
        }
        json.writeEndArray();
        json.writeEndArray();
        json.flush();
        if (text.getBuffer().length() > ROOM) {
            close();
        }
    }

    /** In the order in which the script reads it. */
    private void write(View.Item item) throws IOException {
        json.writeStartArray();
        json.writeString(item.anchor());
        word(item.severity());
        word(item.kind());
        word(item.seat());
        word(item.seatPage());
        json.writeNumber(item.gravity());
        json.writeRawValue(item.weight().isEmpty() ? "null" : item.weight());
        json.writeString(item.excerpt().before());
        json.writeString(item.excerpt().quote());
        json.writeString(item.excerpt().after());
        word(item.line());
        json.writeString(item.place().substring(item.line().length()));
        json.writeBoolean(item.quoted());
        json.writeString(item.said().before());
        json.writeString(item.said().odd());
        json.writeString(item.said().after());
        json.writeString(item.actual());
        json.writeString(item.difference().figure());
        word(item.difference().unit());
        json.writeString(item.message());
        json.writeString(item.quote().equals(item.excerpt().quote()) ? null : item.quote());
        json.writeString(item.suggestion());
        word(item.noSuggestion());
        word(item.workings());
        strings(item.arithmetic());
        json.writeString(item.cause());
        strings(item.rows());
        word(item.norm());
        word(item.rule());
        json.writeStartArray();
        for (View.Link source : item.sources()) {
            word(source.title());
            word(source.url());
        }
        json.writeEndArray();
        json.writeString(
                item.anchor().equals(Anchors.finding(item.id())) && item.suppress() != null ? null : item.id());
        json.writeEndArray();
    }

    private void strings(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private void word(String word) throws IOException {
        if (word == null) {
            json.writeNull();
        } else {
            json.writeNumber(words.computeIfAbsent(word, w -> words.size()));
        }
    }

    private void close() throws IOException {
        json.writeEndArray();
        json.writeStartArray();
        for (String word : words.keySet()) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeEndArray();
        json.close();
        text.write(");\n");
        pages.write(STEM + ++files + ".js", text.toString());
        json = null;
        words.clear();
    }

    /** Writes the last file; how many there are. */
    int end() throws IOException {
        if (json != null) {
            close();
        }
        return files;
    }
}
