package org.recount.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** The data file on what records call the parts of an article; read when the first record is met. */
final class RecordFields {

    /** The parts of an article, in the file by these names. */
    enum Part {
        ID,
        TITLE,
        TEXT,
        AUTHOR,
        PUBLISHER,
        PUBLISHED,
        URL;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Path file;
    private Map<String, List<String>> names;

    RecordFields(Path file) {
        this.file = file;
    }

    /** What records call the part, the best name first. */
    List<String> names(Part part) throws ArticleException {
        return all().get(part.key());
    }

    /** What a record holds its article's names and texts under, where its value is an object. */
    List<String> inner() throws ArticleException {
        return all().get("inner");
    }

    /** Which element of a list is meant, by its role, the best first. */
    List<String> roles() throws ArticleException {
        return all().get("roles");
    }

    private synchronized Map<String, List<String>> all() throws ArticleException {
        if (names == null) {
            names = read();
        }
        return names;
    }

    private Map<String, List<String>> read() throws ArticleException {
        try {
            JsonValue top = JsonValue.read(file).only("about", "fields");
            JsonValue fields = top.get("fields")
                    .only("id", "title", "text", "author", "publisher", "published", "url", "roles", "inner");
            for (Part part : Part.values()) {
                fields.get(part.key());
            }
            fields.get("roles");
            fields.get("inner");
            return fields.textsByField();
        } catch (JsonFlaw e) {
            throw new ArticleException(e.file(), e.line(), e.what(), e.next());
        }
    }
}
