package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

    @Test
    void aPageIsStoredAsItsReaderSeesIt() {
        Article article = Reading.text("""
                <!doctype html><html><head><title>Reed takes Thornbury - The Example</title>
                <meta property="og:site_name" content="The Example">
                <meta property="article:published_time" content="2024-07-05T04:10:00Z">
                <link rel="canonical" href="https://example.org/reed"><style>p { color: red }</style></head>
                <body><header><nav>Home Politics</nav><p>The Example</p></header>
                <main><h1>Reed takes <em>Thornbury</em></h1>
                <p class="byline">By Ann Field</p>
                <figure><img src="x"><figcaption>The hall at dawn (Image: LDRS)</figcaption></figure>
                <p>Independent<a href="/reed">Jo Reed</a>defeated
                   Tom&nbsp;Cole by 12&thinsp;votes.<br>It was &ldquo;a very long night&rdquo;.</p>
                <aside>Labour lost 99 seats.</aside>
                <h2>The result</h2>
                <ul><li>Jo Reed: 9,012</li><li><p>Tom Cole: 9,000</p></li></ul>
                <ol><li>First</li><li>Second</li></ol>
                <table><caption>In full</caption><tr><th>Name</th><th>Votes</th></tr>
                <tr><td>Jo <b>Reed</b></td><td><p>9,012</p></td></tr></table>
                <blockquote><p>We never thought we would.</p></blockquote>
                <div hidden>Labour lost 98 seats.</div>
                <div class="newsletter">Labour lost 97 seats.</div>
                <script>var x = "Labour lost 96 seats";</script>
                <p>Share this article</p>
                </main><footer>Labour lost 95 seats.</footer></body></html>
                """, "reed.html");

        assertThat(article.text()).isEqualTo("""
                        Reed takes Thornbury

                        By Ann Field

                        The hall at dawn (Image: LDRS)

                        IndependentJo Reeddefeated Tom\u00A0Cole by 12\u2009votes.
                        It was “a very long night”.

                        The result

                        • Jo Reed: 9,012
                        • Tom Cole: 9,000

                        1. First
                        2. Second

                        In full
                        Name | Votes
                        Jo Reed | 9,012

                        We never thought we would.

                        Share this article""");
        assertThat(Reading.zones(article))
                .containsExactly(
                        "HEADLINE Reed takes Thornbury",
                        "FURNITURE By Ann Field",
                        "CAPTION The hall at dawn",
                        "FURNITURE (Image: LDRS)",
                        "BODY IndependentJo Reeddefeated Tom\u00A0Cole by 12\u2009votes.",
                        "BODY It was “a very long night”.",
                        "QUOTATION a very long night",
                        "HEADLINE The result",
                        "LIST • Jo Reed: 9,012",
                        "LIST • Tom Cole: 9,000",
                        "LIST 1. First",
                        "LIST 2. Second",
                        "HEADLINE In full",
                        "LIST Name | Votes",
                        "LIST Jo Reed | 9,012",
                        "BODY We never thought we would.",
                        "QUOTATION We never thought we would.",
                        "FURNITURE Share this article");
        assertThat(article.title()).isEqualTo("Reed takes Thornbury");
        assertThat(article.publisher()).isEqualTo("The Example");
        assertThat(article.published()).isEqualTo("2024-07-05T04:10:00Z");
        assertThat(article.url()).isEqualTo("https://example.org/reed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>by<b>just</b> 132</p> | byjust 132",
                "<p>by <b>just</b> 132</p> | by just 132",
                "<p>by<b> just </b>132</p> | by just 132",
                "<div>one<div>two</div>three</div> | one//two//three",
                "<p>a &amp; b &lt;c&gt; &#163;5</p> | a & b <c> £5",
                "<p>one<p>two | one//two",
                "<pre>one two~ three</pre> | one two/three",
                "<ol start=3><li>c<li>d</ol> | 3. c/4. d",
                "<dl><dt>Votes</dt><dd>9,012</dd></dl> | Votes/9,012",
                "<table><tr><td><h2>Head</h2><p>one</p><p>two</p></td></tr></table> | Head//one//two",
                "<table><tr><th>Name<th><th>Votes<tr><td>Reed<td>Lab<td></table> | Name ¦ ¦ Votes/Reed ¦ Lab",
                "<table><tr><th><th>2019<th>2024<tr><td>Lab<td>1<td>2</table> | ¦ ¦ 2019 ¦ 2024/Lab ¦ 1 ¦ 2",
                "<table><tr><th colspan=2>Party<th>Votes<tr><td><td>Lab<td>9</table> | Party ¦ ¦ Votes/¦ ¦ Lab ¦ 9",
                "<p>one<!-- two --> three</p> | one three",
                "<p>x<span style='display:none'>y</span></p> | x",
                "<x-card><p>one</p></x-card> | one",
                "<p>one</p><nav><p>two</p></nav><p>three</p> | one//three",
                "<form><p>one</p></form><form><input><div>two</div></form> | one",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul> | • a/• b/• c",
            })
    void elementsBecomeLines(String body, String text) {
        assertThat(Reading.text("<html><body>" + body.replace('~', '\n'), "a.html")
                        .text()
                        .replace('\n', '/'))
                .isEqualTo(text.replace('¦', '|'));
    }

    @Test
    void theHeadlineOutsideTheArticlesElementIsKept() {
        Article article = Reading.text(
                "<html><body><h1>Reed wins</h1><article><p>She won by 12 votes.</p></article><p>Elsewhere.</p>",
                "a.html");

        assertThat(article.text()).isEqualTo("Reed wins\n\nShe won by 12 votes.");
    }

    @Test
    void wordsAboveTheHeadlineAreThePages() {
        Article article = Reading.text(
                "<html><body><div>Thornbury News</div><ul><li>Sport</li></ul><h1>Reed wins</h1><p>She won.</p>",
                "a.html");

        assertThat(Reading.zones(article))
                .containsExactly(
                        "FURNITURE Thornbury News", "FURNITURE • Sport", "HEADLINE Reed wins", "BODY She won.");
    }

    @Test
    void aPageInATextFileIsReadAsAPageAndSaidSo() throws Exception {
        Article read =
                Reading.bytes("<!DOCTYPE html><p>She won.".getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.txt");

        assertThat(read.text()).isEqualTo("She won.");
        assertThat(read.notes()).singleElement().asString().contains("read as HTML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<time datetime='2024-07-05'>Friday</time> | 2024-07-05",
                "<script type='application/ld+json'>{\"datePublished\": \"2024-07-05T04:00\"}</script> | 2024-07-05T04:00",
                "<p>Published: 5 July 2024</p> | 2024-07-05",
                "<p>Nothing</p> | ``",
            })
    void thePageStatesWhenItWasPublished(String body, String published) {
        assertThat(Reading.text("<html><body><p>She won.</p>" + body, "a.html").published())
                .isEqualTo(published);
    }
}
