package org.recount.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;

/** Whose each number is, by the rule that read it, and whose it could be as well. */
final class Owners {
    private final Language language;
    private final Binder binder;

    Owners(Language language, Binder binder) {
        this.language = language;
        this.binder = binder;
    }

    /** Who has a figure of one kind in the unit already. */
    static final class Taken {
        private final Set<Integer> owners = new HashSet<>();
        private int last = Binder.NONE;

        void by(int owner) {
            if (owner != Binder.NONE) {
                owners.add(owner);
                last = owner;
            }
        }
    }

    Binder.Owner of(NumberRule rule, Scene scene, int i, Taken taken) {
        int listed = scene.respectively(i);
        if (listed >= 0 && Binder.who(scene, listed)) {
            return alone(listed);
        }
        if (rule.traits().held().equals("won") && taken.last != Binder.NONE) {
            return alone(taken.last);
        }
        if (taken.last != Binder.NONE && restates(scene, i)) {
            return alone(taken.last);
        }
        if (!rule.traits().bind().isEmpty()) {
            boolean winner = rule.traits().bind().equals("subject")
                    || rule.traits().bind().equals("first");
            int verb = verb(scene, i);
            if (verb >= 0) {
                boolean passive = language.lexicon().phrases("be").has(scene.word(verb - 1));
                return alone(winner == !passive ? binder.subjectOf(scene, verb) : objectAfter(scene, verb, i));
            }
            if (!rule.traits().bind().equals("subject")) {
                return alone(Binder.NONE);
            }
        }
        if (rule.traits().word().equals("runner-up")
                && i > 0
                && scene.items().get(i - 1).is(Item.Type.PRON)) {
            return alone(rival(scene, i));
        }
        if (scene.unit().kind() == Sentence.Kind.ROW) {
            for (int k = i - 1; k >= 0; k--) {
                if (Binder.who(scene, k) && !scene.items().get(k).is(Item.Type.PRON)) {
                    return alone(labelled(scene, k));
                }
            }
        }
        return binder.ownerOf(scene, i, taken.owners, rule.kind() == ClaimKind.MAJORITY);
    }

    /** In a row, "Reed, Labour" is Reed. */
    private static int labelled(Scene scene, int k) {
        boolean label = scene.items().get(k).is(Item.Type.PARTY)
                && k >= 2
                && (scene.word(k - 1).equals(",")
                        || scene.word(k - 1).equals("(")
                        || scene.word(k - 1).equals("-"))
                && scene.items().get(k - 2).is(Item.Type.PERS);
        return label ? k - 2 : k;
    }

    /** "barely a third of the vote, 33.7 per cent": the same in figures. */
    private static boolean restates(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 8) && !Binder.who(scene, k); k--) {
            if (scene.items().get(k).isNumber()) {
                return scene.items().get(k).figure().inWords()
                        && !scene.items().get(i).figure().inWords()
                        && (scene.word(i - 1).equals(",") || scene.word(i - 1).equals("("));
            }
        }
        return false;
    }

    /** "her nearest rival, X"; "X was his nearest rival": not the one whose rival it is. */
    private static int rival(Scene scene, int i) {
        if (scene.word(i + 1).equals(",") && i + 2 < scene.items().size() && Binder.who(scene, i + 2)) {
            return i + 2;
        }
        Side whose = scene.side(i - 1);
        for (int k = i - 2; k >= 0; k--) {
            Side side = Binder.who(scene, k) && !scene.items().get(k).is(Item.Type.PRON) ? scene.side(k) : null;
            if (side != null) {
                return whose != null && !side.isParty() && side.same(whose) ? Binder.NONE : k;
            }
        }
        return Binder.NONE;
    }

    private static Binder.Owner alone(int index) {
        return new Binder.Owner(index, List.of());
    }

    /** Whose the figure could be as well: mentions nearly as near, and another time that the sentence speaks of. */
    static void rivals(Scene scene, int i, Binder.Owner bound, Side taken, When when, Draft draft) {
        for (int k : bound.close()) {
            Side side = scene.side(k);
            if (side != null && (taken == null || !side.same(taken))) {
                rival(scene, i, side, draft);
            }
        }
        if (bound.index() == Binder.NONE) {
            return;
        }
        boolean time = scene.has(Item.Type.YEAR) || scene.has(Item.Type.DUR);
        if (taken != null && when.before() && when.election() == null) {
            Contest hand = taken.contest() == null ? scene.contestAt(i) : taken.contest();
            if (hand != null) {
                draft.rival(new Rival(hand.election(), hand.name(), scene.polled(taken, hand)));
            }
        }
        if (taken != null && time && !when.before()) {
            Contest contest = taken.contest() == null ? scene.contestAt(i) : taken.contest();
            String before = contest == null ? null : When.before(scene.setting(), contest);
            if (before != null) {
                draft.rival(new Rival(before, contest.name(), taken.name()));
            }
        }
    }

    private static void rival(Scene scene, int i, Side side, Draft draft) {
        Contest contest = side.contest() == null ? scene.contestAt(i) : side.contest();
        if (contest != null) {
            draft.rival(new Rival(contest.election(), contest.name(), scene.polled(side, contest)));
        }
    }

    private int verb(Scene scene, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (language.lexicon().phrases("beat").ahead(scene.items(), k) > 0
                    || language.lexicon().phrases("unseat").ahead(scene.items(), k) > 0) {
                return k;
            }
        }
        return -1;
    }

    private static int objectAfter(Scene scene, int verb, int before) {
        for (int k = verb + 1; k < before; k++) {
            if (Binder.who(scene, k)) {
                return k;
            }
        }
        return Binder.NONE;
    }
}
