package org.recount.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine. Tests that need it are skipped where there is none, unless {@code -Dbrowser.required}
 * says that there must be one.
 */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts it; skips the test where it is missing. */
    public static Chromium start() {
        Optional<Path> program = program();
        if (Boolean.getBoolean("browser.required") && program.isEmpty()) {
            throw new AssertionError("no Chromium: install Debian's package chromium, or set CHROMIUM to its program");
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                "skipped: no Chromium here. Install Debian's package chromium, or set CHROMIUM to its program");
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        Stream<String> known = named != null
                ? Stream.of(named)
                : Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return known.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    public Browser browser() {
        return browser;
    }

    /** What axe finds that would keep somebody from using a page, with everything on it opened. */
    public static List<?> barriers(Page page) throws IOException {
        page.evaluate("document.querySelectorAll('details:not(.card)').forEach(details => { details.open = true; })");
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("""
                async () => (await axe.run({ preload: false })).violations.flatMap(violation =>
                    violation.nodes.slice(0, 3).map(node => `${violation.id}: ${node.html} ${node.failureSummary}`))""");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
