package org.recount.claim;

/** Who does what a verb says: by nearness, by the clauses between, and by who is there for something else. */
final class Subjects {
    /** Items, at most, from what opens a relative clause to its verb. */
    private static final int REACH = 5;

    private final Lexicon lexicon;
    private final Governed governed;
    private final Epithets epithets;

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.governed = new Governed(lexicon);
        this.epithets = new Epithets(lexicon);
    }

    /** Whoever does what the verb at an index says; looks to the left only. */
    int subjectOf(Scene scene, int verb) {
        return subjectOf(scene, verb, REACH);
    }

    /**
     * The same, of a clause that may be longer: "who had been the town's MP".
     *
     * @param reach items, at most, from what opens a relative clause to its verb
     */
    int subjectOf(Scene scene, int verb, int reach) {
        int described = beforeClause(scene, verb);
        if (described != Binder.NONE) {
            return described;
        }
        Line items = scene.items();
        int limit = verb;
        for (int k = verb - 1; k >= Math.max(0, verb - reach); k--) {
            if (scene.is(k, "relative-person")) {
                limit = k;
                break;
            }
            if (items.get(k).is(",")) {
                break;
            }
        }
        boolean participle = scene.participle(verb) && scene.word(verb - 1).equals(",");
        int best = Binder.NONE;
        double bestScore = -12;
        for (int k = limit - 1; k >= 0; k--) {
            Item item = items.get(k);
            if (!Binder.who(scene, k)
                    || (item.is(Item.Type.PRON)
                            && !lexicon.phrases("subject-pronoun").has(item.form()))
                    || (participle && scene.possessive(k))) {
                continue;
            }
            double score = -0.3 * (limit - k) - scene.clauseMarks(k, limit);
            boolean object = limit == verb
                    && !item.is(Item.Type.PRON)
                    && governed.objectOf(scene, k)
                    && !governed.opensClause(scene, k, verb);
            score -= object ? 4 : 0;
            score -= scene.possessive(k) ? 3 : 0;
            score -= item.is(Item.Type.PARTY) ? 0.5 : 0;
            score -= epithets.describes(scene, k) ? 4 : 0;
            score -= governed.gone(scene, k) ? 8 : 0;
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
                return scene.word(k - 1).equals(",") && Binder.who(scene, k - 2) ? k - 2 : Binder.NONE;
            }
            if (lexicon.phrases("clause-end").has(scene.form(k))) {
                return Binder.NONE;
            }
        }
        return Binder.NONE;
    }

    /** Whose participle opens a sentence: "After winning by 500, Adam said …"; the first one named after the comma. */
    int mainSubject(Scene scene, int from) {
        boolean comma = false;
        for (int k = from; k < scene.items().size(); k++) {
            comma |= scene.items().get(k).is(",");
            if (comma
                    && Binder.who(scene, k)
                    && (!scene.items().get(k).is(Item.Type.PRON)
                            || lexicon.phrases("subject-pronoun").has(scene.form(k)))) {
                return k;
            }
        }
        return Binder.NONE;
    }
}
