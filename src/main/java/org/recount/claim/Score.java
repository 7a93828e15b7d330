package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Two figures as a match is told, after the two who met: "Reed put out Cole, 9,100 to 8,000", "Cole was second to Reed: 8,000 to
 * 9,100". The first is that of the one named first.
 */
final class Score {
    private final Lexicon lexicon;
    private final Governed governed;

    Score(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.governed = new Governed(lexicon);
    }

    /** Whose the figure at an index is by its place in such a pair; {@link Binder#NONE} where it stands in none. */
    int owner(Scene scene, int at) {
        int second = after(scene, at);
        int first = second == Binder.NONE ? before(scene, at) : at;
        if (first == Binder.NONE || !apart(scene, first) || given(scene, second == Binder.NONE ? at : second)) {
            return Binder.NONE;
        }
        List<Integer> met = met(scene, first);
        return met.size() == 2 && against(scene, met.get(0), met.get(1)) ? met.get(first == at ? 0 : 1) : Binder.NONE;
    }

    /** "9,100 votes | to 8,000": where the other figure stands. */
    private int after(Scene scene, int at) {
        int to = lexicon.phrases("figure-unit").has(scene.form(at + 1)) ? at + 2 : at + 1;
        return scene.is(to, "to-mark") && alike(scene, at, to + 1) ? to + 1 : Binder.NONE;
    }

    private int before(Scene scene, int at) {
        int to = at - 1;
        int first = lexicon.phrases("figure-unit").has(scene.form(to - 1)) ? to - 2 : to - 1;
        return scene.is(to, "to-mark") && first >= 0 && alike(scene, first, at) ? first : Binder.NONE;
    }

    private static boolean alike(Scene scene, int one, int other) {
        Line items = scene.items();
        return other < items.size()
                && items.get(one).isNumber()
                && items.get(other).isNumber()
                && items.get(one).is(items.get(other).type());
    }

    /** What sets the pair off from the words before it. */
    private static boolean apart(Scene scene, int first) {
        String mark = scene.word(first - 1);
        return mark.equals(",")
                || mark.equals(":")
                || mark.equals("-")
                || mark.equals("(")
                || scene.is(first - 1, "with-mark");
    }

    /** "to 8,000 for Cole": it is told whose the second is. */
    private boolean given(Scene scene, int second) {
        int next = lexicon.phrases("figure-unit").has(scene.form(second + 1)) ? second + 2 : second + 1;
        return scene.is(next, "for-whom");
    }

    /** Whom the clause before the pair names, in the order of the text. */
    private List<Integer> met(Scene scene, int first) {
        List<Integer> met = new ArrayList<>(2);
        for (int k = first - 1; k >= 0 && !lexicon.phrases("clause-end").has(scene.form(k)); k--) {
            boolean other = scene.items().get(k).is(Item.Type.XP) || Governed.subjectPronoun(scene, k);
            if (other || (Binder.who(scene, k) && !governed.gone(scene, k) && !scene.possessive(k))) {
                met.add(0, k);
            }
        }
        return met;
    }

    /** Whether both are people who stood against each other. */
    private static boolean against(Scene scene, int one, int other) {
        Side first = scene.side(one);
        Side second = scene.side(other);
        return first != null
                && second != null
                && first.stand() != null
                && second.stand() != null
                && !first.same(second)
                && first.contest().equals(second.contest());
    }
}
