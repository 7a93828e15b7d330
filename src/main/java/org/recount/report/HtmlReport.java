package org.recount.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.across.Row;
import org.recount.claim.ClaimKind;
import org.recount.review.Docket;
import org.recount.review.Standing;

/** The report for people: an overview, and a folder beside it with a page for each article that has claims. */
public final class HtmlReport implements Report {
    private final Docket docket;
    private final Pages pages;
    private final Facets facets = new Facets();
    private final OfficialFigures figures;
    private final Seats seats;
    private final ItemViews items;
    private final ArticlePages articles;
    private final Overview overview;
    private final AcrossViews across;

    /**
     * A report into a folder.
     *
     * @param entries tells what each rule demands, and how findings stand: those that are not open are told apart
     * @param figures asked for what the tallies have
     */
    public HtmlReport(ReportFolder folder, Entries entries, OfficialFigures figures) throws IOException {
        this.docket = entries.docket();
        this.figures = figures;
        pages = new Pages(folder);
        seats = new Seats(pages);
        across = new AcrossViews(seats);
        items = new ItemViews(entries.norms(), figures, facets, seats);
        articles = new ArticlePages(seats);
        overview = new Overview(pages, facets, entries.norms());
    }

    @Override
    public void checked(Judgement whole) throws IOException {
        Judgement judgement = docket.open(whole);
        if (whole.claims().isEmpty() && whole.findings().isEmpty()) {
            overview.quiet(judgement, null, null);
            return;
        }
        Article article = judgement.article();
        String page = pages.article(article.id());
        String publisher = Display.clean(article.publisher());
        Fact.Source source = new Fact.Source(
                page, publisher.isEmpty() ? ArticlePages.shortTitle(article) : publisher, ArticlePages.title(article));
        across.source(article.id(), source);
        List<Fact> facts = facts(judgement, source);
        List<View.Item> found = items.of(judgement, publisher.isEmpty() ? "not named" : publisher, page);
        beside(judgement, found, source);
        View.Omissions omissions = leftOut(whole, page);
        ArticleView.Page view = articles.of(judgement, found, omissions, facts);
        pages.write(page, out -> JtearticleGenerated.render(out, null, view));
        if (found.isEmpty()) {
            overview.quiet(judgement, page, omissions);
        } else {
            overview.group(judgement, publisher.isEmpty() ? "not named" : publisher, page, found);
        }
    }

    /** The findings of an article that are not open; null where there are none. */
    private View.Omissions leftOut(Judgement whole, String page) {
        LeftOut own = new LeftOut();
        Context context = new Context(whole);
        for (Finding finding : whole.findings()) {
            Standing standing = docket.of(finding);
            if (!standing.open()) {
                View.Omission omission = LeftOut.of(finding, standing, context, whole.article(), page);
                own.add(omission, standing);
                overview.leaveOut(omission, standing);
                seats.known(context.contest(finding)).ifPresent(seat -> seat.leaveOut(omission, standing));
            }
        }
        return own.list();
    }

    private List<Fact> facts(Judgement judgement, Fact.Source source) {
        List<Fact> facts = new ArrayList<>(judgement.claims().size());
        for (JudgedClaim judged : judgement.claims()) {
            facts.add(seats.of(judged.claim().said().contest())
                    .map(seat -> seat.add(judged, source, figures))
                    .orElse(null));
        }
        return facts;
    }

    /** Findings that judge no statement stand on the page of their seat, where it has one. */
    private void beside(Judgement judgement, List<View.Item> found, Fact.Source source) {
        Context context = new Context(judgement);
        for (View.Item item : found) {
            Finding finding = judgement.findings().get(item.number() - 1);
            if (finding.claim() == null && !item.seat().isEmpty()) {
                seats.known(context.contest(finding)).ifPresent(seat -> seat.add(item, source));
            }
        }
    }

    @Override
    public void failed(Failed failed) throws IOException {
        overview.failed(failed);
    }

    @Override
    public void across(Row row) {
        for (Row.Found found : row.findings()) {
            Standing standing = docket.of(row, found);
            if (!standing.open()) {
                overview.leaveOut(LeftOut.of(row, found, standing), standing);
            }
        }
        across.add(docket.open(row));
        if (row.topic().kind() == ClaimKind.NAME) {
            seats.of(row.topic().contest()).ifPresent(seat -> seat.spelled(row, across));
        }
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        SeatPages views = new SeatPages(figures);
        for (Seat seat : seats.all()) {
            SeatView.Page view = views.of(seat);
            pages.write(seat.page(), out -> JteseatGenerated.render(out, null, view));
        }
        for (Map.Entry<String, AcrossView.Matrix> page : across.pages().entrySet()) {
            pages.write(page.getKey(), out -> JtematrixGenerated.render(out, null, page.getValue()));
        }
        if (seats.few().all() != null) {
            pages.write(Pages.SEATS, out -> JteseatlistGenerated.render(out, null, seats.list()));
        }
        overview.end(run, counts, across.summary(), seats);
    }
}
