package org.recount.check;

import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.election.SeatKey;

/** Whether two claims of one thing, in one article or in two, can both be right. Immutable. */
public final class Retelling {
    private final Arithmetic arithmetic;
    private final Lookup lookup;

    Retelling(Arithmetic arithmetic, Lookup lookup) {
        this.arithmetic = arithmetic;
        this.lookup = lookup;
    }

    /** Whether two figures are too far apart to be one thing told twice: one of them was said of something else. */
    public boolean apart(Quantity one, Quantity other) {
        return arithmetic.apart(one, other);
    }

    /** A figure as an article tells it, "just over 1,000"; empty where a claim has none. */
    public static String figure(Claim claim) {
        boolean change = claim instanceof Claim.VoteChange
                || claim instanceof Claim.ShareChange
                || (claim instanceof Claim.Majority majority && majority.held() == Claim.Held.CHANGE);
        return claim.quantity()
                .map(q -> change ? Figures.saidChange(q) : Figures.said(q))
                .orElse("");
    }

    /** Whether one official figure could agree with both. */
    public boolean compatible(Quantity one, Quantity other) {
        return could(one, other) || could(other, one);
    }

    /** Whether the second could be the official figure behind the first; two loose figures are not set against each other. */
    private boolean could(Quantity said, Quantity as) {
        boolean loose = said.hedge() != Hedge.NONE
                && said.hedge() != Hedge.ONLY
                && as.hedge() != Hedge.NONE
                && as.hedge() != Hedge.ONLY;
        return loose || arithmetic.of(said, as.value(), Basis.CONTEST, null).fit() != Fit.DIFFERS;
    }

    /** Whether both outcomes can be so. */
    public boolean compatible(Claim one, Claim other) {
        if (one instanceof Claim.PollingDay first && other instanceof Claim.PollingDay second) {
            // "Thursday" and "4 July" may be the same day.
            return dated(first) != dated(second) || first.day().equals(second.day());
        }
        if (one instanceof Claim.Party) {
            return lookup.parties().same(one.said().object(), other.said().object());
        }
        if (one instanceof Claim.SeatChange first && other instanceof Claim.SeatChange second) {
            return (first.change() == Claim.Change.LOSS) == (second.change() == Claim.Change.LOSS)
                    && !(holds(first) && gains(second))
                    && !(gains(first) && holds(second));
        }
        if (one instanceof Claim.Incumbent first && other instanceof Claim.Incumbent second) {
            return (first.standing() != Claim.Standing.NEW && second.standing() != Claim.Standing.NEW)
                    || first.standing() == second.standing();
        }
        String first = one.said().subject();
        String second = other.said().subject();
        return SeatKey.of(first).equals(SeatKey.of(second))
                || lookup.party(first) != lookup.party(second)
                || Lookup.shortened(first, second)
                || lookup.parties().same(first, second)
                || NearSpelling.of(first, second);
    }

    private static boolean dated(Claim.PollingDay day) {
        return !day.day().isEmpty() && Character.isDigit(day.day().charAt(0));
    }

    private static boolean holds(Claim.SeatChange change) {
        return change.change() == Claim.Change.HOLD;
    }

    private static boolean gains(Claim.SeatChange change) {
        return change.change() == Claim.Change.GAIN;
    }

    /** An outcome in a clause, "Ana Reed held the seat". */
    public static String outcome(Claim claim) {
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
        if (claim instanceof Claim.Defeated) {
            return subject + " beat " + claim.said().object();
        }
        return claim instanceof Claim.Party
                ? subject + " stood for " + claim.said().object()
                : subject + " won";
    }
}
