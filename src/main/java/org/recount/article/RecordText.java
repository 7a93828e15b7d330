package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** One JSON object as an article: IPTC ninjs, schema.org, or what other programs write. */
final class RecordText {

    private final RecordFields fields;

    RecordText(RecordFields fields) {
        this.fields = fields;
    }

    /**
     * The article of a file that is one object.
     *
     * @throws ArticleException if it is no JSON, no object, or has no field with a text
     */
    Told of(String json, String file) throws ArticleException {
        try {
            return of(JsonValue.of(json, file), file);
        } catch (JsonFlaw e) {
            throw new ArticleException(e.file(), e.line(), e.what(), e.next());
        }
    }

    /** The same, of a value that has been read. */
    Told of(JsonValue record, String file) throws ArticleException, JsonFlaw {
        record.fields();
        String text = part(record, RecordFields.Part.TEXT, "\n\n");
        if (text.isBlank()) {
            throw new ArticleException(
                    file,
                    0,
                    "holds no article: none of its fields " + String.join(", ", fields.names(RecordFields.Part.TEXT))
                            + " has text",
                    "Name the field with the article's text so, or add its name to facts/language/records.json;"
                            + " recount verify takes files of claims");
        }
        About about = new About(
                part(record, RecordFields.Part.TITLE, " "),
                part(record, RecordFields.Part.AUTHOR, ", "),
                part(record, RecordFields.Part.PUBLISHER, ", "),
                part(record, RecordFields.Part.PUBLISHED, " "),
                part(record, RecordFields.Part.URL, " "));
        return Told.of(part(record, RecordFields.Part.ID, " "), about, text);
    }

    private String part(JsonValue record, RecordFields.Part part, String between) throws ArticleException, JsonFlaw {
        for (String name : fields.names(part)) {
            if (record.has(name)) {
                // Of several texts, titles or addresses the first is meant; authors and outlets may be several.
                JsonValue value = record.get(name);
                boolean several = part == RecordFields.Part.AUTHOR || part == RecordFields.Part.PUBLISHER;
                List<String> words =
                        part == RecordFields.Part.ID ? List.of(value.shown()) : words(several ? value : meant(value));
                String told = several ? String.join(between, words) : words.isEmpty() ? "" : words.get(0);
                if (!told.isBlank()) {
                    return told.strip();
                }
            }
        }
        return "";
    }

    /** Of a list the element whose role tells that it is the one; else the list. */
    private JsonValue meant(JsonValue value) throws ArticleException, JsonFlaw {
        if (value.isList()) {
            for (String role : fields.roles()) {
                for (JsonValue element : value.elements()) {
                    boolean roled = element.isObject()
                            && element.has("role")
                            && element.get("role").isText();
                    if (roled && element.get("role").text().equals(role)) {
                        return element;
                    }
                }
            }
        }
        return value;
    }

    /** The texts of a value, of which a number is none: itself, those of its elements, or of the field that tells. */
    private List<String> words(JsonValue value) throws ArticleException, JsonFlaw {
        List<String> words = new ArrayList<>();
        if (value.isText()) {
            words.add(value.text());
        } else if (value.isList()) {
            for (JsonValue element : value.elements()) {
                words.addAll(words(element));
            }
        } else if (value.isObject()) {
            for (String name : fields.inner()) {
                if (value.has(name) && value.get(name).isText()) {
                    words.add(value.get(name).text());
                    break;
                }
            }
        }
        return words;
    }
}
