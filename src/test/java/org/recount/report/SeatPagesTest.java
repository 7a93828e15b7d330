package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Official;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.check.across.Teller;
import org.recount.check.across.Topic;
import org.recount.check.across.Version;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Tallies;
import org.recount.review.Docket;

/** A seat that two articles speak of, with the tallies that the project ships. */
class SeatPagesTest {
    private static final Tallies SHIPPED =
            Tallies.load(List.of(Path.of("facts/tallies"))).tallies();

    @TempDir
    Path temp;

    private Document seat;

    @BeforeEach
    void write() throws Exception {
        ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.STAYS);
        RunReport report = new RunReport(
                folder,
                List.of(new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), new Shipped())),
                Docket.empty());
        Judgement close = Samples.close();
        report.checked(close);
        report.checked(new Judgement(
                close.article().as("late/CLOSE.txt"), close.claims().subList(0, 1), List.of()));
        report.end(Samples.run());
        seat = Jsoup.parse(Files.readString(temp.resolve("r/report/seat-ilford-north.html")));
    }

    @Test
    void shows_the_official_result_with_bars_and_changes_in_points() {
        assertThat(seat.select(".key-figures > div").eachText())
                .containsExactly(
                        "Result Lab hold Wes Streeting",
                        "Majority 528 15,647 − 15,119",
                        "Turnout, valid votes 59.6 % 46,888 of 78,657",
                        "Rejected papers 121 47,009 with them: 59.8 %");
        assertThat(seat.select(".chart tbody tr").eachText())
                .startsWith(
                        "Wes Streeting Labour, elected 15,647 33.4 % −20.8",
                        "Leanne Mohamad Independent 15,119 32.2 % –", "Kaz Rizvi Conservative 9,619 20.5 % −16.2");
        Element first = seat.select(".chart tbody tr").first();
        assertThat(first.select("svg").attr("aria-label")).isEqualTo("33.4 % of valid votes, 54.1 % before");
        assertThat(first.select("rect").attr("width")).isEqualTo("556.2");
        assertThat(first.select(".before").attr("x1")).isEqualTo("902.4");
        assertThat(seat.select(".figure-note").text()).startsWith("2019 notional share of the same party");
    }

    @Test
    void tells_the_result_before_two_ways_where_boundaries_changed() {
        assertThat(seat.select(".aside h3").text()).isEqualTo("2019, told two ways");
        assertThat(seat.select(".aside .total").text()).isEqualTo("Majority 5,218 9,030");
        assertThat(seat.select(".aside p").text())
                .contains("A majority “in 2019” means 5,218; 9,030 agrees where no year is named");
    }

    @Test
    void sets_article_beside_article() {
        assertThat(seat.select(".matrix thead th").eachText())
                .containsExactly("Fact", "Tally", "The Test Post", "The Test Post");
        assertThat(seat.select(".matrix tbody tr").eachText())
                .containsExactly(
                        "Winner Wes Streeting, Labour =Agrees Wes Streeting =Agrees Wes Streeting",
                        "Majority 528 ≠Differs 507 –not stated");
        assertThat(seat.select(".matrix td a").eachAttr("href"))
                .containsExactly(
                        "article-close.txt.html#c-c-4",
                        "article-late-close-txt~2f1a.html#c-c-4".replace("2f1a", digest("late/CLOSE.txt")),
                        "article-close.txt.html#c-c-1");
    }

    @Test
    void tells_who_spells_a_name_as_it_is_on_record_and_differ_only_where_something_else_is_said() throws Exception {
        String text = "Leanne Mohamed came close. His majority was more than 9,000 before.";
        Article misspelt = Samples.article("misspelt.txt", "Close", "The Mail", "", text);
        Statement said = Samples.said("n-1", misspelt, "Leanne Mohamed", "Ilford North", "Leanne Mohamad", false);
        Claim name = new Claim.Name(said, "Leanne Mohamed", Claim.Entity.PERSON, Claim.Spelling.MISSPELLING, false);
        Topic topic = Topic.of(name);
        Version right = version("Leanne Mohamad", Verdict.SUPPORTED, new Teller("right.txt", "", "c-9"));
        Version wrong = version("Leanne Mohamed", Verdict.REFUTED, new Teller("misspelt.txt", "", "n-1"));
        ReportFolder folder = ReportFolder.open(temp.resolve("names"), Earlier.STAYS);
        HtmlReport pages = new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), new Shipped());
        RunReport report = new RunReport(folder, List.of(pages), Docket.empty());
        report.checked(new Judgement(
                misspelt,
                List.of(new JudgedClaim(name, Verdict.REFUTED, "", List.of()), before(misspelt, Verdict.IMPRECISE)),
                List.of()));
        Article other = Samples.article("right.txt", "Close", "The Post", "", text);
        report.checked(new Judgement(other, List.of(before(other, Verdict.SUPPORTED)), List.of()));
        report.across(new Row(topic, 2, "Leanne Mohamad", List.of(right, wrong), List.of()));
        report.end(Samples.run());
        Document page = Jsoup.parse(Files.readString(temp.resolve("names/report/seat-ilford-north.html")));
        assertThat(page.select(".matrix tbody tr:not(.topic)").eachText())
                .contains("Leanne Mohamad, name not known ≠Differs Leanne Mohamed =Agrees Leanne Mohamad");
        assertThat(page.select(".matrix .apart th").eachText()).containsExactly("Leanne Mohamad, name");
    }

    @Test
    void shows_what_is_found_on_wording_apart_from_statements_and_no_front_matter() throws Exception {
        String text = "---\npublished: 2024-07-05\n---\n\nShe is the first woman here by more than 9,000.";
        Article article = new Article(
                "first.md",
                "drafts/first.md",
                "First",
                "The Mail",
                "",
                "",
                text,
                List.of(new Zone(Zone.Kind.FURNITURE, 4, 25), new Zone(Zone.Kind.BODY, 31, text.length())),
                ReportFolder.sha256(text));
        int at = text.indexOf("the first woman");
        Finding note = new Finding(
                "f-note",
                "p-note",
                "first-woman",
                Severity.ERROR,
                article.id(),
                null,
                "the first woman",
                at,
                at + 15,
                5,
                8,
                "the first woman",
                "Lee Scott",
                null,
                new Evidence(List.of(Samples.row("Ilford North", "Lee Scott", "")), List.of()),
                null,
                "Lee Scott was elected before.",
                null);
        ReportFolder folder = ReportFolder.open(temp.resolve("notes"), Earlier.STAYS);
        HtmlReport pages = new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), new Shipped());
        RunReport report = new RunReport(folder, List.of(pages), Docket.empty());
        report.checked(new Judgement(article, List.of(before(article, Verdict.SUPPORTED)), List.of(note)));
        report.end(Samples.run());
        Document own = Jsoup.parse(Files.readString(temp.resolve("notes/report/seat-ilford-north.html")));
        assertThat(own.select("section[aria-labelledby=beside-title] tbody tr").eachText())
                .containsExactly("≠ Error the first woman Lee Scott was elected before. The Mail");
        Document page = Jsoup.parse(Files.readString(temp.resolve("notes/report/article-first.md.html")));
        assertThat(page.select(".strip").text()).isEqualTo("=1 agrees 1 finding on wording");
        assertThat(page.select(".prose > p").eachText()).hasSize(1);
    }

    private static JudgedClaim before(Article article, Verdict verdict) {
        Claim claim = new Claim.Majority(
                Samples.said("b-" + verdict, article, "more than 9,000", "Ilford North", null, false),
                new Quantity(new BigDecimal("9000"), Unit.VOTES, Hedge.OVER),
                Claim.Held.BEFORE,
                false);
        return new JudgedClaim(claim, verdict, "", List.of());
    }

    private static Version version(String said, Verdict verdict, Teller teller) {
        return new Version(said, verdict, 1, List.of(teller), teller);
    }

    private static String digest(String id) {
        return ReportFolder.sha256(id).substring(0, 16);
    }

    /** The shipped tallies; nothing else is asked of a judge here. */
    private static final class Shipped implements OfficialFigures {
        @Override
        public Optional<Official> of(Claim claim) {
            return Optional.empty();
        }

        @Override
        public Tallies tallies() {
            return SHIPPED;
        }

        @Override
        public boolean sameParty(String one, String other) {
            return one.equals(other) && !one.equals("Independent");
        }
    }
}
