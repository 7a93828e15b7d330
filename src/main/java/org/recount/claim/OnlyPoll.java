package org.recount.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/**
 * Whether people who are named show by themselves which poll is meant: somebody who stood once only, one who beat the other
 * once only. Then what is plainly theirs is of that poll, whatever other times the text goes to. They may have stood before
 * the record begins, so that words which tell of another time still count.
 */
final class OnlyPoll {
    private final Scene scene;
    private final Contest contest;

    OnlyPoll(Scene scene, Contest contest) {
        this.scene = scene;
        this.contest = contest;
    }

    /** Whether it is the only one at which somebody stood who is named at an index. */
    boolean stood(int mention) {
        Side side = mention >= 0 && scene.items().get(mention).is(Item.Type.PERS) ? scene.side(mention) : null;
        return side != null && meant() && only(polls(side, mention));
    }

    /** Whether it is the only one that one won and the other lost; of those two who are named in the words. */
    boolean met(Side winner, Side beaten) {
        if (!meant()) {
            return false;
        }
        Set<Contest> won = polls(winner, mention(winner));
        Set<Contest> lost = polls(beaten, mention(beaten));
        won.removeIf(poll -> !first(poll, winner));
        lost.removeIf(poll -> first(poll, beaten));
        if (!won.isEmpty() && !lost.isEmpty()) {
            won.retainAll(lost);
        }
        return only(won.isEmpty() ? lost : won);
    }

    private boolean only(Set<Contest> polls) {
        return polls.size() == 1 && polls.contains(contest);
    }

    /** Whether no year in the words speaks of another. */
    private boolean meant() {
        return contest != null
                && (!scene.has(Item.Type.YEAR) || scene.names(scene.setting().year(contest)));
    }

    private int mention(Side side) {
        for (int k = 0; side != null && !side.isParty() && k < scene.items().size(); k++) {
            Side there = scene.items().get(k).is(Item.Type.PERS) ? scene.side(k) : null;
            if (there != null && there.same(side)) {
                return k;
            }
        }
        return Binder.NONE;
    }

    /** Where somebody stood, under that name anywhere and under one like it for the seat; empty where nobody surely is meant. */
    private Set<Contest> polls(Side side, int mention) {
        Set<Contest> polls = new LinkedHashSet<>();
        if (mention == Binder.NONE || side.stand() == null || !side.doubt().isEmpty()) {
            return polls;
        }
        Candidacy one = side.stand().candidacy();
        for (Person person : scene.items().get(mention).person().people()) {
            if (person.stood(side.stand())) {
                person.stands().forEach(stand -> polls.add(stand.contest()));
            }
        }
        for (Contest poll : scene.setting().tallies().seat(contest.name())) {
            Ballot ballot = scene.ballot(poll);
            if (ballot.same(one).isPresent() || ballot.namesake(one).isPresent()) {
                polls.add(poll);
            }
        }
        polls.removeIf(poll -> scene.setting().kind(poll) == ElectionKind.NOTIONAL);
        return polls;
    }

    private boolean first(Contest poll, Side side) {
        Ballot ballot = scene.ballot(poll);
        Candidacy one = side.stand().candidacy();
        Optional<Candidacy> there = ballot.same(one).or(() -> ballot.namesake(one));
        return there.filter(poll.winner()::equals).isPresent();
    }
}
