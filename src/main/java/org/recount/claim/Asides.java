package org.recount.claim;

import java.util.Arrays;
import java.util.List;

/**
 * Remarks that follow somebody's name between commas, dashes or brackets: "Gyimah, who had left the Tories, came
 * third". Whoever is named in one has no part in what is said outside it.
 */
final class Asides {
    private static final int NONE = -1;
    private static final int LONGEST = 24;
    /** Items before a comma among which stands what somebody named behind it is. */
    private static final int OFFICE = 5;

    /** For each item where the remark that it stands in begins. */
    private final int[] within;

    Asides(List<Item> items, Lexicon lexicon) {
        within = new int[items.size()];
        Arrays.fill(within, NONE);
        for (int i = 0; i + 2 < items.size(); i++) {
            if (!items.get(i).is(Item.Type.SIGN)) {
                continue;
            }
            boolean opens = items.get(i).is("(")
                    || (i > 0
                            && (items.get(i).is(",") || items.get(i).is("-"))
                            && named(items.get(i - 1))
                            && (lexicon.phrases("aside").ahead(items, i + 1) > 0
                                    || items.get(i + 1).is(Item.Type.ORD)
                                    || (items.get(i - 1).is(Item.Type.SEAT)
                                            && items.get(i + 1).is(Item.Type.PARTY))));
            int end = opens && within[i] == NONE ? end(items, i, lexicon) : NONE;
            for (int k = i + 1; k < end; k++) {
                within[k] = i;
            }
        }
    }

    private static boolean named(Item item) {
        return item.is(Item.Type.PERS)
                || item.is(Item.Type.XP)
                || item.is(Item.Type.PARTY)
                || item.is(Item.Type.SEAT)
                || item.is(")");
    }

    /** Where the mark stands that closes what the one at an index opens; NONE where the sentence ends first. */
    private static int end(List<Item> items, int open, Lexicon lexicon) {
        String close = items.get(open).is("(") ? ")" : items.get(open).word();
        int first = NONE;
        for (int k = open + 1; k < Math.min(items.size(), open + LONGEST); k++) {
            boolean goesOn = close.equals(",")
                    && k + 1 < items.size()
                    && lexicon.phrases("with-mark").has(items.get(k + 1).form());
            if (items.get(k).is(close) && first == NONE && another(items, k, lexicon)) {
                first = k;
            } else if (items.get(k).is(close) && !goesOn && !apposed(items, open, k, lexicon)) {
                return k;
            }
            if (items.get(k).is(".")
                    || items.get(k).is(";")
                    || (first != NONE && items.get(k).is(Item.Type.PERS))) {
                return first;
            }
        }
        return first;
    }

    /** "Cole, the Conservative, and himself once a minister, polled": a second remark goes on from the first. */
    private static boolean another(List<Item> items, int comma, Lexicon lexicon) {
        return items.get(comma).is(",")
                && comma + 2 < items.size()
                && lexicon.phrases("list-and").has(items.get(comma + 1).form())
                && lexicon.phrases("aside-too").ahead(items, comma + 2) > 0;
    }

    /** "Lee, who used to work for the last member, Ana Reed, won": a name between commas that belongs into the remark. */
    private static boolean apposed(List<Item> items, int open, int comma, Lexicon lexicon) {
        boolean named = items.get(comma).is(",")
                && lexicon.phrases("relative-person").has(items.get(open + 1).form())
                && comma + 2 < items.size()
                && items.get(comma + 1).is(Item.Type.PERS)
                && items.get(comma + 2).is(",");
        for (int k = comma - 1; named && k > Math.max(open, comma - OFFICE); k--) {
            if (lexicon.phrases("candidate").has(items.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item stands in a remark. */
    boolean inside(int item) {
        return item < within.length && within[item] != NONE;
    }

    /** Whether a figure stands in the remark that a mark opens. */
    boolean counts(List<Item> items, int open) {
        for (int k = open + 1; k < within.length && within[k] == open; k++) {
            if (items.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Where the mark stands that opens the remark which an item stands in; -1 for an item outside any. */
    int openOf(int item) {
        return inside(item) ? within[item] : NONE;
    }

    /** The mark that opens the remark which ends at a mark; -1 where none does. */
    int closedAt(int mark) {
        return mark > 0 && within[mark - 1] != NONE && within[mark] == NONE ? within[mark - 1] : NONE;
    }

    /** Whether a mention stands in a remark, and the other place outside it. */
    boolean shutIn(int mention, int other) {
        return within[mention] != NONE && (other >= within.length || within[mention] != within[other]);
    }
}
