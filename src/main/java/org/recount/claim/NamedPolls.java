package org.recount.claim;

/** Whether the words near a figure or a verb name a by-election or a general election, other than for comparison. */
final class NamedPolls {
    /** Items after a figure, or back from a poll, among which the words are looked for. */
    private static final int RIGHT = 6;

    private final Lexicon lexicon;

    NamedPolls(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "at the by-election", "in a by-election" after a verb. */
    boolean afterVerb(Scene scene, int after) {
        if (!scene.mayHold("by-election")) {
            return false;
        }
        for (int k = 0; k < Math.min(6, after); k++) {
            if (lexicon.phrases("by-election").ahead(scene.items(), k) > 0 && scene.is(k - 1, "before-poll")) {
                return true;
            }
        }
        for (int k = after; k < Math.min(scene.items().size(), after + 9); k++) {
            if (lexicon.phrases("by-election").ahead(scene.items(), k) > 0) {
                return !since(scene, after, k);
            }
            if (scene.word(k).equals(",") || scene.word(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "held it two months after the by-election": another time is only compared with. */
    private boolean since(Scene scene, int from, int named) {
        for (int k = named - 1; k > Math.max(from, named - RIGHT); k--) {
            boolean span = scene.items().get(k - 1).is(Item.Type.DUR)
                    || scene.items().get(k - 1).is(Item.Type.X);
            if (span && lexicon.phrases("compared-with").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "from 35.9 per cent at the by-election to 58.3": words before the end of a change are of its beginning. */
    private static boolean ended(Scene scene, int i) {
        for (int k = i - 1; k > 0 && scene.is(i - 1, "to-mark"); k--) {
            if (scene.items().get(k).isNumber()) {
                return scene.is(k - 1, "from-mark");
            }
        }
        return false;
    }

    boolean near(Scene scene, int i, String phrases) {
        if (!scene.mayHold(phrases)) {
            return false;
        }
        for (int k = 0; k < Math.min(6, i); k++) {
            if (phrases.equals("by-election")
                    && !scene.asides().shutIn(k, i)
                    && lexicon.phrases(phrases).ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        int from = ended(scene, i) ? i : Math.max(0, i - 8);
        for (int k = from; k < Math.min(scene.items().size(), i + RIGHT + 3); k++) {
            if (k > i
                    && (scene.items().get(k).isNumber() || scene.items().get(k).is(","))) {
                return false;
            }
            if (!scene.asides().shutIn(k, i) && lexicon.phrases(phrases).ahead(scene.items(), k) > 0) {
                return !since(scene, 0, k);
            }
        }
        return false;
    }
}
