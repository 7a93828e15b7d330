package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
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
        ReportFolder folder = ReportFolder.open(temp.resolve("r"), false);
        RunReport report = new RunReport(List.of(new HtmlReport(folder, Samples.NORMS)), Docket.empty());
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
        assertThat(page.getElementById("f-f-c-1").text()).contains("by 507 votes", "+21", "15,647 \u2212 15,119 = 528");
    }

    @Test
    void counts_claims_and_names_articles_without_findings_and_failed_ones() {
        assertThat(page.select(".rest > ul > li")).hasSize(3);
        assertThat(page.select(".rest").text())
                .contains("All is well", "nothing was checked", "Could not be read: The PDF holds pictures");
        assertThat(page.select(".claims tbody tr")).hasSize(8);
    }

    @Test
    void counts_what_was_not_read_and_marks_it_in_its_sentence() {
        assertThat(page.select(".coverage .note").text()).startsWith("2 numbers next to words of elections not read");
        assertThat(page.select(".not-read li")).hasSize(2);
        Element number = page.select(".rest .not-read li").first();
        assertThat(number.text()).isEqualTo("In all 148 papers were spoilt. line 1");
        assertThat(number.select(".unread").text()).isEqualTo("148");
    }

    @Test
    void lets_no_foreign_text_become_mark_up() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, b[onmouseover], .item i, .item u, iframe, object"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")));
        assertThat(page.text()).contains("</title><script>alert('title')</script>", "<u>1 + 1</u>");
    }

    @Test
    void links_only_to_the_web() {
        assertThat(page.select("a[href]"))
                .isNotEmpty()
                .extracting(link -> link.attr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(page.select("a[href=https://news.example.org/close]")).hasSize(1);
    }

    @Test
    void allows_only_the_style_and_script_that_are_in_it() {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none';");
        for (Element own : page.select("style, script")) {
            byte[] digest = ReportFolder.digest().digest(own.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(page.select("link[href]:not([href=data:,]), [src]")).isEmpty();
    }

    @Test
    void leaves_nothing_else_in_the_folder() {
        assertThat(temp.resolve("r")).isDirectoryNotContaining("glob:**.part");
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
