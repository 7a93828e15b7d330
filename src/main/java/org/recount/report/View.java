package org.recount.report;

import java.util.List;

/** What the templates of the page show: texts fit to show, escaped only where they are written. */
final class View {
    private View() {}

    /** The top of the page. */
    record Head(
            String headline,
            String articlesIn,
            int failed,
            String failedText,
            String claims,
            String verdictText,
            String failedClaims,
            String notRead,
            String findings,
            List<Segment> segments,
            List<Facet> severities,
            List<Facet> kinds,
            List<Facet> outlets,
            List<String> seats,
            String style,
            String styleDigest,
            String scriptDigest) {}

    /** A value to filter by, with how often it occurs. */
    record Facet(String value, String label, String plural, int count, String style, String sign, String note) {}

    /** A part of the bar of verdicts, in thousandths of its width. */
    record Segment(String style, String sign, String words, String x, String width) {}

    /** An article with findings; {@code claims} is null where the page has no room for them. */
    record Group(
            String anchor,
            String title,
            String url,
            String where,
            String outlet,
            List<Facet> severities,
            List<Item> items,
            Claims claims) {}

    /** A finding. */
    record Item(
            String anchor,
            String severity,
            String style,
            String sign,
            String word,
            String kind,
            String seat,
            int order,
            String weight,
            Excerpt excerpt,
            String about,
            String said,
            String actual,
            String difference,
            String message,
            String quote,
            String suggestion,
            String noSuggestion,
            List<String> arithmetic,
            String cause,
            List<String> rows,
            String norm,
            String rule,
            List<Link> sources) {}

    /** A source; {@code url} is null where it may not be linked. */
    record Link(String title, String url) {}

    /** All claims of an article, and its numbers that were not read. */
    record Claims(String summary, List<Stated> claims, List<NotRead> notRead) {}

    /** One claim. */
    record Stated(String style, String sign, String word, String quote, String about, String value, String why) {}

    /** A number that was not read. */
    record NotRead(Excerpt excerpt, String where) {}

    /** An article without findings. */
    record Quiet(String style, String sign, String title, String url, String where, Claims claims) {}

    /** What several articles say of one thing; {@code articles} heads the columns and is empty where there are too many. */
    record Across(String summary, String note, List<String> articles, List<AcrossRow> rows, String more) {}

    /** One thing: who says what, in a cell an article, or in one cell for all. */
    record AcrossRow(String style, String sign, String about, String actual, List<Cell> cells, List<Noted> findings) {}

    /** What one article says; empty where it is silent. */
    record Cell(List<Version> versions) {}

    /** One way to tell it. */
    record Version(String style, String sign, String word, String said) {}

    /** A finding on several articles. */
    record Noted(String message, String norm, String rule) {}

    /** The end of the page; {@code moreFindings}, {@code across} and {@code moreArticles} are null where there is nothing to say. */
    record Tail(
            int findings,
            boolean rest,
            String moreFindings,
            Across across,
            String moreArticles,
            String version,
            String rules,
            String tallies,
            String accounted,
            String script) {}
}
