package org.recount.claim;

import java.util.EnumSet;
import java.util.Set;

/** What the words of a claim tell plainly, so that no other reading of them is likely. */
public enum Plain {
    /** Of whom it is stated: "Ana Reed polled 9,100", "a majority of 900". */
    WHOSE,
    /** What it counts: "9,100 votes", "40.1 per cent", "a majority of 900". */
    WHAT,
    /** The seat: the sentence names it or somebody who stood there, and no other. */
    WHERE,
    /** The sentence speaks of one time only. */
    ONCE,
    /** The election: its year stands in the sentence, or nothing in the paragraph speaks of another. */
    WHEN,
    /** That no other poll can be meant: those who are named stood, or beat each other, at this one only. */
    ONLY,
    /** All of it by the form: a row of a list or of a table. */
    LISTED,
    /** What something went from: "from 40.1 per cent". */
    FROM,
    /** What something went to: "from 40.1 per cent to 35.0". */
    TO,
    /** That it rose to it, or from it: "rose to 9,100", "up from 8,000". */
    RISEN,
    /** That it fell to it, or from it. */
    FALLEN;

    /** Whether they tell whose it is, where and when. */
    public static boolean all(Set<Plain> told) {
        return told.containsAll(EnumSet.of(WHOSE, WHERE, ONCE, WHEN));
    }

    /** Whether they tell of a rise or a fall, which is of two polls: "had 10.9 per cent, fell to 997 votes". */
    public static boolean course(Set<Plain> told) {
        return told.contains(RISEN) || told.contains(FALLEN);
    }
}
