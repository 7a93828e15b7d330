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
        Set<Plain> plain = place(when, contest, rule);
        Tie tie = new Tie(scene, at);
        if ((rule.change() ? tie.ofChange(owner) : tie.to(owner))
                && SeatGrip.ofStray(scene, scene.side(owner.index())).isEmpty()) {
            plain.add(Plain.WHOSE);
            pin(plain, !rule.change() && new OnlyPoll(scene, contest).stood(owner.index()));
        }
        if (tie.counted() || tie.polled()) {
            plain.add(Plain.WHAT);
        }
        return plain;
    }

    /**
     * Of the majority that somebody won.
     *
     * @param whose  it seems to be; null where nobody is named
     * @param beaten over whom; null where nobody is named
     */
    Set<Plain> ofMajority(NumberRule rule, Side whose, Side beaten, When when, Contest contest) {
        Set<Plain> plain = place(when, contest, null);
        boolean now = rule.traits().held().isEmpty() || rule.traits().held().equals("won");
        Lead lead = new Lead(scene, at);
        if (now && lead.told(whose, contest)) {
            plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
            OnlyPoll only = new OnlyPoll(scene, contest);
            boolean lost = rule.traits().trailing() || lead.lost();
            boolean met = lost ? only.met(beaten, whose) : only.met(whose, beaten);
            pin(plain, plain.contains(Plain.WHERE) && met);
        }
        return plain;
    }

    /** Tells where and when of what those who are named show, should the words speak of one time. */
    private static void pin(Set<Plain> plain, boolean only) {
        if (only && plain.contains(Plain.ONCE)) {
            plain.addAll(EnumSet.of(Plain.WHERE, Plain.WHEN, Plain.ONLY));
        }
    }

    /** Of a majority held before: "overturned a Tory majority of 9,304". */
    Set<Plain> ofHeld(NumberRule rule, When when, Contest contest) {
        Set<Plain> plain = place(when, contest, rule);
        boolean then = when.before() || when.election() != null;
        boolean told = then && (rule.traits().held().isEmpty() || (had(rule) && when.yearNamed()));
        boolean before = rule.traits().held().equals("before") || told;
        if (before && new Lead(scene, at).named()) {
            plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
        }
        return plain;
    }

    /** "She had a majority of 9,304 in 2019": of then or of now, unless it is told. */
    private static boolean had(NumberRule rule) {
        return rule.traits().held().equals("had");
    }

    /** Of what somebody did who is named. */
    Set<Plain> ofEvent(int subject, When when, Contest contest) {
        Set<Plain> plain = place(when, contest, null);
        boolean row = scene.unit().kind() == Sentence.Kind.ROW;
        if (subject != Binder.NONE
                && (scene.items().get(subject).is(Item.Type.PERS)
                        || (row && scene.items().get(subject).is(Item.Type.PARTY)))) {
            plain.add(Plain.WHOSE);
        }
        return plain;
    }

    /** Of seats that a party won: "the SNP were left with 9", no other party and no other number between. */
    Set<Plain> ofSeats(int party, When when, String election) {
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        if (party != Binder.NONE && new Tie(scene, at).alone(party)) {
            plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHERE));
        }
        if (!scene.moments().several(at, when.yearNamed())) {
            plain.add(Plain.ONCE);
            boolean year = scene.moments().dated(scene.moments().told(at));
            boolean hand = election != null
                    && election.equals(scene.setting().mainId())
                    && !scene.moments().mixed();
            if (year ? when.yearNamed() : hand) {
                plain.add(Plain.WHEN);
            }
        }
        return plain;
    }

    /** Of a figure of the whole seat. */
    Set<Plain> ofSeat(NumberRule rule, When when, Contest contest) {
        Set<Plain> plain = place(when, contest, rule);
        plain.addAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
        return plain;
    }

    /**
     * Where and when.
     *
     * @param rule whose phrase tells that it is of the election before, "from 31.6 to 37.3", or of a change since that; null
     *             where it tells of one time
     */
    private Set<Plain> place(When when, Contest contest, NumberRule rule) {
        boolean earlier = rule != null && rule.traits().held().equals("before") && rule.kind() != ClaimKind.TURNOUT;
        boolean moving = rule != null && (rule.change() || !rule.traits().held().isEmpty());
        Set<Plain> plain = EnumSet.noneOf(Plain.class);
        if (contest == null) {
            return plain;
        }
        String seat = SeatKey.of(contest.name());
        if (beside(contest) || (scene.contests().isEmpty() ? onlyHere(seat) : names(scene.contests(), seat))) {
            plain.add(Plain.WHERE);
        }
        boolean year = scene.moments().dated(scene.moments().told(at));
        if (!scene.moments().several(at, when.yearNamed())) {
            plain.add(Plain.ONCE);
            boolean hand = !year
                    && when.before() == earlier
                    && !when.byElection()
                    && when.election() == null
                    && (scene.stands("on-this-occasion")
                            || (!scene.moments().mixed() && !elsewhen(contest))
                            || (moving && (contest.equals(scene.story().told()) || fromTo())))
                    && scene.setting().inHand(contest).equals(contest)
                    && !otherSort(contest)
                    && !afterAnother(contest)
                    && !scene.story().paragraph().ofAnother(scene.setting().year(contest));
            if (hand || (year && when.yearNamed())) {
                plain.add(Plain.WHEN);
            }
        }
        return plain;
    }

    /** "39.5 per cent in Poole": the seat stands right after it. */
    private boolean beside(Contest contest) {
        return scene.lexicon().phrases("in-place").has(scene.form(at + 1))
                && contest.equals(scene.seats().get(at + 2));
    }

    /** "dropped from 48.5 to 36.1": of the election in hand and the one before, whatever the paragraph spoke of. */
    private boolean fromTo() {
        return scene.era().year() == null && !scene.era().open() && new Tie(scene, at).moved();
    }

    private static boolean names(Collection<Contest> contests, String seat) {
        for (Contest contest : contests) {
            if (!SeatKey.of(contest.name()).equals(seat)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing has spoken of another place: neither the article, nor the paragraph and the words of the unit. */
    private boolean onlyHere(String seat) {
        return !scene.stands("whole-country")
                && (names(scene.setting().pool(), seat)
                        || (scene.story().paragraph().only(seat)
                                && !scene.has(Item.Type.XP)
                                && !scene.has(Item.Type.SEAT)));
    }

    /** Whether the sentence before it in the paragraph told of another election, of another seat: this may go on with that. */
    private boolean afterAnother(Contest contest) {
        Contest told = scene.unit().breaks() ? null : scene.story().told();
        return told != null
                && !told.election().equals(contest.election())
                && !SeatKey.of(told.name()).equals(SeatKey.of(contest.name()));
    }

    /** "Six months later, at the general election", of a seat whose by-election is in hand; and the other way. */
    private boolean otherSort(Contest contest) {
        return scene.stands(contest.election().startsWith("by-") ? "general-election" : "by-election");
    }

    /** Whether the text has told of another election, of this seat or one beside it, and not come back. */
    private boolean elsewhen(Contest contest) {
        Contest other = scene.story().elsewhen();
        return other != null && !other.election().equals(contest.election());
    }
}
