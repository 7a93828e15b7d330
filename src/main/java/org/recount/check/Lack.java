package org.recount.check;

/** Why a claim stays undecided. */
public enum Lack {
    /** The text leaves open what is meant. */
    AMBIGUOUS,
    /** The text does not tell which election. */
    NO_ELECTION,
    /** No tally of the contest or election is loaded. */
    NO_TALLY,
    /** The person or party is not on the ballot that is loaded. */
    NO_CANDIDACY,
    /** The tally lacks the figure. */
    NO_FIGURE,
    /** The poll was held after the article was published. */
    LATER_POLL,
    /** What is loaded neither bears the claim out nor contradicts it. */
    OPEN
}
