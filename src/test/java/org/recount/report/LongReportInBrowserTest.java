package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.article.Article;
import org.recount.browser.Chromium;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.review.Docket;

/** A report with more findings than a page takes: every one of them is reached, and little is loaded at a time. */
class LongReportInBrowserTest {
    private static final int STORIES = 500;
    /** Three of each story, and one that is hostile. */
    private static final int FINDINGS = 3 * STORIES + 1;

    private static final long MOST_BYTES = 2 << 20;

    @TempDir
    static Path temp;

    private static Path report;
    private static Chromium chromium;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void write() throws Exception {
        ReportFolder folder = ReportFolder.open(temp.resolve("r"), Earlier.STAYS);
        RunReport run = new RunReport(
                folder,
                List.of(new HtmlReport(folder, new Entries(Samples.NORMS, Docket.empty()), OfficialFigures.none())),
                Docket.empty());
        for (int i = 1; i <= STORIES; i++) {
            run.checked(story(Samples.close(), i));
        }
        run.checked(Samples.hostile());
        run.end(Samples.run());
        report = folder.path().resolve("report.html");
        chromium = Chromium.start();
    }

    private static Judgement story(Judgement sample, int number) {
        Article old = sample.article();
        Article article = new Article(
                "story-%d.txt".formatted(number),
                "drafts/story-%d.txt".formatted(number),
                "Night number " + number,
                "Paper " + number % 20,
                "",
                "",
                old.text(),
                old.zones(),
                old.sha256());
        List<Finding> findings = new ArrayList<>();
        for (Finding f : sample.findings()) {
            String id = f.id() + "-" + number;
            findings.add(new Finding(
                    id,
                    id,
                    f.rule(),
                    f.severity(),
                    article.id(),
                    f.claim(),
                    f.quote(),
                    f.start(),
                    f.end(),
                    f.line(),
                    f.column(),
                    f.said(),
                    f.actual(),
                    f.difference(),
                    f.evidence(),
                    f.cause(),
                    f.message(),
                    f.suggestion()));
        }
        return new Judgement(article, sample.claims(), findings);
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
        page.onDialog(dialog -> complaints.add(dialog.message()));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void open(String place) {
        page.navigate(report.toUri() + place);
    }

    private String count() {
        return page.locator("[data-count]").textContent();
    }

    /** Waits for the findings that the address asks for. */
    private void counted(String text) {
        page.waitForCondition(() -> count().equals(text));
    }

    private List<Path> scripts() {
        return requests.stream()
                .filter(url -> url.matches(".*/findings-\\d+[.]js"))
                .map(url -> Path.of(URI.create(url)))
                .toList();
    }

    @Test
    void shows_the_first_without_loading_the_others() throws IOException {
        open("");
        assertThat(page.locator(".item:visible").count()).isEqualTo(200);
        assertThat(page.locator(".item:not([data-severity=error])").count()).isZero();
        assertThat(count()).isEqualTo("1,501 findings");
        long bytes = 0;
        for (String url : requests) {
            bytes += url.startsWith("file:") ? Files.size(Path.of(URI.create(url))) : 0;
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(scripts()).isEmpty();
    }

    @Test
    void has_every_finding_once_in_pages_that_need_no_script() throws IOException {
        Set<String> ids = new HashSet<>();
        int shown = 0;
        for (Path next = report.resolveSibling("report/findings-1.html"); next != null; ) {
            assertThat(Files.size(next)).isLessThan(MOST_BYTES);
            Document each = Jsoup.parse(Files.readString(next), next.toString());
            for (Element item : each.select(".groups .item")) {
                ids.add(item.id());
                shown++;
                String article = item.select("a[data-go]").attr("href").replaceFirst("#.*", "");
                assertThat(next.resolveSibling(article)).exists();
            }
            String to = each.select("a[rel=next]").attr("href");
            next = to.isEmpty() ? null : next.resolveSibling(to);
        }
        assertThat(shown).isEqualTo(FINDINGS);
        assertThat(ids).hasSize(FINDINGS);
    }

    @Test
    void filters_all_of_them_and_keeps_the_choice_in_the_address() throws IOException {
        open("");
        page.check("input[name=severity][value=warning]");
        counted("500 of 1,501 findings");
        assertThat(page.url()).endsWith("#severity=warning");
        assertThat(page.locator("label:has(input[value=error]) .n").textContent())
                .isEqualTo("501");
        assertThat(scripts()).isNotEmpty().doesNotHaveDuplicates();
        for (Path script : scripts()) {
            assertThat(Files.size(script)).isLessThan(MOST_BYTES);
        }
        page.selectOption("select[name=outlet]", "Paper 7");
        counted("25 of 1,501 findings");
        page.reload();
        counted("25 of 1,501 findings");
        assertThat(page.locator(".item:visible").count()).isEqualTo(25);
    }

    @Test
    void searches_all_of_them_and_shows_more_on_request() {
        open("");
        page.fill("input[name=q]", "story-4");
        counted("333 of 1,501 findings");
        assertThat(page.locator(".item:visible").count()).isEqualTo(100);
        page.click("[data-more] button");
        assertThat(page.locator(".item:visible").count()).isEqualTo(200);
        page.fill("input[name=q]", "number 499 radio");
        counted("1 of 1,501 findings");
        assertThat(page.locator(".item:visible .context").textContent()).contains("412 seats");
    }

    @Test
    void sorts_all_of_them() {
        open("#sort=worst&group=none");
        counted("1,501 findings");
        assertThat(page.locator(".item").first().getAttribute("data-severity")).isEqualTo("error");
        open("#severity=info&group=none");
        counted("500 of 1,501 findings");
        assertThat(page.locator(".item .about").first().textContent()).contains("Night number 1");
    }

    @Test
    void says_by_what_it_sorts_and_how_far_off_each_is() {
        open("#sort=difference&group=none");
        counted("1,501 findings");
        assertThat(page.locator(".order").textContent()).contains("in per cent of the tally");
        assertThat(page.locator(".item .difference").first().getAttribute("data-away"))
                .endsWith(" %");
        assertThat(page.locator(".item").first().locator(".difference").textContent())
                .isEqualTo("+689 votes");
        assertThat(page.locator(".item").first().locator(".difference").getAttribute("data-away"))
                .isEqualTo("40.8 %");
    }

    @Test
    void folds_what_many_articles_get_wrong_alike() {
        open("#group=difference");
        counted("1,501 findings");
        assertThat(page.locator(".group-head h3").first().textContent())
                .isEqualTo("Ilford North, majority: 507 where the tally has 528");
        assertThat(page.locator(".group-head .soft").first().textContent()).isEqualTo("500 findings");
        assertThat(page.locator(".group").first().locator(".item").count()).isLessThan(10);
    }

    @Test
    void makes_of_a_file_what_stands_on_the_page() {
        page.navigate(report.getParent().toUri() + "report/findings-1.html");
        List<String> written = texts();
        open("#sort=text&q=+");
        page.waitForCondition(() -> page.locator("[data-more]").isVisible());
        List<String> made = texts();
        assertThat(made).hasSize(100).isEqualTo(written.subList(0, 100));
    }

    private List<String> texts() {
        page.evaluate("document.querySelectorAll('.item').forEach(item => { item.open = true; })");
        return page.locator(".item").allInnerTexts();
    }

    @Test
    void leads_from_the_name_of_any_finding_to_its_article() {
        open("#f-f-c-2-480");
        page.waitForURL(Pattern.compile(".*/article-story-480[.]txt[.]html#f-f-c-2-480"));
        assertThat(page.locator(".card.chosen").count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html#q=number+77&group=difference", "report/findings-8.html"})
    void has_no_barrier_that_axe_knows_and_never_scrolls_sideways(String name) throws IOException {
        page.setViewportSize(390, 844);
        page.navigate(report.getParent().toUri() + name);
        page.waitForCondition(() -> page.locator(".item").count() > 0);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    @Test
    void shows_hostile_text_as_text() {
        open("#q=mohamed");
        counted("1 of 1,501 findings");
        Locator item = page.locator(".item");
        item.locator("summary").click();
        assertThat(item.innerText()).contains("<u>1 + 1</u>", "<i>Source</i>", "\"><script>alert(4)</script>");
        assertThat(item.locator("script, i, u, img").count()).isZero();
        assertThat(page.locator(".group-head").textContent()).contains("</title><script>alert('title')</script>");
    }

    @Test
    void says_what_to_do_where_a_file_is_missing() throws IOException {
        Path moved = temp.resolve("alone/report.html");
        Files.createDirectories(moved.resolveSibling("report"));
        Files.copy(report, moved);
        for (String needed : List.of("report.js", "report.css")) {
            Files.copy(
                    report.resolveSibling("report").resolve(needed),
                    moved.resolveSibling("report").resolve(needed));
        }
        page.navigate(moved.toUri() + "#severity=error");
        counted("The other findings could not be loaded: keep report.html and the folder report together");
        complaints.removeIf(message -> message.contains("ERR_FILE_NOT_FOUND"));
    }
}
