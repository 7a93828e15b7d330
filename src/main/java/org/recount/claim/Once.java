package org.recount.claim;

import org.recount.election.Election;

/** Words by which something was at an election before, without naming its year: "last time", "had won", "five years ago". */
final class Once {
    private static final int RIGHT = 6;

    private final Language language;

    Once(Language language) {
        this.language = language;
    }

    /** Whether any word that tells of it can stand in the unit at all. */
    private static boolean mayStand(Scene scene) {
        return scene.months()
                || scene.mayHold("last-time")
                || scene.mayHold("span-before")
                || scene.mayHold("had-before")
                || scene.mayHold("last-date");
    }

    boolean lastTime(Scene scene, int i) {
        if (!mayStand(scene)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
            if (scene.items().get(k).isNumber()
                    || scene.word(k).equals(",")
                    || scene.is(k, "list-and")
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                break;
            }
            if (language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0 || spanAgo(scene, k)) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1))
                        && !scene.asides().shutIn(k, i);
            }
        }
        for (int k = i + 1; k < Math.min(scene.items().size(), i + RIGHT); k++) {
            if (scene.items().get(k).isNumber()
                    || scene.items().get(k).is(",")
                    || language.lexicon().phrases("clause-end").has(scene.form(k))
                    || ofSeat(scene, k)) {
                return false;
            }
            boolean had =
                    (scene.items().get(i).isNumber() || scene.items().get(i).is(Item.Type.ORD))
                            && language.lexicon().phrases("had-before").ahead(scene.items(), k) > 0;
            if (had
                    || language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0
                    || spanAgo(scene, k)
                    || lastMonth(scene, k)) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1));
            }
        }
        return false;
    }

    /** "Five years ago she won …": the phrase opens the clause. */
    boolean headed(Scene scene, int at) {
        for (int k = mayStand(scene) ? 0 : at;
                k < Math.min(at, 4) && !scene.word(k).equals(",");
                k++) {
            if (spanAgo(scene, k)
                    || language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0
                    || lastMonth(scene, k)) {
                return !turned(scene, k, at);
            }
        }
        return false;
    }

    /** "Nine months ago she won; this time": what opened the sentence is over. */
    private boolean turned(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.word(k).equals(";") || scene.thisTime(k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "took the seat by 629 votes five years ago": what ends the clause, whatever figures come before. */
    boolean ended(Scene scene, int after) {
        for (int k = mayStand(scene) ? after : scene.items().size();
                k < scene.items().size();
                k++) {
            if (scene.word(k).equals(",")
                    || ofSeat(scene, k)
                    || scene.is(k, "list-and")
                    || language.lexicon().phrases("relative-subject").has(scene.form(k))
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return false;
            }
            if (spanAgo(scene, k) || language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1));
            }
        }
        return false;
    }

    /** "the seat he previously held", "previously held by Cole", "- having held it before": no longer of the verb. */
    private boolean ofSeat(Scene scene, int k) {
        boolean previously = language.lexicon().phrases("previously").has(scene.form(k))
                && language.lexicon().phrases("held-by").has(scene.form(k + 1));
        boolean he = scene.items().get(k).is(Item.Type.PRON)
                && language.lexicon().phrases("subject-pronoun").has(scene.form(k));
        return previously || he || scene.word(k).equals("-");
    }

    /** "last July", "in July", "last year": the general election before the one in hand, if it was then. */
    private boolean lastMonth(Scene scene, int k) {
        boolean last = scene.is(k, "last-date");
        if (!last && !scene.is(k, "time-before")) {
            return false;
        }
        Election hand = scene.story().contest() == null
                ? scene.setting().main()
                : scene.setting()
                        .tallies()
                        .election(scene.story().contest().election())
                        .orElseThrow();
        Election before = hand == null
                ? null
                : scene.setting().tallies().generalBefore(hand).orElse(null);
        if (before == null) {
            return false;
        }
        Integer month = language.numbers().months().get(scene.word(k + 1));
        boolean year = k + 2 < scene.items().size() && scene.items().get(k + 2).is(Item.Type.YEAR);
        return month == null
                ? last
                        && scene.is(k + 1, "year-word")
                        && before.date().getYear() == hand.date().getYear() - 1
                : !year
                        && before.date().getMonthValue() == month
                        && hand.date().getMonthValue() != month
                        && before.date().isAfter(hand.date().minusMonths(last ? 12 : 24));
    }

    /** "the turnout then was". */
    static boolean then(Scene scene, int i) {
        for (int k = scene.mayHold("then-mark") ? i - 1 : 0; k > Math.max(0, i - 5); k--) {
            if (scene.is(k, "then-mark")) {
                return scene.lexicon().phrases("turnout-noun").behind(scene.items(), k - 1) > 0
                        || scene.lexicon().phrases("majority-noun").has(scene.form(k - 1))
                        || scene.lexicon().phrases("share-noun").has(scene.form(k - 1));
            }
        }
        return false;
    }

    /** "His share had been 55.7 per cent", "she'd had 22,588": of what was before. */
    static boolean hadBeen(Scene scene, int i) {
        for (int k = i - 1; k > 0 && k >= i - 2; k--) {
            if (scene.is(k, "had-been")) {
                return (scene.is(k - 1, "pluperfect") || scene.is(k - 1, "had-or-would")) && !reported(scene, k);
            }
        }
        return false;
    }

    /** "The paper said that her share had been": whatever is reported is of before, not what it tells of. */
    private static boolean reported(Scene scene, int had) {
        for (int k = 0; scene.mayHold("reporting") && k < scene.items().size(); k++) {
            if (k != had && k != had - 1 && scene.is(k, "reporting")) {
                return true;
            }
        }
        return false;
    }

    /** "had won the seat with a majority of …", "had been second with …". */
    boolean hadWon(Scene scene, int i) {
        if (!scene.mayHold("having-won") && !scene.mayHold("pluperfect")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return false;
            }
            if (scene.is(k, "having-won") && language.lexicon().phrases("lose").ahead(scene.items(), k + 1) > 0) {
                return true;
            }
            if (scene.is(k, "pluperfect")) {
                for (int v = k + 1; v <= k + 2 && v < i; v++) {
                    if (language.lexicon().phrases("win").ahead(scene.items(), v) > 0
                            || language.lexicon().phrases("hold").ahead(scene.items(), v) > 0
                            || (scene.is(v, "had-been") && placed(scene, v, i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean placed(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.items().get(k).is(Item.Type.ORD)) {
                return true;
            }
        }
        return false;
    }

    /** "less than two years after the party won the seat with …": told of what was before. */
    static boolean afterSpan(Scene scene, int i) {
        if (!scene.mayHold("after-span")) {
            return false;
        }
        for (int k = i - 1; k > Math.max(0, i - 12); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return false;
            }
            if (scene.is(k, "after-span")
                    && (scene.items().get(k - 1).is(Item.Type.DUR)
                            || scene.items().get(k - 1).is(Item.Type.X))) {
                return true;
            }
        }
        return false;
    }

    /** "five years ago", "ten months earlier", "two years after". */
    private static boolean spanAgo(Scene scene, int k) {
        Item item = scene.items().get(k);
        return (item.is(Item.Type.DUR) || item.is(Item.Type.X))
                && scene.lexicon().phrases("span-before").has(scene.form(k + 1));
    }
}
