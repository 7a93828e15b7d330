package org.recount.claim;

/** Those to whom a figure or a place goes that stands before them: "9,100 votes for Reed", "in fourth, on 507, came Cole". */
final class Recipients {
    /** Items between a place, its figure and whose they are. */
    private static final int REACH = 7;

    private Recipients() {}

    /** "third was X", "second-placed X", "third place went to X": the one whose place it is stands after it. */
    static boolean follows(Scene scene, int at, int k) {
        return towards(scene, at, k) || (scene.lexicon().phrases("placed").has(scene.form(at + 1)) && k - at <= REACH);
    }

    /** "in fourth, on N, came X": the one whose place it is stands last. */
    private static boolean inverted(Scene scene, int at, int k) {
        Line items = scene.items();
        int place = at;
        while (place > Math.max(0, at - 5) && !items.get(place).is(Item.Type.ORD)) {
            place--;
        }
        if (!items.get(place).is(Item.Type.ORD) || !scene.is(place - 1, "in-mark")) {
            return false;
        }
        for (int i = place + 1; i < Math.min(k, place + REACH); i++) {
            if (scene.lexicon().phrases("came").has(scene.form(i))) {
                return i > at && k - i <= REACH;
            }
            if (items.get(i).is(Item.Type.PERS) || (items.get(i).isNumber() && i > at && at != place)) {
                return false;
            }
        }
        return false;
    }

    /** "N votes for X", "N to X"; not so "N votes to beat X". */
    static boolean towards(Scene scene, int at, int k) {
        Line items = scene.items();
        if (inverted(scene, at, k)) {
            return true;
        }
        if (k - at > REACH
                || (k + 2 < items.size()
                        && scene.possessive(k)
                        && items.get(k + 2).isNumber())) {
            return false;
        }
        // "Ana Reed 9,100 for Labour, Tom Cole 8,000 for …": nobody's but hers who stands right before it.
        boolean own = at > 0 && items.get(at - 1).is(Item.Type.PERS);
        // "Cole was second for the Tories, Orr third for Labour": nobody else's where a verb tells whose place it is.
        boolean told = items.get(at).is(Item.Type.ORD) && somebodyBefore(scene, at);
        boolean toward = false;
        for (int i = at + 1; i < k; i++) {
            Item item = items.get(i);
            boolean apposed = item.is(",")
                    && !own
                    && ((scene.modifier(i - 1) && !told)
                            || (scene.modifier(i - 2)
                                    && scene.lexicon().phrases("candidate").has(scene.form(i - 1))));
            // "Reed had 9,100 for Labour and Cole 8,000": the next one, whose own figure follows.
            boolean next = scene.is(i, "list-and")
                    && items.get(i - 1).is(Item.Type.PARTY)
                    && k + 1 < items.size()
                    && (items.get(k + 1).isNumber() || (told && items.get(k + 1).is(Item.Type.ORD)));
            if (next
                    || item.isNumber()
                    || (item.is(",") && !apposed)
                    || item.is("-")
                    || item.is(".")
                    || scene.lexicon().phrases("beat").ahead(items, i) > 0
                    || (scene.is(i - 1, "infinitive")
                            && (scene.lexicon().phrases("unseat").ahead(items, i) > 0
                                    || scene.lexicon().phrases("hold-off").ahead(items, i) > 0))) {
                return false;
            }
            toward |= (scene.is(i, "by-mark") && i <= at + 3 && i > at + 1)
                    || (scene.is(i, "of-mark") && i == at + 1 && k <= at + 3);
            toward |= (i <= at + 3 && scene.lexicon().phrases("toward").ahead(items, i) > 0)
                    || (scene.is(i, "to-mark") && i == at + 2)
                    || (i <= at + 3 && items.get(at).is(Item.Type.ORD) && scene.is(i, "was-placed"));
        }
        return toward;
    }

    /** "Reed polled N votes for Labour": for whom she stood, not whose the votes are. */
    static boolean somebodyBefore(Scene scene, int at) {
        for (int i = at - 1; i >= 0 && !scene.items().get(i).isNumber(); i--) {
            if (scene.items().get(i).is(Item.Type.PERS) || Governed.subjectPronoun(scene, i)) {
                return true;
            }
        }
        return false;
    }
}
