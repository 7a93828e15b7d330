package org.recount.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Grounds;
import org.recount.claim.Hedge;
import org.recount.claim.Parties;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.PartyTotal;
import org.recount.election.SeatFlow;
import org.recount.election.Source;
import org.recount.election.Status;
import org.recount.election.Tallies;

/**
 * Invented results and claims in the short form of the case files. A seat is
 * {@code {"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303}, "electorate": 70000, "rejected": 120,
 * "line": "Lab hold", "sitting": ["Ana Reed"], "succeeds": [...], "before": {votes}, "notional": {votes},
 * "by-election": {votes}}}; elections are now (4 July 2024), before (12 December 2019) and by-elections between.
 */
final class Invented {
    static final String NOW = "uk-2024";
    static final String BEFORE = "uk-2019";
    static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    static final Parties PARTIES = parties();
    static final Conventions CONVENTIONS = conventions();

    private static final Set<String> SEAT_FIELDS = Set.of(
            "seat",
            "votes",
            "electorate",
            "rejected",
            "valid",
            "line",
            "sitting",
            "former",
            "unknown",
            "succeeds",
            "before",
            "beforeSeat",
            "notional",
            "byElection",
            "sameBoundaries");
    private static final Set<String> CLAIM_FIELDS = Set.of(
            "kind",
            "quote",
            "election",
            "contest",
            "subject",
            "object",
            "value",
            "unit",
            "hedge",
            "quoted",
            "doubt",
            "plain",
            "aspect",
            "written",
            "start");

    private Invented() {}

    private static Parties parties() {
        try {
            return Parties.load(Path.of("facts/language/parties.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conventions conventions() {
        try {
            return Conventions.load(Path.of("facts/conventions/default.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Judge judge(Tallies tallies) {
        return new Judge(tallies, PARTIES, CONVENTIONS, ShippedRules.base());
    }

    static Article article() {
        return new Article("case.txt", "case.txt", "", "", "", "", "", List.of(), "");
    }

    /** Tallies of a list of seats and, in {@code nation}, national totals. */
    static Tallies tallies(JsonNode seats, JsonNode nation) {
        List<Contest> now = new ArrayList<>();
        List<Contest> before = new ArrayList<>();
        List<Contest> notional = new ArrayList<>();
        List<Election> all = new ArrayList<>();
        boolean same = false;
        for (JsonNode seat : seats) {
            known(seat, SEAT_FIELDS);
            String name = seat.get("seat").asText();
            now.add(contest(NOW, name, seat.get("votes"), seat));
            same |= seat.path("sameBoundaries").asBoolean();
            if (seat.has("before")) {
                before.add(contest(BEFORE, seat.path("beforeSeat").asText(name), seat.get("before"), null));
            }
            if (seat.has("notional")) {
                notional.add(contest(BEFORE + "-notional", name, seat.get("notional"), null));
            }
            if (seat.has("byElection")) {
                String id = "by-election-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-2024-02-29";
                all.add(election(
                        id,
                        ElectionKind.BY_ELECTION,
                        LocalDate.of(2024, 2, 29),
                        "old",
                        List.of(contest(id, name, seat.get("byElection"), null)),
                        null));
            }
        }
        all.add(election(NOW, ElectionKind.GENERAL, LocalDate.of(2024, 7, 4), "new", now, nation.get("now")));
        if (!before.isEmpty() || !notional.isEmpty() || nation.has("before")) {
            all.add(election(
                    BEFORE,
                    ElectionKind.GENERAL,
                    LocalDate.of(2019, 12, 12),
                    same ? "new" : "old",
                    before,
                    nation.get("before")));
        }
        if (!notional.isEmpty()) {
            all.add(election(
                    BEFORE + "-notional", ElectionKind.NOTIONAL, LocalDate.of(2019, 12, 12), "new", notional, null));
        }
        return Tallies.of(all);
    }

    private static Election election(
            String id, ElectionKind kind, LocalDate date, String boundaries, List<Contest> contests, JsonNode nation) {
        List<PartyTotal> totals = new ArrayList<>();
        List<SeatFlow> flows = new ArrayList<>();
        if (nation != null) {
            nation.path("totals")
                    .properties()
                    .forEach(e -> totals.add(new PartyTotal(
                            e.getKey(),
                            e.getValue().get(0).asInt(),
                            e.getValue().get(1).asInt())));
            nation.path("flows")
                    .forEach(f -> flows.add(new SeatFlow(
                            f.get(0).asText(), f.get(1).asText(), f.get(2).asInt())));
        }
        return new Election(
                id,
                "Invented election",
                kind,
                date,
                boundaries,
                Status.CERTIFIED,
                new Source("Invented results", "https://example.org/" + id, "none", date),
                false,
                contests,
                totals,
                flows);
    }

    private static Contest contest(String election, String name, JsonNode votes, JsonNode seat) {
        List<Candidacy> candidacies = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<String, JsonNode> field : votes.properties()) {
            int open = field.getKey().indexOf(" (");
            String person = open < 0 ? "" : field.getKey().substring(0, open);
            String party = open < 0
                    ? field.getKey()
                    : field.getKey().substring(open + 2, field.getKey().length() - 1);
            candidacies.add(new Candidacy(
                    person,
                    "",
                    "",
                    List.of(),
                    party,
                    field.getValue().asInt(),
                    membership(seat, person),
                    Gender.UNKNOWN));
            sum += field.getValue().asInt();
        }
        OptionalInt electorate = seat != null && seat.has("electorate")
                ? OptionalInt.of(seat.get("electorate").asInt())
                : OptionalInt.empty();
        OptionalInt rejected = seat != null && seat.has("rejected")
                ? OptionalInt.of(seat.get("rejected").asInt())
                : OptionalInt.empty();
        List<String> succeeds = new ArrayList<>();
        if (seat != null) {
            seat.path("succeeds").forEach(s -> succeeds.add(s.asText()));
        }
        return new Contest(
                election,
                name,
                "",
                List.of(),
                "",
                electorate,
                seat != null && seat.has("valid") ? seat.get("valid").asInt() : sum,
                rejected,
                seat == null ? "" : seat.path("line").asText(),
                succeeds,
                candidacies);
    }

    private static Membership membership(JsonNode seat, String person) {
        if (seat != null) {
            for (Map.Entry<String, Membership> list : Map.of(
                            "sitting", Membership.SITTING, "former", Membership.FORMER, "unknown", Membership.UNKNOWN)
                    .entrySet()) {
                for (JsonNode one : seat.path(list.getKey())) {
                    if (one.asText().equals(person)) {
                        return list.getValue();
                    }
                }
            }
        }
        return Membership.NEVER;
    }

    /** Claims in the form of the claim files; the contest is the first seat and the election is now where not told. */
    static List<Claim> claims(JsonNode nodes, String seat) {
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        for (JsonNode node : nodes.isArray() ? nodes : JSON.createArrayNode().add(nodes)) {
            claims.add(claim(node, seat, at++));
        }
        return claims;
    }

    private static Set<Plain> plain(JsonNode node) {
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        node.path("plain").forEach(one -> plain.add(Plain.valueOf(one.asText())));
        return plain;
    }

    private static Claim claim(JsonNode node, String seat, int at) {
        known(node, CLAIM_FIELDS);
        Statement said = new Statement(
                "c" + at,
                "case.txt",
                node.path("start").asInt(at * 10),
                node.path("start").asInt(at * 10) + 5,
                node.path("quote").asText("words"),
                text(node, "election", NOW),
                text(node, "contest", seat),
                text(node, "subject", null),
                text(node, "object", null),
                node.path("quoted").asBoolean(),
                node.path("doubt").asText(""),
                Grounds.read(plain(node), "", List.of()),
                text(node, "area", null));
        Quantity quantity = node.hasNonNull("value") && node.get("value").isNumber() ? quantity(node) : null;
        ClaimKind kind = ClaimKind.valueOf(node.get("kind").asText());
        return switch (kind) {
            case VOTES -> new Claim.Votes(said, quantity);
            case VOTE_SHARE -> new Claim.VoteShare(said, quantity);
            case MAJORITY ->
                new Claim.Majority(said, quantity, of(Claim.Held.class, node, "WON"), flag(node, "year-named"));
            case WINNER -> new Claim.Winner(said);
            case DEFEATED -> new Claim.Defeated(said);
            case PLACE -> new Claim.Place(said, node.get("value").asInt());
            case PARTY -> new Claim.Party(said);
            case SEAT_CHANGE ->
                new Claim.SeatChange(
                        said,
                        flag(node, "win-back")
                                ? Claim.Change.WIN_BACK
                                : Claim.Change.valueOf(
                                        node.get("value").asText().toUpperCase(Locale.ROOT)));
            case SEAT_COUNT ->
                new Claim.SeatCount(said, quantity, of(Claim.Counting.class, node, "WON"), flag(node, "qualified"));
            case VOTE_CHANGE -> new Claim.VoteChange(said, quantity);
            case SHARE_CHANGE -> new Claim.ShareChange(said, quantity, flag(node, "notation"));
            case SWING -> new Claim.Swing(said, quantity);
            case TURNOUT -> new Claim.Turnout(said, quantity);
            case ELECTORATE -> new Claim.Electorate(said, quantity);
            case COMPARISON ->
                new Claim.Comparison(
                        said,
                        of(Claim.Measure.class, node, "MAJORITY"),
                        of(Claim.Direction.class, node, "MORE"),
                        Optional.ofNullable(quantity));
            case INCUMBENT -> new Claim.Incumbent(said, of(Claim.Standing.class, node, "SITTING"));
            case TENURE -> new Claim.Tenure(said, quantity);
            case DATE -> new Claim.PollingDay(said, node.get("value").asText());
            case NAME ->
                new Claim.Name(
                        said,
                        node.path("written").asText(),
                        of(Claim.Entity.class, node, "PERSON"),
                        of(Claim.Spelling.class, node, "MISSPELLING"),
                        flag(node, "also-seen"));
        };
    }

    private static Quantity quantity(JsonNode node) {
        Map<String, String> units = new HashMap<>(Map.of(
                "VOTE_SHARE",
                "percent",
                "TURNOUT",
                "percent",
                "SWING",
                "percent",
                "SHARE_CHANGE",
                "points",
                "SEAT_COUNT",
                "seats",
                "ELECTORATE",
                "electors",
                "TENURE",
                "years"));
        String unit =
                node.path("unit").asText(units.getOrDefault(node.get("kind").asText(), "votes"));
        return new Quantity(
                node.get("value").decimalValue(),
                Unit.of(unit).orElseThrow(),
                Hedge.of(node.path("hedge").asText("none")).orElseThrow());
    }

    /** The word of the aspect that names a constant, as in claim files. */
    private static <E extends Enum<E>> E of(Class<E> type, JsonNode node, String otherwise) {
        for (E value : type.getEnumConstants()) {
            if (flag(node, value.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return value;
            }
        }
        return Enum.valueOf(type, otherwise);
    }

    private static boolean flag(JsonNode node, String word) {
        return List.of(node.path("aspect").asText("").split(" ", -1)).contains(word);
    }

    private static String text(JsonNode node, String field, String otherwise) {
        return node.has(field)
                ? (node.get(field).isNull() ? null : node.get(field).asText())
                : otherwise;
    }

    private static void known(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(f -> {
            if (!fields.contains(f)) {
                throw new IllegalArgumentException("\"" + f + "\" is not a field of a case: " + node);
            }
        });
    }

    /** Seats written as one line of JSON with single quotes. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
