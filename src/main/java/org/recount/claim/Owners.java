package org.recount.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;

/** Whose each number is, by the rule that read it, and whose it could be as well. */
final class Owners {
    /** Items after "second-placed" within which stands who it is. */
    private static final int PLACED = 6;

    /** Items from a figure to the one of before that it is compared with. */
    private static final int THEN = 7;

    private final Language language;
    private final Binder binder;
    private final Subjects subjects;
    private final Nameless nameless;
    private final Score score;

    Owners(Language language) {
        this.language = language;
        this.binder = new Binder(language.lexicon());
        this.subjects = new Subjects(language.lexicon());
        this.nameless = new Nameless(language.lexicon());
        this.score = new Score(language.lexicon());
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
        if (taken.last != Binder.NONE && (restates(scene, i) || then(rule, scene, i))) {
            return alone(taken.last);
        }
        if (rule.traits().bind().equals("last") || rule.traits().bind().equals("third")) {
            return alone(Binder.NONE);
        }
        boolean polled = rule.kind() == ClaimKind.VOTES || rule.kind() == ClaimKind.VOTE_SHARE;
        int scored = polled && verb(scene, i) < 0 ? score.owner(scene, i) : Binder.NONE;
        if (scored != Binder.NONE) {
            return alone(scored);
        }
        if (!rule.traits().bind().isEmpty()) {
            boolean winner = rule.traits().bind().equals("subject")
                    || rule.traits().bind().equals("first");
            int verb = verb(scene, i);
            if (verb >= 0 && lost(scene, verb, i) >= 0) {
                return alone(more(scene, i) ? objectAfter(scene, verb, i) : subjects.subjectOf(scene, verb));
            }
            if (verb >= 0) {
                boolean passive = language.lexicon().phrases("be").has(scene.form(verb - 1));
                return alone(winner == !passive ? subjects.subjectOf(scene, verb) : objectAfter(scene, verb, i));
            }
            if (!rule.traits().bind().equals("subject")) {
                return alone(Binder.NONE);
            }
        }
        if (rule.traits().word().equals("runner-up") && whose(scene, i) != Binder.NONE) {
            return alone(rival(scene, i, whose(scene, i)));
        }
        boolean introduced = rule.kind() == ClaimKind.PLACE && scene.word(i + 1).equals(":") && asked(scene, i);
        if ((introduced || scene.is(i + 1, "placed-mark")) && named(scene, i + 2) != Binder.NONE) {
            return alone(named(scene, i + 2));
        }
        if (scene.unit().kind() == Sentence.Kind.ROW) {
            for (int k = i - 1; k >= 0; k--) {
                if (Binder.who(scene, k) && !scene.items().get(k).is(Item.Type.PRON)) {
                    return alone(labelled(scene, k));
                }
            }
        }
        return nameless.has(scene, i)
                ? alone(Binder.NONE)
                : binder.ownerOf(scene, i, taken.owners, rule.kind() == ClaimKind.MAJORITY);
    }

    /** "the surprise was who came second: Ana Reed". */
    private static boolean asked(Scene scene, int place) {
        for (int k = place - 1; k >= Math.max(0, place - 3); k--) {
            if (scene.is(k, "relative-person")) {
                return true;
            }
        }
        return false;
    }

    /** "the fifth-placed Green, Ana Reed", "second-placed Labour": whoever the words from an index onwards name. */
    private int named(Scene scene, int from) {
        int party = Binder.NONE;
        for (int k = from; k < Math.min(scene.items().size(), from + PLACED); k++) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.PERS)) {
                return k;
            }
            party = item.is(Item.Type.PARTY) && party == Binder.NONE ? k : party;
            boolean goesOn = item.is(Item.Type.PARTY)
                    || item.is(",")
                    || item.is("'s")
                    || language.lexicon().phrases("candidate").has(item.form());
            if (!goesOn) {
                break;
            }
        }
        return party;
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

    /** "18,412 (15,006 in 2019)", "(33.8%, down from 46.1%)": somebody's figure of now, and theirs of before. */
    private static boolean then(NumberRule rule, Scene scene, int i) {
        if (!rule.traits().held().equals("before")) {
            return false;
        }
        int k = i - 1;
        while (k > 0
                && k > i - THEN
                && !Binder.who(scene, k)
                && !scene.items().get(k).isNumber()) {
            k--;
        }
        return scene.word(i - 1).equals("(")
                || (k >= 0
                        && scene.items().get(k).isNumber()
                        && scene.items().get(k).is(scene.items().get(i).type()));
    }

    /** "barely a third of the vote, 33.7 per cent": the same in figures. */
    private static boolean restates(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 8) && !Binder.who(scene, k); k--) {
            if (scene.items().get(k).isNumber()) {
                return scene.items().get(k).figure().inWords()
                        && scene.items().get(i).isNumber()
                        && !scene.items().get(i).figure().inWords()
                        && (scene.word(i - 1).equals(",") || scene.word(i - 1).equals("("));
            }
        }
        return false;
    }

    /** Whose rival is told of: "her nearest rival", "Reed's closest challenger". */
    private static int whose(Scene scene, int i) {
        if (i > 0 && scene.items().get(i - 1).is(Item.Type.PRON)) {
            return i - 1;
        }
        return i > 1 && scene.items().get(i - 2).is(Item.Type.PERS) && scene.possessive(i - 2) ? i - 2 : Binder.NONE;
    }

    /** "her nearest rival, X"; "X was his nearest rival": not the one whose rival it is. */
    private static int rival(Scene scene, int i, int owner) {
        if (scene.word(i + 1).equals(",") && i + 2 < scene.items().size() && Binder.who(scene, i + 2)) {
            return i + 2;
        }
        Side whose = scene.side(owner);
        for (int k = owner - 1; k >= 0; k--) {
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
                    || language.lexicon().phrases("unseat").ahead(scene.items(), k) > 0
                    || language.lexicon().phrases("ahead-of").ahead(scene.items(), k) > 0
                    || lost(scene, k, i) >= 0) {
                return k;
            }
        }
        return -1;
    }

    /** "lost the seat to Cole, 8,000 to 9,100": where whom it was lost to stands; a negative number for nowhere. */
    private int lost(Scene scene, int verb, int before) {
        for (int k = verb + 1; language.lexicon().phrases("lose").has(scene.form(verb)) && k < before - 1; k++) {
            if (scene.is(k, "to-mark") && !scene.items().get(k + 1).isNumber()) {
                return k;
            }
        }
        return -1;
    }

    /** Of two figures of one who lost to another, "8,000 to 9,100" or "9,100 to 8,000", the loser's is the smaller. */
    private static boolean more(Scene scene, int i) {
        for (int d = 1; d <= 4; d++) {
            for (int k : new int[] {i + d, i - d}) {
                if (k >= 0
                        && k < scene.items().size()
                        && scene.items().get(k).isNumber()
                        && paired(scene, Math.min(i, k), Math.max(i, k))) {
                    BigDecimal own = scene.items().get(i).figure().value();
                    return own.compareTo(scene.items().get(k).figure().value()) > 0;
                }
            }
        }
        return false;
    }

    private static boolean paired(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.is(k, "to-mark")) {
                return true;
            }
        }
        return false;
    }

    private int objectAfter(Scene scene, int verb, int before) {
        for (int k = Math.max(verb, lost(scene, verb, before)) + 1; k < before; k++) {
            if (Binder.who(scene, k)) {
                return k;
            }
        }
        return Binder.NONE;
    }
}
