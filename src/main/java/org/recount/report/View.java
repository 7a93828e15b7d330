package org.recount.report;

import java.util.List;

/** What the templates of the page show: texts fit to show, escaped only where they are written. */
final class View {
    private View() {}

    /**
     * The top of the page.
     *
     * @param whole   how many findings there are
     * @param leftOut findings that are not among them; null where there are none
     * @param files   that hold them for the script; 0 where the page has all
     * @param blank   what the script makes elements of where they come from files; null where they do not
     */
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
            int whole,
            int files,
            Omissions leftOut,
            List<Segment> segments,
            List<Facet> severities,
            List<Facet> kinds,
            List<Facet> outlets,
            List<SeatOption> seats,
            Group blank) {}

    /** A value to filter by, with how often it occurs. */
    record Facet(String value, String label, String plural, int count, String style, String sign, String note) {

        /** How often, with commas. */
        String number() {
            return Figures.grouped(count);
        }
    }

    /** A seat to filter by; {@code page} is null where it has none, {@code found}: there are findings on it. */
    record SeatOption(String name, String page, boolean found) {}

    /** A part of the bar of verdicts, in thousandths of its width. */
    record Segment(String style, String sign, String words, String x, String width) {}

    /** An article with findings. */
    record Group(String title, String page, String where, String outlet, List<Facet> severities, List<Item> items) {

        /** Nothing of an article, but every part of its mark-up. */
        static Group blank(List<Facet> severities) {
            return new Group("", "", "", "", severities, List.of());
        }
    }

    /**
     * A finding.
     *
     * @param number   in its article, from 1
     * @param article  page of its article
     * @param seatPage page of its seat; null where it has none
     * @param gravity  to sort by, the worst has the lowest
     * @param weight   the difference in parts of the tally's figure; empty where there are no numbers
     * @param line     "line 4"
     * @param place    "line 4, column 177"
     * @param id       by which commands know it
     * @param suppress the command that suppresses it; null where its id is none to type
     * @param wordy    whether what is said is longer than a figure
     * @param workings what the lines of {@code arithmetic} are called
     */
    record Item(
            String anchor,
            int number,
            String article,
            String seatPage,
            String severity,
            String style,
            String sign,
            String word,
            String kind,
            String seat,
            int order,
            int gravity,
            String weight,
            Excerpt excerpt,
            String topic,
            String line,
            String place,
            boolean quoted,
            boolean wordy,
            Said said,
            String actual,
            Difference difference,
            String message,
            String quote,
            String suggestion,
            String noSuggestion,
            String workings,
            List<String> arithmetic,
            String cause,
            List<String> rows,
            String norm,
            String rule,
            List<Link> sources,
            String id,
            String suppress) {

        /** Nothing of a finding, but every part of its mark-up. */
        static Item blank() {
            return new Item(
                    "",
                    0,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    0,
                    0,
                    "",
                    new Excerpt("", "", ""),
                    "",
                    "",
                    "",
                    false,
                    false,
                    new Said("", "", ""),
                    "",
                    new Difference("", ""),
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(""),
                    "",
                    List.of(""),
                    "",
                    "",
                    List.of(new Link("", null)),
                    "",
                    "");
        }
    }

    /** A finding among the worst of the run. */
    record Pick(Item item, String title, String page) {}

    /** What an article says; {@code odd} is the part that differs from the tally, empty where none stands out. */
    record Said(String before, String odd, String after) {}

    /**
     * A finding that is left out: suppressed, rejected, or known from a baseline.
     *
     * @param about   kind and seat
     * @param quote   the article's words
     * @param told    what the article says and the tally has
     * @param state   who left it out, when, and until when
     * @param why     the reason given; empty where none was
     * @param article its title
     * @param page    where it stands; null where that is no one article
     */
    record Omission(String about, String quote, String told, String state, String why, String article, String page) {}

    /**
     * Those of an article, a seat or a run.
     *
     * @param number "1 suppressed, 3 in the baseline"
     * @param more   what is said of others that are not shown; null where all are
     */
    record Omissions(String number, String title, List<Omission> findings, String more) {}

    /** A source; {@code url} is null where it may not be linked. */
    record Link(String title, String url) {}

    /** A number that was not read. */
    record NotRead(Excerpt excerpt, String where) {}

    /** An article without findings; {@code page} is null where it has no claims, and then its numbers are shown here. */
    record Quiet(String style, String sign, String title, String page, String where, List<NotRead> notRead) {}

    /** A seat that articles speak of, with how often. */
    record SeatLink(String name, String page, String statements, List<Facet> verdicts) {}

    /** Seats; {@code all} is how the link to all of them is called, null where these are all. */
    record SeatList(String title, List<SeatLink> seats, String all) {}

    /** How often a rule found something; {@code width} in thousandths of the largest. */
    record RuleCount(String rule, String norm, String count, String width) {}

    /** The end of the page; {@code across} and what is said of more are null where there is nothing to say. */
    record Tail(
            AcrossView.Summary across,
            SeatList seats,
            List<RuleCount> rules,
            String version,
            String rulesDigest,
            String tallies,
            String accounted) {}
}
