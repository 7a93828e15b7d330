package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.check.across.Teller;
import org.recount.check.across.Topic;
import org.recount.check.across.Version;
import org.recount.review.Trace;

/** What several articles say of one thing, as pages show it. */
final class AcrossViews {
    private static final int MOST_ROWS = 500;
    /** Rows of a page. */
    private static final int PAGE = 150;

    private static final int MOST_COLUMNS = 20;
    /** Rows that the overview tells. */
    private static final int FEW = 8;
    /** Ways to tell one thing that are shown; those the tally does not bear out come first where there are more. */
    private static final int MOST_VERSIONS = 10;
    /** Articles named beside a version. */
    private static final int NAMED = 4;

    private static final int MOST_SOURCES = 10_000;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final Seats seats;
    private final Map<String, Fact.Source> sources = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private int left;
    private int apart;

    AcrossViews(Seats seats) {
        this.seats = seats;
    }

    /** An article that has a page. */
    void source(String article, Fact.Source source) {
        if (sources.size() < MOST_SOURCES) {
            sources.put(article, source);
        }
    }

    /** Rows without findings give way to those that have some. */
    void add(Row row) {
        apart += row.findings().isEmpty() ? 0 : 1;
        if (articles.size() <= MOST_COLUMNS) {
            row.versions().forEach(version -> version.tellers().forEach(teller -> articles.add(teller.article())));
        }
        if (rows.size() == MOST_ROWS) {
            left++;
            int quiet = row.findings().isEmpty() ? -1 : lastQuiet();
            if (quiet < 0) {
                return;
            }
            rows.remove(quiet);
        }
        rows.add(row);
    }

    private int lastQuiet() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).findings().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** What the overview tells; null where no two articles speak of one thing. */
    AcrossView.Summary summary() {
        if (rows.isEmpty()) {
            return null;
        }
        List<Row> apart = ordered().stream()
                .filter(row -> !row.findings().isEmpty())
                .limit(FEW)
                .toList();
        return new AcrossView.Summary(
                title(), note(), apart.stream().map(row -> row(row, List.of())).toList(), "Article by article");
    }

    /** The pages of its own, by their names. */
    Map<String, AcrossView.Matrix> pages() {
        List<String> columns = articles.size() > MOST_COLUMNS ? List.of() : columns();
        List<Row> ordered = ordered();
        Map<String, AcrossView.Matrix> pages = new LinkedHashMap<>();
        for (int from = 0, number = 1; from < ordered.size(); from += PAGE, number++) {
            int to = Math.min(from + PAGE, ordered.size());
            boolean last = to == ordered.size();
            List<AcrossView.Row> shown = ordered.subList(from, to).stream()
                    .map(row -> row(row, columns))
                    .toList();
            pages.put(
                    page(number),
                    new AcrossView.Matrix(
                            title(),
                            ordered.size() <= PAGE ? note() : note() + " Here are " + (from + 1) + "\u2013" + to + ".",
                            columns.stream().map(this::source).toList(),
                            shown,
                            shown.stream()
                                    .map(AcrossView.Row::seat)
                                    .filter(seat -> !seat.isEmpty())
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            number == 1 ? null : page(number - 1),
                            last ? null : page(number + 1),
                            last ? ArticlePages.more(left, ReportFolder.MATRIX) : null));
        }
        return pages;
    }

    /** In the order in which they came in, as on the pages of the seats. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(sources.keySet());
        columns.retainAll(articles);
        articles.stream().filter(article -> !sources.containsKey(article)).forEach(columns::add);
        return columns;
    }

    private static String page(int number) {
        return number == 1 ? Pages.MATRIX : "matrix-" + number + ".html";
    }

    private String title() {
        return Figures.count(rows.size() + left, "thing", "things") + " told by several articles";
    }

    private String note() {
        return apart == 0
                ? "They are told alike."
                : "%s told differently, or wrongly alike. What differs from the tally is a finding of its article too."
                        .formatted(apart == 1 ? "1 is" : Figures.grouped(apart) + " are");
    }

    /** An article that has a page. */
    Optional<Fact.Source> known(String article) {
        return Optional.ofNullable(sources.get(article));
    }

    private Fact.Source source(String article) {
        return known(article).orElseGet(() -> new Fact.Source(null, Display.clean(article), Display.clean(article)));
    }

    /** What cannot all be right first, then what somebody tells wrongly, then what differs, then the rest. */
    private List<Row> ordered() {
        List<Row> ordered = new ArrayList<>(rows);
        IdentityHashMap<Row, Integer> ranks = new IdentityHashMap<>();
        rows.forEach(row -> ranks.put(row, rank(row)));
        ordered.sort(Comparator.comparing(ranks::get));
        return ordered;
    }

    private static int rank(Row row) {
        int worst = worst(row).map(SEVERITIES::indexOf).orElse(SEVERITIES.size());
        int verdict = Verdicts.ORDER.size();
        for (Version version : row.versions()) {
            verdict = Math.min(verdict, Verdicts.ORDER.indexOf(version.verdict()));
        }
        return worst * (Verdicts.ORDER.size() + 1) + verdict;
    }

    private static Optional<Severity> worst(Row row) {
        return row.findings().stream().map(Row.Found::severity).min(Comparator.naturalOrder());
    }

    private AcrossView.Row row(Row row, List<String> columns) {
        Optional<Severity> worst = worst(row);
        Topic topic = row.topic();
        String words = topic.words();
        List<List<AcrossView.Version>> cells = new ArrayList<>();
        for (String article : columns) {
            cells.add(told(row, article));
        }
        return new AcrossView.Row(
                worst.map(Words::style).orElse("agrees"),
                worst.map(Words::sign).orElse("="),
                Display.clean(Character.toUpperCase(words.charAt(0)) + words.substring(1)),
                topic.contest() == null ? "" : Display.clean(topic.contest()),
                seats.page(topic.contest()),
                row.actual().isEmpty() ? "not known" : Display.clean(row.actual()),
                columns.isEmpty() ? versions(row) : List.of(),
                columns.isEmpty() && row.versions().size() > MOST_VERSIONS
                        ? Figures.count(row.versions().size() - MOST_VERSIONS, "other way", "other ways")
                        : null,
                cells,
                row.findings().stream()
                        .map(found -> new AcrossView.Noted(
                                Display.clean(found.message()),
                                Words.sentence(found.norm()),
                                Display.clean(found.rule()),
                                Trace.of(row, found).id()))
                        .toList());
    }

    /** What one article tells of it; most tell nothing. */
    private List<AcrossView.Version> told(Row row, String article) {
        List<AcrossView.Version> told = new ArrayList<>(0);
        for (Version version : row.versions()) {
            for (Teller teller : version.tellers()) {
                if (teller.article().equals(article)) {
                    told.add(version(version, List.of(teller), 1));
                }
            }
        }
        return told;
    }

    private List<AcrossView.Version> versions(Row row) {
        List<Version> versions = new ArrayList<>(row.versions());
        if (versions.size() > MOST_VERSIONS) {
            versions.sort(Comparator.comparingInt(version -> Verdicts.ORDER.indexOf(version.verdict())));
        }
        return versions.stream()
                .limit(MOST_VERSIONS)
                .map(version -> version(version, version.tellers(), version.articles()))
                .toList();
    }

    private AcrossView.Version version(Version version, List<Teller> tellers, int articles) {
        Verdict verdict = version.verdict();
        int more = articles - NAMED;
        return new AcrossView.Version(
                Words.style(verdict),
                Words.sign(verdict),
                Words.of(verdict),
                Display.clean(version.said()),
                tellers.stream().limit(NAMED).map(this::teller).toList(),
                more <= 0 ? "" : " and " + Figures.grouped(more) + " more");
    }

    private AcrossView.Teller teller(Teller teller) {
        Fact.Source source = source(teller.article());
        String place = teller.claim() == null ? "" : "#" + Anchors.claim(teller.claim());
        return new AcrossView.Teller(
                source.name(), source.title(), source.page() == null ? null : source.page() + place);
    }
}
