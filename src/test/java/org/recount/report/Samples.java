package org.recount.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.check.across.Teller;
import org.recount.check.across.Topic;
import org.recount.check.across.Version;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.claim.Unread;

/** Judgements made by hand. The figures are official, the sentences ours. */
public final class Samples {
    static final Path APPROVED = Path.of("src/test/resources/org/recount/report");

    public static final Map<String, String> NORMS = Map.of(
            "majority-differs", "A stated majority is the winner\u2019s lead over the runner-up",
            "majority-imprecise", "A hedge is an interval around the number stated",
            "name-differs", "A candidate\u2019s name is spelled as on the ballot; accepted variants agree",
            "seats-with-speaker", "National totals of 2024 count the Speaker apart");

    private static final String SOURCE = "House of Commons Library, general election 2024";
    private static final String URL = "https://example.org/results?election=2024&format=csv";

    private Samples() {}

    public static Run run() {
        return new Run(
                Instant.parse("2024-07-08T06:12:00Z"),
                Instant.parse("2024-07-08T06:12:01Z"),
                "0.1.0",
                "recount check drafts",
                Map.of("fail-on", "warning"),
                "aa".repeat(32),
                "bb".repeat(32));
    }

    /** Every sample, in order. */
    public static List<Judgement> all() {
        return List.of(close(), hostile(), wide(), quiet(), empty());
    }

    public static Failed failure() {
        return new Failed("scan.pdf", "drafts/scan.pdf", "The PDF holds pictures of pages and no text. Give the text.");
    }

    /** Two findings of different severity in long and short lines, and a remark on quoted words. */
    public static Judgement close() {
        String text = """
                A narrow night
                The count in Ilford North went on until dawn, with tellers asleep on their chairs, and by breakfast \
                Wes Streeting had kept the seat by 507 votes, a lead that his party had counted in thousands before.

                Mr. Streeting smiled. Rushanara Ali kept Bethnal Green and Stepney by just over 1,000 votes. Tea followed.
                \u201cLabour ends the night on 412 seats,\u201d said a man on the radio.
                """;
        Article article =
                article("close.txt", "A narrow night", "The Test Post", "https://news.example.org/close", text);
        Claim majority = new Claim.Majority(
                said("c-1", article, "by 507 votes", "Ilford North", "Wes Streeting", false),
                number("507", Unit.VOTES, Hedge.NONE),
                Claim.Held.WON,
                false);
        Claim hedged = new Claim.Majority(
                said("c-2", article, "by just over 1,000 votes", "Bethnal Green and Stepney", "Rushanara Ali", false),
                number("1000", Unit.VOTES, Hedge.JUST_OVER),
                Claim.Held.WON,
                false);
        Claim seats = new Claim.SeatCount(
                said("c-3", article, "412 seats", null, "Labour", true),
                number("412", Unit.SEATS, Hedge.NONE),
                Claim.Counting.WON,
                false);
        Claim winner =
                new Claim.Winner(said("c-4", article, "had kept the seat", "Ilford North", "Wes Streeting", false));
        return new Judgement(
                article,
                List.of(
                        new JudgedClaim(winner, Verdict.SUPPORTED, "", List.of("winner-differs")),
                        new JudgedClaim(majority, Verdict.REFUTED, "", List.of("majority-differs")),
                        new JudgedClaim(hedged, Verdict.IMPRECISE, "", List.of("majority-imprecise")),
                        new JudgedClaim(seats, Verdict.SUPPORTED, "", List.of("seats-with-speaker"))),
                List.of(
                        finding(
                                article,
                                majority,
                                "majority-differs",
                                Severity.ERROR,
                                "507",
                                "528",
                                new BigDecimal("21"),
                                new Evidence(
                                        List.of(
                                                row("Ilford North", "Wes Streeting", "15,647 votes"),
                                                row("Ilford North", "Leanne Mohamad", "15,119 votes")),
                                        List.of("15,647 \u2212 15,119 = 528")),
                                "Another seat\u2019s figure: 507 is the majority in Birmingham Perry Barr",
                                "The article says 507; the tally has 528.",
                                "by 528 votes"),
                        finding(
                                article,
                                hedged,
                                "majority-imprecise",
                                Severity.WARNING,
                                "just over 1,000",
                                "1,689",
                                new BigDecimal("689"),
                                new Evidence(
                                        List.of(row("Bethnal Green and Stepney", null, "majority 1,689")),
                                        List.of(
                                                "15,896 \u2212 14,207 = 1,689",
                                                "\u201cjust over 1,000\u201d covers 1,001 to 1,100; 1,689 is 69 % above 1,000.")),
                                null,
                                "The article says just over 1,000; the tally has 1,689.",
                                null),
                        finding(
                                article,
                                seats,
                                "seats-with-speaker",
                                Severity.INFO,
                                "412",
                                "411",
                                new BigDecimal("-1"),
                                new Evidence(
                                        List.of(row(null, null, "Labour 411 seats")),
                                        List.of("411 Labour, 1 Speaker: 411 + 1 = 412")),
                                null,
                                "The article says 412; the tally has 411 and counts the Speaker apart. Both agree.",
                                null)));
    }

    /** Everything foreign tries to get out of its place: mark-up, paths, escapes, addresses. */
    public static Judgement hostile() {
        String text =
                "<script>alert(1)</script>\n\u001B[31m\u202Eseat\u2069 of Leanne Mohamed\u0007 & \"friends\" </style>\n";
        Article article = new Article(
                "../../etc/passwd<img src=x onerror=alert(1)>",
                "drafts/\u001B]0;title\u0007.html",
                "</title><script>alert('title')</script>",
                "\"><b onmouseover=alert(2)>Post</b>",
                "",
                "javascript:alert(3)",
                text,
                List.of(new Zone(Zone.Kind.BODY, 0, text.length())),
                "00".repeat(32));
        Claim name = new Claim.Name(
                said("h-1", article, "Leanne Mohamed", "Ilford <b>North</b>", "Leanne Mohamad", false),
                "Leanne Mohamed",
                Claim.Entity.PERSON,
                Claim.Spelling.MISSPELLING,
                false);
        Evidence.Row row = new Evidence.Row(
                "uk-2024",
                "Ilford <b>North</b>",
                "Leanne Mohamad",
                "15,119 votes",
                "<i>Source</i>",
                "data:text/html,x",
                null);
        return new Judgement(
                article,
                List.of(new JudgedClaim(name, Verdict.REFUTED, "", List.of("name-differs"))),
                List.of(finding(
                        article,
                        name,
                        "name-differs",
                        Severity.ERROR,
                        "Leanne Mohamed",
                        "Leanne Mohamad",
                        null,
                        new Evidence(List.of(row), List.of("<u>1 + 1</u>")),
                        "One letter: a \u2192 e.",
                        "The article says Leanne Mohamed; the tally has Leanne Mohamad.",
                        "Leanne Mohamad\"><script>alert(4)</script>")),
                List.of(unread(article, "(1)</script>\n\u001B[31m", "1", "<b>votes")));
    }

    /** Characters of two columns, of none, and outside the basic plane before the quote. */
    public static Judgement wide() {
        String text = "\u9078\u6319 \uD83D\uDDF3 Sine\u0301ad took 7,105 votes.\n";
        Article article = article("wide.txt", "", "", "", text);
        Claim votes = new Claim.Votes(
                said("w-1", article, "7,105 votes", "Blackburn", "Craig Murray", false),
                number("7105", Unit.VOTES, Hedge.NONE));
        Claim share = new Claim.VoteShare(
                said("w-2", article, "took", "Blackburn", "Craig Murray", false),
                number("18.0", Unit.PERCENT, Hedge.ABOUT));
        return new Judgement(
                article,
                List.of(
                        new JudgedClaim(share, Verdict.NOT_ENOUGH_INFO, "no tally of the seat", List.of()),
                        new JudgedClaim(votes, Verdict.REFUTED, "", List.of("votes-differ"))),
                List.of(finding(
                        article,
                        votes,
                        "votes-differ",
                        Severity.ERROR,
                        "7,105",
                        "7,150",
                        new BigDecimal("45"),
                        new Evidence(List.of(row("Blackburn", "Craig Murray", "7,150 votes")), List.of()),
                        null,
                        "The article says 7,105; the tally has 7,150.",
                        "7,150 votes")));
    }

    /** Claims, all fine. */
    public static Judgement quiet() {
        Article article = article(
                "quiet.txt",
                "All is well",
                "The Test Post",
                "",
                "Labour held Hendon. In all 148 papers were spoilt.\n");
        Claim held = new Claim.SeatChange(
                said("q-1", article, "Labour held Hendon", "Hendon", "Labour", false), Claim.Change.HOLD);
        return new Judgement(
                        article,
                        List.of(new JudgedClaim(held, Verdict.SUPPORTED, "", List.of("seat-change"))),
                        List.of())
                .beside(List.of(unread(article, "148", "148", "papers")));
    }

    private static Unread unread(Article article, String quote, String value, String beside) {
        int start = article.text().indexOf(quote);
        return new Unread(
                "u-" + start, article.id(), start, start + quote.length(), quote, new BigDecimal(value), beside);
    }

    /** No claim at all. */
    public static Judgement empty() {
        return new Judgement(article("letters.txt", "Letters", "", "", "Sir, the weather.\n"), List.of(), List.of());
    }

    public static Article article(String id, String title, String publisher, String url, String text) {
        return new Article(
                id,
                "drafts/" + id,
                title,
                publisher,
                "",
                url,
                text,
                List.of(new Zone(Zone.Kind.BODY, 0, text.length())),
                ReportFolder.sha256(text));
    }

    public static Statement said(
            String id, Article article, String quote, String contest, String subject, boolean quoted) {
        int start = article.text().indexOf(quote);
        return new Statement(
                id, article.id(), start, start + quote.length(), quote, "uk-2024", contest, subject, null, quoted, "");
    }

    private static Quantity number(String printed, Unit unit, Hedge hedge) {
        return new Quantity(new BigDecimal(printed), unit, hedge);
    }

    static Evidence.Row row(String contest, String candidate, String figure) {
        return new Evidence.Row("uk-2024", contest, candidate, figure, SOURCE, URL, null);
    }

    private static Finding finding(
            Article article,
            Claim claim,
            String rule,
            Severity severity,
            String said,
            String actual,
            BigDecimal difference,
            Evidence evidence,
            String cause,
            String message,
            String suggestion) {
        Statement where = claim.said();
        String before = article.text().substring(0, where.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String ofLine = before.substring(before.lastIndexOf('\n') + 1);
        return new Finding(
                "f-" + where.id(),
                "p-" + where.id(),
                rule,
                severity,
                article.id(),
                where.id(),
                where.quote(),
                where.start(),
                where.end(),
                line,
                ofLine.codePointCount(0, ofLine.length()) + 1,
                said,
                actual,
                difference,
                evidence,
                cause,
                message,
                suggestion);
    }

    /** What two articles say of one majority. */
    static Row told() {
        Topic topic = new Topic(ClaimKind.MAJORITY, "", Unit.VOTES, "uk-2024", "Ilford North", null, null);
        List<Version> versions = List.of(
                version("528", Verdict.SUPPORTED, new Teller("close.txt", "2024-07-05", "c1")),
                version("<b>582</b>", Verdict.REFUTED, new Teller("other.txt", "", "c2")));
        return new Row(
                topic,
                2,
                "528",
                versions,
                List.of(new Row.Found(
                        "articles-differ-in-figure",
                        "Articles that give one quantity give the figure of the tally",
                        Severity.INFO,
                        "The majority in Ilford North: 528 (close.txt), agrees; <b>582</b> (other.txt), differs.")));
    }

    private static Version version(String said, Verdict verdict, Teller teller) {
        return new Version(said, verdict, 1, List.of(teller), teller);
    }
}
