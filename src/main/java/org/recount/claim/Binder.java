package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recount.election.Gender;

/** Whose a number is, and who did what a verb says: by nearness and by the build of the sentence. */
final class Binder {
    /** Scores that lie nearer than this are nearly alike. */
    private static final double CLOSE = 3;

    /** Items between a place, its figure and whose they are. */
    private static final int REACH = 7;

    /** Nobody. */
    static final int NONE = -1;

    private final Lexicon lexicon;

    Binder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The mention that a number belongs to.
     *
     * @param taken mentions that have such a number already
     * @param lead  whether the number is a lead, which "a Labour majority" gives to the party
     */
    Owner ownerOf(Scene scene, int at, Set<Integer> taken, boolean lead) {
        List<Item> items = scene.items();
        int best = NONE;
        double bestScore = -9;
        int about = added(scene, at) || coordinated(scene, at) ? first(scene, at) : NONE;
        int opening = opens(scene, at) ? mainSubject(scene, at) : NONE;
        double[] scores = new double[items.size()];
        Arrays.fill(scores, -99);
        for (int k = 0; k < items.size(); k++) {
            Item item = items.get(k);
            boolean possessive =
                    item.is(Item.Type.PRON) && !subjectPronoun(scene, k) && !objectPronoun(scene, k) && k + 1 != at;
            if (!who(scene, k)
                    || (possessive
                            && (lead
                                    || item.data() == Gender.OTHER
                                    || !lexicon.phrases("share-noun").has(scene.form(k + 1))))) {
                continue;
            }
            double score = k < at ? 6 : -1;
            score -= 0.3 * Math.abs(k - at) + scene.clauseMarks(k, at) + numbersBetween(scene, k, at);
            score -= item.is(Item.Type.PARTY) ? 1 : item.is(Item.Type.PRON) ? 0.5 : 0;
            score -= taken.contains(k) ? 4 : 0;
            score -= (!lead && ofMajority(scene, k)) || predicate(scene, k) ? 4 : 0;
            if (k < at
                    && ((adjacent(scene, k, at)
                                    && !(objectOf(scene, k) && scene.word(k + 1).equals("with")))
                            || relative(scene, k, at))) {
                score += 4;
            } else if (objectOf(scene, k)) {
                score -= about == NONE ? 2.5 : 5;
            }
            score += k == about ? 5 : 0;
            score -= gone(scene, k) ? 8 : 0;
            score += k < at && into(scene, k, at) ? 8 : 0;
            if (k < at && scene.possessive(k) && k + 2 < at) {
                score -= !lead && ownsShare(scene, k) ? 0 : 2;
            }
            score -= scene.asides().shutIn(k, at) ? 6 : 0;
            boolean apart = numbersBetween(scene, at, k) > 0 || (parted(scene, at, k) && k != opening);
            if (k > at && apart && !towards(scene, at, k)) {
                continue;
            }
            score += k == at + 1 && ownVotes(scene, k) ? 14 : 0;
            if (k > at && towards(scene, at, k) && !(item.is(Item.Type.PARTY) && somebodyBefore(scene, at))) {
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
        return new Owner(best, close);
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
                && (scene.word(0).endsWith("ing")
                        || scene.word(1).endsWith("ing")
                        || scene.lexicon().phrases("opening").has(scene.form(0)));
    }

    /** "2,499 Green votes". */
    private boolean ownVotes(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PARTY)
                && lexicon.phrases("share-noun").has(scene.form(k + 1));
    }

    /** ", with N", ", in third", "ahead of Cole, on N": what is added concerns whoever it is about, not whom they beat. */
    private boolean added(Scene scene, int at) {
        for (int i = at - 1; i > Math.max(0, at - 4); i--) {
            if (scene.word(i).equals("with") || (scene.word(i).equals("in") && i == at - 1)) {
                return scene.word(i - 1).equals(",");
            }
            if (i == at - 1
                    && lexicon.phrases("on-figure").has(scene.form(i))
                    && scene.word(i - 1).equals(",")) {
                return !scene.word(at + 1).equals(",") && who(scene, i - 2) && objectOf(scene, i - 2);
            }
        }
        return false;
    }

    /** "Reed was well clear of Cole and took N": a second verb has the subject of the first. */
    private boolean coordinated(Scene scene, int at) {
        for (int i = at - 1; i > Math.max(0, at - 4); i--) {
            if (lexicon.phrases("poll").behind(scene.items(), i) > 0) {
                return scene.word(i - 1).equals("and");
            }
            if (Binder.who(scene, i) || scene.items().get(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** "Reed polled N votes for Labour": for whom she stood, not whose the votes are. */
    private static boolean somebodyBefore(Scene scene, int at) {
        for (int i = at - 1; i >= 0 && !scene.items().get(i).isNumber(); i--) {
            if (scene.items().get(i).is(Item.Type.PERS) || subjectPronoun(scene, i)) {
                return true;
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
                    || lexicon.phrases("aside-clause").has(scene.form(i))
                    || lexicon.phrases("beat").ahead(scene.items(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "beat X into fourth". */
    private static boolean into(Scene scene, int k, int at) {
        return scene.word(k + 1).equals("into")
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
            if (who(scene, k) && !objectOf(scene, k) && !scene.asides().shutIn(k, at)) {
                return k;
            }
        }
        return NONE;
    }

    /** Whoever does what the verb at an index says; looks to the left only. */
    int subjectOf(Scene scene, int verb) {
        int described = beforeClause(scene, verb);
        if (described != NONE) {
            return described;
        }
        List<Item> items = scene.items();
        int limit = verb;
        for (int k = verb - 1; k >= Math.max(0, verb - 5); k--) {
            if (items.get(k).is("who")) {
                limit = k;
                break;
            }
            if (items.get(k).is(",")) {
                break;
            }
        }
        boolean participle =
                items.get(verb).word().endsWith("ing") && scene.word(verb - 1).equals(",");
        int best = NONE;
        double bestScore = -12;
        for (int k = limit - 1; k >= 0; k--) {
            Item item = items.get(k);
            if (!who(scene, k)
                    || (item.is(Item.Type.PRON)
                            && !scene.lexicon().phrases("subject-pronoun").has(item.form()))
                    || (participle && scene.possessive(k))) {
                continue;
            }
            double score = -0.3 * (limit - k) - scene.clauseMarks(k, limit);
            score -= objectOf(scene, k) && limit == verb && !item.is(Item.Type.PRON) ? 4 : 0;
            score -= scene.possessive(k) ? 3 : 0;
            score -= item.is(Item.Type.PARTY) ? 0.5 : 0;
            score -= ofMajority(scene, k) || predicate(scene, k) ? 4 : 0;
            score -= gone(scene, k) ? 8 : 0;
            score -= scene.asides().shutIn(k, limit) ? 5 : 0;
            if ((limit < verb && k == limit - 1)
                    || (limit < verb && k == limit - 2 && items.get(limit - 1).is(","))) {
                score += 6;
            }
            if (score > bestScore) {
                best = k;
                bestScore = score;
            }
        }
        return best;
    }

    /** "Labour, who had 12 per cent when Reed was elected, lost": whoever a clause that ends at the verb is about. */
    private int beforeClause(Scene scene, int verb) {
        int comma = verb - 1;
        while (lexicon.phrases("auxiliary").has(scene.form(comma))
                || lexicon.phrases("adverb").has(scene.form(comma))) {
            comma--;
        }
        for (int k = comma - 1; k >= 2 && scene.word(comma).equals(","); k--) {
            if (lexicon.phrases("relative-subject").has(scene.form(k))) {
                return scene.word(k - 1).equals(",") && who(scene, k - 2) ? k - 2 : NONE;
            }
            if (lexicon.phrases("clause-end").has(scene.form(k))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether a party only tells what something is: "a Labour majority", "the first Labour MP". */
    boolean describes(Scene scene, int k) {
        return ofMajority(scene, k) || predicate(scene, k);
    }

    /** "won Harrow Vale, where Cole's vote was N": the clause is about what is his. */
    private boolean ownsShare(Scene scene, int k) {
        return lexicon.phrases("relative").has(scene.form(k - 1))
                && lexicon.phrases("share-noun").has(scene.form(k + 2));
    }

    /** "a Labour majority": whose it is, not who acts. */
    private boolean ofMajority(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PARTY)
                && lexicon.phrases("majority-noun").has(scene.form(k + 1));
    }

    /** "became the town's first Labour MP": what somebody is, not another who acts. */
    private boolean predicate(Scene scene, int k) {
        if (!scene.items().get(k).is(Item.Type.PARTY)
                || !lexicon.phrases("member").has(scene.form(k + 1))) {
            return false;
        }
        for (int i = k - 1; i >= Math.max(0, k - 6); i--) {
            if (lexicon.phrases("become").has(scene.form(i))) {
                return true;
            }
            if (Binder.who(scene, i) && !scene.possessive(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whose participle opens a sentence: "After winning by 500, Adam said …"; the first one named after the comma. */
    int mainSubject(Scene scene, int from) {
        boolean comma = false;
        for (int k = from; k < scene.items().size(); k++) {
            comma |= scene.items().get(k).is(",");
            if (comma
                    && who(scene, k)
                    && (!scene.items().get(k).is(Item.Type.PRON)
                            || scene.lexicon().phrases("subject-pronoun").has(scene.form(k)))) {
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

    private static boolean subjectPronoun(Scene scene, int k) {
        return scene.lexicon().phrases("subject-pronoun").has(scene.form(k));
    }

    /** "9,100 for her, 8,000 for Cole": whose the votes are, not what is hers. */
    private static boolean objectPronoun(Scene scene, int k) {
        String next = scene.word(k + 1);
        return (scene.word(k - 1).equals("for")
                        || scene.lexicon().phrases("toward").behind(scene.items(), k - 1) > 0)
                && (next.isEmpty() || next.equals("and") || !Character.isLetter(next.charAt(0)));
    }

    /** Whether a preposition or a verb of beating stands before a mention. */
    boolean objectOf(Scene scene, int k) {
        if (subjectPronoun(scene, k)) {
            return false;
        }
        int i = beforeName(scene, k);
        return i >= 0 && (lexicon.phrases("against").has(scene.form(i)) || beats(scene, i));
    }

    /** Whether a verb of beating stands before a mention. */
    boolean beaten(Scene scene, int k) {
        int i = beforeName(scene, k);
        return i >= 0 && beats(scene, i);
    }

    /** "after the death of Stone", "to succeed Penn": who is gone, and has no part in what is told. */
    private boolean gone(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PERS)
                && lexicon.phrases("departure").behind(scene.items(), beforeName(scene, k)) > 0;
    }

    /** Whether somebody is named only as whom a lead is over: "His majority over Cole was 507". */
    boolean outdone(Scene scene, int k) {
        int over = beforeName(scene, k);
        return lexicon.phrases("lead-over").has(scene.form(over))
                && lexicon.phrases("majority-noun").has(scene.form(over - 1));
    }

    /** "Again against Cole, he": whom somebody else is up against. */
    boolean opposed(Scene scene, int k) {
        return lexicon.phrases("opposing").has(scene.form(beforeName(scene, k)));
    }

    /** Whether a verb of beating ends at an index. */
    boolean beats(Scene scene, int i) {
        return lexicon.phrases("beat").behind(scene.items(), i) > 0
                || lexicon.phrases("unseat").behind(scene.items(), i) > 0;
    }

    /** The index before a mention and all that belongs to it: articles, titles, offices, parties. */
    private int beforeName(Scene scene, int k) {
        int i = k - 1;
        while (i >= 0
                && (lexicon.phrases("loose").has(scene.form(i))
                        || scene.modifier(i)
                        || (lexicon.phrases("office-word").has(scene.form(i))
                                && !lexicon.phrases("against").has(scene.form(i)))
                        || lexicon.phrases("candidate").has(scene.form(i))
                        || scene.word(i).equals("'s")
                        || (scene.word(i).equals(",")
                                && lexicon.phrases("candidate").behind(scene.items(), i - 1) > 0))) {
            i--;
        }
        return i;
    }

    /** "X 's N", "X : N", "X on N", "X with N", "X ( N", "X , N", "X N". */
    private static boolean adjacent(Scene scene, int k, int at) {
        List<Item> items = scene.items();
        if (k + 1 == at) {
            return true;
        }
        if (k + 3 == at && scene.word(k + 1).equals(",") && scene.word(k + 2).equals("on")) {
            return scene.word(at + 1).equals(",");
        }
        if (k + 2 != at) {
            return k + 3 == at
                    && items.get(k + 1).is(")")
                    && (items.get(k + 2).is(":") || items.get(k + 2).is("-"));
        }
        return scene.lexicon().phrases("owner-link").has(scene.form(k + 1));
    }

    /** "X, who received N", "X, who won by N, with N". */
    private static boolean relative(Scene scene, int k, int at) {
        for (int who = at - 1; who >= Math.max(k + 1, at - 12); who--) {
            if (scene.word(who).equals("who")) {
                return noneBetween(scene, k, who) && scene.items().get(k).is(Item.Type.PERS);
            }
        }
        return false;
    }

    private static boolean noneBetween(Scene scene, int k, int who) {
        for (int i = k + 1; i < who; i++) {
            if (scene.items().get(i).is(Item.Type.PERS) || scene.word(i).equals(".")) {
                return false;
            }
        }
        return true;
    }

    /** What numbers between cost: one of the same sort probably is somebody else's. */
    private static double numbersBetween(Scene scene, int k, int at) {
        List<Item> items = scene.items();
        double cost = 0;
        for (int i = Math.min(k, at) + 1; i < Math.max(k, at); i++) {
            boolean aside = scene.asides().shutIn(i, at) && scene.asides().shutIn(i, k);
            if (items.get(i).isNumber() && !aside) {
                cost += items.get(i).type() == items.get(at).type() ? 5 : 1.5;
            }
        }
        return cost;
    }

    /** "third was X", "second-placed X", "third place went to X": the one whose place it is stands after it. */
    boolean follows(Scene scene, int at, int k) {
        return towards(scene, at, k) || (scene.lexicon().phrases("placed").has(scene.form(at + 1)) && k - at <= REACH);
    }

    /** "in fourth, on N, came X": the one whose place it is stands last. */
    private static boolean inverted(Scene scene, int at, int k) {
        List<Item> items = scene.items();
        int place = at;
        while (place > Math.max(0, at - 5) && !items.get(place).is(Item.Type.ORD)) {
            place--;
        }
        if (!items.get(place).is(Item.Type.ORD) || !scene.word(place - 1).equals("in")) {
            return false;
        }
        for (int i = place + 1; i < Math.min(k, place + REACH); i++) {
            if (scene.lexicon().phrases("came").has(scene.form(i))) {
                return i > at && k - i <= REACH;
            }
            if (items.get(i).is(Item.Type.PERS) || (items.get(i).isNumber() && i > at && at != place)) {
                return false;
            }
        }
        return false;
    }

    /** "N votes for X", "N to X". */
    private static boolean towards(Scene scene, int at, int k) {
        List<Item> items = scene.items();
        if (inverted(scene, at, k)) {
            return true;
        }
        if (k - at > 7
                || (k + 2 < items.size()
                        && scene.possessive(k)
                        && items.get(k + 2).isNumber())) {
            return false;
        }
        boolean toward = false;
        for (int i = at + 1; i < k; i++) {
            Item item = items.get(i);
            boolean apposed = item.is(",")
                    && (scene.modifier(i - 1)
                            || (scene.modifier(i - 2)
                                    && scene.lexicon().phrases("candidate").has(scene.form(i - 1))));
            if (item.isNumber() || (item.is(",") && !apposed) || item.is("-") || item.is(".")) {
                return false;
            }
            toward |= (item.is("by") && i <= at + 3 && i > at + 1) || (item.is("of") && i == at + 1 && k <= at + 3);
            toward |= (i <= at + 3 && scene.lexicon().phrases("toward").ahead(items, i) > 0)
                    || (item.is("to") && i == at + 2)
                    || (i <= at + 3
                            && items.get(at).is(Item.Type.ORD)
                            && (item.is("was") || item.is("were") || item.is("placed")));
        }
        return toward;
    }
}
