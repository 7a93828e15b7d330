package org.recount.claim;

/** What a sentence opens with, before its subject: "Beaten by Cole in 2019, she". */
final class Opening {
    /** Letters by which a participle is known. */
    private static final int ENDING = 2;

    private final Scene scene;

    Opening(Scene scene) {
        this.scene = scene;
    }

    /** By whom something was done to the subject of the sentence, who is another then; a negative number for nobody. */
    int agent() {
        int verb = participle();
        for (int k = verb + 1; verb != Binder.NONE && k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("agent").has(scene.form(k))) {
                return named(k + 1);
            }
            if (scene.word(k).equals(",") || Binder.who(scene, k)) {
                return Binder.NONE;
            }
        }
        return Binder.NONE;
    }

    /** The agent, where a pronoun at an index is the subject or stands after it; a negative number for nobody. */
    int agentBefore(int pronoun) {
        int agent = pronoun > 2 ? agent() : Binder.NONE;
        return agent != Binder.NONE && agent < pronoun && subject(agent + 1, pronoun) ? agent : Binder.NONE;
    }

    /** "Buoyed by …", "Narrowly beaten …": the sentence opens with what was done to its subject. */
    boolean passive() {
        return participle() != Binder.NONE;
    }

    private int participle() {
        int k = 0;
        while (scene.lexicon().phrases("before-participle").has(scene.form(k))) {
            k++;
        }
        boolean passive = scene.lexicon().ends(scene.form(k), ENDING, "passive-ending");
        return passive || scene.lexicon().phrases("passive").has(scene.form(k)) ? k : Binder.NONE;
    }

    private int named(int from) {
        for (int k = from; k < scene.items().size() && !scene.word(k).equals(","); k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return k;
            }
            if (scene.items().get(k).isNumber()) {
                return Binder.NONE;
            }
        }
        return Binder.NONE;
    }

    /** Whether a comma ends what opens the sentence, and nobody is named between that and an index. */
    private boolean subject(int from, int before) {
        boolean comma = false;
        for (int k = from; k < before; k++) {
            comma |= scene.word(k).equals(",");
            if (comma
                    && (scene.items().get(k).is(Item.Type.PERS)
                            || scene.items().get(k).is(Item.Type.XP))) {
                return false;
            }
        }
        return comma;
    }
}
