package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.check.Judgement;
import org.recount.review.Docket;

class HtmlReportTest {
    @TempDir
    Path temp;

    private Document page;

    @BeforeEach
    void write() throws Exception {
        ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.STAYS);
        RunReport report = new RunReport(
                folder,
                List.of(new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), OfficialFigures.none())),
                Docket.empty());
        for (Judgement judgement : Samples.all()) {
            report.checked(judgement);
        }
        report.failed(Samples.failure());
        report.across(Samples.told());
        report.end(Samples.run());
        page = Jsoup.parse(Files.readString(temp.resolve("r/report.html")));
    }

    @Test
    void shows_every_finding_with_what_was_said_what_the_tally_has_its_rule_and_source() {
        assertThat(page.title()).isEqualTo("5 findings in 3 of 5 articles \u00B7 Recount");
        assertThat(page.select(".item")).hasSize(5).allSatisfy(item -> {
            assertThat(item.select(".said-cell").text())
                    .startsWith("Article says ")
                    .hasSizeGreaterThan(14);
            assertThat(item.select(".value[data-label=Tally has]").text()).startsWith("tally has ");
            assertThat(item.select(".rule-id").text()).isNotEmpty();
            assertThat(item.select("dt:contains(Source) + dd").text()).isNotEmpty();
            assertThat(item.select("q").text()).isNotEmpty();
        });
        assertThat(page.getElementById("f-f-c-1").text())
                .contains("by 507 votes", "+21 votes", "15,647 \u2212 15,119 = 528");
    }

    @Test
    void shows_the_worst_first() {
        assertThat(page.select(".item"))
                .extracting(item -> item.attr("data-severity") + " " + item.attr("data-kind"))
                .containsExactly("error MAJORITY", "warning MAJORITY", "info SEAT_COUNT", "error VOTES", "error NAME");
    }

    @Test
    void names_the_worst_above_all_others_with_their_sources_once_each() {
        assertThat(page.select(".picks li")).hasSize(3).allSatisfy(pick -> {
            String finding = pick.select(".card-head a").attr("href").substring(1);
            assertThat(page.getElementById(finding).attr("data-severity")).isEqualTo("error");
            assertThat(pick.text()).contains("Article says", "Tally has", "Source: ");
        });
        assertThat(page.select(".picks li").first().text())
                .startsWith("≠Error · Majority · Ilford North Article says 507 Tally has 528 A narrow night, line 2");
    }

    @Test
    void calls_only_figures_arithmetic() {
        assertThat(page.getElementById("f-f-c-1").select("dt").eachText()).contains("Arithmetic");
        assertThat(page.getElementById("f-f-h-1").select("dt").eachText())
                .contains("Compared")
                .doesNotContain("Arithmetic");
    }

    @Test
    void lets_one_filter_by_every_seat_spoken_of_and_knows_its_page() {
        assertThat(page.select("select[name=seat] option[value=Hendon]"))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.text()).isEqualTo("Hendon (no findings)");
                    assertThat(seat.attr("data-page")).isEqualTo("seat-hendon.html");
                });
        assertThat(page.select("select[name=seat] option[value='Ilford North']").text())
                .isEqualTo("Ilford North");
    }

    @Test
    void gives_the_place_and_the_name_of_a_finding_and_the_command_that_suppresses_it() throws IOException {
        for (Document each : List.of(page, read("report/article-close.txt.html"))) {
            Element finding = each.getElementById("f-f-c-1");
            assertThat(finding.select(".named").text()).isEqualTo("line 2, column 133 · f-c-1");
            assertThat(finding.select(".suppress code").text()).isEqualTo("recount suppress f-c-1 --reason \"…\"");
        }
    }

    @Test
    void names_articles_without_findings_and_failed_ones() {
        assertThat(page.select(".rest > ul > li")).hasSize(3);
        assertThat(page.select(".rest").text())
                .contains("All is well", "nothing was checked", "scan.pdf The PDF holds pictures");
    }

    @Test
    void leads_to_a_page_for_each_article_with_claims() throws IOException {
        assertThat(page.select(".group a.title[href], .rest h3 a[href]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(
                        "report/article-close.txt.html",
                        "report/article-wide.txt.html",
                        "report/article--etc-passwd-img-src-x-onerror-alert-1-~68220cf264f3770e.html",
                        "report/article-quiet.txt.html");
        for (Element link : page.select(".items a[data-go]")) {
            String[] to = link.attr("href").split("#", 2);
            assertThat(read(to[0]).select(".card").eachAttr("id")).contains(to[1]);
        }
        assertThat(read("report/article-quiet.txt.html").select(".crumbs a").attr("href"))
                .isEqualTo("../report.html");
    }

    @Test
    void marks_every_claim_in_its_sentence() throws IOException {
        Document article = read("report/article-close.txt.html");
        assertThat(article.select(".prose .mark"))
                .extracting(mark -> mark.ownText())
                .containsExactly("by 507 votes", "by just over 1,000 votes", "412 seats");
        assertThat(article.select(".prose .mark .no").eachText())
                .containsExactly("(finding 1≠, error)", "(finding 2≈, warning)", "(finding 3i, remark)");
        assertThat(article.select(".prose .agree").eachText()).containsExactly("had kept the seat");
        for (Element mark : article.select(".prose .mark")) {
            assertThat(article.getElementById(mark.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void tells_what_agrees_and_what_nobody_decided_or_read() throws IOException {
        Document quiet = read("report/article-quiet.txt.html");
        assertThat(quiet.select(".panel").text()).contains("No findings", "as far as it could be decided");
        assertThat(quiet.select("#agree-title").text()).isEqualTo("1 claim agrees with the tally");
        assertThat(quiet.select("#open-title").text()).isEqualTo("1 number is not read");
        assertThat(quiet.select(".prose .unread").text()).isEqualTo("148");
        for (Element link : quiet.select(".ledger a[href^=#]")) {
            assertThat(quiet.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        Document wide = read("report/article-wide.txt.html");
        assertThat(wide.select("#open-title").text()).isEqualTo("1 claim is not decided");
        assertThat(wide.select(".prose .open-claim").text()).isEqualTo("took");
    }

    @Test
    void has_a_page_for_each_seat_that_tells_who_says_what_of_it() throws IOException {
        Document seat = read("report/seat-ilford-north.html");
        assertThat(seat.select("h1").text()).isEqualTo("Ilford North");
        assertThat(seat.select(".statements .topic").eachText()).containsExactly("Winner", "Majority");
        for (Element link : seat.select(".statements .serif a")) {
            String[] to = link.attr("href").split("#", 2);
            assertThat(read("report/" + to[0]).getElementById(to[1]))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(read("report/national.html").select("h1").text()).isEqualTo("The whole country");
        assertThat(page.select(".seats a").eachAttr("href"))
                .contains("report/seat-ilford-north.html", "report/seat-hendon.html", "report/national.html");
    }

    @Test
    void sets_the_articles_beside_each_other() throws IOException {
        assertThat(page.select(".across h2").text()).isEqualTo("1 thing told by several articles");
        assertThat(page.select(".across .told").eachText())
                .containsExactly("= 528, Agrees The Test Post", "≠ <b>582</b>, Differs other.txt");
        assertThat(page.select(".across .go a").attr("href")).isEqualTo("report/matrix.html");
        Document matrix = read("report/matrix.html");
        assertThat(matrix.select("thead th").eachText()).containsExactly("What", "Tally", "The Test Post", "other.txt");
        assertThat(matrix.select("td .cell a").eachAttr("href"))
                .allMatch(href -> href.startsWith("article-close.txt.html#c-c1"));
    }

    @Test
    void counts_what_was_not_read() {
        assertThat(page.select(".coverage .note").text()).startsWith("2 numbers next to words of elections not read");
    }

    @Test
    void lets_no_foreign_text_become_mark_up() throws IOException {
        for (Document each : pages()) {
            assertThat(each.select("script"))
                    .extracting(script -> script.data())
                    .containsExactly("");
            assertThat(each.select("style, img, b[onmouseover], .item i, .item u, iframe, object"))
                    .isEmpty();
            assertThat(each.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getKey().equals("style")));
        }
        assertThat(page.text()).contains("</title><script>alert('title')</script>", "<u>1 + 1</u>");
    }

    @Test
    void links_only_within_the_report_and_to_the_web() throws IOException {
        for (Document each : pages()) {
            assertThat(each.select("a[href]"))
                    .isNotEmpty()
                    .extracting(link -> link.attr("href"))
                    .allMatch(href -> href.matches("#.*|https://.*|(?:report/|\\.\\./)?[a-z0-9~._-]+\\.html(?:#.*)?"));
        }
        assertThat(read("report/article-close.txt.html").select("a[href=https://news.example.org/close]"))
                .hasSize(1);
    }

    @Test
    void allows_only_the_style_and_script_beside_it() throws IOException {
        for (Document each : pages()) {
            assertThat(each.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self';");
            for (Element own : each.select("link[rel=stylesheet], script")) {
                Path file = Path.of(each.location()).resolveSibling(own.attr("href") + own.attr("src"));
                assertThat(file.normalize()).isRegularFile().startsWith(temp.resolve("r/report"));
            }
        }
    }

    @Test
    void leaves_nothing_else_in_the_folder() {
        assertThat(temp.resolve("r")).isDirectoryNotContaining("glob:**.part");
    }

    private Document read(String name) throws IOException {
        Path file = temp.resolve("r").resolve(name);
        return Jsoup.parse(Files.readString(file), file.toString());
    }

    private List<Document> pages() throws IOException {
        List<Document> all = new ArrayList<>(List.of(read("report.html")));
        try (Stream<Path> files = Files.list(temp.resolve("r/report"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                all.add(read("report/" + file.getFileName()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?y=1, true",
        "HTTP://a.example, true",
        "javascript:alert(1), false",
        "data:text/html;x, false",
        "//a.example, false",
        "'https://a.example/\"onclick', false",
        "'https://a.example/ x', false",
        ", false"
    })
    void knows_which_addresses_are_safe(String url, boolean safe) {
        assertThat(Links.safe(url) != null).isEqualTo(safe);
    }
}
