package org.recount.report;

import java.util.List;

/** What the templates of a seat's page show: texts fit to show, escaped only where they are written. */
final class SeatView {
    private SeatView() {}

    /**
     * The page.
     *
     * @param summary "21 statements in 5 articles"
     * @param result  of the poll most spoken of; null where it is not loaded
     * @param others  of other polls that are spoken of
     * @param matrix  null where one article speaks of the seat
     * @param beside  findings that judge no statement: what a rule notes of the wording, figures that do not go together
     * @param leftOut findings on it that are not open; null where there are none
     */
    record Page(
            String name,
            String summary,
            List<View.Facet> verdicts,
            Result result,
            List<Result> others,
            Matrix matrix,
            String allTitle,
            List<Topic> topics,
            String more,
            List<Beside> beside,
            View.Omissions leftOut) {}

    /**
     * A finding that judges no statement.
     *
     * @param title of the article
     */
    record Beside(
            String style,
            String sign,
            String word,
            String quote,
            String message,
            String href,
            String source,
            String title) {}

    /**
     * One official result.
     *
     * @param id     of its heading within the page
     * @param summary who won, in a line
     * @param scale  twenties of a per cent that the chart is wide
     * @param ticks  of the chart's axis
     * @param marker what the mark in a bar is; empty where no bar has one
     * @param before what stood before; null where nothing is loaded
     */
    record Result(
            String id,
            String title,
            String summary,
            List<Figure> figures,
            int scale,
            List<Bar> bars,
            List<Tick> ticks,
            String marker,
            View.Link source,
            Before before) {}

    /** A figure of a result, with how it comes about. */
    record Figure(String label, String value, String note) {}

    /**
     * A candidacy.
     *
     * @param place  style of the bar
     * @param width  in thousandths of the chart
     * @param before where the same party stood before, in thousandths; null where it did not stand, or that is not known
     * @param points change in points; a dash where it is not known
     */
    record Bar(
            String place,
            String name,
            String party,
            String label,
            String width,
            String before,
            String votes,
            String share,
            String points) {}

    /** A mark of the axis. */
    record Tick(String label, String x, String anchor) {}

    /** The result before, told in a column a basis. */
    record Before(String title, List<String> columns, List<BeforeRow> rows, BeforeRow majority, String note) {}

    /** A party's votes, a cell a basis. */
    record BeforeRow(String label, List<String> cells) {}

    /** What each article says of each fact. */
    record Matrix(List<Fact.Source> columns, List<Section> sections, String more) {}

    /** The facts of one poll; {@code title} is null where there is no other. */
    record Section(String title, List<Row> rows) {}

    /** A fact; {@code apart}: not every article tells it alike. */
    record Row(String label, String actual, boolean apart, List<List<Cell>> cells) {}

    /** What an article says of it, once. */
    record Cell(String style, String sign, String word, String said, String href) {}

    /** The statements of one fact. */
    record Topic(String label, List<Statement> statements, String more) {}

    /** One statement. */
    record Statement(
            String style,
            String sign,
            String word,
            String mark,
            String quote,
            String href,
            String source,
            String title) {}
}
