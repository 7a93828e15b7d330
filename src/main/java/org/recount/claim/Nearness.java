package org.recount.claim;

/** How near a mention is to a figure: joined to it, led to it by "who", or with other numbers in between. */
final class Nearness {
    private Nearness() {}

    /** "X 's N", "X : N", "X on N", "X with N", "X ( N", "X , N", "X N". */
    static boolean adjacent(Scene scene, int k, int at) {
        Line items = scene.items();
        if (k + 1 == at) {
            return true;
        }
        if (k + 3 == at && scene.word(k + 1).equals(",") && scene.is(k + 2, "on-figure")) {
            return scene.word(at + 1).equals(",");
        }
        if (k + 2 != at) {
            return k + 3 == at
                    && items.get(k + 1).is(")")
                    && (items.get(k + 2).is(":") || items.get(k + 2).is("-"));
        }
        return scene.lexicon().phrases("owner-link").has(scene.form(k + 1));
    }

    /** "X, who received N", "X, who won by N, with N", "X, a councillor, whose tally was N". */
    static boolean relative(Scene scene, int k, int at) {
        for (int who = at - 1; who >= Math.max(k + 1, at - 12); who--) {
            if (scene.is(who, "relative-person") || whose(scene, who, at)) {
                boolean party = k + 2 == who && begins(scene, k);
                return noneBetween(scene, k, who) && (scene.items().get(k).is(Item.Type.PERS) || party);
            }
        }
        return false;
    }

    /** "whose tally was N", "whose N votes". */
    private static boolean whose(Scene scene, int who, int at) {
        return scene.is(who, "whose-mark")
                && (who + 1 == at || scene.lexicon().phrases("share-noun").ahead(scene.items(), who + 1) > 0);
    }

    /** "Reed took N, and Labour, with M, …", "while the Greens, who had M, …": a second clause has a subject of its own. */
    static boolean begins(Scene scene, int k) {
        int before = scene.is(k - 1, "definite-article") ? k - 2 : k - 1;
        return k > 0
                && Binder.who(scene, k)
                && scene.word(k + 1).equals(",")
                && (scene.is(before, "list-and") || scene.is(before, "aside-clause"));
    }

    private static boolean noneBetween(Scene scene, int k, int who) {
        for (int i = k + 1; i < who; i++) {
            if (scene.items().get(i).is(Item.Type.PERS) || scene.word(i).equals(".")) {
                return false;
            }
        }
        return true;
    }

    /** What numbers between cost: one of the same sort probably is somebody else's. */
    static double numbersBetween(Scene scene, int k, int at) {
        Line items = scene.items();
        double cost = 0;
        for (int i = Math.min(k, at) + 1; i < Math.max(k, at); i++) {
            boolean aside = scene.asides().shutIn(i, at) && scene.asides().shutIn(i, k);
            if (items.get(i).isNumber() && !aside) {
                cost += items.get(i).type() == items.get(at).type() ? 5 : 1.5;
            }
        }
        return cost;
    }
}
