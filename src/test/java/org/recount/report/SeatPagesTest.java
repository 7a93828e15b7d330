package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.recount.check.Judgement;
import org.recount.check.Official;
import org.recount.claim.Claim;
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
        RunReport report =
                new RunReport(folder, List.of(new HtmlReport(folder, Samples.NORMS, new Shipped())), Docket.empty());
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
