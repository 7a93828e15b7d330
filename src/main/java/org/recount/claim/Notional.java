package org.recount.claim;

import org.recount.election.Contest;

/** Figures of the election before as if on the boundaries of now: "a notional lead of 839, 39.8 per cent to 38.3". */
final class Notional {
    /** What the id of a notional result ends in. */
    private static final String MARK = "-notional";

    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    /** Items between the word and the noun of a lead. */
    private static final int NEAR = 7;

    private final Scene scene;
    private final int at;

    Notional(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /** The id of the notional result of an election. */
    static String of(String election) {
        return is(election) ? election : election + MARK;
    }

    /** Whether an election is a notional result. */
    static boolean is(String election) {
        return election.endsWith(MARK);
    }

    /** "a notional majority of", "27,402 on paper", "on the new boundaries": somewhere near. */
    boolean near() {
        for (int k = Math.max(0, at - BEFORE); k < Math.min(scene.items().size(), at + AFTER); k++) {
            if (word(k)) {
                return true;
            }
        }
        return false;
    }

    /** "a notional lead of 500": nobody won it; it is the one held before. */
    boolean lead() {
        boolean lead = false;
        if (asIf()) {
            return true;
        }
        for (int k = at - 1; k >= Math.max(0, at - NEAR); k--) {
            if (scene.items().get(k).isNumber() || scene.word(k).equals(",")) {
                return false;
            }
            if (lead && word(k)) {
                return true;
            }
            lead |= scene.lexicon().phrases("majority-noun").has(scene.form(k));
        }
        return false;
    }

    /** "On the new boundaries the Tories would have won by 500 in 2019": what would have been then is a notional result. */
    boolean asIf() {
        boolean would = false;
        if (scene.is(at + 1, "seat-plural")) {
            return false;
        }
        for (int k = at - 1; scene.mayHold("would-have") && k >= Math.max(0, at - BEFORE); k--) {
            if (scene.items().get(k).isNumber()) {
                return false;
            }
            if (would && word(k)) {
                return true;
            }
            would |= scene.lexicon().phrases("would-have").ahead(scene.items(), k) > 0;
        }
        return false;
    }

    /** Whether the word leads on to a figure: past parties, other such figures and what joins them, but no other verb. */
    private boolean figure() {
        for (int k = at - 1; scene.mayHold("notional") && k >= 0; k--) {
            if (word(k)) {
                return true;
            }
            Item item = scene.items().get(k);
            if (!item.is(Item.Type.PARTY)
                    && !item.isNumber()
                    && !scene.lexicon().phrases("notional-link").has(item.form())) {
                return false;
            }
        }
        return false;
    }

    /** "down from 49.8 per cent on the notional figures for 2019". */
    private boolean after() {
        for (int k = at + 1;
                scene.mayHold("notional") && k < Math.min(scene.items().size(), at + AFTER);
                k++) {
            if (word(k)) {
                return true;
            }
            Item item = scene.items().get(k);
            if (item.is(",")
                    || !(item.is(Item.Type.PARTY)
                            || item.is(Item.Type.YEAR)
                            || scene.lexicon().phrases("notional-link").has(item.form()))) {
                return false;
            }
        }
        return false;
    }

    /** When a figure was that is told at some time: at the notional result, where the words lead on from it. */
    When when(When told) {
        boolean earlier = told.before() || told.election() != null;
        Contest hand = figure() || (earlier && after()) ? scene.contestAt(at) : null;
        String before = hand == null || told.election() != null ? told.election() : When.before(scene.setting(), hand);
        return hand == null || before == null ? told : new When(of(before), told.yearNamed(), true, false, false);
    }

    /** Whose a figure is at a time: nobody stood at a notional result, which has parties only. */
    Side side(Side of, When when) {
        boolean person = of != null && of.stand() != null && when.election() != null;
        return person && is(when.election())
                ? Side.of(scene.parties().family(of.stand().candidacy().party()), true)
                : of;
    }

    private boolean word(int k) {
        return scene.lexicon().phrases("notional").ahead(scene.items(), k) > 0;
    }
}
