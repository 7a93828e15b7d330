package org.recount.claim;

import java.util.BitSet;
import java.util.List;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** Which contest each place in a unit is about: by the seats and people it names, else the one in hand. */
final class Whereabouts {
    /** Items from "later" to "MP for Poole". */
    private static final int LATER = 5;

    /** Items from "there" to a figure of that seat. */
    private static final int BEFORE = 5;

    /** What the contest in hand weighs against one that the unit names only later. */
    private static final double CARRIED = -2;

    private final Scene scene;
    private final Contest[] contests;
    private final BitSet placed = new BitSet();

    Whereabouts(Scene scene) {
        this.scene = scene;
        this.contests = new Contest[scene.items().size()];
    }

    /** The contest that a place in the unit is about: the nearest seat or person, else the one in hand; or null. */
    Contest at(int i) {
        if (!placed.get(i)) {
            contests[i] = findContest(i);
            placed.set(i);
        }
        return contests[i];
    }

    /** The seat that stands right after a figure: "by 507 in Poole", "507 votes (Poole)"; null for none. */
    Contest beside(int i) {
        int seat = scene.lexicon().phrases("figure-unit").has(scene.form(i + 1)) ? i + 3 : i + 2;
        boolean placed = scene.is(seat - 1, "in-place") || (scene.word(seat - 1).equals("(") && labels(seat));
        return placed && scene.respectively(i) < 0 ? scene.seats().get(seat) : null;
    }

    /** "(Poole)", "(Poole, Labour)", "(Poole, 2015)": a seat that a bracket opens with, and no number of it follows. */
    private boolean labels(int seat) {
        int k = seat + 1;
        while (scene.word(k).equals(",")
                && k + 1 < scene.items().size()
                && !scene.items().get(k + 1).isNumber()) {
            k += 2;
        }
        return scene.word(k).equals(")");
    }

    private Contest findContest(int i) {
        Contest beside = scene.items().get(i).isNumber() ? beside(i) : null;
        if (beside != null) {
            return beside;
        }
        int listed = scene.items().get(i).isNumber() ? scene.respectively(i) : -1;
        if (listed >= 0 && scene.seats().containsKey(listed)) {
            return scene.seats().get(listed);
        }
        Integer place = ordinal(i);
        if (place != null) {
            List<Contest> two = scene.story().pair();
            return place <= two.size() ? two.get(place - 1) : null;
        }
        if (there(i)) {
            return scene.story().contest();
        }
        Contest best = null;
        int bestAt = -1;
        double bestScore = -1e9;
        for (int k = 0; k < scene.items().size(); k++) {
            if (!scene.items().get(k).is(Item.Type.SEAT)
                    && !scene.items().get(k).is(Item.Type.PERS)) {
                continue;
            }
            Contest contest = scene.seats().get(k);
            double score = contest == null ? 0 : 1.5;
            boolean aside = scene.story().contest() != null && scene.asides().shutIn(k, i);
            if (contest == null && scene.items().get(k).is(Item.Type.PERS) && !aside && scene.side(k) != null) {
                contest = scene.side(k).contest();
                score = scene.possessive(k) && k + 2 < i ? -6 : 0;
                score -= contest != null && scene.places().inPassing(k) ? 8 : 0;
            }
            if (scene.seats().containsKey(k)
                    && scene.story().contest() != null
                    && scene.asides().shutIn(k, i)
                    && formerly(k)) {
                continue;
            }
            if (i < k && scene.story().contest() != null && new Governed(scene.lexicon()).ofAnother(scene, k)) {
                continue;
            }
            if (scene.seats().containsKey(k)
                    && (((later(k) || satFor(k)) && !told(k, i)) || ofNext(k, i) || comparedWith(k, i))) {
                continue;
            }
            if (contest != null && !goesOn(i, k)) {
                score += (k < i ? 3 : 0) - 0.3 * Math.abs(k - i) - scene.clauseMarks(k, i);
                if (k < i && relative(k + 1)) {
                    score += 3;
                }
                if (k == i + 2 && scene.is(i + 1, "at-seat")) {
                    score += 4;
                }
                if (score > bestScore) {
                    best = contest;
                    bestAt = k;
                    bestScore = score;
                }
            }
        }
        boolean far = (bestAt > i && bestScore < CARRIED && scene.story().contest() != null)
                || (bestAt >= 0 && scene.places().inPassing(bestAt));
        return best == null || far ? scene.story().contest() : best;
    }

    /** "Her 507 is not the smallest: in Crane": what a colon goes on to tell is of another place than what stands before it. */
    private boolean goesOn(int i, int k) {
        if (k < i || scene.story().contest() == null || scene.unit().kind() != Sentence.Kind.SENTENCE) {
            return false;
        }
        for (int colon = i + LATER; colon < k; colon++) {
            if (scene.items().get(colon).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** "a swing of 11 points, bigger than Crane's", "last seen at Crane": a seat that what is told of another is only set against. */
    private boolean comparedWith(int seat, int i) {
        int than = scene.is(seat - 1, "at-seat") ? seat - 2 : seat - 1;
        boolean against = scene.is(than, "than-mark")
                || scene.lexicon().phrases("likened").behind(scene.items(), than) > 0;
        return scene.story().contest() != null && ((i < than && against) || setAgainst(seat, i));
    }

    /** "Turnout was 67 per cent, against 55 in Crane": the seat of a figure that another one, of the seat in hand, is set against. */
    private boolean setAgainst(int seat, int i) {
        int figure = scene.lexicon().phrases("figure-unit").has(scene.form(seat - 2)) ? seat - 3 : seat - 2;
        while (figure > i && scene.lexicon().phrases("figure-unit").has(scene.form(figure))) {
            figure--;
        }
        boolean of = scene.is(seat - 1, "in-place")
                && figure > i
                && scene.items().get(figure).isNumber()
                && scene.items().get(i).isNumber();
        for (int k = figure - 1; of && k > i && k >= figure - 2; k--) {
            if (scene.lexicon().phrases("set-against").behind(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "67 per cent in his seat and in Crane 69": a seat that the next figure is of. */
    private boolean ofNext(int seat, int i) {
        return seat > i + 2
                && scene.is(seat - 1, "at-seat")
                && scene.is(seat - 2, "list-and")
                && seat + 1 < scene.items().size()
                && scene.items().get(seat + 1).isNumber();
    }

    /**
     * "Turnout was 67 per cent there, against 55 in Crane", "lowest there, at 53, and highest at Crane": the seat in hand, of
     * which none named before takes the place.
     */
    private boolean there(int i) {
        if (!scene.mayHold("seat-in-hand")
                || !scene.items().get(i).isNumber()
                || scene.places().before(i)) {
            return false;
        }
        int next = scene.lexicon().phrases("figure-unit").has(scene.form(i + 1)) ? i + 2 : i + 1;
        boolean told = scene.is(next, "seat-in-hand");
        for (int k = i - 1; !told && k >= Math.max(0, i - BEFORE) && !parts(k); k--) {
            told = scene.is(k, "seat-in-hand") && !scene.is(k + 1, "be");
        }
        return told;
    }

    /** A number, or a comma that no ", at" follows: what stands before is told of something else. */
    private boolean parts(int k) {
        return scene.items().get(k).isNumber() || (scene.word(k).equals(",") && !scene.is(k + 1, "at-mark"));
    }

    /** "Mr Cole, once MP for Elm Cross, won …", "who sat for Elm Cross until 2017": a seat of the past. */
    boolean formerly(int seat) {
        for (int k = seat - 1; k >= 0 && scene.asides().inside(k); k--) {
            if (scene.lexicon().phrases("party-past").has(scene.form(k))
                    || scene.lexicon().phrases("former").has(scene.form(k))) {
                return true;
            }
        }
        for (int k = seat + 1; scene.asides().inside(k); k++) {
            if (scene.is(k, "until")) {
                return true;
            }
        }
        return formerMember(seat) || stoodHere(seat);
    }

    /**
     * "Cole, who had first won Elm Cross, polled 9,100": where somebody stood before, told aside, and without a figure, of one who
     * stood for the seat in hand.
     */
    private boolean stoodHere(int seat) {
        Contest hand = scene.story().contest();
        int open = scene.asides().openOf(seat);
        return hand != null
                && open > 0
                && !hand.name().equals(scene.seats().get(seat).name())
                && scene.is(open + 1, "relative-person")
                && scene.items().get(open - 1).is(Item.Type.PERS)
                && !scene.asides().counts(scene.items(), open)
                && scene.items().get(open - 1).person().people().stream()
                        .flatMap(person -> person.stands().stream())
                        .anyMatch(stand -> SeatKey.of(stand.contest().name()).equals(SeatKey.of(hand.name())));
    }

    /** "to 8,258 for Mr Cole, the former Elm Cross MP.": of which seat somebody was a member, at the end of a sentence. */
    private boolean formerMember(int seat) {
        int k = seat - 1;
        while (scene.is(k, "sits-word") || scene.modifier(k)) {
            k--;
        }
        if (!scene.is(k, "former")) {
            return false;
        }
        int comma = scene.lexicon().phrases("loose").has(scene.form(k - 1)) ? k - 2 : k - 1;
        return scene.word(comma).equals(",")
                && comma > 0
                && scene.items().get(comma - 1).is(Item.Type.PERS);
    }

    /** "Cole, now MP for Elm Cross, had 9,100": where somebody came to sit later, while the text is about another seat. */
    boolean later(int seat) {
        int office = scene.story().contest() == null
                        || scene.story().contest().equals(scene.seats().get(seat))
                ? 0
                : scene.lexicon().phrases("sits-for").behind(scene.items(), seat - 1);
        for (int k = seat - office - 1; office > 0 && k >= Math.max(0, seat - office - LATER); k--) {
            if (scene.lexicon().phrases("since-then").has(scene.form(k))) {
                return true;
            }
            if (scene.items().get(k).is(Item.Type.PERS) || scene.items().get(k).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** "Cole, who had represented the old Elm Cross since 2015, had 9,100": a seat of before the one in hand, and whose member he was. */
    boolean satFor(int seat) {
        Contest hand = scene.story().contest();
        Contest of = scene.seats().get(seat);
        return hand != null
                && !hand.name().equals(of.name())
                && scene.setting().before(of, hand)
                && scene.lexicon().phrases("sits-for").behind(scene.items(), seat - 1) > 0;
    }

    /** "now MP for Elm Cross, where she won by 500": the first figure of the clause about the seat. */
    private boolean told(int seat, int i) {
        if (seat > i || !relative(seat + 1)) {
            return false;
        }
        for (int k = seat + 1; k < i; k++) {
            if (scene.items().get(k).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "61 per cent in the first and 54 in the second": which of two seats named before; null for neither. */
    private Integer ordinal(int i) {
        if (!scene.items().get(i).isNumber()) {
            return null;
        }
        for (int k = i + 1;
                k + 2 < Math.min(scene.items().size(), i + 6)
                        && !scene.items().get(k).isNumber();
                k++) {
            if (scene.is(k, "in-mark") && scene.is(k + 1, "definite-article")) {
                Item which = scene.items().get(k + 2);
                boolean noun = k + 3 < scene.items().size()
                        && scene.items().get(k + 3).is(Item.Type.WORD)
                        && !scene.is(k + 3, "list-and");
                if (scene.lexicon().phrases("the-former").has(which.form()) && !noun) {
                    return 1;
                }
                if (scene.lexicon().phrases("the-latter").has(which.form()) && !noun) {
                    return 2;
                }
                return which.is(Item.Type.ORD) && !noun ? (Integer) which.data() : null;
            }
        }
        return null;
    }

    private boolean relative(int i) {
        return scene.is(i, "place-clause")
                || ((scene.word(i).equals(",") || scene.word(i).equals("-")) && scene.is(i + 1, "seat-clause"));
    }
}
