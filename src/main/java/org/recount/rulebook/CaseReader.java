package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recount.article.Zone;
import org.recount.claim.Claim;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimProblem;
import org.recount.rules.RuleProblems.Problem;

/** Reads one case file; a case that cannot be used is a problem, and the others go on. */
final class CaseReader {
    private static final List<String> FILE = List.of("$schema", "format", "given", "nation", "published", "cases");
    private static final List<String> CASE = List.of("rule", "given", "nation", "published", "flags", "accepts");
    private static final List<String> ITEM = Stream.concat(
                    Stream.of(
                            "text",
                            "title",
                            "published",
                            "claims",
                            "headline",
                            "list",
                            "given",
                            "nation",
                            "articles",
                            "todo"),
                    Expected.KNOWN.stream())
            .toList();
    private static final String ITEM_FORM = "Write a sentence in quotes, a claim {\"kind\": …}, a list of claims, or"
            + " {\"text\": …, \"message\": …}.";
    /** Stands where a claim does not say which words state it. */
    private static final String QUOTE = "words";

    private final Path file;
    private final LocatedJson json;
    private final List<RuleCase> cases;
    private final List<Problem> problems;
    /** When the texts of the case at hand are published, where they do not say themselves. */
    private String published = "";

    CaseReader(Path file, LocatedJson json, List<RuleCase> cases, List<Problem> problems) {
        this.file = file;
        this.json = json;
        this.cases = cases;
        this.problems = problems;
    }

    void read() throws CaseRefusal {
        JsonNode root = json.root();
        json.object(root, "a case file", FILE);
        String format = json.text(root, "format");
        if (!format.equals(CaseFile.FORMAT)) {
            throw json.refuse(
                    root,
                    "format \"%s\" is not known".formatted(format),
                    "Write \"format\": \"%s\".".formatted(CaseFile.FORMAT));
        }
        JsonNode seats = root.get("given");
        Given given = seats == null ? null : InventedResults.of(json, seats, root.get("nation"));
        for (JsonNode one : json.list(root, "cases")) {
            try {
                read(one, root, given);
            } catch (CaseRefusal e) {
                problems.add(e.in(file));
            }
        }
    }

    private void read(JsonNode one, JsonNode root, Given ofFile) throws CaseRefusal {
        json.object(one, "a case", CASE);
        String rule = json.text(one, "rule");
        if (rule.isEmpty()) {
            throw json.refuse(one, "a case has no \"rule\"", "Add the id of the rule that it tries.");
        }
        published = json.text(one.has("published") ? one : root, "published");
        Given given = ofFile;
        if (one.has("given") || one.has("nation")) {
            JsonNode seats = one.has("given") ? one.get("given") : root.get("given");
            JsonNode nation = one.has("nation") ? one.get("nation") : root.get("nation");
            given = seats == null ? null : InventedResults.of(json, seats, nation);
        }
        boolean ofTallies = Stream.of("flags", "accepts").allMatch(side -> tallies(one.path(side)));
        if (given == null && !ofTallies) {
            throw json.refuse(
                    one,
                    "rule \"%s\": there are no results to judge by".formatted(rule),
                    "Add \"given\" with a seat to the case, or to the file for all of them.");
        }
        for (String side : List.of("flags", "accepts")) {
            for (JsonNode item : json.list(one, side)) {
                try {
                    cases.add(read(item, rule, side.equals("flags"), given, Math.max(json.line(item), json.line(one))));
                } catch (CaseRefusal e) {
                    problems.add(e.in(file));
                }
            }
        }
    }

    private RuleCase read(JsonNode item, String rule, boolean flagged, Given given, int line) throws CaseRefusal {
        Map<String, String> expected = new LinkedHashMap<>();
        String todo = "";
        if (item.isObject() && !item.has("kind")) {
            json.object(item, "a case", ITEM);
            for (String field : Expected.KNOWN) {
                if (item.has(field)) {
                    expected.put(field, item.get(field).isNull() ? null : json.text(item, field));
                }
            }
            todo = json.text(item, "todo");
            if (item.has("given")) {
                Given itself = InventedResults.of(json, item.get("given"), item.get("nation"));
                return new RuleCase(
                        file,
                        line,
                        rule,
                        flagged,
                        item.toString(),
                        new CaseInput.Results(),
                        itself,
                        new Expected(expected),
                        todo);
            }
        }
        CaseInput input = input(item, given, line);
        if (!flagged && !expected.isEmpty()) {
            throw json.refuse(
                    item,
                    "a case that is accepted has no finding, but names its "
                            + expected.keySet().iterator().next(),
                    "Leave the field out, or move the case to \"flags\".");
        }
        return new RuleCase(file, line, rule, flagged, item.toString(), input, given, new Expected(expected), todo);
    }

    /** What is judged: words, claims, or several articles of either. */
    private CaseInput input(JsonNode item, Given given, int line) throws CaseRefusal {
        if (item.isTextual()) {
            return new CaseInput.Words(item.asText(), "", published);
        }
        if (item.isArray() || item.has("kind")) {
            return claims(item, item, given);
        }
        if (!item.isObject()) {
            throw new CaseRefusal(line, "a case cannot be " + item, ITEM_FORM);
        }
        json.object(item, "a case", ITEM);
        if (item.has("articles")) {
            List<CaseInput> articles = new ArrayList<>();
            for (JsonNode article : json.list(item, "articles")) {
                articles.add(input(article, given, line));
            }
            return new CaseInput.Articles(articles);
        }
        if (item.has("claims") == item.has("text")) {
            throw json.refuse(item, "a case has " + (item.has("text") ? "text and claims" : "no text"), ITEM_FORM);
        }
        return item.has("claims")
                ? claims(item, item.get("claims"), given)
                : new CaseInput.Words(
                        json.text(item, "text"),
                        json.text(item, "title"),
                        item.has("published") ? json.text(item, "published") : published);
    }

    /** Claims in the form of claim files; what they leave out is filled in from what is given. */
    private CaseInput claims(JsonNode item, JsonNode node, Given given) throws CaseRefusal {
        List<JsonNode> claims = node.isArray() ? node.valueStream().toList() : List.of(node);
        List<String> lines = new ArrayList<>();
        for (JsonNode claim : claims) {
            if (!(claim instanceof ObjectNode fields)) {
                throw json.refuse(node, "a claim must be an object in braces, was " + claim, ITEM_FORM);
            }
            ObjectNode filled = fields.deepCopy();
            filled.put("article", "case.txt");
            if (!filled.has("quote")) {
                filled.put("quote", QUOTE);
            }
            if (!filled.has("election")) {
                filled.put("election", given.election());
            }
            if (!filled.has("contest")) {
                filled.put("contest", given.contest());
            }
            lines.add(filled.toString());
        }
        ClaimFile read;
        try {
            read = ClaimFile.ofLines(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new IllegalStateException("claims in memory cannot fail to be read", e);
        }
        for (ClaimProblem problem : read.problems()) {
            throw json.refuse(claims.get(problem.line() - 1), problem.message(), problem.next());
        }
        List<Claim> typed = read.sheets().get(0).claims();
        boolean told = item.has("claims");
        List<Zone> zones = new ArrayList<>();
        if (told) {
            zone(item, "headline", Zone.Kind.HEADLINE, typed, zones);
            zone(item, "list", Zone.Kind.LIST, typed, zones);
        }
        return new CaseInput.Claims(typed, told ? json.text(item, "published") : "", zones);
    }

    /** The first claims, so many as the field says, stand in a zone. */
    private void zone(JsonNode item, String field, Zone.Kind kind, List<Claim> claims, List<Zone> zones)
            throws CaseRefusal {
        if (item.has(field)) {
            int number = json.count(item, field, item.get(field));
            if (number < 1 || number > claims.size()) {
                throw json.refuse(
                        item,
                        "\"%s\" is %d of %d claims".formatted(field, number, claims.size()),
                        "Write how many of the claims, from the first, stand there.");
            }
            zones.add(new Zone(kind, 0, claims.get(number - 1).said().end()));
        }
    }

    /** Whether every case is a tally to be looked at. */
    private static boolean tallies(JsonNode cases) {
        for (JsonNode one : cases) {
            if (!one.has("given")) {
                return false;
            }
        }
        return true;
    }
}
