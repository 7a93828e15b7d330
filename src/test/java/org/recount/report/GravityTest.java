package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Severity;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/** What an editor on deadline would mend first. */
class GravityTest {
    private static final Article ARTICLE = Samples.article("a.txt", "A", "", "", "words");
    private static final Statement SAID = Samples.said("c", ARTICLE, "words", "Ilford North", "Ann", false);

    private record Told(String what, Gravity gravity) {}

    @Test
    void outcomes_weigh_more_than_figures_and_figures_more_than_names_and_wording() {
        List<Told> worstFirst = List.of(
                error("another won", new Claim.Winner(SAID)),
                error("another was beaten", new Claim.Defeated(SAID)),
                error("it was no hold", new Claim.SeatChange(SAID, Claim.Change.HOLD)),
                new Told("the winner's party", gravity(Severity.ERROR, new Claim.Party(SAID), null, true)),
                error("another came second", new Claim.Place(SAID, 2)),
                error("the other way round", change("5.8"), "-11.6"),
                error("a majority ten times too small", majority("52"), "476"),
                error("it was fewer", comparison()),
                error("a majority a third too small", majority("352"), "176"),
                error("another's place in the field", new Claim.Place(SAID, 5)),
                error("a loser's party", new Claim.Party(SAID)),
                error("a tenth of a point doubled", change("0.2"), "-0.1"),
                error("one digit of a number of votes", votes("18888"), "-4"),
                error("a letter of a name", name()),
                new Told("wording", Gravity.of(finding(Severity.ERROR, null), Optional.empty(), false)),
                new Told("a doubtful hold", gravity(Severity.WARNING, new Claim.Winner(SAID), null, false)),
                new Told("a rounded majority", gravity(Severity.WARNING, majority("500"), "28", false)),
                new Told("worth knowing", gravity(Severity.INFO, new Claim.Winner(SAID), null, false)));
        List<Told> sorted = worstFirst.stream()
                .sorted(Comparator.comparing(Told::what))
                .sorted(Comparator.comparingInt(told -> told.gravity().order()))
                .toList();
        assertThat(sorted)
                .extracting(Told::what)
                .containsExactlyElementsOf(worstFirst.stream().map(Told::what).toList());
        assertThat(worstFirst).extracting(told -> told.gravity().order()).doesNotHaveDuplicates();
    }

    @Test
    void tells_a_difference_with_its_unit() {
        assertThat(difference(votes("18888"), "-4")).isEqualTo("\u22124 votes");
        assertThat(difference(majority("527"), "1")).isEqualTo("+1 vote");
        assertThat(difference(change("5.8"), "-11.6")).isEqualTo("\u221211.6 points");
        Claim share = new Claim.VoteShare(SAID, number("51.3", Unit.PERCENT));
        assertThat(difference(share, "1.2")).isEqualTo("+1.2 points");
        assertThat(difference(share, "0.0")).isEmpty();
        assertThat(difference(name(), null)).isEmpty();
    }

    private static String difference(Claim claim, String difference) {
        return Difference.of(finding(Severity.ERROR, difference), Optional.of(claim))
                .toString();
    }

    private static Told error(String what, Claim claim) {
        return new Told(what, gravity(Severity.ERROR, claim, null, false));
    }

    private static Told error(String what, Claim claim, String difference) {
        return new Told(what, gravity(Severity.ERROR, claim, difference, false));
    }

    private static Gravity gravity(Severity severity, Claim claim, String difference, boolean winner) {
        return Gravity.of(finding(severity, difference), Optional.of(claim), winner);
    }

    private static Claim majority(String votes) {
        return new Claim.Majority(SAID, number(votes, Unit.VOTES), Claim.Held.WON, false);
    }

    private static Claim votes(String votes) {
        return new Claim.Votes(SAID, number(votes, Unit.VOTES));
    }

    private static Claim change(String points) {
        return new Claim.ShareChange(SAID, number(points, Unit.POINTS), false);
    }

    private static Claim comparison() {
        return new Claim.Comparison(SAID, Claim.Measure.VOTES, Claim.Direction.MORE, Optional.empty());
    }

    private static Claim name() {
        return new Claim.Name(SAID, "Anne", Claim.Entity.PERSON, Claim.Spelling.MISSPELLING, false);
    }

    private static Quantity number(String printed, Unit unit) {
        return new Quantity(new BigDecimal(printed), unit, Hedge.NONE);
    }

    private static Finding finding(Severity severity, String difference) {
        return new Finding(
                "f",
                "p",
                "some-rule",
                severity,
                "a.txt",
                "c",
                "words",
                0,
                5,
                1,
                1,
                "this",
                "that",
                difference == null ? null : new BigDecimal(difference),
                new Evidence(List.of(), List.of()),
                null,
                "",
                null);
    }
}
