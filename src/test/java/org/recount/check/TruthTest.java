package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.claim.Claim;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Tallies;

/** Whatever the result, a true statement gives no finding; a false one is never borne out. */
class TruthTest {
    private static final List<String> PARTIES =
            List.of("Labour", "Conservative", "Green", "Reform UK", "Liberal Democrat", "Workers Party of Britain");
    private static final String SEAT = "Harrow Vale";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void trueStatementsGiveNoFinding(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Tallies tallies = tallies(random);
            Contest contest = tallies.contest(Invented.NOW, SEAT).orElseThrow();
            Judgement judgement = Invented.judge(tallies).judge(Invented.article(), truths(contest, tallies, random));

            assertThat(judgement.findings())
                    .as("seed %d, round %d: %s", seed, round, contest)
                    .isEmpty();
            assertThat(judgement.claims())
                    .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.SUPPORTED));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void figuresThatAreFarOffAreNeverBorneOut(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Tallies tallies = tallies(random);
            Contest contest = tallies.contest(Invented.NOW, SEAT).orElseThrow();
            Candidacy one = contest.candidacies()
                    .get(random.nextInt(contest.candidacies().size()));
            ArrayNode claims = Invented.JSON.createArrayNode();
            add(claims, "VOTES", one.name()).put("value", 2 * one.votes() + 11);
            add(claims, "VOTE_SHARE", one.name())
                    .put(
                            "value",
                            contest.share(one).setScale(1, RoundingMode.HALF_UP).add(new BigDecimal("25.3")));
            add(claims, "MAJORITY", null).put("value", contest.majority() + 20_001);
            Judgement judgement = Invented.judge(tallies).judge(Invented.article(), Invented.claims(claims, SEAT));

            assertThat(judgement.claims())
                    .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.REFUTED));
            assertThat(judgement.findings()).hasSize(3);
        }
    }

    private static Tallies tallies(Random random) {
        ObjectNode seat = Invented.JSON.createObjectNode().put("seat", SEAT);
        votes(seat.putObject("votes"), random, true);
        votes(seat.putObject("before"), random, true);
        votes(seat.putObject("notional"), random, false);
        seat.put("electorate", 400_000).put("rejected", random.nextInt(400));
        return Invented.tallies(Invented.JSON.createArrayNode().add(seat), Invented.JSON.createObjectNode());
    }

    private static void votes(ObjectNode votes, Random random, boolean people) {
        List<String> order = new ArrayList<>(PARTIES);
        Collections.shuffle(order, random);
        for (String party : order) {
            // Spread widely: tiny, middling and large counts, and no two alike.
            int count = 200 + PARTIES.indexOf(party) + 7 * random.nextInt(random.nextBoolean() ? 60 : 6000);
            votes.put(people ? "Ms " + party + " (" + party + ")" : party, count);
        }
    }

    private static List<Claim> truths(Contest contest, Tallies tallies, Random random) {
        ArrayNode claims = Invented.JSON.createArrayNode();
        Contest before = tallies.contest(Invented.BEFORE, SEAT).orElseThrow();
        Contest notional = tallies.contest(Invented.BEFORE + "-notional", SEAT).orElseThrow();
        for (Candidacy one : contest.candidacies()) {
            add(claims, "VOTES", one.name()).put("value", one.votes());
            add(claims, "VOTES", one.name()).put("value", rounded(one.votes(), 3 + random.nextInt(3)));
            add(claims, "VOTES", one.name()).put("value", one.votes() + 1).put("hedge", "nearly");
            add(claims, "VOTES", one.name()).put("value", one.votes() - 1).put("hedge", "just-over");
            add(claims, "VOTE_SHARE", one.name()).put("value", share(one, contest, random.nextInt(3)));
            add(claims, "PLACE", one.name()).put("value", contest.place(one));
            add(claims, "PARTY", one.name()).put("object", one.party());
            BigDecimal change = percent(one.votes(), contest.validVotes())
                    .subtract(percent(same(before, one).votes(), before.validVotes()));
            add(claims, "SHARE_CHANGE", one.name()).put("value", change.setScale(1, RoundingMode.HALF_UP));
            add(claims, "VOTE_CHANGE", one.name())
                    .put("value", one.votes() - same(notional, one).votes());
            if (!one.equals(contest.winner())) {
                add(claims, "DEFEATED", contest.winner().name()).put("object", one.name());
            }
        }
        add(claims, "WINNER", contest.winner().name());
        add(claims, "WINNER", contest.winner().party());
        add(claims, "MAJORITY", contest.winner().name()).put("value", contest.majority());
        for (Contest then : List.of(before, notional)) {
            add(claims, "MAJORITY", null)
                    .put("value", then.majority())
                    .put("election", Invented.BEFORE)
                    .put("aspect", "before");
        }
        add(claims, "TURNOUT", null)
                .put("value", percent(contest.ballots(), 400_000).setScale(1, RoundingMode.HALF_UP));
        add(claims, "SWING", contest.candidacies().get(0).party())
                .put("object", contest.candidacies().get(1).party())
                .put("value", swing(contest, before).setScale(2, RoundingMode.HALF_UP));
        String change = before.winner().party().equals(contest.winner().party()) ? "hold" : "gain";
        add(claims, "SEAT_CHANGE", contest.winner().party()).put("value", change);
        return Invented.claims(claims, SEAT);
    }

    private static BigDecimal swing(Contest now, Contest then) {
        Candidacy to = now.candidacies().get(0);
        Candidacy from = now.candidacies().get(1);
        BigDecimal rise = percent(to.votes(), now.validVotes())
                .subtract(percent(same(then, to).votes(), then.validVotes()));
        BigDecimal fall = percent(from.votes(), now.validVotes())
                .subtract(percent(same(then, from).votes(), then.validVotes()));
        return rise.subtract(fall).divide(BigDecimal.valueOf(2), 12, RoundingMode.HALF_UP);
    }

    private static Candidacy same(Contest then, Candidacy now) {
        return then.of(now.party()).get(0);
    }

    private static ObjectNode add(ArrayNode claims, String kind, String subject) {
        ObjectNode claim = claims.addObject().put("kind", kind);
        return subject == null ? claim : claim.put("subject", subject);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Candidacy one, Contest contest, int decimals) {
        return percent(one.votes(), contest.validVotes()).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static long rounded(int votes, int digits) {
        return new BigDecimal(votes)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .longValue();
    }
}
