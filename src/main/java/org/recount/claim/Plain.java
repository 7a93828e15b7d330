package org.recount.claim;

/** What the words of a claim tell plainly, so that no other reading of them is likely. */
public enum Plain {
    /** What is stated, and of whom: "Ana Reed polled 9,100 votes", "a majority of 900". */
    WHOSE,
    /** The seat: the sentence names it or somebody who stood there, and no other. */
    WHERE,
    /** The sentence speaks of one time only. */
    ONCE,
    /** The election: its year stands in the sentence, or nothing in the paragraph speaks of another. */
    WHEN
}
