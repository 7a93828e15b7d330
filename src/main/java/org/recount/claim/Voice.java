package org.recount.claim;

/** Whether a verb is turned: "Poole was won by Reed", "the 7,252 votes won by Reed". */
final class Voice {
    private final Lexicon lexicon;

    Voice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "the 7,252 votes won by Lee": figures are won, not the seat. */
    boolean figures(Scene scene, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 5); k--) {
            if (scene.items().get(k).isNumber()) {
                return true;
            }
            boolean skipped = lexicon.phrases("figure-unit").has(scene.form(k))
                    || lexicon.phrases("seat-plural").has(scene.form(k))
                    || lexicon.phrases("adverb").has(scene.form(k));
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    /** "won by a margin of". */
    private boolean margin(Scene scene, int from) {
        for (int k = from; k < from + 3; k++) {
            if (lexicon.phrases("majority-noun").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    boolean passive(Phrasings.EventRule rule, Scene scene, int verb, int after) {
        if (rule.reduced() && scene.is(after, "agent") && whoFrom(scene, after + 1)) {
            return true;
        }
        if (scene.is(after, "agent")
                && after < scene.items().size() - 1
                && !scene.items().get(after + 1).isNumber()
                && !margin(scene, after + 1)
                && scene.items().get(verb).word().endsWith("n")) {
            return true;
        }
        return finite(scene, verb);
    }

    /** A form of "be" stands before the verb. */
    boolean finite(Scene scene, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 4); k--) {
            Item item = scene.items().get(k);
            if (lexicon.phrases("be").has(item.form())) {
                return true;
            }
            if (!lexicon.phrases("adverb").has(item.form())) {
                return false;
            }
        }
        return false;
    }

    /** Somebody stands there, with or without an article and a description. */
    private static boolean whoFrom(Scene scene, int from) {
        for (int k = from; k < Math.min(scene.items().size(), from + 4); k++) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.PERS) || item.is(Item.Type.XP) || item.is(Item.Type.PARTY)) {
                return true;
            }
            if (item.isNumber() || item.is(",") || item.is(".")) {
                return false;
            }
        }
        return false;
    }
}
