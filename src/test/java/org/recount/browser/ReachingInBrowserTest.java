package org.recount.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers look for in the approved report of the samples is soon found, and lies in sight when they are sent to it. */
class ReachingInBrowserTest {
    private static final Path REPORT = Path.of("reports/sample/report.html").toAbsolutePath();
    private static final int PHONE = 390;

    /** Whether the first letters of an element are what one would touch there: no bar lies above them. */
    private static final String IN_SIGHT = """
            element => {
              const box = element.getClientRects()[0];
              const found = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + Math.min(9, box.height / 2));
              return found !== null && (element.contains(found) || found.contains(element));
            }""";

    private static Chromium chromium;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        page = context.newPage();
        open("report.html", 1280);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void open(String file, int width) {
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        page.navigate("about:blank");
        page.navigate(REPORT.resolveSibling(file).toUri().toString());
    }

    private void inSight(String selector) {
        assertThat((Boolean) page.locator(selector).first().evaluate(IN_SIGHT))
                .as("%s at %s", selector, page.url())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 800, PHONE})
    void the_worst_of_the_run_and_its_source_are_on_the_first_screen_or_just_below(int width) {
        open("report.html", width);
        Locator worst = page.locator(".picks li").first();
        assertThat(worst.boundingBox().y).isLessThan(700);
        assertThat(worst.locator("a[rel]").first().getAttribute("href")).startsWith("https://");
        worst.locator(".card-head a").click();
        inSight(".item[open] > summary");
        assertThat(page.locator(".item[open] .source a").count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 800, PHONE})
    void findings_reached_by_key_or_address_lie_below_the_bar(int width) {
        open("report.html", width);
        for (int i = 0; i < 9; i++) {
            page.keyboard().press("j");
        }
        inSight(".item > summary:focus");
        page.keyboard().press("k");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        inSight(".item > summary:focus");
        String id = page.locator(".item[open]").getAttribute("id");
        open("report.html", width);
        page.navigate(REPORT.toUri() + "#" + id);
        inSight("#" + id + " > summary");
        page.locator("#" + id + " [data-go]").click();
        page.waitForURL(Pattern.compile(".*/article-.*#f-.*"));
        inSight(".card.chosen > summary");
        inSight(".mark.chosen");
        page.keyboard().press("j");
        inSight(".card.chosen > summary");
        inSight(".mark.chosen");
    }

    @ParameterizedTest
    @CsvSource({
        "report/matrix.html, .matrix .cell a, 1280",
        "report/matrix.html, .matrix .cell a, 390",
        "report/seat-ilford-north.html, .matrix .cell a[href*=\\#c-], 1280",
        "report/seat-ilford-north.html, .matrix .cell a[href*=\\#c-], 390",
        "report/seat-ilford-north.html, .statements a, 800"
    })
    void statements_are_in_sight_in_their_articles(String file, String links, int width) {
        open(file, width);
        int number = page.locator(links).count();
        for (int i = 0; i < number; i += 1 + number / 6) {
            open(file, width);
            page.locator(links).nth(i).click();
            page.waitForURL(Pattern.compile(".*/article-.*"));
            String place = page.url().substring(page.url().indexOf('#'));
            inSight(place.startsWith("#f-") ? ".mark.chosen" : place);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, 1280, 70",
        "report.html, 390, 50",
        "report/matrix.html, 1280, 50",
        "report/matrix.html, 800, 90",
        "report/seat-ilford-north.html, 390, 40",
        "report/article-thin-red-lines.txt.html, 1280, 50"
    })
    void nothing_that_tab_reaches_lies_under_a_bar(String file, int width, int forth) {
        open(file, width);
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < 2 * forth - 20; i++) {
            page.keyboard().press(i < forth ? "Tab" : "Shift+Tab");
            Locator focus = page.locator(":focus:not(.scroll):not(.skip)");
            if (focus.count() == 1 && !((Boolean) focus.evaluate(IN_SIGHT))) {
                covered.add(i + " " + focus.evaluate("element => element.outerHTML.slice(0, 80)"));
            }
        }
        assertThat(covered).isEmpty();
    }

    @Test
    void one_skips_to_the_findings_and_keeps_the_filters() {
        page.check("input[name=severity][value=warning]");
        page.locator(".skip").nth(1).focus();
        page.keyboard().press("Enter");
        inSight("#findings-title");
        assertThat(page.url()).endsWith("#severity=warning");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.locator(":focus").evaluate("node => Boolean(node.closest('#findings'))"))
                .isTrue();
    }

    @Test
    void a_filter_for_a_seat_leads_to_its_page_with_findings_or_without() {
        page.selectOption("select[name=seat]", "Ilford North");
        page.locator(".to-seats a").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Ilford North");
        open("report.html", 1280);
        String quiet = page.locator("select[name=seat] option")
                .filter(new Locator.FilterOptions().setHasText("(no findings)"))
                .first()
                .getAttribute("value");
        page.selectOption("select[name=seat]", quiet);
        assertThat(page.locator(".item:visible").count()).isZero();
        page.locator(".to-seats a").click();
        assertThat(page.locator("h1").textContent()).isEqualTo(quiet);
        open("report.html", 1280);
        page.keyboard().press("/");
        page.keyboard().type("ilford nor");
        assertThat(page.locator(".to-seats a").textContent()).contains("Ilford North");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report/matrix.html", "report/seat-ilford-north.html"})
    void on_a_phone_each_article_stands_below_the_tally(String file) {
        open(file, PHONE);
        assertThat((Boolean) page.locator(".scroll:has(.matrix)")
                        .first()
                        .evaluate("node => node.scrollWidth <= node.clientWidth"))
                .isTrue();
        Locator cell = page.locator(".matrix td[data-label]:has(.cell)").first();
        Locator tally = page.locator(".matrix td.official").first();
        assertThat(cell.boundingBox().y).isGreaterThan(tally.boundingBox().y);
        assertThat((String) cell.evaluate("node => getComputedStyle(node, '::before').content"))
                .isEqualTo('"' + cell.getAttribute("data-label") + '"');
    }

    @ParameterizedTest
    @CsvSource({"report/matrix.html, 8", "report/seat-ilford-north.html, 5", "report.html, 10"})
    void takes_few_sheets_of_paper(String file, int most) {
        open(file, 1280);
        String paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(paper.split("/Type\\s*/Page[^s]", -1).length - 1).isBetween(1, most);
    }
}
