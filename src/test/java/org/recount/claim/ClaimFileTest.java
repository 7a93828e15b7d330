package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.article.Zone;

class ClaimFileTest {
    private static final String TEXT = "\uD83D\uDDF3 The majority was about 507 votes, he said.\nSecond: 41.0%.\n";
    private static final Article ARTICLE =
            new Article("a.txt", "a.txt", "A \"title\"", "", "", "https://example.org/a", TEXT, List.of(), "");

    @TempDir
    Path temp;

    private int number;
    private int start = 19;

    @Test
    void writes_and_reads_every_kind_without_loss() throws IOException {
        List<Claim> claims = everyKind();
        // The text a file gives back has a blank for the emoji: one char less than the article.
        number = 0;
        start = 18;
        List<Claim> back = everyKind();
        assertThat(claims.stream().map(Claim::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ClaimKind.class));
        ClaimFile document = read("c.json", document(claims));
        assertThat(document.problems()).isEmpty();
        assertThat(document.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.article().title()).isEqualTo("A \"title\"");
            assertThat(sheet.article().url()).isEqualTo("https://example.org/a");
            assertThat(sheet.claims()).isEqualTo(back);
        });
        StringWriter lines = new StringWriter();
        ClaimFile.writeLines(lines, ARTICLE, claims);
        assertThat(read("c.jsonl", lines.toString()).sheets().get(0).claims()).isEqualTo(back);
    }

    @Test
    void keeps_every_quote_at_its_place() throws IOException {
        for (ClaimSheet sheet : read("c.json", document(everyKind())).sheets()) {
            assertThat(sheet.claims())
                    .allSatisfy(claim -> assertThat(sheet.article()
                                    .text()
                                    .substring(
                                            claim.said().start(), claim.said().end()))
                            .isEqualTo(claim.said().quote()));
            assertThat(sheet.article().zones())
                    .containsExactly(
                            new Zone(Zone.Kind.BODY, 0, sheet.article().text().length()));
        }
    }

    @Test
    void writes_what_the_schema_allows() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = ClaimFile.class.getResourceAsStream("/org/recount/schema/claims.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            JsonNode document = json.readTree(document(everyKind()));
            assertThat(schema.validate(document)).isEmpty();
            Set<String> known = Set.copyOf(ClaimFields.KNOWN);
            List<String> described = new ArrayList<>();
            schema.getSchemaNode().at("/$defs/claim/properties").fieldNames().forEachRemaining(described::add);
            assertThat(known).containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void takes_the_claims_of_a_report_and_passes_over_its_verdicts() throws IOException {
        ClaimFile file = read("claims.jsonl", """
                {"id":"x","article":"a","kind":"WINNER","quote":"won","start":3,"end":6,"election":null,"contest":"Poole",\
                "subject":"Labour","object":null,"value":null,"unit":null,"hedge":"none","verdict":"REFUTED","reason":null,\
                "rules":["winner-differs"],"quoted":false}
                {"id":"y","article":"b","kind":"VOTES","quote":"14,168","value":14168}
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.sheets()).extracting(sheet -> sheet.article().id()).containsExactly("a", "b");
        assertThat(file.sheets().get(1).claims())
                .containsExactly(new Claim.Votes(
                        new Statement("y", "b", 0, 6, "14,168", null, null, null, null, false, ""),
                        new Quantity(new BigDecimal("14168"), Unit.VOTES, Hedge.NONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"vote\":5}|unknown field \"vote\"",
                "{\"kind\":\"GUESS\",\"quote\":\"5\"}|kind \"GUESS\" is not known",
                "{\"quote\":\"5\"}|no \"kind\"",
                "{\"kind\":\"VOTES\",\"value\":5}|no \"quote\"",
                "{\"kind\":\"VOTES\",\"quote\":\"5\"}|must be a number, was null",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":\"5\"}|must be a number, was 5",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":1e999999999}|must be a number",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":[5]}|value must not be a list",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"unit\":\"ballots\"}|unit \"ballots\" is not known",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"hedge\":\"maybe\"}|hedge \"maybe\" is not known",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"start\":0,\"end\":9}|span 9 characters, the quote has 1",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"start\":0}|end must be a whole number",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"start\":-1,\"end\":0}|start must be a whole number",
                "{\"kind\":\"VOTES\",\"quote\":\"5\",\"value\":5,\"start\":2e9,\"end\":0}|start must be a whole number",
                "{\"kind\":\"PLACE\",\"quote\":\"5\",\"value\":0}|a PLACE must be",
                "{\"kind\":\"SEAT_CHANGE\",\"quote\":\"5\",\"value\":\"swap\"}|value \"swap\" is not known",
                "{\"kind\":\"COMPARISON\",\"quote\":\"5\"}|needs a direction",
                "{\"kind\":\"WINNER\",\"quote\":\"5\",\"aspect\":\"notional\"}|aspect \"notional\" is not known",
                "{\"kind\":\"WINNER\",\"quote\":\"5\",\"subject\":7}|subject must be a text",
                "{\"kind\":\"WINNER\",\"quote\":\"5\",\"quoted\":\"no\"}|quoted must be true or false",
                "{\"kind\":\"WINNER\",\"quote\":\"5\",\"article\":\"other\"}|stands under \"a\"",
                "{\"kind\":\"WINNER\",\"quote\":\"5\",\"id\":\"one\"}|id \"one\" stands twice, first in line 4",
                "{\"kind\":\"WINNER\",\"quote\":\"X\",\"start\":0,\"end\":1}|quote differs from that of another claim",
                "\"WINNER\"|must be an object",
                "{\"kind\":\"WINNER\",\"kind\":\"WINNER\",\"quote\":\"5\"}|stands twice in a claim"
            })
    void refuses_one_claim_with_its_line_and_goes_on(String claim, String problem) throws IOException {
        ClaimFile file = read("c.json", """
                {"format": "recount-claims/1",
                 "article": {"id": "a"},
                 "claims": [
                 {"id": "one", "kind": "WINNER", "quote": "won", "start": 0, "end": 3},
                 %s,
                 {"id": "three", "kind": "WINNER", "quote": "again"}
                 ]}
                """.formatted(claim));
        assertThat(file.problems()).singleElement().satisfies(found -> {
            assertThat(found.message()).contains(problem);
            assertThat(found.toString()).startsWith(temp.resolve("c.json") + ":5: ");
            assertThat(found.next()).endsWith(".");
        });
        assertThat(file.sheets().get(0).claims()).extracting(c -> c.said().id()).containsExactly("one", "three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "c.json|{\"format\":\"recount-claims/9\"}|1|format \"recount-claims/9\" is not known",
                "c.json|{\"format\":\"recount-claims/1\",\"articles\":[]}|1|unknown field \"articles\"",
                "c.json|{\"article\":{\"id\":\"a\",\"author\":\"x\"}}|1|unknown field \"author\" in the article",
                "c.json|{\"article\":{\"title\":\"a\"}}|1|the article has no \"id\"",
                "c.json|{\"claims\":[]}|1|claims stand before their article",
                "c.json|[]|1|must be an object",
                "c.json|``|1|must be an object",
                "c.json|{\"article\":|1|not valid JSON",
                "c.json|nonsense|1|not valid JSON",
                "c.jsonl|{\"kind\":\"WINNER\"|1|not valid JSON",
                "c.jsonl|{\"kind\":\"WINNER\",\"quote\":\"x\"}|1|no \"article\"",
                "c.jsonl|``|1|the file is empty"
            })
    void says_what_is_wrong_with_a_whole_file(String name, String content, int line, String problem)
            throws IOException {
        ClaimFile file = read(name, content);
        assertThat(file.problems()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(line);
            assertThat(found.message()).contains(problem);
        });
    }

    @Test
    void keeps_what_stands_before_the_place_where_json_breaks() throws IOException {
        ClaimFile file = read(
                "c.json",
                "{\"article\":{\"id\":\"a\"},\"claims\":[\n{\"kind\":\"WINNER\",\"quote\":\"won\"},\n{\"kind\":]}");
        assertThat(file.sheets().get(0).claims()).hasSize(1);
        assertThat(file.problems())
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isEqualTo(3));
    }

    private ClaimFile read(String name, String content) throws IOException {
        Path file = temp.resolve(name);
        Files.writeString(file, content);
        return ClaimFile.read(file);
    }

    private static String document(List<Claim> claims) throws IOException {
        StringWriter out = new StringWriter();
        ClaimFile.write(out, ARTICLE, claims);
        return out.toString();
    }

    private Statement said() {

        return new Statement(
                "c" + ++number,
                "a.txt",
                start,
                start + 15,
                "about 507 votes",
                "uk-2024",
                "Poole",
                "A",
                "B",
                number % 2 == 0,
                "");
    }

    private static Quantity quantity(String value, Unit unit, Hedge hedge) {
        return new Quantity(new BigDecimal(value), unit, hedge);
    }

    private List<Claim> everyKind() {
        Quantity votes = quantity("507", Unit.VOTES, Hedge.ABOUT);
        List<Claim> claims = new ArrayList<>(List.of(
                new Claim.Votes(said(), votes),
                new Claim.VoteShare(said(), quantity("41.0", Unit.PERCENT, Hedge.JUST_UNDER)),
                new Claim.Majority(said(), votes, Claim.Held.WON, false),
                new Claim.Majority(said(), votes, Claim.Held.BEFORE, true),
                new Claim.Majority(said(), quantity("-507", Unit.VOTES, Hedge.NONE), Claim.Held.CHANGE, false),
                new Claim.Winner(said()),
                new Claim.Defeated(said()),
                new Claim.Place(said(), 2),
                new Claim.Party(said()),
                new Claim.SeatCount(said(), quantity("5", Unit.SEATS, Hedge.AT_LEAST), Claim.Counting.GAINED, true),
                new Claim.VoteChange(said(), quantity("-12.50", Unit.PERCENT, Hedge.NONE)),
                new Claim.ShareChange(said(), quantity("2.1", Unit.PERCENT, Hedge.NONE), true),
                new Claim.Swing(said(), quantity("4.0", Unit.PERCENT, Hedge.NONE)),
                new Claim.Turnout(said(), quantity("60", Unit.PERCENT, Hedge.OVER)),
                new Claim.Electorate(said(), quantity("78657", Unit.ELECTORS, Hedge.NONE)),
                new Claim.Tenure(said(), quantity("1987", Unit.YEAR, Hedge.NONE)),
                new Claim.PollingDay(said(), "Friday"),
                new Claim.Name(said(), "Jody MacIntyre", Claim.Entity.PERSON, Claim.Spelling.MISSPELLING, true)));
        for (Claim.Change change : Claim.Change.values()) {
            claims.add(new Claim.SeatChange(said(), change));
        }
        for (Claim.Measure measure : Claim.Measure.values()) {
            claims.add(new Claim.Comparison(said(), measure, Claim.Direction.LESS, Optional.empty()));
        }
        claims.add(new Claim.Comparison(said(), Claim.Measure.VOTES, Claim.Direction.MORE, Optional.of(votes)));
        for (Claim.Standing standing : Claim.Standing.values()) {
            claims.add(new Claim.Incumbent(said(), standing));
        }
        for (Claim.Spelling spelling : Claim.Spelling.values()) {
            claims.add(new Claim.Name(said(), "X", Claim.Entity.SEAT, spelling, false));
        }
        return claims;
    }
}
