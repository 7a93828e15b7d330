package org.recount.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
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

/** The approved report of the samples, as readers use it in a browser. */
class PagesInBrowserTest {
    private static final Path REPORT = Path.of("reports/sample/report.html").toAbsolutePath();
    private static final Path ARTICLE = REPORT.resolveSibling("report/article-thin-red-lines.txt.html");

    private static Chromium chromium;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
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
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        open(REPORT, "");
    }

    /** No request leaves the report, and nothing goes wrong, whatever a test does. */
    @AfterEach
    void close() {
        context.close();
        assertThat(requests)
                .allMatch(url -> url.startsWith(REPORT.getParent().toUri().toString()) || url.equals("data:,"));
        assertThat(complaints).isEmpty();
    }

    private void open(Path file, String place) {
        page.navigate(file.toUri() + place);
    }

    private Locator all(String selector) {
        return page.locator(selector);
    }

    private int shown() {
        return all(".item:visible").count();
    }

    @Test
    void filters_by_severity_and_kind_and_keeps_the_choice_in_the_address() {
        int everything = shown();
        page.check("input[name=severity][value=warning]");
        int warnings = shown();
        assertThat(warnings).isPositive().isLessThan(everything);
        assertThat(all(".item:visible[data-severity=warning]").count()).isEqualTo(warnings);
        assertThat(all("[data-count]").textContent()).isEqualTo(warnings + " of " + everything + " findings");
        assertThat(page.url()).endsWith("#severity=warning");

        page.reload();
        assertThat(shown()).isEqualTo(warnings);
        all(".chip").first().click();
        assertThat(shown()).isEqualTo(everything);
    }

    @Test
    void searches_and_says_when_nothing_matches() {
        page.keyboard().press("/");
        page.keyboard().type("hollern");
        assertThat(shown()).isPositive();
        assertThat(all(".item:visible").first().textContent()).contains("Hollern");
        page.keyboard().type(" no such thing");
        assertThat(shown()).isZero();
        assertThat(all(".empty").isVisible()).isTrue();
        assertThat(all(".empty").innerText()).contains("The findings are still there");
        page.click("[data-clear]");
        assertThat(all(".empty").isVisible()).isFalse();
    }

    @Test
    void sorts_the_worst_first_and_groups_by_seat() {
        assertThat(all(".item:visible").first().getAttribute("data-severity")).isEqualTo("error");
        page.selectOption("#group", "seat");
        assertThat(all(".group:visible h3").allTextContents()).contains("Blackburn");
        assertThat(all(".group:visible h3 a:text-is('Blackburn')").getAttribute("href"))
                .isEqualTo("report/seat-blackburn.html");
        page.selectOption("#sort", "text");
        assertThat(page.url()).contains("group=seat").contains("sort=text");
        assertThat(all(".order").textContent()).startsWith("As they stand in the articles");
    }

    @Test
    void follows_a_finding_to_its_article_its_seat_and_back() {
        Locator item = all(".item[data-seat='Birmingham Yardley']").first();
        item.locator("summary").click();
        assertThat(item.locator(".proof").isVisible()).isTrue();
        assertThat(item.locator("dt:text('Source') + dd").innerText()).contains("House of Commons Library");
        String anchor = item.getAttribute("id");
        item.locator("[data-go]").click();
        assertThat(page.url()).endsWith("#" + anchor);
        assertThat(all(".card.chosen").getAttribute("id")).isEqualTo(anchor);
        assertThat(all(".prose .mark.chosen").count()).isOne();
        all(".card.chosen .go a").click();
        assertThat(all("h1").textContent()).isEqualTo("Birmingham Yardley");
        all(".matrix .cell a").first().click();
        assertThat(all(".prose").isVisible()).isTrue();
        page.keyboard().press("u");
        page.waitForURL(REPORT.toUri().toString());
    }

    @Test
    void sifts_the_matrix_by_seat_and_keeps_the_choice_in_the_address() {
        open(REPORT.resolveSibling("report/matrix.html"), "");
        int everything = all("tbody[data-about]:visible").count();
        page.selectOption(".sieve select", "Ilford North");
        int rows = all("tbody[data-about]:visible").count();
        assertThat(rows).isPositive().isLessThan(everything);
        assertThat(all("tbody[data-about]:visible[data-seat='Ilford North']").count())
                .isEqualTo(rows);
        assertThat(all("[data-count]").textContent()).isEqualTo(rows + " of " + everything + " shown");
        page.reload();
        assertThat(all("tbody[data-about]:visible").count()).isEqualTo(rows);
        page.check(".sieve [name=apart]");
        assertThat(all("tbody[data-about]:visible:not([data-apart])").count()).isZero();
    }

    @Test
    void copies_the_command_that_suppresses_a_finding() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator item = all(".item").first();
        item.locator("summary").click();
        item.locator(".suppress [data-copy]").click();
        page.waitForCondition(
                () -> item.locator(".suppress [data-copy]").textContent().equals("Copied"));
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .matches("recount suppress [0-9a-f]{16} --report \"[^\"]+\" --reason \"…\"");
    }

    @Test
    void works_by_keyboard_alone() {
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(all(".item[open]").count()).isOne();
        page.keyboard().press("o");
        page.waitForURL(Pattern.compile(".*/article-.*#f-.*"));
        String first = all(".card.chosen").getAttribute("id");
        page.keyboard().press("j");
        assertThat(all(".card.chosen").getAttribute("id")).isNotEqualTo(first);
        page.keyboard().press("?");
        assertThat(all("dialog").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(all("dialog").isVisible()).isFalse();
    }

    @Test
    void lets_single_letter_keys_be_switched_off() {
        page.keyboard().press("?");
        page.uncheck("#keys-on");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(all(".item summary:focus").count()).isZero();
    }

    @Test
    void raises_the_card_of_a_mark_on_a_phone_and_gives_the_focus_back() {
        page.setViewportSize(390, 844);
        open(ARTICLE, "");
        all(".prose .mark").first().click();
        Locator card = all(".card.raised");
        assertThat(card.isVisible()).isTrue();
        assertThat(card.boundingBox().y + card.boundingBox().height).isEqualTo(844);
        card.locator(".sheet-close").click();
        assertThat(card.count()).isZero();
        assertThat(all(".prose .mark:focus").count()).isOne();
    }

    @Test
    void hides_the_quieter_marks_on_request() {
        open(ARTICLE, "");
        String shown = decoration();
        page.uncheck(".show input[value=agree]");
        assertThat(shown).isEqualTo("underline");
        assertThat(decoration()).isEqualTo("none");
    }

    private String decoration() {
        return (String) all(".prose .agree").first().evaluate("node => getComputedStyle(node).textDecorationLine");
    }

    @ParameterizedTest
    @CsvSource({
        "report.html",
        "report/article-thin-red-lines.txt.html",
        "report/seat-ilford-north.html",
        "report/matrix.html"
    })
    void never_scrolls_sideways_on_a_phone(String name) {
        page.setViewportSize(390, 844);
        open(REPORT.resolveSibling(name), "");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, LIGHT, 1300",
        "report.html, DARK, 390",
        "report/article-thin-red-lines.txt.html, LIGHT, 1300",
        "report/article-thin-red-lines.txt.html, DARK, 390",
        "report/article-002_165ec070a208fb43.txt.html, DARK, 1300",
        "report/seat-ilford-north.html, LIGHT, 1300",
        "report/seat-ilford-north.html, DARK, 390",
        "report/national.html, LIGHT, 390",
        "report/matrix.html, DARK, 1300"
    })
    void has_no_barrier_that_axe_knows(String name, ColorScheme scheme, int width) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        open(REPORT.resolveSibling(name), "");
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    @Test
    void tells_findings_apart_without_colour() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        open(ARTICLE, "");
        assertThat(all(".prose .mark").first().innerText()).contains("\u2260");
        assertThat((String) all(".prose .mark").first().evaluate("node => getComputedStyle(node).borderTopStyle"))
                .isEqualTo("solid");
    }

    @Test
    void prints_the_article_with_all_evidence_and_no_controls() {
        open(ARTICLE, "");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(all(".card .proof").last().isVisible()).isTrue();
        assertThat(all(".show").isVisible()).isFalse();
        assertThat(all(".panel-head .button").first().isVisible()).isFalse();
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report/matrix.html", "report/seat-ilford-north.html"})
    void fits_on_paper(String name) {
        page.setViewportSize(690, 900);
        open(REPORT.resolveSibling(name), "");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(690);
    }

    @Test
    void is_whole_without_script() {
        try (BrowserContext plain =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate(REPORT.toUri().toString());
            assertThat(still.locator(".item:visible").count()).isPositive();
            assertThat(still.locator(".rail:visible").count()).isZero();
            still.locator(".item summary").first().click();
            assertThat(still.locator(".item .proof").first().isVisible()).isTrue();
            still.locator("[data-go]").first().click();
            assertThat(still.locator(".card").count()).isPositive();
        }
    }
}
