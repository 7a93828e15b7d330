package org.recount.check.across;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Language;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Tallies;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.Use;

/** A hundred thousand articles of ten claims, gathered and judged; prints how many rows and findings they give. */
final class MillionClaims {
    private static final int ARTICLES = 100_000;
    private static final int CLAIMS = 10;
    private static final int SEATS = 20_000;

    private MillionClaims() {}

    public static void main(String[] args) throws Exception {
        Language language = Language.load(Path.of("facts/language"));
        Judge judge = new Judge(
                Tallies.of(List.of()),
                language.parties(),
                Conventions.load(Path.of("facts/conventions/default.json")),
                new RuleFolders(List.of(Path.of("rules/article")), Path.of("target/rule-cache")).load());
        RuleBase rules = new RuleFolders(List.of(Path.of("rules")), Path.of("target/rule-cache"))
                .sound(Use.ACROSS)
                .rules();
        Across across = new Across(judge, () -> rules);
        for (int i = 0; i < ARTICLES; i++) {
            across.add(article(i));
        }
        int[] counts = new int[2];
        across.rows(row -> {
            counts[0]++;
            counts[1] += row.findings().size();
        });
        System.out.println(counts[0] + " rows, " + counts[1] + " findings");
    }

    /** Every seat is told of again and again, and every hundredth figure is another. */
    private static Judgement article(int number) {
        String id = "article-" + number + ".txt";
        Article article = new Article(id, id, "", "", "2024-07-05", "", "", List.of(), "");
        List<JudgedClaim> claims = new ArrayList<>(CLAIMS);
        for (int i = 0; i < CLAIMS; i++) {
            int nth = number * CLAIMS + i;
            String seat = "Seat " + nth % SEATS;
            int figure = 1_001 + nth % SEATS % 997 + (nth % 1_999 == 0 ? 231 : 0);
            Statement said = new Statement(
                    "claim-" + nth, id, i, i + 1, figure + " votes", "poll-1", seat, "Person " + i, null, false, "");
            Quantity quantity = new Quantity(BigDecimal.valueOf(figure), Unit.VOTES, Hedge.NONE);
            claims.add(new JudgedClaim(
                    new Claim.Votes(said, quantity), Verdict.NOT_ENOUGH_INFO, "no tally", List.of("r")));
        }
        return new Judgement(article, claims, List.of());
    }
}
