package org.recount.report;

import java.util.List;

/** What the templates show of things that several articles tell: texts fit to show, escaped only where written. */
final class AcrossView {
    private AcrossView() {}

    /**
     * What the overview tells of it.
     *
     * @param rows those that are told differently
     * @param all  "All 101 things …", the words of the link to the matrix
     */
    record Summary(String title, String note, List<Row> rows, String all) {}

    /**
     * A page of the matrix.
     *
     * @param columns the articles; empty where there are too many, and then the rows name them
     * @param seats   that rows are of
     * @param before  the page before; null where there is none
     * @param after   the page after; null where there is none
     * @param more    what is said of rows left out; null where none was
     */
    record Matrix(
            String title,
            String note,
            List<Fact.Source> columns,
            List<Row> rows,
            List<String> seats,
            String before,
            String after,
            String more) {}

    /**
     * One thing.
     *
     * @param seat     empty for what is of the country
     * @param versions where there are no columns
     * @param more     how many versions are not shown; null where all are
     * @param cells    one for each column
     */
    record Row(
            String style,
            String sign,
            String about,
            String seat,
            String seatPage,
            String actual,
            List<Version> versions,
            String more,
            List<List<Version>> cells,
            List<Noted> findings) {}

    /** One way to tell it; {@code more} counts the articles that are not named. */
    record Version(String style, String sign, String word, String said, List<Teller> tellers, String more) {}

    /** An article that tells it so; {@code href} is null where it has no page. */
    record Teller(String name, String title, String href) {}

    /** A finding on several articles. */
    record Noted(String message, String norm, String rule, String id) {}
}
