package org.recount.review;

/**
 * How a finding stands beside an earlier report and after what people decided about it.
 *
 * @param age         whether the baseline has it
 * @param suppression in force; null where there is none
 * @param review      the last decision; null where nobody took one
 */
public record Standing(Age age, Suppression suppression, Review review) {

    /** Nothing is known of it. */
    public static final Standing OPEN = new Standing(Age.NOT_COMPARED, null, null);

    /** Whether an earlier report has a finding. */
    public enum Age {
        /** There is no baseline. */
        NOT_COMPARED,
        NEW,
        KNOWN
    }

    /** In a word, the first that holds. */
    public enum State {
        /** It asks to be looked at; only these are shown to people and make the exit code 1. */
        OPEN,
        SUPPRESSED,
        /** A person found the article right. */
        REJECTED,
        /** The baseline has it. */
        KNOWN
    }

    public State state() {
        if (suppression != null) {
            return State.SUPPRESSED;
        }
        if (review != null && review.decision() == Review.Decision.REJECTED) {
            return State.REJECTED;
        }
        return age == Age.KNOWN ? State.KNOWN : State.OPEN;
    }

    public boolean open() {
        return state() == State.OPEN;
    }

    /** Whether a person found that the article is wrong. */
    public boolean confirmed() {
        return review != null && review.decision() == Review.Decision.CONFIRMED;
    }

    /** Why it is suppressed or what a person said of it; empty where nobody said anything. */
    public String why() {
        return suppression != null ? suppression.reason() : review != null ? review.why() : "";
    }
}
