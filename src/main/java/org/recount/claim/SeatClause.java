package org.recount.claim;

/**
 * A clause that tells of a seat what was there at another time than the rest of the sentence: "the seat that she lost in 2019",
 * "the seat first won by Cole in 2010", "Poole, where he had won by 507 in 2015".
 */
final class SeatClause {
    /** Items from "where" to the verb of its clause. */
    private static final int VERB = 6;

    private SeatClause() {}

    /** Whether such a clause opens at an item, or one about something else: "the vote that she got". */
    static boolean opens(Scene scene, int k) {
        return that(scene, k) || ofSeat(scene, k);
    }

    /** Whether such a clause opens at an item, of a seat and not of a figure: "the 507 that she had". */
    static boolean ofSeat(Scene scene, int k) {
        boolean seat = k > 0
                && (scene.is(k - 1, "seat-words") || scene.items().get(k - 1).is(Item.Type.SEAT));
        return (seat && that(scene, k)) || wonBy(scene, k) || where(scene, k);
    }

    private static boolean that(Scene scene, int k) {
        return scene.is(k, "relative-thing") && k + 1 < scene.items().size() && Binder.who(scene, k + 1);
    }

    /** "the seat first won by Cole": not "the seat was first won by Cole". */
    private static boolean wonBy(Scene scene, int k) {
        int seat = scene.is(k - 1, "once-mark") ? k - 2 : k - 1;
        return scene.is(k, "held-by")
                && scene.is(k + 1, "by-mark")
                && seat > 0
                && scene.is(seat, "seat-words")
                && k + 2 < scene.items().size()
                && !scene.items().get(k + 2).isNumber();
    }

    /** "where she had won by 507", "where Labour had been third". */
    private static boolean where(Scene scene, int k) {
        for (int i = k + 1;
                scene.is(k, "where-mark") && i < Math.min(scene.items().size(), k + VERB);
                i++) {
            if (scene.is(i, "pluperfect")) {
                return true;
            }
            if (scene.items().get(i).is(Item.Type.SIGN)) {
                return false;
            }
        }
        return false;
    }
}
