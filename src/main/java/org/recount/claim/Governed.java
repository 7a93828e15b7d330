package org.recount.claim;

/**
 * Mentions that another word of the sentence governs: the object of a verb or a preposition, one beaten, one gone. What such a one is
 * named for is not what they do.
 */
final class Governed {
    private final Lexicon lexicon;

    Governed(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean subjectPronoun(Scene scene, int k) {
        return scene.lexicon().phrases("subject-pronoun").has(scene.form(k));
    }

    /** "9,100 for her, 8,000 for Cole": whose the votes are, not what is hers. */
    static boolean objectPronoun(Scene scene, int k) {
        String next = scene.word(k + 1);
        return (scene.is(k - 1, "for-whom") || scene.lexicon().phrases("toward").behind(scene.items(), k - 1) > 0)
                && (next.isEmpty() || scene.is(k + 1, "list-and") || !Character.isLetter(next.charAt(0)));
    }

    /** Whether a preposition or a verb of beating stands before a mention, or "almost double that of". */
    boolean objectOf(Scene scene, int k) {
        if (subjectPronoun(scene, k)) {
            return false;
        }
        int i = beforeName(scene, k);
        return i >= 0 && (lexicon.phrases("against").has(scene.form(i)) || ofAnother(scene, k) || beats(scene, i));
    }

    /** "a majority of 507, almost double that of Cole": somebody whose figure another one is only set against. */
    boolean ofAnother(Scene scene, int k) {
        return lexicon.phrases("that-of-another").behind(scene.items(), beforeName(scene, k)) > 0;
    }

    /** "after Reed won": whoever a clause is about that such a word opens, and not what the word governs. */
    boolean opensClause(Scene scene, int k, int verb) {
        if (!lexicon.phrases("clause-or-object").has(scene.form(beforeName(scene, k)))) {
            return false;
        }
        for (int i = k + 1; i < verb; i++) {
            if (!lexicon.phrases("auxiliary").has(scene.form(i))
                    && !lexicon.phrases("adverb").has(scene.form(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb of beating stands before a mention. */
    boolean beaten(Scene scene, int k) {
        int i = beforeName(scene, k);
        return i >= 0 && beats(scene, i);
    }

    /** "after the death of Stone", "to succeed Penn", "With Penn gone": who has no part in what is told. */
    boolean gone(Scene scene, int k) {
        return scene.items().get(k).is(Item.Type.PERS)
                && (lexicon.phrases("departure").behind(scene.items(), beforeName(scene, k)) > 0
                        || (scene.is(beforeName(scene, k), "with-mark")
                                && lexicon.phrases("gone-now").ahead(scene.items(), k + 1) > 0));
    }

    /** "to take Elm Cross from Labour with N": from whom a seat is taken. */
    boolean wrested(Scene scene, int k) {
        int from = beforeName(scene, k);
        return from > 0
                && scene.is(from, "from-mark")
                && (scene.items().get(from - 1).is(Item.Type.SEAT)
                        || lexicon.phrases("taken-seat").behind(scene.items(), from - 1) > 0);
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
    int beforeName(Scene scene, int k) {
        int i = k - 1;
        while (i >= 0
                && (lexicon.phrases("loose").has(scene.form(i))
                        || scene.modifier(i)
                        || (lexicon.phrases("office-word").has(scene.form(i))
                                && !lexicon.phrases("against").has(scene.form(i)))
                        || lexicon.phrases("candidate").has(scene.form(i))
                        || scene.word(i).equals("'s")
                        || (scene.word(i).equals("'") && scene.modifier(i - 1))
                        || (scene.word(i).equals(",")
                                && lexicon.phrases("candidate").behind(scene.items(), i - 1) > 0))) {
            i--;
        }
        return i;
    }
}
