package org.recount.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
        @JsonProperty("line")
        LINE,
        @JsonProperty("start")
        START,
        @JsonProperty("end")
        END
    }

    /**
     * One sort of furniture.
     *
     * @param id       kebab-case
     * @param covers   the whole line, or its start or end; null for the whole line
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
            List<String> not) {
        Pattern {
            covers = covers == null ? Covers.LINE : covers;
            not = not == null ? List.of() : List.copyOf(not);
        }
    }

    /**
     * Reads the file.
     *
     * @throws ArticleException if it is missing, is no JSON, or lacks or adds a field
     */
    static FurnitureFile read(Path file) throws ArticleException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            String json = Files.readString(file);
            try {
                FurnitureFile read = mapper.readValue(json, FurnitureFile.class);
                read.refuseGaps(file);
                return read;
            } catch (UnrecognizedPropertyException e) {
                throw new ArticleException(
                        file.toString(),
                        Lines.of(json).line(Math.max(0, json.indexOf('"' + e.getPropertyName() + '"'))),
                        "unknown field '%s'".formatted(e.getPropertyName()),
                        "There are " + e.getKnownPropertyIds());
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ArticleException(
                    file.toString(),
                    line,
                    e.getOriginalMessage().lines().findFirst().orElse("is no JSON"),
                    "Mend the file");
        } catch (IOException e) {
            throw new ArticleException(
                    file.toString(),
                    0,
                    "the data on page furniture cannot be read: " + ReadFailure.reason(e),
                    "Restore facts/language/furniture.json, or name the folder that holds it");
        }
    }

    private void refuseGaps(Path file) throws ArticleException {
        if (about == null || lists == null || results == null || html == null || patterns == null) {
            throw new ArticleException(
                    file.toString(),
                    0,
                    "lacks one of about, lists, results, html, patterns",
                    "Add it, empty if need be");
        }
        for (Pattern pattern : patterns) {
            if (pattern.id() == null || pattern.match() == null || pattern.examples() == null) {
                throw new ArticleException(
                        file.toString(),
                        0,
                        "pattern '%s' lacks its id, match or examples".formatted(pattern.id()),
                        "Give every pattern all three");
            }
        }
    }
}
