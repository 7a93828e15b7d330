package org.recount.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.claim.Unread;

/** Judgements as the pages of their articles show them. */
final class ArticlePages {
    /** Chars of an article that are shown: a book of a hundred pages. A browser is slow beyond. */
    private static final int MOST_TEXT = 300_000;

    private static final int MOST_ITEMS = 300;
    private static final int MOST_ROWS = 1_000;
    private static final int QUOTE = 160;
    private static final int REASON = 400;
    private static final int TITLE = 300;
    private static final int SHORT = 36;
    private static final String FRONT_MATTER = "---";

    private final Seats seats;

    ArticlePages(Seats seats) {
        this.seats = seats;
    }

    /**
     * The page of an article.
     *
     * @param items of its findings, in their order
     * @param leftOut its findings that are not open; null where there are none
     * @param facts what each of its claims tells, in their order; null where that is not kept
     */
    ArticleView.Page of(Judgement judgement, List<View.Item> items, View.Omissions leftOut, List<Fact> facts) {
        Article article = judgement.article();
        Counts counts = Counts.of(judgement);
        List<View.Item> shown = items.subList(0, Math.min(MOST_ITEMS, items.size()));
        List<Prose.Span> spans = spans(judgement, shown);
        boolean told = !article.text().isBlank();
        boolean whole = !article.sha256().isEmpty();
        List<Prose.Block> blocks = whole
                ? withoutHead(Prose.of(article.text(), article.zones(), spans, MOST_TEXT), article)
                : Prose.of(article.text(), List.of(), spans, MOST_TEXT);
        return new ArticleView.Page(
                title(article),
                Display.clean(article.publisher()),
                by(judgement),
                Display.clipped(article.file(), QUOTE),
                Links.safe(article.url()),
                article.notes().stream().map(Words::sentence).toList(),
                Verdicts.of(judgement).views(),
                beside(judgement),
                counts.unread() == 0 ? "" : Words.notRead(counts.unread()),
                blocks,
                !told
                        ? "The claims came without the article\u2019s text."
                        : whole
                                ? null
                                : "The claims came without the article: only the words that they quote are known.",
                article.text().length() <= MOST_TEXT
                        ? null
                        : "The first %s characters of %s are shown."
                                .formatted(
                                        Figures.grouped(MOST_TEXT),
                                        Figures.grouped(article.text().length())),
                items.isEmpty() ? "No findings" : Figures.count(items.size(), "finding", "findings"),
                shown,
                more(items.size() - shown.size(), ReportFolder.FINDINGS),
                items.isEmpty()
                        ? (leftOut == null
                                ? "Nothing that this article says differs from the tallies, as far as it could be decided."
                                : "Nothing else that this article says differs from the tallies, as far as it could be decided.")
                        : null,
                leftOut,
                agreeing(judgement, facts, told),
                open(judgement, told));
    }

    /** Verdicts count claims: findings that judge none are told apart. */
    private static String beside(Judgement judgement) {
        long beside = judgement.findings().stream()
                .filter(finding -> finding.claim() == null)
                .count();
        return beside == 0 ? "" : Figures.count(beside, "finding", "findings") + " on wording";
    }

    /** The headline, else the file. */
    static String title(Article article) {
        String title = Display.clipped(article.title(), TITLE).strip();
        return title.isEmpty() ? Display.clipped(article.file(), TITLE) : title;
    }

    /** As much of it as names the article at the head of a column. */
    static String shortTitle(Article article) {
        String title = title(article);
        if (title.length() <= SHORT) {
            return title;
        }
        int end = title.lastIndexOf(' ', SHORT);
        return end <= 0 ? Display.clipped(title, SHORT) : title.substring(0, end) + "\u2026";
    }

    private static String by(Judgement judgement) {
        Article article = judgement.article();
        List<String> parts = new ArrayList<>();
        String day = Words.day(article.published());
        String publisher = Display.clean(article.publisher());
        parts.add(publisher.isEmpty() || day.isEmpty() ? publisher + day : publisher + ", " + day);
        int claims = judgement.claims().size();
        long seats = judgement.claims().stream()
                .map(judged -> judged.claim().said().contest())
                .filter(contest -> contest != null)
                .distinct()
                .count();
        parts.add(Figures.count(claims, "claim", "claims")
                + (seats == 0 ? "" : " on " + Figures.count(seats, "seat", "seats")));
        parts.removeIf(String::isBlank);
        return String.join(" \u00B7 ", parts);
    }

    /** The headline, and what stands before it about the article, are above already; a headline that is marked is shown. */
    private static List<Prose.Block> withoutHead(List<Prose.Block> all, Article article) {
        List<Prose.Block> blocks = withoutFrontMatter(all);
        String first = blocks.isEmpty() ? "" : plain(blocks.get(0));
        boolean repeats =
                !first.isEmpty() && first.equals(Display.clean(article.title()).strip());
        return repeats ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** Without "key: value" lines between two lines of dashes at the very start. */
    private static List<Prose.Block> withoutFrontMatter(List<Prose.Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean dashes = plain(blocks.get(i)).equals(FRONT_MATTER);
            if (i > 0 && dashes) {
                return blocks.subList(i + 1, blocks.size());
            }
            if (dashes != (i == 0) || (i > 0 && !blocks.get(i).style().equals(Prose.FURNITURE))) {
                return blocks;
            }
        }
        return blocks;
    }

    /** The text of a block in which nothing is marked; empty for any other. */
    private static String plain(Prose.Block block) {
        List<Prose.Piece> pieces = block.pieces();
        return pieces.size() == 1 && pieces.get(0).style().isEmpty()
                ? pieces.get(0).text().strip()
                : "";
    }

    private static List<Prose.Span> spans(Judgement judgement, List<View.Item> items) {
        Set<String> marked = new HashSet<>();
        List<Prose.Span> spans = new ArrayList<>();
        for (View.Item item : items) {
            spans.add(span(item, judgement.findings().get(item.number() - 1), marked));
        }
        for (JudgedClaim judged : judgement.claims()) {
            Statement said = judged.claim().said();
            String anchor = Anchors.claim(said.id());
            if (spans.size() < MOST_ROWS * 2 && marked.add(anchor)) {
                spans.add(new Prose.Span(
                        said.start(), said.end(), weight(judged.verdict()), anchor, style(judged.verdict()), null));
            }
        }
        for (Unread number : judgement.unread()) {
            String anchor = Anchors.unread(number.id());
            if (spans.size() < MOST_ROWS * 3 && marked.add(anchor)) {
                spans.add(new Prose.Span(number.start(), number.end(), 1, anchor, "unread", null));
            }
        }
        return spans;
    }

    /** The first finding on a claim is where the claim is found. */
    private static Prose.Span span(View.Item item, Finding finding, Set<String> marked) {
        String anchor = finding.claim() == null ? "m-" + item.number() : Anchors.claim(finding.claim());
        if (!marked.add(anchor)) {
            anchor = "m-" + item.number();
        }
        Prose.Card card = new Prose.Card(
                item.anchor(),
                item.number(),
                item.style(),
                item.sign(),
                item.word().toLowerCase(Locale.ROOT));
        return new Prose.Span(
                finding.start(), finding.end(), weight(finding.severity()), anchor, "mark " + item.style(), card);
    }

    private static int weight(Severity severity) {
        return switch (severity) {
            case ERROR -> 7;
            case WARNING -> 6;
            case INFO -> 5;
        };
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> 4;
            case IMPRECISE -> 3;
            case NOT_ENOUGH_INFO -> 2;
            case SUPPORTED -> 0;
        };
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> "q-differs";
            case IMPRECISE -> "q-imprecise";
            case NOT_ENOUGH_INFO -> "open-claim";
            case SUPPORTED -> "agree";
        };
    }

    private ArticleView.Agreeing agreeing(Judgement judgement, List<Fact> facts, boolean told) {
        List<ArticleView.Agreed> rows = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < facts.size(); i++) {
            JudgedClaim judged = judgement.claims().get(i);
            if (judged.verdict() == Verdict.SUPPORTED && ++all <= MOST_ROWS) {
                Claim claim = judged.claim();
                Fact fact = facts.get(i);
                rows.add(new ArticleView.Agreed(
                        Display.clipped(claim.said().quote(), QUOTE),
                        told ? Anchors.claim(claim.said().id()) : null,
                        about(claim),
                        claim.said().contest() == null
                                ? "National"
                                : Display.clean(claim.said().contest()),
                        seats.page(claim.said().contest()),
                        fact == null
                                ? ""
                                : fact.record().map(OnRecord::workings).orElse("")));
            }
        }
        return rows.isEmpty()
                ? null
                : new ArticleView.Agreeing(
                        all == 1
                                ? "1 claim agrees with the tally"
                                : Figures.grouped(all) + " claims agree with the tally",
                        rows,
                        more(all - rows.size(), ReportFolder.CLAIMS));
    }

    private ArticleView.Open open(Judgement judgement, boolean told) {
        List<ArticleView.Undecided> rows = new ArrayList<>();
        int claims = 0;
        for (JudgedClaim judged : judgement.claims()) {
            if (judged.verdict() == Verdict.NOT_ENOUGH_INFO && ++claims <= MOST_ROWS) {
                Statement said = judged.claim().said();
                rows.add(new ArticleView.Undecided(
                        Display.clipped(said.quote(), QUOTE),
                        told ? Anchors.claim(said.id()) : null,
                        about(judged.claim()),
                        "Not decided: " + Display.clipped(judged.reason(), REASON)));
            }
        }
        int numbers = 0;
        for (Unread number : judgement.unread()) {
            if (++numbers <= MOST_ROWS) {
                rows.add(new ArticleView.Undecided(
                        Display.clipped(number.quote(), QUOTE),
                        told ? Anchors.unread(number.id()) : null,
                        "",
                        "Not read: a number beside \u201C" + Display.clipped(number.beside(), QUOTE) + "\u201D"));
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        List<String> title = new ArrayList<>();
        if (claims > 0) {
            title.add(Figures.count(claims, "claim is not decided", "claims are not decided"));
        }
        if (numbers > 0) {
            title.add(Figures.count(numbers, "number is not read", "numbers are not read"));
        }
        return new ArticleView.Open(
                String.join(", ", title), rows, more(claims + numbers - rows.size(), ReportFolder.CLAIMS));
    }

    /** "Vote share, Wes Streeting". */
    private static String about(Claim claim) {
        String subject = claim.said().subject();
        return Words.of(claim.kind()) + (subject == null ? "" : ", " + Display.clipped(subject, QUOTE));
    }

    static String more(int number, String file) {
        return number <= 0 ? null : Figures.grouped(number) + " more stand in " + file + ".";
    }
}
