package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/** Polls of a seat nearly as likely meant as the one taken. */
final class RivalPolls {
    private RivalPolls() {}

    /** Other polls than the one taken that may be meant, where no word beside it says which. */
    static void add(Scene scene, Side side, Contest hand, When when, Draft draft) {
        Contest taken = draft.placed(scene.setting().tallies());
        if (side == null || taken == null || told(scene, taken, when)) {
            return;
        }
        List<Contest> others = new ArrayList<>(scene.setting().tallies().seat(taken.name()));
        others.removeIf(other -> !perhaps(scene, other, taken));
        others.addAll(scene.contests());
        List<Contest> namesakes = scene.places().namesakes(hand);
        others.addAll(namesakes);
        others.add(hand);
        if (scene.story().told() != null) {
            others.add(scene.story().told());
        }
        if (scene.story().elsewhen() != null) {
            others.add(scene.story().elsewhen());
        }
        others.removeIf(taken::equals);
        Contest asked = null;
        Rival rival = null;
        for (Contest other : others) {
            if (!other.equals(asked)) { // the contest in hand is often that told of too
                asked = other;
                rival = rival(scene, side, other, other.name().equals(taken.name()) || namesakes.contains(other));
            }
            if (rival != null) {
                draft.rival(rival);
            }
        }
    }

    /** Somebody in another contest, or a party in one of a seat that may be meant; null where they did not stand there. */
    private static Rival rival(Scene scene, Side side, Contest other, boolean near) {
        boolean stood = side.isParty()
                ? near
                : scene.ballot(other).same(side.stand().candidacy()).isPresent();
        return stood ? new Rival(other.election(), other.name(), scene.polled(side, other)) : null;
    }

    /** "He lost to a Liberal Democrat": where the text tells of several polls of the seat, any that both stood at. */
    static void addUnnamed(Scene scene, Side party, Side beaten, Contest taken, When when, Draft draft) {
        boolean person = beaten != null && beaten.stand() != null;
        if (!person || party == null || !party.isParty() || told(scene, taken, when)) {
            return;
        }
        for (Contest other : scene.setting().pool()) {
            boolean both = other.name().equals(taken.name())
                    && !other.equals(taken)
                    && scene.ballot(other).same(beaten.stand().candidacy()).isPresent()
                    && scene.ballot(other).candidate(party.party()).isPresent();
            if (both) {
                draft.rival(new Rival(other.election(), other.name(), scene.polled(party, other)));
            }
        }
    }

    /** Whether the words say which poll is meant: its year, or that it was a by-election. */
    private static boolean told(Scene scene, Contest taken, When when) {
        return when.election() != null
                || when.byElection()
                || (when.yearNamed() && scene.names(scene.setting().year(taken)));
    }

    /**
     * Whether another poll of a seat may be meant: the sentence names its year, or a by-election is taken of which the text
     * has not spoken yet.
     */
    private static boolean perhaps(Scene scene, Contest other, Contest contest) {
        boolean here = scene.names(scene.setting().year(other));
        boolean early = kind(scene, contest) == ElectionKind.BY_ELECTION
                && other.election().equals(scene.setting().mainId())
                && !scene.setting().spokeOf(contest, scene.unit().end());
        return here || early;
    }

    private static ElectionKind kind(Scene scene, Contest contest) {
        return scene.setting()
                .tallies()
                .election(contest.election())
                .orElseThrow()
                .kind();
    }
}
