package org.recount.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.recount.check.Finding;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;

/**
 * How far the tally's figure is from the article's, for a reader.
 *
 * @param figure with its sign, "−41.3"; empty where there is none
 * @param unit   that it counts, "points"; empty where there is none
 */
record Difference(String figure, String unit) {
    private static final Difference NONE = new Difference("", "");

    static Difference of(Finding finding, Optional<Claim> claim) {
        BigDecimal number = finding.difference();
        if (number == null || number.signum() == 0) {
            return NONE;
        }
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return new Difference(
                Figures.signed(number),
                claim.flatMap(Claim::quantity).map(said -> unit(said, one)).orElse(""));
    }

    /** What per cents differ by is points. */
    private static String unit(Quantity said, boolean one) {
        return switch (said.measuredIn()) {
            case VOTES -> one ? "vote" : "votes";
            case PERCENT, POINTS -> one ? "point" : "points";
            case SEATS -> one ? "seat" : "seats";
            case ORDINAL -> one ? "place" : "places";
            case YEARS, YEAR -> one ? "year" : "years";
            case DAYS, DATE -> one ? "day" : "days";
            case ELECTORS -> one ? "elector" : "electors";
            case CANDIDATES -> one ? "candidate" : "candidates";
            case TIMES -> "";
        };
    }

    boolean isNone() {
        return figure.isEmpty();
    }

    /** "−41.3 points". */
    @Override
    public String toString() {
        return (figure + " " + unit).strip();
    }
}
