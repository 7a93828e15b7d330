package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recount.article.MadeFiles.docx;
import static org.recount.article.MadeFiles.gzip;
import static org.recount.article.MadeFiles.joined;
import static org.recount.article.MadeFiles.paragraph;
import static org.recount.article.MadeFiles.pdf;
import static org.recount.article.MadeFiles.record;
import static org.recount.article.MadeFiles.response;
import static org.recount.article.MadeFiles.utf8;
import static org.recount.article.MadeFiles.zip;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles come in besides text, Markdown and HTML. */
class FormatsTest {

    private static final String SAID = "Jo Reed won Thornbury by 12 votes.";

    @TempDir
    Path folder;

    @Test
    void aPdfIsReadPageByPage() throws Exception {
        byte[] bytes = pdf("", List.of(List.of("Reed takes Thornbury", "", SAID), List.of("It was a long night.")));

        Article article = one(bytes, "story.pdf");

        assertThat(article.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Reed takes Thornbury", SAID, "It was a long night.");
        assertThat(article.author()).isEqualTo("Ann Field");
        assertThat(article.place(article.text().indexOf("by 12"))).isEqualTo("page 1");
        assertThat(article.place(article.text().indexOf("long night"))).isEqualTo("page 2");
        assertThat(Reading.zones(article)).contains("HEADLINE Reed takes Thornbury", "BODY " + SAID);
    }

    @Test
    void aWordDocumentIsReadAsItStandsWhenChangesAreAccepted() throws Exception {
        byte[] bytes = docx(paragraph("Titel", "Reed takes Thornbury")
                + paragraph(
                        "",
                        "Jo Reed won by ",
                        "<w:del><w:r><w:delText>13</w:delText></w:r></w:del>",
                        "<w:moveFrom><w:r><w:t>14</w:t></w:r></w:moveFrom>",
                        "<w:ins><w:r><w:t>12</w:t></w:r></w:ins>",
                        " votes &amp; smiled.")
                + paragraph("berschrift1", "The result")
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Jo Reed: 9,012</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + paragraph("", "Tom Cole") + "</w:tc><w:tc>" + paragraph("", "9,000")
                + "</w:tc></w:tr></w:tbl>");

        Article article = one(bytes, "story.docx");

        assertThat(article.text()).isEqualTo("""
                Reed takes Thornbury

                Jo Reed won by 12 votes & smiled.

                The result

                • Jo Reed: 9,012

                Tom Cole | 9,000""");
        assertThat(article.author()).isEqualTo("Ann Field");
        assertThat(article.title()).isEqualTo("Reed takes Thornbury");
        assertThat(article.places()).isEmpty();
        assertThat(Reading.zones(article)).contains("HEADLINE The result", "LIST • Jo Reed: 9,012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.txt", "-"})
    void aRecordOfNinjsIsAnArticleWhateverItsFileIsCalled(String name) throws Exception {
        Article article = one(utf8("""
                {"uri": "urn:newsml:example:1", "type": "text", "headline": "Reed takes Thornbury",
                 "byline": "Ann Field", "copyrightholder": "The Example", "versioncreated": "2024-07-05T04:00:00Z",
                 "body_html": "<p>Jo Reed won <b>Thornbury</b> by 12 votes.</p>"}
                """), name);

        assertThat(article.text()).isEqualTo("Reed takes Thornbury\n\n" + SAID);
        assertThat(List.of(article.title(), article.author(), article.publisher(), article.published()))
                .containsExactly("Reed takes Thornbury", "Ann Field", "The Example", "2024-07-05T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"bodies\": [{\"role\": \"main\", \"contenttype\": \"text/plain\", \"value\": \"%s\"}]}",
                "{\"@type\": \"NewsArticle\", \"articleBody\": \"%s\", \"author\": [{\"name\": \"Ann\"}, {\"name\": \"Ben\"}]}",
                "{\"title\": \"%s\", \"content\": \"%s\"}",
            })
    void textsOfRecordsAreFoundUnderTheirManyNames(String json) throws Exception {
        assertThat(one(utf8(json.replace("%s", SAID)), "a.json").text()).isEqualTo(SAID);
    }

    @Test
    void aPageTellsOfItselfInLinkedData() {
        Article article = Reading.text("""
                <!doctype html><title>Example</title>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "not this"},
                  {"@type": ["ReportageNewsArticle"], "headline": "Reed wins", "datePublished": "2024-07-05",
                   "author": [{"@type": "Person", "name": "Ann Field"}, {"name": "Ben Hill"}],
                   "publisher": {"@type": "Organization", "name": "The Example"},
                   "mainEntityOfPage": {"@id": "https://example.org/reed"}}]}</script>
                <script type="application/ld+json">{broken</script>
                <p>Jo Reed won Thornbury by 12 votes.</p>
                """, "a.html");

        assertThat(List.of(article.title(), article.author(), article.publisher(), article.published(), article.url()))
                .containsExactly(
                        "Reed wins", "Ann Field, Ben Hill", "The Example", "2024-07-05", "https://example.org/reed");
    }

    @Test
    void whatAPageTellsPeopleWinsOverItsLinkedData() {
        Article article = Reading.text("""
                <!doctype html><meta name="author" content="Ann Field">
                <meta property="article:published_time" content="2024-07-05">
                <script type="application/ld+json">{"@type": "NewsArticle", "author": "Ben", "datePublished": "1999"}</script>
                <p>Jo Reed won Thornbury by 12 votes.</p>
                """, "a.html");

        assertThat(article.author()).isEqualTo("Ann Field");
        assertThat(article.published()).isEqualTo("2024-07-05");
    }

    @Test
    void everyItemOfAnRssFeedIsAnArticle() throws Exception {
        List<Article> articles = all(utf8("""
                <?xml version="1.0" encoding="UTF-8"?><!-- made by hand -->
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Example</title>
                <item><title>Reed &amp; Cole</title><link>https://example.org/1</link><guid>one</guid>
                  <dc:creator>Ann Field</dc:creator><pubDate>Fri, 05 Jul 2024 04:00:00 GMT</pubDate>
                  <description>In short.</description>
                  <content:encoded><![CDATA[<p>Jo Reed won <a href="x">Thornbury</a> by 12 votes.</p>]]></content:encoded></item>
                <item><title>Second</title><description>Jo Reed won Thornbury by 12 votes.</description></item>
                </channel></rss>
                """), "feed.xml");

        assertThat(articles).extracting(Article::text).containsExactly("Reed & Cole\n\n" + SAID, "Second\n\n" + SAID);
        assertThat(articles).extracting(article -> article.place(9)).containsExactly("item 1", "item 2");
        Article first = articles.get(0);
        assertThat(List.of(first.id(), first.author(), first.publisher(), first.published(), first.url()))
                .containsExactly("one", "Ann Field", "The Example", "2024-07-05T04:00:00Z", "https://example.org/1");
    }

    @Test
    void everyEntryOfAnAtomFeedIsAnArticle() throws Exception {
        List<Article> articles = all("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><id>urn:feed</id>
                <entry><id>urn:1</id><title>Réed</title><updated>2024-07-05T04:00:00Z</updated>
                  <author><name>Ann Field</name></author><link href="https://example.org/1"/>
                  <content type="html">&lt;p&gt;Jo Reed won Thornbury by 12 votes.&lt;/p&gt;</content></entry></feed>
                """.getBytes(StandardCharsets.ISO_8859_1), "feed.atom");

        assertThat(articles).extracting(Article::text).containsExactly("Réed\n\n" + SAID);
        assertThat(articles.get(0).published()).isEqualTo("2024-07-05T04:00:00Z");
    }

    @Test
    void aBrokenLineOfJsonCostsThatLine() throws Exception {
        Contents contents = contents(utf8("""
                {"id": "one", "headline": "Reed", "text": "Jo Reed won Thornbury by 12 votes."}

                {"id": "two", "text": "cut off
                {"id": "three", "body": 7}
                {"id": "four", "text": "Jo Reed won Thornbury by 12 votes.", "authors": ["Ann", "Ben"]}
                """), "a.jsonl");

        List<String> read = new ArrayList<>();
        while (contents.hasNext()) {
            Pending pending = contents.next();
            try {
                read.add(pending.id() + " " + pending.read().place(0));
            } catch (ArticleException e) {
                read.add(e.failure().file() + ":" + e.failure().line() + " "
                        + e.failure().what().replaceFirst(":.*", ""));
            }
        }

        assertThat(read)
                .containsExactly(
                        "one line 1", "a.jsonl:3 is not valid JSON", "a.jsonl:4 holds no article", "four line 5");
    }

    @Test
    void linesOfJsonAreKnownWithoutTheirName() throws Exception {
        byte[] lines = utf8("{\"text\": \"%s\"}\n{\"text\": \"%s\"}\n".replace("%s", SAID));

        assertThat(all(lines, "-")).extracting(article -> article.place(0)).containsExactly("line 1", "line 2");
        assertThat(all(gzip(lines), "a.gz")).hasSize(2);
    }

    @Test
    void aPackedArticleThatIsNotSmallIsReadFromItsFile() throws Exception {
        StringBuilder text = new StringBuilder(SAID);
        Random random = new Random(24);
        for (int i = 0; i < 20_000; i++) {
            text.append(' ').append(Integer.toString(random.nextInt(1 << 20), 36));
        }
        byte[] packed = gzip(utf8(text.toString()));
        assertThat(packed).hasSizeGreaterThan(1 << 15);

        assertThat(one(packed, "story.txt.gz").text()).startsWith(SAID).hasSize(text.length());
    }

    @Test
    void aListOfRecordsHoldsAnArticleInEachItem() throws Exception {
        byte[] list = utf8("[{\"text\": \"%s\"},\n {\"headline\": \"Reed\", \"text\": \"%s\"}]".replace("%s", SAID));

        assertThat(all(list, "a.json")).extracting(Article::text).containsExactly(SAID, "Reed\n\n" + SAID);
    }

    @Test
    void thePagesOfAWebArchiveAreArticles() throws Exception {
        byte[] page = utf8("<title>Reed</title><p>Jo Reed won Thornbury by 12 votes.</p>");
        byte[][] records = {
            record("warcinfo", "urn:x", "application/warc-fields", utf8("software: us\r\n")),
            response("https://example.org/1", 200, "Content-Type: text/html", page),
            response("https://example.org/2", 404, "Content-Type: text/html", page),
            response("https://example.org/3", 200, "Content-Type: text/css", utf8("p {}")),
            response("https://example.org/4", 200, "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(page)),
            record("conversion", "https://example.org/5", "text/plain", utf8(SAID)),
        };
        byte[][] compressed = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
            compressed[i] = gzip(records[i]);
        }

        for (byte[] archive : List.of(joined(records), joined(compressed))) {
            List<Article> articles = all(archive, "crawl");
            assertThat(articles).extracting(Article::text).containsOnly(SAID);
            assertThat(articles)
                    .extracting(article -> article.place(0) + " " + article.url())
                    .containsExactly(
                            "record 2 https://example.org/1",
                            "record 5 https://example.org/4",
                            "record 6 https://example.org/5");
        }
    }

    @Test
    void aPdfInAWebArchiveHasBothPlaces() throws Exception {
        byte[] archive = record(
                "resource",
                "https://example.org/1",
                "application/pdf",
                pdf("", List.of(List.of(SAID), List.of("End."))));

        Article article = all(archive, "a.warc").get(0);

        assertThat(article.place(article.text().indexOf("End."))).isEqualTo("record 1, page 2");
    }

    @Test
    void onlyWhatLooksLikeAnArticleIsTakenFromAFolder() throws Exception {
        Files.write(folder.resolve("a.pdf"), pdf("", List.of(List.of(SAID))));
        Files.writeString(folder.resolve("b.json"), "{\"headline\": \"x\", \"body_text\": \"y\"}");
        Files.writeString(folder.resolve("c.json"), "{\"name\": \"package\", \"version\": \"1\"}");
        Files.writeString(folder.resolve("d.xml"), "<rss version='2.0'/>");
        Files.writeString(folder.resolve("e.xml"), "<project/>");
        Files.writeString(folder.resolve("f.jsonl"), "{\"finding\": \"x\"}");

        ArticleSources found = reader().find(List.of(folder.toString()));

        assertThat(found.sources().stream()
                        .map(source -> source.path().orElseThrow().getFileName().toString()))
                .containsExactly("a.pdf", "b.json", "d.xml");
        assertThat(found.skipped()).hasSize(3);
    }

    /** Each bad file, what is said of it, and what to do. */
    @Test
    void aBadFileIsNamedWithItsFlawAndTheNextStep() throws Exception {
        byte[] pdf = pdf("", List.of(List.of(SAID)));
        refuses(pdf("secret", List.of(List.of(SAID))), "a.pdf", "encrypted with a password", "without a password");
        refuses(pdf("", List.of(List.of())), "a.pdf", "without text: its 1 pages", "OCR");
        refuses(Arrays.copyOf(pdf, 200), "a.pdf", "damaged PDF", "Get it again");
        refuses(zip(Map.of("readme", "x")), "a.docx", "no word/document.xml", "Unpack it");
        byte[] docx = docx(paragraph("", SAID));
        refuses(Arrays.copyOf(docx, 60), "a.docx", "damaged Word document", "Get it again");
        refuses(docx("<w:p>"), "a.docx", "word/document.xml, line 1", "word processor");
        refuses(docx("x".repeat(3_000_000)), "bomb.docx", "unfolds to more than 800,000 bytes", "--max-size");
        refuses(utf8("{\"format\": \"recount-claims/1\"}"), "a.json", "holds no article", "recount verify");
        refuses(utf8("{\"text\": \"a\",}"), "a.json", "a.json:1: is not valid JSON", "Correct");
        refuses(
                utf8("<rss version='2.0'><channel>\n<title>x</channel></rss>"),
                "a.rss",
                "a.rss:2: is no feed",
                "again");
        refuses(utf8("<rss version='2.0'>" + "x".repeat(200_000)), "a.rss", "too large for one feed", "Split it");
        refuses(utf8("<?xml version='1.0'?><rss version='2.0'>\0</rss>"), "a.rss", "NUL byte", "Name the");
        refuses(gzip(gzip(utf8(SAID))), "a.gz", "compressed twice", "Unpack it");
        refuses(Arrays.copyOf(gzip(utf8(SAID)), 30), "a.txt.gz", "cannot be read", "Check the file");
        refuses(gzip(utf8(SAID.repeat(10_000))), "a.txt.gz", "more than 100,000 bytes", "Split it");
        refuses(utf8("WARC/1.0\r\nnonsense"), "a.warc", "is damaged after record 0", "Get the archive again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>"
            })
    void aFeedThatDeclaresEntitiesIsRefused(String xml) throws Exception {
        refuses(utf8(xml), "a.xml", "declares a document type (DOCTYPE)", "Remove the declaration");
    }

    /** On the thread that everything else of the run depends on. */
    @Test
    void whatIsNestedWithoutEndCostsItself() throws Exception {
        int deep = 50_000;
        String xml = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
                + "<div xmlns='http://www.w3.org/1999/xhtml'>" + "<b>".repeat(deep) + SAID + "</b>".repeat(deep)
                + "</div></content></entry></feed>";
        String json = "{\"text\": \"x\", \"y\": " + "[".repeat(deep) + "]".repeat(deep) + "}\n";

        for (Contents contents : List.of(contents(utf8(xml), "a.atom"), contents(utf8(json), "a.jsonl"))) {
            assertThatThrownBy(() -> contents.next().read()).isInstanceOf(ArticleException.class);
            assertThat(contents.hasNext()).isFalse();
        }
    }

    @Test
    void aWordDocumentThatDeclaresEntitiesIsRefused() throws Exception {
        byte[] bytes = zip(
                Map.of(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='u'><w:t>&x;</w:t></w:document>"));

        refuses(bytes, "a.docx", "damaged Word document: word/document.xml", "word processor");
    }

    @Test
    void aBrokenPageOfAWebArchiveCostsThatPage() throws Exception {
        byte[] archive = joined(
                record("response", "https://example.org/1", "application/http", utf8("no such protocol")),
                response("https://example.org/2", 200, "Content-Type: text/html", utf8("<p>" + SAID)),
                response("https://example.org/3", 200, "Content-Type: text/html", utf8("<p> </p>")));

        Contents contents = contents(archive, "a.warc");

        assertThatThrownBy(() -> contents.next().read()).hasMessageContaining("record 1 (https://example.org/1)");
        assertThat(contents.next().read().text()).isEqualTo(SAID);
        assertThatThrownBy(() -> contents.next().read()).hasMessageStartingWith("a.warc: record 3: holds no word");
        assertThat(contents.hasNext()).isFalse();
    }

    private void refuses(byte[] bytes, String name, String what, String next) throws Exception {
        ArticleReader small = reader().limitedTo(100_000);
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        assertThatThrownBy(() -> small.open(new ArticleSource(name, Optional.of(file)), null)
                        .next()
                        .read())
                .isInstanceOf(ArticleException.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(what)
                .hasMessageContaining(next);
    }

    private static ArticleReader reader() throws ArticleException {
        return ArticleReader.with(FurnitureTest.DATA);
    }

    /** From a file, or from standard input if that is its name. */
    private Contents contents(byte[] bytes, String name) throws Exception {
        if (name.equals("-")) {
            return reader().open(new ArticleSource(name, Optional.empty()), new ByteArrayInputStream(bytes));
        }
        Path file = Files.write(folder.resolve(name), bytes);
        return reader().open(new ArticleSource(name, Optional.of(file)), null);
    }

    private List<Article> all(byte[] bytes, String name) throws Exception {
        List<Article> articles = new ArrayList<>();
        try (Contents contents = contents(bytes, name)) {
            while (contents.hasNext()) {
                articles.add(contents.next().read());
            }
        }
        return articles;
    }

    private Article one(byte[] bytes, String name) throws Exception {
        List<Article> articles = all(bytes, name);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
