package org.recount.report;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.recount.article.Article;
import org.recount.check.Judgement;
import org.recount.check.across.Row;

/**
 * The report as one self-contained page. What is written of each article goes to a file of its own until the counts at
 * the top of the page are known.
 */
public final class HtmlReport implements Report {
    static final String PAGE = "report.html";

    /** Findings beyond this number are left to the other files: a browser would be too slow. */
    private static final int MOST_FINDINGS = 2_000;

    private static final int MOST_QUIET = 2_000;
    private static final int MOST_CLAIMS = 20_000;

    private final ReportFolder folder;
    private final Path groupsFile;
    private final Path restFile;
    private final Writer groups;
    private final Writer rest;
    private final Facets facets = new Facets();
    private final ItemViews items;
    private final AcrossViews across = new AcrossViews();
    private int shownFindings;
    private int shownQuiet;
    private int shownClaims;
    private int groupNumber;
    private boolean anyFailed;

    /** @param norms what each rule demands, by its id */
    public HtmlReport(ReportFolder folder, Map<String, String> norms) throws IOException {
        this.folder = folder;
        this.items = new ItemViews(Map.copyOf(norms), facets);
        groups = folder.writer(".groups.part");
        rest = folder.writer(".rest.part");
        groupsFile = folder.path().resolve(".groups.part");
        restFile = folder.path().resolve(".rest.part");
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        if (judgement.findings().isEmpty()) {
            quiet(judgement);
        } else if (shownFindings + judgement.findings().size() <= MOST_FINDINGS) {
            shownFindings += judgement.findings().size();
            group(judgement);
        }
    }

    private void group(Judgement judgement) throws IOException {
        Article article = judgement.article();
        String outlet = article.publisher().isEmpty() ? "not named" : Display.clean(article.publisher());
        View.Group group = new View.Group(
                "a-" + ++groupNumber,
                title(article),
                Links.safe(article.url()),
                where(judgement),
                facets.outletKey(outlet),
                Facets.severities(Counts.of(judgement)),
                items.of(judgement, outlet),
                claims(judgement));
        render(groups, out -> JtegroupGenerated.render(out, null, group));
    }

    private void quiet(Judgement judgement) throws IOException {
        if (++shownQuiet > MOST_QUIET) {
            return;
        }
        boolean any = !judgement.claims().isEmpty();
        Article article = judgement.article();
        String where = any ? where(judgement) : where(judgement) + " \u00B7 nothing was checked";
        View.Quiet view = new View.Quiet(
                any ? "agrees" : "undecided",
                any ? "=" : "?",
                title(article),
                Links.safe(article.url()),
                where,
                claims(judgement));
        render(rest, out -> JtequietGenerated.render(out, null, view));
    }

    private View.Claims claims(Judgement judgement) {
        shownClaims += judgement.claims().size();
        return shownClaims > MOST_CLAIMS ? null : ClaimViews.of(judgement);
    }

    private static String title(Article article) {
        String title = Display.clean(article.title()).strip();
        return title.isEmpty() ? Display.clean(article.file()) : title;
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

    @Override
    public void failed(Failed failed) throws IOException {
        boolean first = !anyFailed;
        anyFailed = true;
        if (++shownQuiet <= MOST_QUIET || first) {
            String reason = Words.sentence(failed.reason());
            render(rest, out -> JtefailedGenerated.render(out, null, Display.clean(failed.file()), reason, first));
        }
    }

    @Override
    public void across(Row row) {
        across.add(row);
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        groups.close();
        rest.close();
        PageEnds ends = new PageEnds(run, counts, facets);
        View.Tail tail = ends.tail(
                shownQuiet > 0,
                more(counts.findings() - shownFindings, "more findings stand in findings.jsonl."),
                across.view(),
                more(shownQuiet - MOST_QUIET, "more articles stand in articles.jsonl."));
        try (Writer page = folder.writer(PAGE)) {
            render(
                    page,
                    out -> JtepageGenerated.render(
                            out, null, ends.head(), content(groupsFile), content(restFile), tail));
        }
        Files.delete(groupsFile);
        Files.delete(restFile);
    }

    private static String more(int number, String words) {
        return number <= 0 ? null : Figures.grouped(number) + " " + words;
    }

    /** What was rendered, and escaped, before. */
    private static Content content(Path part) {
        return out -> {
            char[] buffer = new char[8192];
            try (Reader reader = Files.newBufferedReader(part)) {
                for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                    out.writeContent(new String(buffer, 0, length));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void render(Writer writer, Consumer<OwaspHtmlTemplateOutput> template) throws IOException {
        try {
            template.accept(new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
