package org.recount.claim;

/** Parties and owners that only tell what something is: "a Labour majority", "the first Labour MP". They do nothing themselves. */
final class Epithets {
    private final Lexicon lexicon;

    Epithets(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "2,499 Green votes". */
    boolean ownVotes(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PARTY)
                && lexicon.phrases("share-noun").has(scene.form(k + 1));
    }

    /** Whether a party only tells what something is: "a Labour majority", "the first Labour MP". */
    boolean describes(Scene scene, int k) {
        return ofMajority(scene, k) || predicate(scene, k);
    }

    /** "won Harrow Vale, where Cole's vote was N": the clause is about what is his. */
    boolean ownsShare(Scene scene, int k) {
        return lexicon.phrases("relative").has(scene.form(k - 1))
                && lexicon.phrases("share-noun").has(scene.form(k + 2));
    }

    /** "a Labour majority": whose it is, not who acts. */
    boolean ofMajority(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PARTY)
                && lexicon.phrases("majority-noun").has(scene.form(k + 1));
    }

    /** "became the town's first Labour MP": what somebody is, not another who acts. */
    boolean predicate(Scene scene, int k) {
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
}
