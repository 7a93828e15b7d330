package org.recount.claim;

import java.util.List;

/** Words for the time of writing, where they date what is told: "this time", "now". */
final class ThisTime {
    private final Phrases words;
    private final Phrases today;
    private final Phrases relative;
    private final Phrases is;

    ThisTime(Lexicon lexicon) {
        this.words = lexicon.phrases("this-time");
        this.today = lexicon.phrases("now-word");
        this.relative = lexicon.phrases("relative-subject");
        this.is = lexicon.phrases("holds-now");
    }

    /** Whether a line may hold such words at all. */
    boolean mayStand(Line items) {
        return items.mayHold(words);
    }

    /** How many items from an index on are such words; 0 for none, and where they only tell what somebody is today. */
    int ahead(List<Item> items, int k) {
        int length = words.ahead(items, k);
        return length > 0 && today.has(items.get(k).form()) && describes(items, k) ? 0 : length;
    }

    /** "Cole, now leader of the council, was second", "Cole, who is now a lord": beside a name, and no time of the sentence. */
    private boolean describes(List<Item> items, int k) {
        if (k < 2) {
            return false;
        }
        Item before = items.get(k - 1);
        Item name = items.get(k - 2);
        boolean figure = k + 1 < items.size()
                && (items.get(k + 1).is(Item.Type.SIGN)
                        || (k + 2 < items.size() && items.get(k + 2).isNumber()));
        return (before.is(",") && name.is(Item.Type.PERS) && !figure)
                || (is.has(before.form()) && relative.has(name.form()));
    }
}
