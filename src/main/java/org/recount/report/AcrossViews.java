package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.check.across.Teller;
import org.recount.check.across.Version;

/** What several articles say of one thing, as the page shows it: a column an article, or a list where there are many. */
final class AcrossViews {
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 10;

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private int left;

    /** Rows without findings give way to those that have some. */
    void add(Row row) {
        if (articles.size() <= MOST_COLUMNS) {
            tellers(row).map(Teller::article).forEach(articles::add);
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

    private static Stream<Teller> tellers(Row row) {
        return row.versions().stream().flatMap(version -> version.tellers().stream());
    }

    /** The section of the page; null where no two articles speak of one thing. */
    View.Across view() {
        if (rows.isEmpty()) {
            return null;
        }
        int all = rows.size() + left;
        List<String> columns = articles.size() > MOST_COLUMNS ? List.of() : List.copyOf(articles);
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(
                Comparator.comparing(row -> worst(row).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        long found = rows.stream().filter(row -> !row.findings().isEmpty()).count();
        return new View.Across(
                Figures.count(all, "thing", "things") + " told by several articles",
                found == 0
                        ? "They are told alike."
                        : "%s told differently; what differs from the tally is a finding of its article above."
                                .formatted(found == 1 ? "1 is" : Figures.grouped(found) + " are"),
                columns.stream().map(Display::clean).toList(),
                ordered.stream().map(row -> row(row, columns)).toList(),
                left == 0 ? null : Figures.grouped(left) + " more stand in " + ReportFolder.MATRIX + ".");
    }

    /** What cannot all be right first, then what differs, then the rest. */
    private static Optional<Severity> worst(Row row) {
        return row.findings().stream().map(found -> found.severity()).min(Comparator.naturalOrder());
    }

    private static View.AcrossRow row(Row row, List<String> columns) {
        Optional<Severity> worst = worst(row);
        List<View.Cell> cells = columns.isEmpty()
                ? List.of(new View.Cell(row.versions().stream()
                        .map(v -> version(v, v.said() + " \u00B7 " + named(v)))
                        .toList()))
                : columns.stream().map(article -> cell(row, article)).toList();
        String words = row.topic().words();
        return new View.AcrossRow(
                worst.map(Words::style).orElse("agrees"),
                worst.map(Words::sign).orElse("="),
                Display.clean(Character.toUpperCase(words.charAt(0)) + words.substring(1)),
                row.actual().isEmpty() ? "not known" : Display.clean(row.actual()),
                cells,
                row.findings().stream()
                        .map(found -> new View.Noted(
                                Display.clean(found.message()),
                                Words.sentence(found.norm()),
                                Display.clean(found.rule())))
                        .toList());
    }

    private static View.Cell cell(Row row, String article) {
        return new View.Cell(row.versions().stream()
                .filter(v -> v.tellers().stream().anyMatch(t -> t.article().equals(article)))
                .map(v -> version(v, v.said()))
                .toList());
    }

    private static View.Version version(Version version, String said) {
        Verdict verdict = version.verdict();
        return new View.Version(Words.style(verdict), Words.sign(verdict), Words.of(verdict), Display.clean(said));
    }

    private static String named(Version version) {
        List<String> named =
                version.tellers().stream().limit(3).map(Teller::article).toList();
        int more = version.articles() - named.size();
        return String.join(", ", named) + (more > 0 ? " and " + Figures.grouped(more) + " more" : "");
    }
}
