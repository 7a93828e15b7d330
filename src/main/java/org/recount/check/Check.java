package org.recount.check;

import org.recount.claim.Claim;

/** A claim met with the tally that decides it: the fact that rules see. One record a kind. */
public sealed interface Check
        permits AbsentCheck,
                ComparisonCheck,
                DateCheck,
                DefeatedCheck,
                ElectorateCheck,
                IncumbentCheck,
                MajorityChangeCheck,
                MajorityCheck,
                NameCheck,
                PartyCheck,
                PartyListCheck,
                PlaceCheck,
                PreviousMajorityCheck,
                SeatChangeCheck,
                SeatCountCheck,
                ShareChangeCheck,
                ShareCheck,
                SwingCheck,
                TenureCheck,
                TurnoutCheck,
                TurnoutChangeCheck,
                UndecidedCheck,
                DoubtfulTallyCheck,
                OtherAccountCheck,
                ProvisionalCheck,
                StillCountingCheck,
                VoteChangeCheck,
                VotesCheck,
                WinnerCheck,
                ChangeFigures,
                MarginFigures,
                OrderFigures,
                SameFigure,
                SameOutcome,
                ShareFigures,
                ShareSum,
                SwingFigures,
                TotalFigures,
                TurnoutFigures,
                TwoSpellings {

    /** The claim, as read. */
    Claim claim();

    /** What a finding on it would tell; worked out only when one is made. */
    Account account();

    /** How the figure stated stands to the official one; null where none is stated, or none official is met. */
    default Agreement agreement() {
        return null;
    }

    /** Whether it is a round number so near to the poll meant that it misleads nobody, though nothing says that it is round. */
    default boolean nearRound() {
        return agreement() != null
                && agreement().manner() == Manner.NEAR_ROUND
                && agreement().base() != Basis.NOTIONAL
                && agreement().base() != Basis.BY_ELECTION;
    }
}
