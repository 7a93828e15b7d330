package org.recount.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * The data file on page furniture, as written; {@code about} in it explains the language of its templates.
 *
 * @param about    for people who edit the file
 * @param lists    words and phrases that templates name in braces
 * @param results  words that tell of a result
 * @param html     what of an HTML page is not the article
 * @param patterns in order of precedence
 */
record FurnitureFile(
        List<String> about, Map<String, List<String>> lists, Results results, Html html, List<Pattern> patterns) {

    /**
     * A line with one of the verbs, or with a figure and one of the nouns, states a result and is no furniture where a
     * template has an open slot.
     */
    record Results(List<String> verbs, List<String> nouns) {}

    /**
     * Parts of an HTML page.
     *
     * @param dropped selectors of elements that no reader takes for the article
     * @param roots   selectors of the element that holds the article, the first that fits exactly one wins
     */
    record Html(List<String> dropped, List<String> roots) {}

    /** Which part of a line a pattern covers. */
    enum Covers {
        LINE,
        START,
        END
    }

    /**
     * One sort of furniture.
     *
     * @param id       kebab-case
     * @param covers   the whole line, or its start or end
     * @param match    templates
     * @param rest     what the rest of the line is, where only its start or end is covered; null where its shape tells
     * @param before   what the line before is, unless it is a sentence; null where its shape tells
     * @param next     what the line after is; HEADLINE extends to all lines up to the next sentence
     * @param box      whether it counts only where three lines of such patterns stand together
     * @param dated    whether a date in it is the day of publication
     * @param examples lines that it must recognise
     * @param not      lines that no pattern may recognise
     */
    record Pattern(
            String id,
            Covers covers,
            List<String> match,
            Zone.Kind rest,
            Zone.Kind before,
            Zone.Kind next,
            boolean box,
            boolean dated,
            List<String> examples,
            List<String> not) {}

    /**
     * Reads the file.
     *
     * @throws ArticleException if it is missing, is no JSON, or lacks or adds a field
     */
    static FurnitureFile read(Path file) throws ArticleException {
        try {
            JsonValue top = JsonValue.read(file).only("about", "lists", "results", "html", "patterns");
            List<Pattern> patterns = new ArrayList<>();
            for (JsonValue pattern : top.get("patterns").elements()) {
                patterns.add(pattern(pattern));
            }
            JsonValue results = top.get("results").only("verbs", "nouns");
            JsonValue html = top.get("html").only("dropped", "roots");
            return new FurnitureFile(
                    top.get("about").texts(),
                    top.get("lists").textsByField(),
                    new Results(
                            results.get("verbs").texts(), results.get("nouns").texts()),
                    new Html(html.get("dropped").texts(), html.get("roots").texts()),
                    patterns);
        } catch (JsonFlaw e) {
            throw new ArticleException(e.file(), e.line(), e.what(), e.next());
        }
    }

    private static Pattern pattern(JsonValue value) throws JsonFlaw {
        value.only("id", "covers", "match", "rest", "before", "next", "box", "dated", "examples", "not");
        return new Pattern(
                value.get("id").text(),
                value.has("covers") ? value.get("covers").oneOf(Covers.class) : Covers.LINE,
                value.get("match").texts(),
                kind(value, "rest"),
                kind(value, "before"),
                kind(value, "next"),
                value.flag("box"),
                value.flag("dated"),
                value.get("examples").texts(),
                value.texts("not"));
    }

    private static Zone.Kind kind(JsonValue value, String field) throws JsonFlaw {
        return value.has(field) ? value.get(field).oneOf(Zone.Kind.class) : null;
    }
}
