package org.recount.claim;

import java.util.List;

/** How the build of a sentence ties a figure to whoever it is of, so that it is nobody else's. */
final class Tie {
    /** Items between a name and its figure: "Ana Reed, the Labour candidate, took 9,100". */
    private static final int REACH = 9;

    /** Items from a name to the figure behind its party: "Fawcett (LD) 8,284". */
    private static final int LABEL = 4;

    /** Classes of what leads from a name to its figure. */
    private static final List<String> BETWEEN =
            List.of("poll", "before-figure", "place-verb", "office-word", "candidate", "adverb");

    /** Classes of what leads from a name to a change. */
    private static final List<String> CHANGING = List.of("change-link", "rise", "fall", "adverb", "candidate");

    private final Scene scene;
    private final int at;

    Tie(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /** Whether a figure, or a place, is plainly its owner's: nobody else and no other figure stands between the two. */
    boolean to(Binder.Owner owner) {
        if (!before(owner)) {
            return false;
        }
        int k = owner.index();
        if (begin() < at) {
            return begin() - k <= REACH && !object(k) && linked(k, CHANGING, begin());
        }
        return scene.items().get(at).is(Item.Type.ORD)
                || labelled(k)
                || (counted() && polled(at - 1))
                || (way(k, at) <= REACH && led(k) && !object(k) && linked(k, BETWEEN, at));
    }

    /** "Fawcett (LD) 8,284,": a figure right behind a name and its party, and no other before the name. */
    private boolean labelled(int name) {
        return scene.items().get(name).is(Item.Type.PERS)
                && at == name + LABEL
                && scene.items().get(name + 1).is("(")
                && scene.items().get(name + 2).is(Item.Type.PARTY)
                && scene.items().get(name + 3).is(")")
                && (name == 0 || !scene.items().get(name - 1).isNumber())
                && (at + 1 == scene.items().size() || scene.items().get(at + 1).is(Item.Type.SIGN));
    }

    /** Whether a rise or a fall is plainly its owner's: "Labour's share fell by 6.1 points", "the SNP was up 4.2". */
    boolean ofChange(Binder.Owner owner) {
        return afterwards(owner) || leading(owner);
    }

    /** "a rise of 8.8 points for Labour". */
    private boolean afterwards(Binder.Owner owner) {
        int name = scene.lexicon().phrases("loose").has(scene.form(at + 2)) ? at + 3 : at + 2;
        return owner.index() == name
                && owner.close().isEmpty()
                && known(name)
                && scene.lexicon().phrases("for-whom").has(scene.form(at + 1));
    }

    private boolean leading(Binder.Owner owner) {
        return before(owner)
                && at - owner.index() <= REACH
                && !object(owner.index())
                && linked(owner.index(), CHANGING, at);
    }

    private boolean before(Binder.Owner owner) {
        int k = owner.index();
        return k >= 0
                && k < begin()
                && owner.close().isEmpty()
                && known(k)
                && alone(k)
                && !scene.mayHold("respectively");
    }

    /** Whether it is one of two figures from which and to which something went. */
    boolean moved() {
        return begin() < at;
    }

    /** Where the words begin that lead from one figure to another: "from 31.6 to 37.3"; else the figure itself. */
    private int begin() {
        Phrases from = scene.lexicon().phrases("swing-from");
        if (from.has(scene.form(at - 1))) {
            return at - 1;
        }
        boolean second = at > 2
                && scene.lexicon().phrases("swing-to").has(scene.form(at - 1))
                && scene.items().get(at - 2).isNumber()
                && from.has(scene.form(at - 3));
        return second ? at - 3 : at;
    }

    /** "his share, 46 per cent, was up 21.4 points": a share told by the way. */
    private boolean apposed(int k) {
        return scene.items().get(at).is(Item.Type.PTS)
                && scene.items().get(k).is(Item.Type.PCT)
                && scene.word(k - 1).equals(",")
                && scene.word(k + 1).equals(",");
    }

    private boolean known(int k) {
        Item item = scene.items().get(k);
        return item.is(Item.Type.PRON) ? scene.cast().one(k) : item.is(Item.Type.PERS) || item.is(Item.Type.PARTY);
    }

    /** Whether nobody else and no other figure stands between a mention and the figure, but in a remark. */
    boolean alone(int owner) {
        for (int i = Math.min(owner, at) + 1; i < Math.max(owner, begin()); i++) {
            boolean told = Binder.who(scene, i) || (scene.items().get(i).isNumber() && !apposed(i));
            if (told && (moved() || !scene.asides().shutIn(i, at))) {
                return false;
            }
        }
        return true;
    }

    /** "9,100 votes", "40.1 per cent", "6.1 points": a bare number may be a lead. */
    boolean counted() {
        Item figure = scene.items().get(at);
        return figure.is(Item.Type.PCT)
                || figure.is(Item.Type.PTS)
                || scene.lexicon().phrases("figure-unit").has(scene.form(at + 1));
    }

    /** "polled 9,100": a word that is said of votes alone. */
    boolean polled() {
        int k = at - 1;
        while (scene.lexicon().phrases("adverb").has(scene.form(k))) {
            k--;
        }
        return scene.lexicon().phrases("of-votes-alone").behind(scene.items(), k) > 0;
    }

    private boolean polled(int k) {
        return scene.lexicon().phrases("poll").behind(scene.items(), k) > 0;
    }

    /** "polled 9,100", "was second with 9,100", "Reed's 9,100 votes"; not so "was 900 votes from the end of a career". */
    private boolean led(int owner) {
        int k = at - 1;
        while (scene.lexicon().phrases("adverb").has(scene.form(k))) {
            k--;
        }
        if (counted() && !scene.items().get(owner).is(Item.Type.PARTY)) {
            return !scene.lexicon().phrases("be").has(scene.form(k))
                    || scene.items().get(at).is(Item.Type.PCT);
        }
        return polled(k)
                || scene.lexicon().phrases("holding-figure").behind(scene.items(), k) > 0
                || (counted() && scene.possessive(k - 1));
    }

    /** "over Cole with 9,100": of whoever did it; not so "over Cole's 9,100 votes", "over Cole, who had 9,100". */
    private boolean object(int k) {
        boolean over = scene.lexicon().phrases("over-whom").has(scene.form(beforeName(k)))
                || new Governed(scene.lexicon()).beaten(scene, k);
        return over
                && !scene.possessive(k)
                && !relative(k + 1)
                && !(scene.word(k + 1).equals(",") && relative(k + 2));
    }

    private int beforeName(int k) {
        int i = k - 1;
        while (scene.modifier(i)
                || scene.lexicon().phrases("loose").has(scene.form(i))
                || scene.lexicon().phrases("candidate").has(scene.form(i))) {
            i--;
        }
        return i;
    }

    private boolean relative(int k) {
        return scene.lexicon().phrases("relative-person").has(scene.form(k));
    }

    /** Whether nothing stands between a name and the figure but what leads from the one to the other. */
    private boolean linked(int owner, List<String> by, int to) {
        int k = owner + 1;
        while (k < to) {
            if (by == BETWEEN
                    && scene.asides().shutIn(k + 1, to)
                    && !scene.asides().inside(k)) {
                k = afterRemark(k + 1);
                continue;
            }
            Item item = scene.items().get(k);
            boolean passes = item.is(Item.Type.ORD) || item.is(Item.Type.X) || scene.modifier(k) || apposed(k);
            int words = passes ? 1 : words(k, by);
            if (words == 0) {
                return false;
            }
            k += words;
        }
        return k == to;
    }

    /** Behind the mark that closes a remark. */
    private int afterRemark(int in) {
        int k = in;
        while (scene.asides().inside(k)) {
            k++;
        }
        return k + 1;
    }

    /** Items from a mention to the figure, remarks left out: "Ana Reed, who was the candidate before, had 9,100". */
    private int way(int from, int to) {
        int way = to - from;
        for (int k = from + 1; k < to; k++) {
            way -= scene.asides().shutIn(k, to) ? 1 : 0;
        }
        return way;
    }

    private int words(int k, List<String> classes) {
        int longest = 0;
        for (String of : classes) {
            longest = Math.max(longest, scene.lexicon().phrases(of).ahead(scene.items(), k));
        }
        return longest;
    }
}
