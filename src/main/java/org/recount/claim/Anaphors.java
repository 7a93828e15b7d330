package org.recount.claim;

import java.util.List;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Membership;

/** Words that take up somebody without a name: "the party", "her party", "the winner", "the defeated MP". */
final class Anaphors {
    private final Scene scene;
    /** Whether words for a party, or for somebody, can stand in the unit at all. */
    private final boolean parties;

    private final boolean winners;

    private final boolean members;

    Anaphors(Scene scene) {
        this.scene = scene;
        this.parties = scene.mayHold("own-kind");
        this.winners = scene.mayHold("the-winner");
        this.members = scene.mayHold("the-member");
    }

    /** Whether any word in the unit can take somebody up. */
    boolean mayRefer() {
        return parties || winners || members;
    }

    /** Whether the word at an index takes somebody up. */
    boolean refers(int i) {
        return takesParty(i) || winner(i) || member(i);
    }

    /** Who is taken up by the word at an index; null where nobody is, or nobody known. */
    Side side(int i) {
        if (takesParty(i)) {
            String party = party(i);
            return party == null ? null : Side.of(party, false);
        }
        boolean winner = winner(i);
        Contest contest = winner || member(i) ? scene.contestAt(i) : null;
        if (contest == null) {
            return null;
        }
        Candidacy who = winner ? contest.winner() : member(contest);
        return who == null || who.name().isEmpty() ? null : Side.of(new Person.Stand(contest, who), "");
    }

    private static Candidacy member(Contest contest) {
        List<Candidacy> sitting = contest.candidacies().stream()
                .filter(c -> c.membership() == Membership.SITTING)
                .toList();
        return sitting.size() == 1 ? sitting.get(0) : null;
    }

    private boolean winner(int i) {
        return winners && describes(i, "the-winner");
    }

    private boolean member(int i) {
        return members && describes(i, "the-member");
    }

    /** A description by itself: not "the winner, Ana Reed," and not "Ana Reed, the winner,". */
    private boolean describes(int i, String phrases) {
        int length = scene.lexicon().phrases(phrases).behind(scene.items(), i);
        if (length == 0 || !scene.is(i - length, "definite-article")) {
            return false;
        }
        int before = i - length - 1;
        boolean apposed = before > 0
                && (scene.word(before).equals(",") || scene.word(before).equals("-"))
                && named(before - 1);
        boolean named = named(i + 1)
                || ((scene.word(i + 1).equals(",") || scene.word(i + 1).equals("-")) && named(i + 2));
        return !apposed && !named;
    }

    private boolean named(int i) {
        return i >= 0
                && i < scene.items().size()
                && (scene.items().get(i).is(Item.Type.PERS)
                        || scene.items().get(i).is(Item.Type.XP));
    }

    private boolean takesParty(int i) {
        if (!parties
                || i == 0
                || !scene.is(i, "own-kind")
                || scene.lexicon().phrases("party-noun").ahead(scene.items(), i + 1) > 0) {
            return false;
        }
        String before = scene.word(i - 1);
        return scene.is(i - 1, "definite-article")
                || scene.items().get(i - 1).is(Item.Type.PRON)
                || ((before.equals("'s") || before.equals("'"))
                        && i > 1
                        && scene.items().get(i - 2).is(Item.Type.PERS));
    }

    private String party(int i) {
        if (!scene.is(i - 1, "definite-article")) {
            return of(scene.side(scene.items().get(i - 1).is(Item.Type.PRON) ? i - 1 : i - 2));
        }
        for (int k = i - 1; k >= 0; k--) {
            boolean party = scene.items().get(k).is(Item.Type.PARTY)
                    && !scene.items().get(k).party().equals(scene.parties().none());
            if (party) {
                return scene.items().get(k).party();
            }
        }
        for (int k = 0; k < i; k++) {
            Side side = scene.items().get(k).is(Item.Type.PERS) ? scene.side(k) : null;
            if (side != null && side.stand() != null) {
                return of(side);
            }
        }
        String about = scene.story().people().about();
        String named = about == null ? scene.story().people().party() : about;
        return scene.parties().none().equals(named) ? null : named;
    }

    private String of(Side side) {
        if (side == null) {
            return null;
        }
        return side.isParty()
                ? side.party()
                : scene.parties().family(side.stand().candidacy().party());
    }
}
