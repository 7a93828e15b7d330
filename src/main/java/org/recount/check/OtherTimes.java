package org.recount.check;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Rival;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Contest;

/**
 * Readings of a claim at other polls that the article tells of. A text that looks back goes from one poll to another
 * between two sentences, often by a tense only: what differs from the tally of one and agrees with that of another was
 * more likely read of the wrong one.
 */
final class OtherTimes {
    private static final Set<ClaimKind> TOLD = EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.PLACE,
            ClaimKind.SEAT_CHANGE,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.SWING,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.COMPARISON,
            ClaimKind.INCUMBENT,
            ClaimKind.PARTY);

    private static final Set<ClaimKind> OF_SEAT = EnumSet.of(ClaimKind.TURNOUT, ClaimKind.ELECTORATE);
    /** Characters within which a text tells of seats side by side. */
    private static final int NEAR = 500;

    private final Lookup lookup;

    OtherTimes(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The readings of a claim at the other polls; of a majority that was won, at any for the seat.
     *
     * @param article all claims of the article
     */
    Set<Rival> of(Claim claim, List<Claim> article) {
        Statement said = claim.said();
        Set<Rival> others = new LinkedHashSet<>();
        if (Plain.all(said.plain())
                || said.contest() == null
                || said.election() == null
                || !TOLD.contains(claim.kind())
                || (claim instanceof Claim.Incumbent incumbent && incumbent.standing() == Claim.Standing.NEW)) {
            return others;
        }
        Set<String> told = new LinkedHashSet<>();
        boolean exact = OF_SEAT.contains(claim.kind())
                && claim.quantity()
                        .filter(q -> q.hedge() == Hedge.NONE && (q.decimals() > 0 || q.measuredIn() != Unit.PERCENT))
                        .isPresent();
        for (Claim one : article) {
            Statement other = one.said();
            told.add(other.election());
            boolean near = Math.abs(other.start() - said.start()) < NEAR;
            if (near && exact) {
                beside(other, said.subject(), others);
            }
        }
        for (Contest contest : lookup.tallies().seat(said.contest())) {
            if (told.contains(contest.election()) || inPassing(claim)) {
                others.add(new Rival(contest.election(), contest.name(), said.subject()));
            }
        }
        if (said.subject() != null && !lookup.party(said.subject())) {
            for (Lookup.Stand stand : lookup.career(said.subject(), null)) {
                if (told.contains(stand.race().election().id())) {
                    others.add(new Rival(
                            stand.race().election().id(),
                            stand.race().contest().name(),
                            stand.candidacy().name()));
                }
            }
        }
        others.removeIf(r -> r.election().equals(said.election()) && r.contest().equals(said.contest()));
        return others;
    }

    /** A majority held before is told by "was" or "had" alone, and then seems to be the one won. */
    private static boolean inPassing(Claim claim) {
        return claim instanceof Claim.Majority majority && majority.held() == Claim.Held.WON && !majority.yearNamed();
    }

    /** The contest that another claim is of, and those at which its subject stood. */
    private void beside(Statement other, String subject, Set<Rival> others) {
        if (other.contest() != null && other.election() != null) {
            others.add(new Rival(other.election(), other.contest(), subject));
        }
        if (other.subject() != null && !lookup.party(other.subject())) {
            for (Lookup.Stand stand : lookup.career(other.subject(), null)) {
                others.add(new Rival(
                        stand.race().election().id(), stand.race().contest().name(), subject));
            }
        }
    }
}
