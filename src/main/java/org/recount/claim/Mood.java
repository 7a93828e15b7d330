package org.recount.claim;

import java.util.List;

/** Whether a verb tells what happened: not what could, what did not, or what happened at another sort of election. */
final class Mood {
    /** How far before a verb a word still bears on it. */
    private static final int REACH = 5;

    private final Lexicon lexicon;

    Mood(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Told of a council, a mayor or another parliament. */
    boolean elsewhere(List<Item> items) {
        for (int k = 0; k < items.size(); k++) {
            if (lexicon.phrases("council-word").ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "could win", "failed to win", "did not win", "bid to win", "hopes to win". */
    boolean unreal(Scene scene, int verb) {
        List<Item> items = scene.items();
        if (scene.word(verb - 1).equals("to")) {
            return lexicon.phrases("achieve").behind(items, verb - 1) == 0;
        }
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            Item item = items.get(k);
            if (item.is(",") || item.is(";") || item.is("and") || item.is("but") || item.is("\"") || item.is(".")) {
                break;
            }
            if (doubted(items, k)) {
                return true;
            }
        }
        return scene.word(0).equals("if") && verb < 12;
    }

    /** Whether a word that makes it unreal stands from one index up to another. */
    boolean unreal(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (doubted(scene.items(), k)) {
                return true;
            }
        }
        return false;
    }

    private boolean doubted(List<Item> items, int k) {
        return lexicon.phrases("irrealis").ahead(items, k) > 0
                || lexicon.phrases("negation").ahead(items, k) > 0;
    }
}
