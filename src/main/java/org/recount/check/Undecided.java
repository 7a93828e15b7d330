package org.recount.check;

/** A check that a rule may leave undecided, with the reason. */
interface Undecided {

    /** What is missing, for a reader. */
    String reason();
}
