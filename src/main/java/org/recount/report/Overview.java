package org.recount.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Judgement;
import org.recount.check.Verdict;
import org.recount.review.Standing;

/** The overview. It shows so much as a browser takes at once, of the findings the worst; lists go on on pages of their own. */
final class Overview {
    static final String PAGE = "report.html";

    /** Findings of a page. */
    private static final int FINDINGS = 200;
    /** Findings in pages: a browser can search no more. The rest is left to the other files. */
    private static final int MOST_FINDINGS = 100_000;

    /** Findings of which one need not pick the worst. */
    private static final int FEW = 5;

    private static final int ARTICLES = 200;
    private static final int MOST_ARTICLES = 100_000;
    private static final int MOST_NOT_READ = 20;
    private static final int EXCERPT = 110;

    private final Pages pages;
    private final Facets facets;
    private final Map<String, String> norms;
    private final LongList findings;
    private final LongList failed;
    private final LongList quiet;
    private final Worst worst = new Worst(FINDINGS);
    private final LeftOut leftOut = new LeftOut();
    private final List<View.Group> firstGroups = new ArrayList<>();
    private Shards shards;

    Overview(Pages pages, Facets facets, Map<String, String> norms) {
        this.pages = pages;
        this.norms = norms;
        this.facets = facets;
        findings = new LongList(pages, "findings", "Findings", true, FINDINGS, MOST_FINDINGS);
        failed = new LongList(pages, "failed", "Could not be read", false, ARTICLES, MOST_ARTICLES);
        quiet = new LongList(pages, "quiet", "Articles without findings", false, ARTICLES, MOST_ARTICLES);
    }

    /** An article with findings; where they fill more than a page, they stand in parts. */
    void group(Judgement judgement, String outlet, String page, List<View.Item> items) throws IOException {
        for (int from = 0; from < items.size(); from += FINDINGS) {
            List<View.Item> part = items.subList(from, Math.min(from + FINDINGS, items.size()));
            View.Group group = new View.Group(
                    ArticlePages.title(judgement.article()),
                    page,
                    where(judgement),
                    facets.outletKey(outlet),
                    Facets.severities(Counts.of(judgement)),
                    part);
            worst.add(group);
            if (findings.add(part.size(), (out, files) -> JtegroupGenerated.render(out, null, group, files))) {
                store(group);
            }
        }
    }

    /** The script needs the findings in files where the overview has not all of them. */
    private void store(View.Group group) throws IOException {
        firstGroups.add(group);
        if (findings.goesOn()) {
            if (shards == null) {
                shards = new Shards(pages);
            }
            for (View.Group each : firstGroups) {
                shards.add(each);
            }
            firstGroups.clear();
        }
    }

    /** A finding that is not open. */
    void leaveOut(View.Omission finding, Standing standing) {
        leftOut.add(finding, standing);
    }

    /**
     * An article without findings.
     *
     * @param page     null where it has no claims either
     * @param omissions its findings that are left out; null where there are none
     */
    void quiet(Judgement judgement, String page, View.Omissions omissions) throws IOException {
        boolean any = page != null;
        boolean agrees = Verdicts.of(judgement).of(Verdict.SUPPORTED) > 0;
        String where = any ? where(judgement) : where(judgement) + " \u00B7 nothing was checked";
        String omitted = omissions == null ? "" : " \u00B7 left out: " + omissions.number();
        View.Quiet view = new View.Quiet(
                agrees ? "agrees" : "undecided",
                agrees ? "=" : "?",
                ArticlePages.title(judgement.article()),
                page,
                where + omitted,
                any ? List.of() : notRead(judgement));
        quiet.add(1, (out, files) -> JtequietGenerated.render(out, null, view, files));
    }

    private static List<View.NotRead> notRead(Judgement judgement) {
        String text = judgement.article().text();
        Lines lines = Lines.of(text);
        return judgement.unread().stream()
                .limit(MOST_NOT_READ)
                .map(one -> new View.NotRead(
                        Excerpt.of(text, one.start(), one.end(), EXCERPT), "line " + lines.line(one.start())))
                .toList();
    }

    private static String where(Judgement judgement) {
        Article article = judgement.article();
        StringBuilder where = new StringBuilder(Display.clean(article.publisher()));
        if (!article.published().isEmpty()) {
            where.append(where.length() == 0 ? "" : ", ").append(Words.day(article.published()));
        }
        where.append(where.length() == 0 ? "" : " \u00B7 ").append(Display.clean(article.file()));
        where.append(" \u00B7 ");
        return where.append(Words.claims(judgement, ", ")).toString();
    }

    /** An article that could not be read. */
    void failed(Failed failure) throws IOException {
        String told = Words.sentence(failure.reason());
        // Most reasons go on from the file's name: "is a damaged PDF".
        String reason = told.isEmpty() || !Character.isLowerCase(told.charAt(0)) ? told : "It " + told;
        failed.add(1, (out, files) -> JtefailedGenerated.render(out, null, Display.clean(failure.file()), reason));
    }

    /** Writes the page. */
    void end(Run run, Counts counts, AcrossView.Summary across, Seats seats) throws IOException {
        PageEnds ends = new PageEnds(run, counts, facets, norms);
        LongList.Start found = findings.end(ReportFolder.FINDINGS);
        LongList.Start unreadable = failed.end("articles.jsonl");
        LongList.Start rest = quiet.end("articles.jsonl");
        int files = shards == null ? 0 : shards.end();
        View.Head head = ends.head(files, leftOut.list(), seats.options(facets.seats()));
        View.Tail tail = ends.tail(across, seats.few());
        List<View.Pick> picks = counts.findings() < FEW ? List.of() : worst.picks();
        List<View.Group> first = worst.groups();
        pages.overview(
                out -> JteoverviewGenerated.render(out, null, head, picks, first, found, unreadable, rest, tail));
    }
}
