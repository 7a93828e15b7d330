package org.recount.check.tally;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Which kinds of claims rest on what. */
final class Concern {
    /** On counts. */
    static final Set<ClaimKind> FIGURES = Set.copyOf(EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.WINNER,
            ClaimKind.DEFEATED,
            ClaimKind.PLACE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.SWING,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.COMPARISON));

    /** On nothing but whose figures they tell. */
    private static final Set<ClaimKind> OWN = Set.copyOf(
            EnumSet.of(ClaimKind.VOTES, ClaimKind.VOTE_SHARE, ClaimKind.VOTE_CHANGE, ClaimKind.SHARE_CHANGE));

    /** On what the shares of one contest are of. */
    static final Set<ClaimKind> SHARES =
            Set.copyOf(EnumSet.of(ClaimKind.VOTE_SHARE, ClaimKind.SHARE_CHANGE, ClaimKind.SWING, ClaimKind.TURNOUT));

    /** On who won. */
    static final Set<ClaimKind> OUTCOMES = Set.copyOf(EnumSet.of(
            ClaimKind.WINNER,
            ClaimKind.DEFEATED,
            ClaimKind.PLACE,
            ClaimKind.PARTY,
            ClaimKind.SEAT_CHANGE,
            ClaimKind.INCUMBENT,
            ClaimKind.NAME));

    private Concern() {}

    /**
     * Whether a claim rests on the votes of some candidates: it tells of one of them, or of whoever came first or second
     * while they are among these. Whom no other candidacy accounts for may be one of them.
     */
    static boolean of(Claim claim, Contest contest, Predicate<Candidacy> some) {
        List<Candidacy> all = contest.candidacies();
        String subject = claim.said().subject();
        String object = claim.said().object();
        boolean ahead = all.stream().limit(2).anyMatch(some);
        boolean others = other(subject, all, some) && (object == null || other(object, all, some));
        return others ? ahead && !OWN.contains(claim.kind()) : subject != null || object != null || ahead;
    }

    /** Whether a name is that of another candidate, or of another's party. */
    private static boolean other(String name, List<Candidacy> all, Predicate<Candidacy> some) {
        return all.stream()
                .filter(some.negate())
                .anyMatch(one -> one.name().equals(name) || one.party().equals(name));
    }
}
