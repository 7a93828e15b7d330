package org.recount.claim;

import org.recount.claim.Item.PersonMention;
import org.recount.election.ElectionKind;

/**
 * People said to have been beaten where they were on no ballot. A name elsewhere is mostly a namesake, a leader who stands for
 * the party, or of another time; what is left is somebody named in full who has been a member, and never met the other.
 */
final class Absentees {
    private Absentees() {}

    /** Whether somebody surely is meant at an index, and never stood against a rival. */
    static boolean surely(Scene scene, int at, Side who, Side rival, When when) {
        boolean hand = rival != null
                && rival.contest() != null
                && (when.election() == null
                        || when.election().equals(rival.contest().election()))
                && (!when.byElection() || byElection(scene, rival.contest().election()));
        boolean plain = !when.before() && hand;
        if (!plain
                || at == Binder.NONE
                || !scene.items().get(at).is(Item.Type.PERS)
                || who.stand() == null
                || rival.stand() == null) {
            return false;
        }
        PersonMention mention = scene.items().get(at).person();
        Person person = mention.first();
        return mention.full()
                && mention.people().size() == 1
                && !scene.possessive(at)
                && !person.namesakes()
                && person.member()
                && !scene.leads(person)
                && !otherRace(scene)
                && person.stands().stream()
                        .noneMatch(s -> scene.ballot(s.contest())
                                .same(rival.stand().candidacy())
                                .isPresent());
    }

    private static boolean byElection(Scene scene, String election) {
        return scene.setting()
                .tallies()
                .election(election)
                .filter(poll -> poll.kind() == ElectionKind.BY_ELECTION)
                .isPresent();
    }

    /** "beat him to the nomination": a race that no tally knows. */
    private static boolean otherRace(Scene scene) {
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("other-race").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }
}
