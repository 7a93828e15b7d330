package org.recount.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** What the words around a figure tell plainly: whose it is, of which seat, and of which election. */
final class Bearings {
    private final Scene scene;
    private final int at;

    Bearings(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /** Of somebody's figure. */
    Set<Plain> ofPerson(NumberRule rule, Binder.Owner owner, When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        Tie tie = new Tie(scene, at);
        if ((rule.change() ? tie.ofChange(owner) : tie.to(owner))
                && SeatGrip.ofStray(scene, scene.side(owner.index())).isEmpty()) {
            plain.add(Plain.WHOSE);
        }
        if (tie.counted()) {
            plain.add(Plain.WHAT);
        }
        return plain;
    }

    /** Of the majority that somebody won. */
    Set<Plain> ofMajority(NumberRule rule, Side owner, When when, Contest contest) {
        Set<Plain> plain = place(when, contest);
        boolean now = rule.traits().held().isEmpty() || rule.traits().held().equals("won");
        if (now && new Lead(scene, at).told(owner, contest)) {
            plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
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
        plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
        return plain;
    }

    private Set<Plain> place(When when, Contest contest) {
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        if (contest == null) {
            return plain;
        }
        String seat = SeatKey.of(contest.name());
        if (scene.contests().isEmpty() ? onlyHere(seat) : names(scene.contests(), seat)) {
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
                    && scene.setting().inHand(contest).equals(contest)
                    && !otherSort(contest)
                    && !scene.story().ofAnother(scene.setting().year(contest));
            if (hand || (year && when.yearNamed())) {
                plain.add(Plain.WHEN);
            }
        }
        return plain;
    }

    private static boolean names(Collection<Contest> contests, String seat) {
        return contests.stream().allMatch(c -> SeatKey.of(c.name()).equals(seat));
    }

    /** Whether nothing has spoken of another place: neither the article, nor the paragraph and the words of the unit. */
    private boolean onlyHere(String seat) {
        return !scene.lexicon().phrases("whole-country").stands(scene.items())
                && (names(scene.setting().pool(), seat)
                        || (scene.story().only(seat) && !scene.has(Item.Type.XP) && !scene.has(Item.Type.SEAT)));
    }

    /** "Six months later, at the general election", of a seat whose by-election is in hand; and the other way. */
    private boolean otherSort(Contest contest) {
        boolean by = contest.election().startsWith("by-");
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases(by ? "general-election" : "by-election").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
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
}
