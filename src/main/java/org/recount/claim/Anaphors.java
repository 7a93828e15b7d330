package org.recount.claim;

import java.util.List;

/** "The party", "her party", "Pochin's party": which one is meant. */
final class Anaphors {
    private final Scene scene;

    Anaphors(Scene scene) {
        this.scene = scene;
    }

    /** The family of the party that the word at an index takes up; null where it takes up none. */
    String party(int i) {
        List<Item> items = scene.items();
        if (i == 0
                || !items.get(i).is("party")
                || scene.lexicon().phrases("party-noun").ahead(items, i + 1) > 0) {
            return null;
        }
        String before = scene.word(i - 1);
        if (before.equals("'s") || before.equals("'")) {
            return i < 2 ? null : of(scene.side(i - 2));
        }
        if (items.get(i - 1).is(Item.Type.PRON)) {
            return of(scene.side(i - 1));
        }
        if (!before.equals("the")) {
            return null;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return items.get(k).party();
            }
        }
        String last = scene.story().party();
        return last == null ? of(scene.story().subject()) : last;
    }

    private String of(Side side) {
        if (side == null) {
            return null;
        }
        return side.isParty()
                ? side.party()
                : scene.parties().family(side.stand().candidacy().party());
    }
}
