package org.recount.report;

import gg.jte.Content;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Judgement;
import org.recount.check.Verdict;

/**
 * The overview. What it tells of each article goes to files of its own until the counts at its top are known.
 */
final class Overview {
    static final String PAGE = "report.html";

    private static final List<String> PARTS = List.of(".groups.part", ".failed.part", ".rest.part");

    /** Findings beyond this number are left to the other files: a browser would be too slow. */
    private static final int MOST_FINDINGS = 700;

    private static final int MOST_QUIET = 2_000;
    private static final int MOST_NOT_READ = 20;
    private static final int EXCERPT = 110;

    private final ReportFolder folder;
    private final Facets facets;
    private final Map<String, String> norms;
    private final Writer groups;
    private final Writer failed;
    private final Writer rest;
    private int shownFindings;
    private int quiet;
    private int failures;
    private int groupNumber;

    /** What is said of each list where it goes on elsewhere; null where it does not. */
    record Lists(String moreFindings, String moreFailed, boolean quiet, String moreQuiet) {}

    Overview(ReportFolder folder, Facets facets, Map<String, String> norms) throws IOException {
        this.folder = folder;
        this.norms = norms;
        this.facets = facets;
        groups = folder.writer(PARTS.get(0));
        failed = folder.writer(PARTS.get(1));
        rest = folder.writer(PARTS.get(2));
    }

    /** An article with findings. */
    void group(Judgement judgement, String outlet, String page, List<View.Item> items) throws IOException {
        if (shownFindings + items.size() > MOST_FINDINGS) {
            return;
        }
        shownFindings += items.size();
        View.Group group = new View.Group(
                "a-" + ++groupNumber,
                ArticlePages.title(judgement.article()),
                page,
                where(judgement),
                facets.outletKey(outlet),
                Facets.severities(Counts.of(judgement)),
                items);
        Pages.render(groups, out -> JtegroupGenerated.render(out, null, group, Pages.INTO));
    }

    /**
     * An article without findings.
     *
     * @param page null where it has no claims either
     */
    void quiet(Judgement judgement, String page) throws IOException {
        if (++quiet > MOST_QUIET) {
            return;
        }
        boolean any = page != null;
        boolean agrees = Verdicts.of(judgement).of(Verdict.SUPPORTED) > 0;
        String where = any ? where(judgement) : where(judgement) + " \u00B7 nothing was checked";
        View.Quiet view = new View.Quiet(
                agrees ? "agrees" : "undecided",
                agrees ? "=" : "?",
                ArticlePages.title(judgement.article()),
                page,
                where,
                any ? List.of() : notRead(judgement));
        Pages.render(rest, out -> JtequietGenerated.render(out, null, view, Pages.INTO));
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
            where.append(where.length() == 0 ? "" : ", ").append(Display.clean(article.published()));
        }
        where.append(where.length() == 0 ? "" : " \u00B7 ").append(Display.clean(article.file()));
        where.append(" \u00B7 ");
        return where.append(Words.claims(judgement, ", ")).toString();
    }

    /** An article that could not be read. */
    void failed(Failed failure) throws IOException {
        if (++failures <= MOST_QUIET) {
            String reason = Words.sentence(failure.reason());
            Pages.render(failed, out -> JtefailedGenerated.render(out, null, Display.clean(failure.file()), reason));
        }
    }

    /** Writes the page. */
    void end(Run run, Counts counts, AcrossView.Summary across, List<View.SeatLink> seats) throws IOException {
        groups.close();
        failed.close();
        rest.close();
        PageEnds ends = new PageEnds(run, counts, facets, norms);
        Lists lists = new Lists(
                ArticlePages.more(counts.findings() - shownFindings, ReportFolder.FINDINGS),
                ArticlePages.more(failures - MOST_QUIET, "articles.jsonl"),
                quiet > 0,
                ArticlePages.more(quiet - MOST_QUIET, "articles.jsonl"));
        View.Tail tail = ends.tail(lists, across, seats);
        try (Writer page = folder.writer(PAGE)) {
            Pages.render(
                    page,
                    out -> JteoverviewGenerated.render(
                            out, null, ends.head(), content(0), content(1), content(2), tail));
        }
        for (String part : PARTS) {
            Files.delete(folder.file(part));
        }
    }

    /** What was rendered, and escaped, before. */
    private Content content(int part) {
        return out -> {
            char[] buffer = new char[8192];
            try (Reader reader = Files.newBufferedReader(folder.file(PARTS.get(part)))) {
                for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                    out.writeContent(new String(buffer, 0, length));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
