package org.recount.check;

import org.recount.claim.Claim;

/**
 * One outcome told twice in an article: who won, for which party, which way a seat went, on which day.
 *
 * @param claim      the later one
 * @param earlier    the earlier one
 * @param between    where the two stand
 * @param compatible whether both can be so
 */
public record SameOutcome(Claim claim, Claim earlier, SameFigure.Between between, boolean compatible) implements Check {
    @Override
    public Account account() {
        String later = words(claim);
        String before = words(earlier);
        return Account.of(later, before)
                .message("The article says %s here and %s before; both cannot be so.".formatted(later, before))
                .line("\u201c" + earlier.said().quote() + "\u201d, then \u201c"
                        + claim.said().quote() + "\u201d");
    }

    private static String words(Claim claim) {
        String subject = claim.said().subject();
        if (claim instanceof Claim.PollingDay day) {
            return "a poll on " + day.day();
        }
        if (claim instanceof Claim.SeatChange change) {
            return subject
                    + switch (change.change()) {
                        case GAIN -> " gained the seat";
                        case HOLD -> " held the seat";
                        case LOSS -> " lost the seat";
                        case WIN_BACK -> " won the seat back";
                    };
        }
        if (claim instanceof Claim.Incumbent incumbent) {
            return subject
                    + switch (incumbent.standing()) {
                        case SITTING -> " was the sitting member";
                        case FORMER -> " was a former member";
                        case NEW -> " was elected for the first time";
                    };
        }
        return claim instanceof Claim.Party
                ? subject + " stood for " + claim.said().object()
                : subject + " won";
    }
}
