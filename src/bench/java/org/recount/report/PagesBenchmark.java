package org.recount.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Tallies;

/**
 * How a report of many articles is to look at: writes the articles, drawn from a seed, and then opens their report in
 * Chromium.
 */
public final class PagesBenchmark {
    private static final long SEED = 20240704;
    private static final int OUTLETS = 40;
    private static final int RUNS = 7;
    /** Bytes that a page may load before it is asked for more. */
    private static final long MOST_BYTES = 2 << 20;

    private static final double MOST_SECONDS = 1;

    private PagesBenchmark() {}

    /** {@code write TALLIES FOLDER NUMBER} or {@code view REPORT CHROMIUM}. */
    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "write" -> write(Path.of(words[1]), Path.of(words[2]), Integer.parseInt(words[3]));
            case "view" -> System.exit(view(Path.of(words[1]), Path.of(words[2])) ? 0 : 1);
            default -> throw new IllegalArgumentException("write or view, not " + words[0]);
        }
    }

    private static void write(Path tallies, Path folder, int number) throws IOException {
        List<Contest> contests =
                Tallies.load(List.of(tallies)).tallies().elections().get(0).contests();
        Random random = new Random(SEED);
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            List<String> told = new ArrayList<>();
            for (int seat = 0; seat < 3; seat++) {
                told.addAll(told(contests.get(random.nextInt(contests.size())), random));
            }
            told.add("Across the country Labour won 411 seats.");
            Files.writeString(folder.resolve("story-%05d.html".formatted(i)), """
                    <!DOCTYPE html><html><head><title>Story %d</title>
                    <meta property="og:site_name" content="The Daily Invention %d"></head>
                    <body><article><h1>Election night, story %d</h1>
                    <p>The general election of 4 July 2024 brought these results.</p>
                    <p>%s</p></article></body></html>
                    """.formatted(
                            i, random.nextInt(OUTLETS), i, String.join("</p>\n<p>", told)));
        }
    }

    /** Four sentences, of which about one in four has a figure that is wrong. */
    private static List<String> told(Contest contest, Random random) {
        Candidacy first = contest.winner();
        Candidacy second = contest.runnerUp().orElseThrow();
        return List.of(
                "%s won %s with %s votes.".formatted(first.name(), contest.name(), figure(first.votes(), random)),
                "The majority in %s was %s.".formatted(contest.name(), figure(contest.majority(), random)),
                "%s came second with %s votes.".formatted(second.name(), figure(second.votes(), random)),
                "%s took %s%% of the vote in %s."
                        .formatted(
                                first.name(),
                                contest.share(first).setScale(1, java.math.RoundingMode.HALF_UP),
                                contest.name()));
    }

    /** A figure in which two digits may have changed places, as only slips of the keys are held against an article. */
    private static String figure(int votes, Random random) {
        char[] digits = String.valueOf(votes).toCharArray();
        if (random.nextInt(4) == 0 && digits.length > 2) {
            int at = 1 + random.nextInt(digits.length - 2);
            char digit = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = digit;
        }
        return "%,d".formatted(Integer.parseInt(new String(digits)));
    }

    private static boolean view(Path report, Path chromium) throws IOException {
        System.out.printf("%-28s %8s %12s %12s%n", "files", "number", "largest kB", "together MB");
        for (String kind : List.of(
                "report",
                "findings-*.html",
                "findings-*.js",
                "article-*",
                "seat-*",
                "national",
                "matrix",
                "seats",
                "quiet-*")) {
            sizes(report, kind);
        }
        boolean held = true;
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--enable-precise-memory-info",
                                        "--js-flags=--expose-gc")))) {
            System.out.printf("%n%-28s %12s %12s %12s%n", "page", "first view s", "loaded kB", "script MB");
            for (String page : List.of(
                    "report.html",
                    "report/findings-2.html",
                    "report/national.html",
                    "report/matrix.html",
                    "report/seats.html")) {
                held &= Files.notExists(report.resolve(page)) || first(browser, report.resolve(page), page);
            }
            search(browser, report.resolve("report.html"));
        }
        return held;
    }

    private static void sizes(Path report, String glob) throws IOException {
        long number = 0;
        long largest = 0;
        long together = 0;
        Path folder = glob.equals("report") ? report : report.resolve("report");
        try (Stream<Path> files = Files.list(folder)) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + (glob.contains(".") ? glob : glob + ".html"));
            for (Path file : files.filter(f -> matcher.matches(f.getFileName())).toList()) {
                long size = Files.size(file);
                number++;
                largest = Math.max(largest, size);
                together += size;
            }
        }
        System.out.printf(Locale.ROOT, "%-28s %8d %12.0f %12.1f%n", glob, number, largest / 1e3, together / 1e6);
    }

    private static boolean first(Browser browser, Path page, String name) {
        double[] seconds = new double[RUNS];
        long bytes = 0;
        double heap = 0;
        for (int i = 0; i < RUNS; i++) {
            List<Path> loaded = new ArrayList<>();
            try (BrowserContext context = browser.newContext()) {
                Page tab = context.newPage();
                tab.onRequestFinished(request -> {
                    if (request.url().startsWith("file:")) {
                        loaded.add(Path.of(java.net.URI.create(request.url())));
                    }
                });
                tab.navigate(page.toUri().toString());
                seconds[i] = ((Number) tab.evaluate("""
                        () => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
                          const painted = performance.getEntriesByName("first-contentful-paint")[0];
                          const loaded = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
                          done(Math.max(painted ? painted.startTime : 0, loaded));
                        })))""")).doubleValue() / 1e3;
                heap = megabytes(tab);
            }
            bytes = loaded.stream().mapToLong(file -> file.toFile().length()).sum();
        }
        Arrays.sort(seconds);
        double median = seconds[RUNS / 2];
        System.out.printf(Locale.ROOT, "%-28s %12.2f %12.0f %12.1f%n", name, median, bytes / 1e3, heap);
        return median <= MOST_SECONDS && bytes <= MOST_BYTES;
    }

    private static double megabytes(Page tab) {
        return ((Number) tab.evaluate("() => { globalThis.gc?.(); return performance.memory.usedJSHeapSize; }"))
                        .doubleValue()
                / 1e6;
    }

    /** From the key to what is shown, with every finding loaded, and again when they are there. */
    private static void search(Browser browser, Path report) {
        try (BrowserContext context = browser.newContext()) {
            Page tab = context.newPage();
            tab.setDefaultTimeout(120_000);
            tab.navigate(report.toUri().toString());
            System.out.println();
            for (String step : List.of(
                    "severity=error",
                    "severity=error&sort=difference",
                    "q=story+00042",
                    "group=difference",
                    "q=winner")) {
                Object took = tab.evaluate("""
                        step => new Promise(done => {
                          const from = performance.now();
                          new MutationObserver((changes, watch) => { watch.disconnect(); done(performance.now() - from); })
                            .observe(document.querySelector("[data-findings]"), { childList: true });
                          location.hash = step;
                        })""", step);
                System.out.printf(
                        Locale.ROOT,
                        "#%-40s %6.2f s  %s, script %.0f MB%n",
                        step,
                        ((Number) took).doubleValue() / 1e3,
                        tab.locator("[data-count]").textContent(),
                        megabytes(tab));
            }
        }
    }
}
