package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Item.Figure;

/** Finds the numbers of a unit that look like results, and that no claim covers. */
final class UnreadReader {
    /** Numbers in words below this are mostly no figures: "one of the seats". */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private final UnreadWords words;
    private final Mood mood;

    UnreadReader(Language language) {
        this.words = language.unread();
        this.mood = new Mood(language.lexicon());
    }

    /** Notes them, once the claims of the unit are there. */
    void read(Scene scene, Collector claims, String text) {
        Line items = scene.items();
        for (int i = 0; i < items.size(); i++) {
            int word = items.get(i).isNumber() ? word(scene, i) : -1;
            if (word >= 0
                    && !claims.understood(items.get(i))
                    && !otherwise(scene, i, text)
                    && !mood.unrealFigure(scene, i)) {
                claims.unread(items.get(i), items.get(word));
            }
        }
    }

    /** What makes a number look like a result, or -1. */
    private int word(Scene scene, int i) {
        int word = beside(scene.items(), i);
        return word < 0 && scene.unit().kind() == Sentence.Kind.ROW ? named(scene.items(), i) : word;
    }

    /** The nearest word of elections next to a number, or -1. */
    private int beside(List<Item> items, int i) {
        Figure figure = items.get(i).figure();
        boolean small = items.get(i).is(Item.Type.NUM)
                && figure.inWords()
                && figure.value().compareTo(SMALL) < 0;
        int reach = small ? 1 : words.reach();
        for (int d = 1; d <= reach; d++) {
            if (near(items, i, i + d) && words.beside().ahead(items, i + d) > 0) {
                return i + d;
            }
            if (!small && near(items, i, i - d) && words.beside().behind(items, i - d) > 0) {
                return i - d;
            }
        }
        return -1;
    }

    /** In a row of a list: whose figure it should be, or -1. */
    private int named(List<Item> items, int i) {
        for (int k = i - 1; k >= Math.max(0, i - words.reach()) && !items.get(k).isNumber(); k--) {
            if (items.get(k).is(Item.Type.PERS) || items.get(k).is(Item.Type.PARTY)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether neither another number nor the end of a clause stands between. */
    private boolean near(List<Item> items, int i, int other) {
        if (other < 0 || other >= items.size()) {
            return false;
        }
        for (int k = Math.min(i, other) + 1; k < Math.max(i, other); k++) {
            if (items.get(k).isNumber() || words.stops().has(items.get(k).form())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the number is something else: words say so, or it is part of a name or of a time of day. */
    private boolean otherwise(Scene scene, int i, String text) {
        Line items = scene.items();
        boolean name =
                i > 0 && items.get(i - 1).is(Item.Type.XP) && scene.unit().kind() == Sentence.Kind.SENTENCE;
        return name
                || ofClock(items.get(i), text)
                || words.counts().ahead(items, i + 1) > 0
                || words.counts().ahead(items, i + 2) > 0
                || words.labels().behind(items, i - 1) > 0
                || ofMatter(items, i);
    }

    /** "23:10". */
    private static boolean ofClock(Item number, String text) {
        int at = number.figure().at();
        int end = number.end();
        return (at > 1 && text.charAt(at - 1) == ':' && Character.isDigit(text.charAt(at - 2)))
                || (end + 1 < text.length() && text.charAt(end) == ':' && Character.isDigit(text.charAt(end + 1)));
    }

    /** Whether a word of another matter stands next to it. */
    private boolean ofMatter(List<Item> items, int i) {
        for (int d = 1; d <= words.reach(); d++) {
            if ((near(items, i, i + d) && words.matters().ahead(items, i + d) > 0)
                    || (near(items, i, i - d) && words.matters().behind(items, i - d) > 0)) {
                return true;
            }
        }
        return false;
    }
}
