package org.recount.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** What the words around a figure tell plainly: whose it is, of which seat, and of which election. */
final class Bearings {
    /** Items between a noun and its figure, or before a noun whose it could be. */
    private static final int NEAR = 3;

    /** Items between a verb of beating and the figure by which. */
    private static final int BEATEN = 7;

    /** Classes of verbs of whoever has a seat afterwards. */
    private static final List<String> WINS = List.of("win", "win-back", "gain", "hold");

    private final Scene scene;
    private final int at;

    Bearings(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /** Of somebody's figure. */
    Set<Plain> ofPerson(Binder.Owner owner, When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        if ((scene.items().get(at).is(Item.Type.ORD) || counted()) && owned(owner)) {
            plain.add(Plain.WHOSE);
        }
        return plain;
    }

    /** Of the majority that somebody won. */
    Set<Plain> ofMajority(NumberRule rule, When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        if (rule.traits().held().isEmpty() && (byNoun() || byVerb())) {
            plain.add(Plain.WHOSE);
        }
        return plain;
    }

    /** Of what somebody did who is named. */
    Set<Plain> ofEvent(int subject, When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        if (subject != Binder.NONE && scene.items().get(subject).is(Item.Type.PERS)) {
            plain.add(Plain.WHOSE);
        }
        return plain;
    }

    /** Of a figure of the whole seat. */
    Set<Plain> ofSeat(When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        plain.add(Plain.WHOSE);
        return plain;
    }

    private Set<Plain> place(When when, Contest contest) {
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        if (contest == null) {
            return plain;
        }
        String seat = SeatKey.of(contest.name());
        List<Contest> named = scene.contests().isEmpty() ? scene.setting().pool() : scene.contests();
        if (named.stream().allMatch(c -> SeatKey.of(c.name()).equals(seat))) {
            plain.add(Plain.WHERE);
        }
        boolean year = scene.has(Item.Type.YEAR);
        if (!scene.moments().several(at)) {
            plain.add(Plain.ONCE);
            boolean hand = !year
                    && !when.before()
                    && !when.byElection()
                    && when.election() == null
                    && (thisTime() || (!scene.moments().mixed() && !elsewhen(contest)))
                    && scene.setting().inHand(contest).equals(contest);
            if (hand || (year && when.yearNamed())) {
                plain.add(Plain.WHEN);
            }
        }
        return plain;
    }

    /** Whether the text has told of another election of the same seat, and not come back. */
    private boolean elsewhen(Contest contest) {
        Contest other = scene.story().elsewhen();
        return other != null
                && !other.election().equals(contest.election())
                && SeatKey.of(other.name()).equals(SeatKey.of(contest.name()));
    }

    private boolean thisTime() {
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("on-this-occasion").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "polled 9,100 votes", "got 40.1 per cent". */
    private boolean counted() {
        Lexicon lexicon = scene.lexicon();
        boolean votes = lexicon.phrases("figure-unit").has(scene.word(at + 1));
        boolean share = scene.items().get(at).is(Item.Type.PCT);
        return (votes || share) && lexicon.phrases("poll").behind(scene.items(), at - 1) > 0;
    }

    /** By a name, and nobody else stands between it and the figure. */
    private boolean owned(Binder.Owner owner) {
        int k = owner.index();
        if (k < 0 || k > at || !owner.close().isEmpty()) {
            return false;
        }
        Item item = scene.items().get(k);
        boolean known =
                item.is(Item.Type.PRON) ? scene.cast().one(k) : item.is(Item.Type.PERS) || item.is(Item.Type.PARTY);
        if (!known) {
            return false;
        }
        for (int i = k + 1; i < at; i++) {
            if (Binder.who(scene, i) || scene.items().get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "a majority of 900": no one's in particular, so the winner's. */
    private boolean byNoun() {
        for (int k = at - 1; k >= Math.max(0, at - NEAR); k--) {
            if (scene.lexicon().phrases("majority-noun").has(scene.word(k))) {
                return !possessed(k);
            }
            if (!scene.items().get(k).is(Item.Type.WORD)) {
                return false;
            }
        }
        return false;
    }

    private boolean possessed(int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - NEAR); k--) {
            Item item = scene.items().get(k);
            if (item.word().equals("a")) {
                return false;
            }
            if (!item.is(Item.Type.WORD) || scene.possessive(k - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "beat Cole by 900", "won Poole by 18": nobody else is named, and no other figure. */
    private boolean byVerb() {
        boolean person = false;
        boolean seat = false;
        for (int k = at - 2; scene.word(at - 1).equals("by") && k >= Math.max(0, at - BEATEN); k--) {
            if ((person && verb("beat", k)) || (seat && wins(k))) {
                return true;
            }
            if (scene.items().get(k).isNumber() || scene.word(k).equals(",")) {
                return false;
            }
            person |= scene.items().get(k).is(Item.Type.PERS);
            seat |= scene.items().get(k).is(Item.Type.SEAT);
        }
        return false;
    }

    private boolean wins(int at) {
        return WINS.stream().anyMatch(of -> verb(of, at));
    }

    private boolean verb(String of, int at) {
        return scene.lexicon().phrases(of).behind(scene.items(), at) > 0;
    }
}
