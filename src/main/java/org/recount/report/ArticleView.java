package org.recount.report;

import java.util.List;

/** What the templates of an article's page show: texts fit to show, escaped only where they are written. */
final class ArticleView {
    private ArticleView() {}

    /**
     * The page.
     *
     * @param publisher empty where it is unknown
     * @param by        publisher, day, and what was read
     * @param url       where it was published; null where it may not be linked
     * @param notes     what the reader had to assume
     * @param beside    "2 findings on wording", which judge no claim; empty where there are none
     * @param notRead   "4 numbers not read"; empty where all were
     * @param noText    what is said where there is no text; null where there is some
     * @param cut       what is said of text left out; null where none was
     * @param hint      what the panel says where there is no finding
     * @param leftOut   findings that are not open; null where there are none
     */
    record Page(
            String title,
            String publisher,
            String by,
            String file,
            String url,
            List<String> notes,
            List<View.Facet> verdicts,
            String beside,
            String notRead,
            List<Prose.Block> blocks,
            String noText,
            String cut,
            String findings,
            List<View.Item> items,
            String moreItems,
            String hint,
            View.Omissions leftOut,
            Agreeing agreeing,
            Open open) {}

    /** The claims that the tally bears out. */
    record Agreeing(String title, List<Agreed> claims, String more) {}

    /** One of them; {@code anchor} and {@code seatPage} are null where there is no such place. */
    record Agreed(String quote, String anchor, String about, String seat, String seatPage, String tally) {}

    /** The claims that nothing decides, and the numbers that were not read. */
    record Open(String title, List<Undecided> claims, String more) {}

    /** One of them. */
    record Undecided(String quote, String anchor, String about, String why) {}
}
