package org.recount.check;

/** A check that a rule may leave undecided, with the reason. */
sealed interface Undecided extends Check
        permits UndecidedCheck, DoubtfulTallyCheck, ProvisionalCheck, OtherAccountCheck, StillCountingCheck {

    /** What is missing, for a reader. */
    String reason();
}
