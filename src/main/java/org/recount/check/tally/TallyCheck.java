package org.recount.check.tally;

import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * One thing that a tally says of itself, set against what its counts give: the fact that rules on tallies see. One
 * record a sort.
 */
public sealed interface TallyCheck
        permits TallyAccount,
                TallyElectorate,
                TallyLine,
                TallyMajority,
                TallyMember,
                TallyName,
                TallyNamesake,
                TallyPartyVotes,
                TallyPlaced,
                TallyShare,
                TallySum,
                TallyTotal {

    /** The contest; null for a national total. */
    Contest contest();

    /** Id of the election. */
    default String election() {
        return contest().election();
    }

    /** Official name of the seat; null for a national total. */
    default String seat() {
        return contest() == null ? null : contest().name();
    }

    /** What stands against what, one clause with both figures. */
    String account();

    /** Whether a claim of this kind could rest on the part that is in doubt. */
    boolean touches(ClaimKind kind);

    /** Whether a claim on this contest could rest on it; other candidates' figures do not rest on one candidate's. */
    default boolean touches(Claim claim) {
        return touches(claim.kind());
    }
}
