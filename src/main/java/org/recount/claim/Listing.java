package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/** Lists within a sentence: "Ana Reed, Ben Cole (Con) and Labour's Cat Lowe", "in Poole, Wigan and Hove". */
final class Listing {
    /** Words that may stand between two members beside the comma or "and": "shadow minister", "in Hove". */
    private static final int BETWEEN = 7;

    private Listing() {}

    /** Indexes of all that are listed with the mention at an index and are of its type, itself first. */
    static List<Integer> from(Scene scene, int first) {
        Line items = scene.items();
        Item.Type type = items.get(first).type();
        List<Integer> members = new ArrayList<>(List.of(first));
        int last = first;
        boolean joined = false;
        int depth = 0;
        for (int k = first + 1; k < items.size() && k - last <= BETWEEN; k++) {
            Item item = items.get(k);
            depth += item.is("(") ? 1 : item.is(")") ? -1 : 0;
            if (depth > 0 || item.is(")")) {
                last++;
                continue;
            }
            if (item.is(type)) {
                if (!joined) {
                    break;
                }
                members.add(k);
                last = k;
                joined = false;
            } else if (scene.is(k, "list-joint")) {
                joined = true;
            } else if (!between(scene, item)) {
                break;
            }
        }
        return members;
    }

    private static boolean between(Scene scene, Item item) {
        return item.is(Item.Type.PARTY)
                || item.is(Item.Type.SEAT)
                || item.is("'s")
                || scene.lexicon().phrases("list-loose").has(item.form())
                || scene.lexicon().phrases("office-word").has(item.form())
                || scene.lexicon().phrases("candidate").has(item.form());
    }
}
