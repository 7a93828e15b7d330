package org.recount.election.columns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recount.election.ElectionKind;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Which column of a CSV is what: a data file, {@code facts/formats/*.json} or the user's own.
 *
 * @param file       for messages
 * @param source     where results of this form come from; "{title}" and the like are not filled in
 * @param boundaries id of the set of boundaries
 * @param only       rows that count: the column's value fits one of the patterns, in which * stands for anything
 * @param skip       rows that do not count, likewise
 * @param columns    what each part of a candidacy is made of, in templates such as "{state} {district}"
 * @param parties    names of parties by what the file calls them; others stay as they are
 * @param days       polling days by what the date's template gives, where the file has no dates
 * @param elections  the election of a row: the first whose condition holds
 * @param parts      whether a candidacy has many rows, such as precincts or ways of voting, whose votes are added
 * @param capitals   whether names are written in capitals
 */
public record ColumnMap(
        String file,
        Origin source,
        String boundaries,
        Map<String, List<String>> only,
        Map<String, List<String>> skip,
        Map<Part, Template> columns,
        Map<String, String> parties,
        Map<String, String> days,
        List<Poll> elections,
        boolean parts,
        boolean capitals) {

    static final String FORMAT = "recount-columns/1";

    /** Parts of a candidacy and its contest. */
    enum Part {
        DATE,
        CONTEST,
        CODE,
        REGION,
        ELECTORATE,
        VALID_VOTES,
        REJECTED,
        NAME,
        GIVEN,
        FAMILY,
        PARTY,
        VOTES,
        GENDER;

        /** As written in maps: "validVotes". */
        String key() {
            String lower = name().toLowerCase(Locale.ROOT);
            int gap = lower.indexOf('_');
            return gap < 0
                    ? lower
                    : lower.substring(0, gap) + Character.toUpperCase(lower.charAt(gap + 1)) + lower.substring(gap + 2);
        }
    }

    /** Where results of this form are published. */
    record Origin(String title, String url, String licence) {}

    /**
     * An election that rows may belong to.
     *
     * @param when  on which rows: patterns by column; none for all rows
     * @param id    template, of "{year}", "{date}", "{contest}" and columns
     * @param title likewise
     */
    record Poll(Map<String, List<String>> when, Template id, Template title, ElectionKind kind) {}

    /**
     * Reads a map.
     *
     * @throws JsonFlaw if it is missing, is no JSON, lacks or adds a field, or has a part that nothing reads
     */
    public static ColumnMap read(Path path) throws JsonFlaw {
        JsonValue top = JsonValue.read(path)
                .only(
                        "format",
                        "about",
                        "source",
                        "boundaries",
                        "only",
                        "skip",
                        "columns",
                        "parties",
                        "days",
                        "elections",
                        "rows",
                        "capitals");
        if (!top.text("format").equals(FORMAT)) {
            throw top.flaw("is no column map: its format is not \"" + FORMAT + "\"", "Begin it with that format");
        }
        JsonValue source = top.get("source").only("title", "url", "licence");
        String rows = top.has("rows") ? top.get("rows").text() : "candidacies";
        if (!rows.equals("candidacies") && !rows.equals("parts")) {
            throw top.get("rows")
                    .flaw("rows must be \"candidacies\" or \"parts\", was \"" + rows + "\"", "Correct the word");
        }
        List<Poll> elections = new ArrayList<>();
        for (JsonValue poll : top.get("elections").elements()) {
            elections.add(poll(poll));
        }
        return new ColumnMap(
                path.toString(),
                new Origin(source.get("title").text(), source.text("url"), source.text("licence")),
                top.get("boundaries").text(),
                patterns(top, "only"),
                patterns(top, "skip"),
                columns(top.get("columns")),
                texts(top, "parties"),
                texts(top, "days"),
                elections,
                rows.equals("parts"),
                top.flag("capitals"));
    }

    private static Map<Part, Template> columns(JsonValue value) throws JsonFlaw {
        List<String> known = new ArrayList<>();
        for (Part part : Part.values()) {
            known.add(part.key());
        }
        value.only(known.toArray(String[]::new));
        for (Part needed : new Part[] {Part.DATE, Part.CONTEST, Part.PARTY, Part.VOTES}) {
            value.get(needed.key());
        }
        if (!value.has(Part.NAME.key()) && !value.has(Part.FAMILY.key())) {
            throw value.flaw("\"name\" is missing", "Add it, or given and family");
        }
        Map<Part, Template> columns = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (value.has(part.key())) {
                columns.put(part, Template.of(value.get(part.key()).text()));
            }
        }
        return columns;
    }

    private static Poll poll(JsonValue value) throws JsonFlaw {
        value.only("when", "id", "title", "kind");
        String kind = value.get("kind").text();
        for (ElectionKind known : ElectionKind.values()) {
            if (known != ElectionKind.NOTIONAL
                    && known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)) {
                return new Poll(
                        patterns(value, "when"),
                        Template.of(value.get("id").text()),
                        Template.of(value.get("title").text()),
                        known);
            }
        }
        throw value.get("kind").flaw("\"" + kind + "\" is neither general nor by-election", "Correct the word");
    }

    private static Map<String, String> texts(JsonValue value, String field) throws JsonFlaw {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> one : value.fields(field).entrySet()) {
            texts.put(one.getKey(), one.getValue().text());
        }
        return texts;
    }

    private static Map<String, List<String>> patterns(JsonValue value, String field) throws JsonFlaw {
        return value.has(field) ? value.get(field).textsByField() : Map.of();
    }
}
