package org.recount.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Election;

/** Findings as the page shows them. */
final class ItemViews {
    private static final int EXCERPT = 110;
    /** Letters of the longest figure. */
    private static final int FIGURE = 10;

    private static final int LONGEST = 800;
    /** Letters that stand out in a name. */
    private static final int ODD = 3;

    private final Map<String, String> norms;
    private final OfficialFigures figures;
    private final Facets facets;
    private final Seats seats;
    private int order;

    ItemViews(Map<String, String> norms, OfficialFigures figures, Facets facets, Seats seats) {
        this.norms = norms;
        this.figures = figures;
        this.facets = facets;
        this.seats = seats;
    }

    /** @param page of the article */
    List<View.Item> of(Judgement judgement, String outlet, String page) {
        Context context = new Context(judgement);
        List<View.Item> items = new ArrayList<>();
        for (Finding finding : judgement.findings()) {
            items.add(item(finding, items.size() + 1, judgement.article(), context, outlet, page));
        }
        return items;
    }

    private View.Item item(Finding finding, int number, Article article, Context context, String outlet, String page) {
        Optional<Claim> claim = context.claim(finding);
        String kind = claim.map(c -> c.kind().name()).orElse("ARTICLE");
        String kindLabel = claim.map(c -> Words.of(c.kind())).orElse(Words.WORDING);
        String seat = Display.clean(context.contest(finding));
        boolean quoted = context.quoted(finding);
        facets.add(kind, kindLabel, outlet, seat);
        Severity severity = finding.severity();
        Gravity gravity =
                Gravity.of(finding, claim, claim.filter(this::ofWinner).isPresent());
        return new View.Item(
                Anchors.finding(finding.id()),
                number,
                page,
                seats.page(context.contest(finding)),
                severity.code(),
                Words.style(severity),
                Words.sign(severity),
                Words.of(severity),
                kind,
                seat,
                ++order,
                gravity.order(),
                gravity.away() == null ? "" : gravity.away().toPlainString(),
                Excerpt.of(article.text(), finding.start(), finding.end(), EXCERPT),
                topic(kindLabel, seat, claim.isPresent()),
                Words.place(article, finding) + "line " + finding.line(),
                Words.place(article, finding) + "line " + finding.line() + ", column " + finding.column(),
                quoted,
                shown(finding.said()).length() > FIGURE
                        || shown(finding.actual()).length() > FIGURE,
                said(finding, kind),
                shown(finding.actual()),
                Difference.of(finding, claim),
                shown(finding.message()),
                shown(finding.quote()),
                finding.suggestion() == null ? null : Display.clean(finding.suggestion()),
                quoted
                        ? "None: the words are quoted."
                        : severity == Severity.INFO ? "None needed." : "None is certain.",
                workings(finding.evidence().arithmetic()),
                finding.evidence().arithmetic().stream().map(Display::clean).toList(),
                finding.cause() == null || finding.cause().isBlank() ? null : Words.sentence(finding.cause()),
                finding.evidence().rows().stream().map(this::row).distinct().toList(),
                Words.sentence(norms.getOrDefault(finding.rule(), "")),
                shown(finding.rule()),
                sources(finding.evidence().rows()),
                shown(finding.id()),
                Anchors.isPlain(finding.id()) ? "recount suppress " + finding.id() + " --reason \"\u2026\"" : null);
    }

    /** What it is about, and where; what no statement says is not national because no seat is known. */
    private static String topic(String kind, String seat, boolean claimed) {
        return seat.isEmpty() && !claimed ? kind : kind + " \u00B7 " + (seat.isEmpty() ? "National" : seat);
    }

    private boolean ofWinner(Claim claim) {
        Statement said = claim.said();
        return said.election() != null
                && said.contest() != null
                && figures.tallies()
                        .contest(said.election(), said.contest())
                        .filter(contest -> contest.winner().name().equals(said.subject()))
                        .isPresent();
    }

    /** In a name the letters that differ stand out, where they are few. */
    private static View.Said said(Finding finding, String kind) {
        String said = shown(finding.said());
        String actual = shown(finding.actual());
        if (!kind.equals("NAME")) {
            return new View.Said(said, "", "");
        }
        int start = 0;
        int most = Math.min(said.length(), actual.length());
        while (start < most && said.charAt(start) == actual.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && said.charAt(said.length() - 1 - end) == actual.charAt(actual.length() - 1 - end)) {
            end++;
        }
        String odd = said.substring(start, said.length() - end);
        return odd.isEmpty() || odd.length() > ODD || start + end == 0
                ? new View.Said(said, "", "")
                : new View.Said(said.substring(0, start), odd, said.substring(said.length() - end));
    }

    /** Lines of words are no arithmetic. */
    private static String workings(List<String> lines) {
        return lines.stream().anyMatch(line -> line.indexOf('=') >= 0) ? "Arithmetic" : "Compared";
    }

    private static String shown(String text) {
        return text == null ? "" : Display.clipped(text, LONGEST);
    }

    /** "Ilford North, Wes Streeting: 15,647 votes · General election of 4 July 2024 · candidacies.csv, column “Votes”". */
    private String row(Evidence.Row row) {
        List<String> names = new ArrayList<>();
        if (row.contest() != null) {
            names.add(row.contest());
        }
        if (row.candidate() != null) {
            names.add(row.candidate());
        }
        String about = names.isEmpty() ? "" : String.join(", ", names) + ": ";
        String election = row.election() == null
                ? ""
                : " \u00B7 "
                        + figures.tallies()
                                .election(row.election())
                                .map(Election::title)
                                .orElse(row.election());
        String table = row.table().isEmpty() ? "" : " \u00B7 " + row.table();
        String column = row.column() == null ? "" : ", column \u201C" + row.column() + "\u201D";
        return Display.clean(about + row.figure() + election + table + column);
    }

    /** The sources of the rows, each once. */
    private static List<View.Link> sources(List<Evidence.Row> rows) {
        Map<String, View.Link> sources = new LinkedHashMap<>();
        for (Evidence.Row row : rows) {
            sources.computeIfAbsent(
                    row.sourceTitle() + '\n' + row.sourceUrl(),
                    source -> new View.Link(
                            shown(row.sourceTitle()) + (row.table().isEmpty() ? "" : ", " + Display.clean(row.table())),
                            Links.safe(row.sourceUrl())));
        }
        return List.copyOf(sources.values());
    }
}
