package org.recount.claim;

import java.util.List;
import java.util.Optional;

/**
 * Whether a text tells results at all. A match report, a poll or a quarrel at the town hall is full of numbers, names
 * and "majorities" too; the words of {@code lexicon.json} that belong to each are counted.
 */
final class Topic {
    /** Fewer words of results than this tell nothing, but for a text of a sentence or two. */
    private static final int LEAST = 2;

    private static final int SHORT = 60;
    /** So many words of another matter make it one, unless those of results are more. */
    private static final int OTHER = 3;

    private Topic() {}

    static boolean results(List<Item> items, Lexicon lexicon) {
        int results = count(items, lexicon.phrases("topic-result"));
        int least = items.size() < SHORT ? 1 : LEAST;
        if (results < least && results + (seatAndPerson(items) ? 1 : 0) < least) {
            return false;
        }
        int forecasts = count(items, lexicon.phrases("topic-forecast"));
        int others = count(items, lexicon.phrases("topic-other"));
        int councils = count(items, lexicon.phrases("council-word"));
        return !(councils >= OTHER && councils * 2 > results && !parliament(items, lexicon))
                && !(forecasts >= OTHER && forecasts * 2 > results)
                && !(others >= OTHER && others > results);
    }

    private static boolean seatAndPerson(List<Item> items) {
        return items.stream().anyMatch(x -> x.is(Item.Type.SEAT))
                && items.stream().anyMatch(x -> x.is(Item.Type.PERS));
    }

    /** What a unit without a figure turns to: "What was the turnout?" */
    static Optional<ClaimKind> of(Scene scene) {
        List<Item> items = scene.items();
        if (scene.has(Item.Type.NUM) || scene.has(Item.Type.PCT) || scene.has(Item.Type.PTS)) {
            return Optional.empty();
        }
        if (scene.lexicon().phrases("by-how-much").stands(items)) {
            return Optional.of(ClaimKind.MAJORITY);
        }
        if (scene.lexicon().phrases("turnout-noun").stands(items)) {
            return Optional.of(ClaimKind.TURNOUT);
        }
        return scene.lexicon().phrases("majority-noun").stands(items)
                ? Optional.of(ClaimKind.MAJORITY)
                : Optional.empty();
    }

    /** Whether words of parliamentary elections stand in a text. */
    static boolean parliament(List<Item> items, Lexicon lexicon) {
        return lexicon.phrases("topic-parliament").stands(items);
    }

    private static int count(List<Item> items, Lexicon.Phrases phrases) {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            count += phrases.ahead(items, i) > 0 ? 1 : 0;
        }
        return count;
    }
}
