package org.recount.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.review.Standing;

/**
 * A column of the findings as a table.
 *
 * @param head  as it heads the column
 * @param width in characters, as wide as reads well
 * @param value text of the article's or of ours, or a number of ours; null where there is nothing
 */
record FindingColumn(String head, int width, Function<Entry, Object> value) {
    /** In the order that an editor reads them; the last ones are for programs. */
    static final List<FindingColumn> ALL = List.of(
            new FindingColumn(
                    "severity", 10, entry -> entry.finding().severity().code()),
            new FindingColumn("title", 36, Entry::title),
            new FindingColumn("outlet", 18, entry -> entry.article().publisher()),
            new FindingColumn("published", 12, entry -> entry.article().published()),
            new FindingColumn(
                    "place", 12, entry -> entry.article().place(entry.finding().start())),
            new FindingColumn("line", 7, entry -> entry.finding().line()),
            new FindingColumn("contest", 24, Entry::where),
            new FindingColumn("kind", 16, Entry::kind),
            new FindingColumn("quote", 34, entry -> entry.finding().quote()),
            new FindingColumn("said", 24, entry -> entry.finding().said()),
            new FindingColumn("actual", 24, entry -> entry.finding().actual()),
            new FindingColumn("difference", 12, entry -> entry.finding().difference()),
            new FindingColumn("message", 60, entry -> entry.finding().message()),
            new FindingColumn("cause", 40, entry -> entry.finding().cause()),
            new FindingColumn("suggestion", 34, entry -> entry.finding().suggestion()),
            new FindingColumn(
                    "arithmetic",
                    40,
                    entry -> String.join("; ", entry.finding().evidence().arithmetic())),
            new FindingColumn("source", 40, entry -> sources(entry, Entry.Source::title)),
            new FindingColumn("source_url", 40, entry -> sources(entry, Entry.Source::url)),
            new FindingColumn("rule", 26, entry -> entry.finding().rule()),
            new FindingColumn("norm", 60, Entry::norm),
            new FindingColumn("election", 14, Entry::election),
            new FindingColumn("column", 8, entry -> entry.finding().column()),
            new FindingColumn("article", 30, entry -> entry.article().id()),
            new FindingColumn("file", 30, entry -> entry.article().file()),
            new FindingColumn("url", 40, entry -> entry.article().url()),
            new FindingColumn("state", 12, entry -> state(entry.standing())),
            new FindingColumn("why", 30, entry -> entry.standing().why()),
            new FindingColumn("id", 18, entry -> entry.finding().id()));

    /** A number, or text on one line and fit to show; empty text where there is nothing. */
    Object of(Entry entry) {
        Object cell = value.apply(entry);
        if (cell instanceof Number) {
            return cell;
        }
        return cell == null ? "" : Display.clean(cell.toString()).strip();
    }

    private static String state(Standing standing) {
        boolean confirmed = standing.open() && standing.confirmed();
        return confirmed ? "confirmed" : standing.state().name().toLowerCase(Locale.ROOT);
    }

    private static String sources(Entry entry, Function<Entry.Source, String> part) {
        return entry.sources().stream()
                .map(part)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
