package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recount.election.Gender;

/** Whose a number is: by nearness and by the build of the sentence. */
final class Binder {
    /** Scores that lie nearer than this are nearly alike. */
    private static final double CLOSE = 3;

    /** Items from ", with" to a figure: "a share of the vote of" stands between. */
    private static final int ADDED = 8;

    /** Nobody. */
    static final int NONE = -1;

    private final Lexicon lexicon;
    private final Governed governed;
    private final Epithets epithets;
    private final Subjects subjects;

    Binder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.governed = new Governed(lexicon);
        this.epithets = new Epithets(lexicon);
        this.subjects = new Subjects(lexicon);
    }

    /**
     * The mention that a number belongs to.
     *
     * @param taken mentions that have such a number already
     * @param lead  whether the number is a lead, which "a Labour majority" gives to the party
     */
    Owner ownerOf(Scene scene, int at, Set<Integer> taken, boolean lead) {
        Line items = scene.items();
        int best = NONE;
        double bestScore = -9;
        boolean added = added(scene, at);
        int about = added || coordinated(scene, at) ? first(scene, at) : NONE;
        if (added && about == NONE && adjunct(scene, at)) {
            return new Owner(NONE, List.of());
        }
        int opening = opens(scene, at) ? subjects.mainSubject(scene, at) : NONE;
        double[] scores = new double[items.size()];
        Arrays.fill(scores, -99);
        for (int k = 0; k < items.size(); k++) {
            Item item = items.get(k);
            boolean possessive = item.is(Item.Type.PRON)
                    && !Governed.subjectPronoun(scene, k)
                    && !Governed.objectPronoun(scene, k)
                    && !(item.data() == Gender.OTHER && scene.side(k) != null)
                    && k + 1 != at;
            if (!who(scene, k)
                    || (possessive
                            && (lead
                                    || item.data() == Gender.OTHER
                                    || !lexicon.phrases("share-noun").has(scene.form(k + 1))))) {
                continue;
            }
            double score = k < at ? 6 : -1;
            score -= 0.3 * Math.abs(k - at) + scene.clauseMarks(k, at) + Nearness.numbersBetween(scene, k, at);
            score -= item.is(Item.Type.PARTY) ? 1 : item.is(Item.Type.PRON) ? 0.5 : 0;
            score -= taken.contains(k) ? 4 : 0;
            score -= (!lead && epithets.ofMajority(scene, k)) || epithets.predicate(scene, k) ? 4 : 0;
            if (k < at
                    && ((Nearness.adjacent(scene, k, at)
                                    && !(governed.objectOf(scene, k) && scene.is(k + 1, "with-mark")))
                            || Nearness.relative(scene, k, at))) {
                score += 4;
            } else if (governed.objectOf(scene, k)) {
                score -= about == NONE ? 2.5 : 5;
            }
            score += k == about ? 5 : 0;
            score -= governed.gone(scene, k) || (governed.wrested(scene, k) && has(scene, k)) ? 8 : 0;
            score += k < at && into(scene, k, at) ? 8 : 0;
            if (k < at && scene.possessive(k) && k + 2 < at) {
                score -= !lead && epithets.ownsShare(scene, k) ? 0 : 2;
            }
            score -= scene.asides().shutIn(k, at) ? 6 : 0;
            if (k > at
                    && scene.possessive(k)
                    && k + 2 < items.size()
                    && items.get(k + 2).type() == items.get(at).type()) {
                continue; // "N votes against Reed's M": M is hers.
            }
            boolean apart = Nearness.numbersBetween(scene, at, k) > 0 || (parted(scene, at, k) && k != opening);
            if (k > at && apart && !Recipients.towards(scene, at, k)) {
                continue;
            }
            score += k == at + 1 && epithets.ownVotes(scene, k) ? 14 : 0;
            if (k > at
                    && Recipients.towards(scene, at, k)
                    && !(item.is(Item.Type.PARTY) && Recipients.somebodyBefore(scene, at))) {
                score += 12;
            }
            scores[k] = score;
            if (score > bestScore) {
                best = k;
                bestScore = score;
            }
        }
        List<Integer> close = new ArrayList<>(1);
        for (int k = 0; k < scores.length; k++) {
            if (k != best && scores[k] > bestScore - CLOSE) {
                close.add(k);
            }
        }
        int over = best != NONE && best < at && governed.objectOf(scene, best) && has(scene, best)
                ? first(scene, at)
                : NONE;
        if (over != NONE && over != best && !close.contains(over)) {
            close.add(over);
        }
        return new Owner(best, close);
    }

    /** "finished ahead of Cole with N", "clear of Cole on N": whoever was ahead may have them as well. */
    private boolean has(Scene scene, int k) {
        return scene.is(k + 1, "with-mark") || lexicon.phrases("on-figure").has(scene.form(k + 1));
    }

    /**
     * Whose a number is.
     *
     * @param index of the likeliest mention, or {@link #NONE}
     * @param close mentions nearly as likely
     */
    record Owner(int index, List<Integer> close) {}

    /** "Securing N votes, …", "With N votes, …": what comes before its subject begins the sentence. */
    private static boolean opens(Scene scene, int at) {
        return at <= 4
                && (scene.participle(0)
                        || scene.participle(1)
                        || scene.lexicon().phrases("opening").has(scene.form(0)));
    }

    /** ", with N", ", in third", ", taking N", "ahead of Cole, on N": what is added concerns whoever it is about, not whom they beat. */
    private boolean added(Scene scene, int at) {
        for (int i = at - 1; i > Math.max(0, at - ADDED); i--) {
            boolean other = i < at - 1 && who(scene, i + 1);
            if (other || scene.items().get(i).isNumber()) {
                return false;
            }
            if (scene.is(i, "with-mark") || (scene.is(i, "in-mark") && i == at - 1)) {
                return scene.word(i - 1).equals(",")
                        && !Nearness.begins(scene, i - 2)
                        && !broughtIn(scene, scene.asides().closedAt(i - 1) - 1);
            }
            if (polling(scene, i)) {
                return true;
            }
            if (i == at - 1
                    && lexicon.phrases("on-figure").has(scene.form(i))
                    && scene.word(i - 1).equals(",")) {
                return !scene.word(at + 1).equals(",") && who(scene, i - 2) && governed.objectOf(scene, i - 2);
            }
        }
        return false;
    }

    /** "The nurse took it from Labour, polling N": of whoever the sentence is about, and not of those it was taken from. */
    private boolean adjunct(Scene scene, int at) {
        for (int i = at - 1; i > Math.max(0, at - ADDED); i--) {
            if (polling(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** ", taking". */
    private boolean polling(Scene scene, int i) {
        return scene.participle(i)
                && scene.word(i - 1).equals(",")
                && lexicon.phrases("poll").ahead(scene.items(), i) > 0;
    }

    /** "with the Liberal Democrat Ana Reed, a nurse, in third": somebody new is told of. */
    private static boolean broughtIn(Scene scene, int name) {
        int k = name - 1;
        while (scene.modifier(k)
                || scene.is(k, "candidate")
                || scene.is(k, "definite-article")
                || scene.is(k, "loose")) {
            k--;
        }
        return name >= 0 && scene.is(k, "with-mark");
    }

    /** "Reed was well clear of Cole and took N": a second verb has the subject of the first. */
    private boolean coordinated(Scene scene, int at) {
        for (int i = at - 1; i > Math.max(0, at - 4); i--) {
            if (lexicon.phrases("poll").behind(scene.items(), i) > 0) {
                return scene.is(i - 1, "list-and");
            }
            if (who(scene, i) || scene.items().get(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** A comma or another verb stands between: what follows belongs to something else. */
    private boolean parted(Scene scene, int at, int k) {
        if (scene.items().get(at).is(Item.Type.ORD)) {
            return false;
        }
        for (int i = at + 1; i < k; i++) {
            if (scene.word(i).equals(",")
                    || scene.word(i).equals(";")
                    || (scene.is(i, "list-and") && i + 1 < k)
                    || lexicon.phrases("aside-clause").has(scene.form(i))
                    || lexicon.phrases("beat").ahead(scene.items(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "beat X into fourth". */
    private static boolean into(Scene scene, int k, int at) {
        return scene.is(k + 1, "moved-to")
                && at - k <= 4
                && scene.items().get(at).is(Item.Type.ORD);
    }

    /** The first one named before a place who is no object. */
    private int first(Scene scene, int at) {
        int main = 0;
        while (lexicon.phrases("sub-clause").has(scene.form(0))
                && main < at
                && !scene.word(main).equals(",")) {
            main++;
        }
        for (int k = main == at ? 0 : main; k < at; k++) {
            if (who(scene, k) && !governed.objectOf(scene, k) && !scene.asides().shutIn(k, at)) {
                return k;
            }
        }
        return NONE;
    }

    static boolean who(Scene scene, int k) {
        Item item = scene.items().get(k);
        return switch (item.type()) {
            case PERS, XP, PRON -> true;
            case PARTY -> !scene.modifier(k);
            default -> scene.anaphors().refers(k);
        };
    }
}
