package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Tallies;

/** The claims of the gold annotation, met with the shipped tallies: checking alone, without reading. */
class GoldTest {
    private static final Path GOLD = Path.of("../shared/gold");

    @Test
    void nearlyEveryClaimOfTheGoldAnnotationGetsAnAcceptableVerdict() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no gold annotation beside the project");
        Judge judge =
                Invented.judge(Tallies.load(List.of(Path.of("facts/tallies"))).tallies());
        int right = 0;
        int all = 0;
        List<String> misses = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        for (Path file : files()) {
            Map<String, JsonNode> gold = new HashMap<>();
            List<Claim> claims = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode node = Invented.JSON.readTree(line);
                if (!node.get("kind").asText().equals("OTHER") && claim(node).isPresent()) {
                    gold.put(node.get("id").asText(), node);
                    claims.add(claim(node).orElseThrow());
                }
            }
            Judgement judgement = judge.judge(Invented.article(), claims);
            for (JudgedClaim judged : judgement.claims()) {
                JsonNode node = gold.get(judged.claim().said().id());
                List<String> accepted = new ArrayList<>();
                node.get("acceptable_verdicts").forEach(v -> accepted.add(v.asText()));
                String so = "%s %s %s: gold %s, judged %s %s %s"
                        .formatted(
                                node.get("id").asText(),
                                judged.claim().kind(),
                                node.get("quote").asText(),
                                accepted,
                                judged.verdict(),
                                judged.rules(),
                                judged.reason());
                if (node.get("core").asBoolean() && !accepted.contains("NOT_ENOUGH_INFO")) {
                    all++;
                    if (accepted.contains(judged.verdict().name())) {
                        right++;
                    } else {
                        misses.add(so);
                    }
                }
                if (judged.verdict() == Verdict.REFUTED
                        && !accepted.contains("REFUTED")
                        && !accepted.contains("IMPRECISE")) {
                    alarms.add(so);
                }
            }
        }
        misses.forEach(m -> System.out.println("  " + m));
        System.out.printf(Locale.ROOT, "gold: %d of %d right%n", right, all);
        assertThat(alarms).as("false alarms").isEmpty();
        assertThat(right / (double) all).as(String.join("\n", misses)).isGreaterThanOrEqualTo(0.975);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(f ->
                            f.toString().endsWith(".jsonl") && !f.toString().contains("negatives"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Claim> claim(JsonNode node) {
        String quote = node.get("quote").asText().toLowerCase(Locale.ROOT);
        Statement said = new Statement(
                node.get("id").asText(),
                node.get("article").asText(),
                node.get("start").asInt(),
                node.get("end").asInt(),
                node.get("quote").asText(),
                text(node, "election"),
                text(node, "contest"),
                text(node, "subject"),
                text(node, "object"),
                false,
                "");
        boolean numbered = node.get("value").isNumber();
        Quantity quantity = numbered
                ? new Quantity(
                        decimal(node),
                        Unit.of(node.path("unit").asText()).orElse(Unit.VOTES),
                        Hedge.of(node.get("hedge").asText()).orElseThrow())
                : null;
        ClaimKind kind = ClaimKind.valueOf(node.get("kind").asText());
        boolean needed = List.of(
                        ClaimKind.VOTES,
                        ClaimKind.VOTE_SHARE,
                        ClaimKind.MAJORITY,
                        ClaimKind.PLACE,
                        ClaimKind.SEAT_COUNT,
                        ClaimKind.VOTE_CHANGE,
                        ClaimKind.SHARE_CHANGE,
                        ClaimKind.TENURE)
                .contains(kind);
        boolean denied = "negative".equals(node.path("polarity").asText());
        if ((needed && !numbered) || denied) {
            return Optional.empty();
        }
        Claim claim = switch (kind) {
            case VOTES -> new Claim.Votes(said, quantity);
            case VOTE_SHARE -> new Claim.VoteShare(said, quantity);
            case MAJORITY -> new Claim.Majority(said, quantity, held(node), quote.contains("2019"));
            case WINNER -> new Claim.Winner(said);
            case DEFEATED -> new Claim.Defeated(said);
            case PLACE -> new Claim.Place(said, node.get("value").asInt());
            case PARTY -> new Claim.Party(said);
            case SEAT_CHANGE ->
                new Claim.SeatChange(
                        said, Claim.Change.valueOf(node.get("value").asText().toUpperCase(Locale.ROOT)));
            case SEAT_COUNT ->
                new Claim.SeatCount(
                        said, quantity, counting(quote, said.object()), !quote.matches(".*(at least 411|six).*"));
            case VOTE_CHANGE -> new Claim.VoteChange(said, quantity);
            case SHARE_CHANGE -> new Claim.ShareChange(said, quantity, false);
            case COMPARISON ->
                new Claim.Comparison(
                        said,
                        quote.contains("less than the number")
                                ? Claim.Measure.MAJORITY_AGAINST_VOTES
                                : quote.contains("vote was") ? Claim.Measure.VOTES : Claim.Measure.MAJORITY,
                        quote.contains("higher") ? Claim.Direction.MORE : Claim.Direction.LESS,
                        Optional.empty());
            case INCUMBENT -> new Claim.Incumbent(said, standing(quote));
            case TENURE -> new Claim.Tenure(said, quantity);
            case DATE -> new Claim.PollingDay(said, node.get("value").asText());
            case NAME -> name(node, said);
            default -> null;
        };
        return Optional.ofNullable(claim);
    }

    private static Claim name(JsonNode node, Statement said) {
        Statement official = new Statement(
                said.id(),
                said.article(),
                said.start(),
                said.end(),
                said.quote(),
                said.election(),
                said.contest(),
                text(node, "official"),
                null,
                false,
                "");
        Claim.Spelling spelling = switch (node.get("name_class").asText()) {
            case "misspelling" -> Claim.Spelling.MISSPELLING;
            case "short" -> Claim.Spelling.SHORT;
            case "predecessor" -> Claim.Spelling.PREDECESSOR;
            case "official-differs" -> Claim.Spelling.RECORD_DOUBTFUL;
            default -> null;
        };
        return spelling == null
                        || node.get("acceptable_verdicts").get(0).asText().equals("SUPPORTED")
                ? null
                : new Claim.Name(official, node.get("written").asText(), Claim.Entity.PERSON, spelling, false);
    }

    private static Claim.Held held(JsonNode node) {
        if (node.path("relation").asText().equals("change")) {
            return Claim.Held.CHANGE;
        }
        return node.path("election").asText().startsWith("uk-2019") ? Claim.Held.BEFORE : Claim.Held.WON;
    }

    private static Claim.Counting counting(String quote, String object) {
        return quote.contains("lost")
                ? Claim.Counting.LOST
                : object == null ? Claim.Counting.WON : Claim.Counting.GAINED;
    }

    private static Claim.Standing standing(String quote) {
        return quote.contains("newly")
                ? Claim.Standing.NEW
                : quote.contains("former") ? Claim.Standing.FORMER : Claim.Standing.SITTING;
    }

    private static BigDecimal decimal(JsonNode node) {
        // The annotation writes 41.0 for "41 percent": the decimals printed are those of the quote.
        BigDecimal value = node.get("value").decimalValue();
        return node.get("quote").asText().contains(value.toPlainString())
                ? value
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
