package org.recount.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the sample report that README and site show; {@code -Dreports.update} takes them anew. */
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("src/site/resources/images");
    private static final Path SAMPLE = Path.of("reports/sample").toAbsolutePath();
    private static final int MOST_BYTES = 200_000;

    @BeforeAll
    static void take() throws IOException {
        if (!Boolean.getBoolean("reports.update")) {
            return;
        }
        Files.createDirectories(PICTURES);
        try (Chromium chromium = Chromium.start()) {
            take(chromium, "overview", "report.html");
            take(chromium, "article", "report/article-thin-red-lines.txt.html");
            take(chromium, "matrix", "report/matrix.html");
        }
    }

    private static void take(Chromium chromium, String name, String file) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1200, 780))) {
            Page page = context.newPage();
            page.navigate(SAMPLE.resolve(file).toUri().toString());
            if (page.locator(".prose .mark").count() > 0) {
                page.locator(".prose .mark").first().click();
                page.evaluate("scrollTo(0, 0)");
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "overview, README.md",
        "article, README.md",
        "matrix, README.md",
        "overview, src/site/markdown/report.md"
    })
    void are_small_and_shown(String name, Path page) throws IOException {
        Path picture = PICTURES.resolve(name + ".png");
        byte[] bytes = Files.readAllBytes(picture);
        assertThat(new String(bytes, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(bytes).hasSizeLessThan(MOST_BYTES);
        String shown = page.toAbsolutePath()
                .getParent()
                .relativize(picture.toAbsolutePath())
                .toString();
        assertThat(Files.readString(page)).contains("](" + shown + ")");
    }
}
