package org.recount.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** Articles in JSON: an object on every line, however many lines, or one list of objects. */
abstract sealed class JsonRecords implements Contents.Records {

    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    private final BufferedInputStream in;
    final String file;
    final Pages pages;

    private JsonRecords(BufferedInputStream in, String file, Pages pages) {
        this.in = in;
        this.file = file;
        this.pages = pages;
    }

    /**
     * The records of a file that begins as JSON.
     *
     * @return null where the whole file is one object; nothing of it has been read then
     */
    static JsonRecords in(BufferedInputStream in, String file, Pages pages) throws IOException {
        if (isLines(in, file, pages)) {
            return new Lines(in, file, pages, 0);
        }
        return isList(in) ? new Elements(in, file, pages) : null;
    }

    /** By the name, or by a first line that is an object and not the last. */
    private static boolean isLines(BufferedInputStream in, String file, Pages pages) throws IOException {
        String lower = file.toLowerCase(Locale.ROOT);
        if (LINES.stream().anyMatch(ending -> lower.endsWith(ending) || lower.endsWith(ending + ".gz"))) {
            return true;
        }
        in.mark(pages.limit() + 1);
        String start = new String(in.readNBytes(pages.limit()), StandardCharsets.UTF_8);
        in.reset();
        int end = start.indexOf('\n', Chars.skipBlank(start, 0, start.length()));
        if (end < 0 || Chars.skipBlank(start, end, start.length()) == start.length()) {
            return false;
        }
        try {
            return JsonValue.of(start.substring(0, end), file).isObject();
        } catch (JsonFlaw e) {
            return false;
        }
    }

    private static boolean isList(BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD);
        int b = in.read();
        while (b >= 0 && (Chars.blank((char) b) || b == 0xEF || b == 0xBB || b == 0xBF)) {
            b = in.read();
        }
        in.reset();
        return b == '[';
    }

    /** The next line without its end, but no more than one byte above the limit of it; null at the end. */
    private static byte[] line(BufferedInputStream in, int limit) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= limit) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The article of a record. */
    Article article(byte[] bytes, Told told, String place, List<String> notes) throws ArticleException {
        Origin origin = new Origin(file, told.id().isEmpty() ? place : told.id(), "record", place, About.NOTHING);
        try {
            return pages.article(told, bytes, origin, notes);
        } catch (ArticleException e) {
            throw origin.refused(e);
        }
    }

    /** An object on every line; a broken one costs that line. */
    static final class Lines extends JsonRecords {
        private int number;

        /** @param before how many lines of the file come before the first of these */
        Lines(BufferedInputStream in, String file, Pages pages, int before) {
            super(in, file, pages);
            this.number = before;
        }

        @Override
        public Pending next() throws IOException {
            while (true) {
                byte[] line = line(super.in, pages.limit());
                number++;
                if (line == null) {
                    return null;
                }
                if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
                    return pending(line, number);
                }
            }
        }

        private Pending pending(byte[] line, int at) {
            if (line.length > pages.limit()) {
                return Pending.lost(new ArticleException(
                        file,
                        at,
                        "is too large for one article: more than %,d bytes".formatted(pages.limit()),
                        "Shorten it, or raise the limit with --max-size"));
            }
            try {
                Decoder decoder = new Decoder(line, file);
                JsonValue record = JsonValue.of(decoder.text(), file);
                Told told = new RecordText(pages.fields()).of(record, file);
                return new Pending(told.id(), () -> article(line, told, "line " + at, decoder.notes()));
            } catch (ArticleException e) {
                return Pending.lost(new ArticleException(
                        file, at, e.failure().what(), e.failure().next()));
            } catch (JsonFlaw e) {
                return Pending.lost(new ArticleException(file, at, e.what(), e.next()));
            }
        }
    }

    /** The elements of one list, which is read as a whole. */
    static final class Elements extends JsonRecords {
        private Iterator<JsonValue> elements;
        private List<String> notes = List.of();
        private int number;

        private Elements(BufferedInputStream in, String file, Pages pages) {
            super(in, file, pages);
        }

        @Override
        public Pending next() throws IOException, ArticleException {
            if (elements == null) {
                elements = read();
            }
            if (!elements.hasNext()) {
                return null;
            }
            String place = "item " + ++number;
            JsonValue record = elements.next();
            try {
                Told told = new RecordText(pages.fields()).of(record, file);
                byte[] bytes = told.page().getBytes(StandardCharsets.UTF_8);
                return new Pending(told.id(), () -> article(bytes, told, place, notes));
            } catch (JsonFlaw e) {
                return Pending.lost(new ArticleException(file, e.line(), e.what(), e.next()));
            } catch (ArticleException e) {
                return Pending.lost(new ArticleException(
                        file, record.line(), e.failure().what(), e.failure().next()));
            }
        }

        private Iterator<JsonValue> read() throws IOException, ArticleException {
            byte[] bytes = super.in.readNBytes(pages.limit() + 1);
            if (bytes.length > pages.limit()) {
                throw new ArticleException(
                        file,
                        0,
                        "is too large for one list: more than %,d bytes".formatted(pages.limit()),
                        "Write each article on a line of its own (JSON Lines), or raise the limit with --max-size");
            }
            try {
                Decoder decoder = new Decoder(bytes, file);
                List<JsonValue> all =
                        new ArrayList<>(JsonValue.of(decoder.text(), file).elements());
                notes = decoder.notes();
                return all.iterator();
            } catch (JsonFlaw e) {
                throw new ArticleException(e.file(), e.line(), e.what(), e.next());
            }
        }
    }
}
