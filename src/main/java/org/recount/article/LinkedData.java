package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** What a page tells of its article in schema.org's vocabulary, as linked data (JSON-LD). */
final class LinkedData {

    private static final List<String> OF_OTHERS = List.of("value", "@value", "name", "@id", "url");

    private LinkedData() {}

    /** Of the first article that the page describes; nothing where it describes none, or none that can be read. */
    static About of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                About about = article(JsonValue.of(script.data(), "page"));
                if (about != null) {
                    return about;
                }
            } catch (JsonFlaw e) {
                // Its words for machines are broken; those for people are read all the same.
            }
        }
        return About.NOTHING;
    }

    /** Looks into lists, and into graphs of several things. */
    private static About article(JsonValue value) throws JsonFlaw {
        if (value.isList()) {
            for (JsonValue element : value.elements()) {
                About found = article(element);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (!value.isObject()) {
            return null;
        }
        if (isArticle(value)) {
            String url = text(value, "url");
            return new About(
                    text(value, "headline"),
                    text(value, "author"),
                    text(value, "publisher"),
                    text(value, "datePublished"),
                    url.isEmpty() ? text(value, "mainEntityOfPage") : url);
        }
        return value.has("@graph") ? article(value.get("@graph")) : null;
    }

    private static boolean isArticle(JsonValue thing) throws JsonFlaw {
        return !thing.has("@type")
                ? thing.has("datePublished")
                : words(thing.get("@type")).stream()
                        .map(type -> type.substring(type.lastIndexOf('/') + 1))
                        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    private static String text(JsonValue thing, String field) throws JsonFlaw {
        return thing.has(field) ? String.join(", ", words(thing.get(field))).strip() : "";
    }

    private static List<String> words(JsonValue value) throws JsonFlaw {
        List<String> words = new ArrayList<>();
        if (value.isText()) {
            words.add(value.text());
        } else if (value.isList()) {
            for (JsonValue element : value.elements()) {
                words.addAll(words(element));
            }
        } else if (value.isObject()) {
            for (String name : OF_OTHERS) {
                if (value.has(name) && value.get(name).isText()) {
                    words.add(value.get(name).text());
                    break;
                }
            }
        }
        return words;
    }
}
