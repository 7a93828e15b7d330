package org.recount.claim;

import java.util.Optional;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Between whom a lead lies: who has it, and whom it is over; "500 behind Reed" turns that round. */
final class Margin {
    /** Items from a number to "than", and from there to whom it is set against, at most. */
    private static final int THAN = 4;

    private final Scene scene;

    Margin(Scene scene) {
        this.scene = scene;
    }

    /** "a lead over the Conservatives of 500": of whoever is named before those whom it is over. */
    int leader(int i, int owner) {
        boolean over = owner >= 0
                && owner < i
                && (scene.is(owner - 1, "lead-over")
                        || (scene.is(owner - 2, "lead-over")
                                && scene.lexicon().phrases("loose").has(scene.form(owner - 1))));
        int verb = over || owner < 0 || owner > i ? Binder.NONE : beating(owner);
        int subject = verb == Binder.NONE ? Binder.NONE : new Subjects(scene.lexicon()).subjectOf(scene, verb);
        if (subject != Binder.NONE && met(subject, owner)) {
            return subject;
        }
        for (int k = owner - 2; over && k >= 0; k--) {
            if (Binder.who(scene, k)) {
                return k;
            }
        }
        return over ? Binder.NONE : owner;
    }

    /** Whether two mentions are known from the same contest. */
    private boolean met(int one, int other) {
        Side first = scene.side(one);
        Side second = scene.side(other);
        return first != null
                && second != null
                && first.contest() != null
                && first.contest().equals(second.contest());
    }

    /** "He polled 25,198 and beat Cole by 507": the verb that somebody is the object of, not the one who leads; or {@link Binder#NONE}. */
    private int beating(int beaten) {
        Governed governed = new Governed(scene.lexicon());
        int k = governed.beaten(scene, beaten) ? beaten - 1 : Binder.NONE;
        while (k >= 0 && !governed.beats(scene, k)) {
            k--;
        }
        return k;
    }

    /** "Reed was third with 5,643, nearly 30,000 behind Cole": of whoever is named before, not of Cole. */
    int trailer(int i, int owner) {
        boolean after = owner > i && aheadBetween(i, owner);
        for (int k = i - 1; after && k >= 0; k--) {
            if (scene.items().get(k).is(Item.Type.PERS)
                    && !scene.possessive(k)
                    && !scene.asides().shutIn(k, i)) {
                return k;
            }
        }
        return owner;
    }

    private boolean aheadBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.lexicon().phrases("ahead-word").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "841 votes behind the winner", "974 short of winning". */
    boolean behindTheWinner(int i) {
        Phrases behind = scene.lexicon().phrases("behind-winner");
        return behind.ahead(scene.items(), i + 1) > 0 || behind.ahead(scene.items(), i + 2) > 0;
    }

    /** "500 behind", "500 votes adrift". */
    boolean beside(int i, String words) {
        Phrases any = scene.lexicon().phrases(words);
        return any.has(scene.form(i + 1)) || any.has(scene.form(i + 2));
    }

    boolean is(Side side, Candidacy who) {
        return side.stand() != null
                ? side.stand().candidacy().equals(who)
                        || side.stand().candidacy().name().equals(who.name())
                : side.isParty() && scene.parties().same(side.party(), who.party());
    }

    /** Whether nobody else is named in the sentence than who came first and second. */
    boolean onlyFirstTwo(Contest contest) {
        for (int k = 0; k < scene.items().size(); k++) {
            Side side = scene.items().get(k).is(Item.Type.PERS)
                            || scene.items().get(k).is(Item.Type.PARTY)
                    ? scene.side(k)
                    : null;
            if (side != null
                    && !is(side, contest.winner())
                    && contest.runnerUp().filter(r -> is(side, r)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whom the owner of a lead is said to have beaten by it: "Reed beat Stone by 11,679". */
    Side beaten(int i, int owner) {
        Governed governed = new Governed(scene.lexicon());
        for (int k = i - 1; owner != Binder.NONE && k > owner; k--) {
            boolean party = scene.items().get(k).is(Item.Type.PARTY) && !scene.modifier(k);
            if (scene.items().get(k).is(Item.Type.PERS) || (party && governed.beaten(scene, k))) {
                return governed.beaten(scene, k) ? scene.side(k) : null;
            }
            boolean apposed = k == i - 2
                    && scene.items().get(k - 1).is(Item.Type.PERS)
                    && scene.word(k - 2).equals(scene.word(k));
            if ((scene.lexicon().phrases("clause-end").has(scene.form(k)) && !apposed)
                    || scene.items().get(k).isNumber()) {
                return null;
            }
        }
        return null;
    }

    /**
     * "beating Cole by 507 and Stone by 11,679": the verb of whoever is beaten further, right before a number; {@link Binder#NONE}
     * for none.
     */
    int further(int i) {
        if (!scene.is(i - 1, "by-mark") || i < 2 || !Binder.who(scene, i - 2)) {
            return Binder.NONE;
        }
        int k = scene.is(i - 3, "definite-article") ? i - 4 : i - 3;
        boolean joined = scene.is(k, "list-and") || scene.word(k).equals(",");
        while (joined && (scene.is(k, "list-and") || scene.word(k).equals(",") || scene.is(k, "figure-unit"))) {
            k--;
        }
        if (!joined || k < 2 || !scene.items().get(k).isNumber() || !scene.is(k - 1, "by-mark")) {
            return Binder.NONE;
        }
        int before = further(k);
        Governed governed = new Governed(scene.lexicon());
        for (int v = k - 2;
                before == Binder.NONE && v >= 0 && !scene.items().get(v).isNumber();
                v--) {
            before = governed.beats(scene, v) ? v : before;
        }
        return before;
    }

    /** "9,073 fewer than Dodds", who did not stand at that poll: two polls are compared, and there is no lead. */
    boolean setAgainstAbsent(int i, Contest contest) {
        int than = i + 1;
        while (than < i + THAN && !scene.is(than, "than-mark")) {
            than++;
        }
        for (int k = than + 1; k < Math.min(scene.items().size(), than + THAN) && than < i + THAN; k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                Side side = scene.side(k);
                return side != null
                        && side.stand() != null
                        && scene.ballot(contest).same(side.stand().candidacy()).isEmpty();
            }
        }
        return false;
    }

    /** Whom a lead is measured against: "528 votes behind Mr Streeting". */
    Side other(int i, boolean trailing) {
        Line items = scene.items();
        boolean ahead = trailing;
        for (int k = i + 1; k < Math.min(items.size(), i + 9); k++) {
            ahead |= scene.lexicon().phrases("ahead-word").ahead(items, k) > 0
                    || (k <= i + 2 && scene.is(k, "lead-over"));
            boolean pronoun = items.get(k).is(Item.Type.PRON);
            if (ahead
                    && Binder.who(scene, k)
                    && (!trailing || !pronoun || scene.cast().one(k))) {
                return surname(k).orElse(scene.side(k));
            }
            int described = ahead && items.get(k).is(Item.Type.PARTY) && scene.modifier(k) ? described(k) : Binder.NONE;
            if (described != Binder.NONE) {
                return scene.side(described);
            }
            if (scene.is(k, "gap-end") || items.get(k).isNumber()) {
                return null;
            }
        }
        return null;
    }

    /** "ahead of the Green, Ana Reed": whom a party describes, right after it. */
    private int described(int party) {
        for (int k = party + 1; k <= party + 3; k++) {
            if (k < scene.items().size() && scene.items().get(k).is(Item.Type.PERS)) {
                return k;
            }
        }
        return Binder.NONE;
    }

    /** "Stone beat the Green, Ruth Grey, by 900 votes": whoever it was that they beat. */
    boolean beats(int i) {
        for (int k = 0; k < i; k++) {
            if (scene.lexicon().phrases("beat").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "adrift of Green", where a Green stood for another party and no article stands before the word. */
    private Optional<Side> surname(int k) {
        Contest hand = scene.story().contest();
        boolean may = hand != null
                && scene.items().get(k).is(Item.Type.PARTY)
                && scene.lexicon().phrases("party-surname").has(scene.form(k))
                && !scene.lexicon().phrases("loose").has(scene.form(k - 1));
        return hand == null || !may
                ? Optional.empty()
                : hand.candidacies().stream()
                        .filter(c -> c.family().equalsIgnoreCase(scene.word(k)))
                        .findFirst()
                        .map(c -> Side.of(new Person.Stand(hand, c), ""));
    }

    /** Whether the two are others than the first two of a contest, so that what lies between them is no majority. */
    boolean losers(Contest contest, Side side, Side other) {
        Candidacy a = polled(contest, side);
        Candidacy b = polled(contest, other);
        return a != null && b != null && !a.equals(b) && contest.place(a) + contest.place(b) > 3;
    }

    /** How many votes somebody had in a contest; none for whoever did not stand there. */
    int votes(Contest contest, Side side) {
        Candidacy there = polled(contest, side);
        return there == null ? 0 : there.votes();
    }

    /** "Cole trailed Stone by 507": where the verb stands that tells whom somebody lay behind, or {@link Binder#NONE}. */
    int trailed(int i) {
        for (int k = i - 2; scene.is(i - 1, "by-mark") && k >= Math.max(0, i - 9); k--) {
            if (scene.is(k, "trailed")) {
                return k;
            }
            if (scene.items().get(k).isNumber() || scene.items().get(k).is(",")) {
                break;
            }
        }
        return Binder.NONE;
    }

    /** Whoever is named first between two places, a person before a party; {@link Binder#NONE} for nobody. */
    int named(int from, int to) {
        int party = Binder.NONE;
        for (int k = from; k < to; k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return k;
            }
            party = party == Binder.NONE && scene.items().get(k).is(Item.Type.PARTY) ? k : party;
        }
        return party;
    }

    private Candidacy polled(Contest contest, Side side) {
        if (side.stand() == null) {
            return side.isParty()
                    ? scene.ballot(contest).candidate(side.party()).orElse(null)
                    : null;
        }
        Candidacy own = side.stand().candidacy();
        Candidacy there = scene.ballot(contest).same(own).orElse(own);
        return contest.candidacies().contains(there) ? there : null;
    }
}
