package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/** "She beat Cole", who was on no ballot with her but one of long ago: of that election, whatever the text is about. */
final class Meeting {
    private Meeting() {}

    /** When somebody beat another: the time that words tell, else the only one at which both stood, should they not do so now. */
    static When of(Scene scene, Side one, Side other, When told) {
        boolean untold = told.election() == null && !told.byElection() && !told.yearNamed();
        if (!untold || one == null || other == null || one.stand() == null || other.stand() == null) {
            return told;
        }
        Contest hand = scene.setting().inHand(one.contest());
        if (both(scene, hand, one, other)) {
            return told;
        }
        List<Contest> met = scene.setting().tallies().seat(one.contest().name()).stream()
                .filter(contest -> scene.setting().kind(contest) != ElectionKind.NOTIONAL)
                .filter(contest -> both(scene, contest, one, other))
                .toList();
        return met.size() == 1 && scene.setting().before(met.get(0), hand)
                ? new When(met.get(0).election(), false, true, false, false)
                : told;
    }

    private static boolean both(Scene scene, Contest contest, Side one, Side other) {
        Ballot ballot = scene.ballot(contest);
        return ballot.same(one.stand().candidacy()).isPresent()
                && ballot.same(other.stand().candidacy()).isPresent();
    }
}
