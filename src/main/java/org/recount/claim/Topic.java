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
        int forecasts = count(items, lexicon.phrases("topic-forecast"));
        int others = count(items, lexicon.phrases("topic-other"));
        int councils = count(items, lexicon.phrases("council-word"));
        boolean parliament = parliament(items, lexicon);
        boolean seat = items.stream().anyMatch(x -> x.is(Item.Type.SEAT));
        boolean person = items.stream().anyMatch(x -> x.is(Item.Type.PERS));
        return results + (seat && person ? 1 : 0) >= (items.size() < SHORT ? 1 : LEAST)
                && !(councils >= OTHER && councils * 2 > results && !parliament)
                && !(forecasts >= OTHER && forecasts * 2 > results)
                && !(others >= OTHER && others > results);
    }

    /** What a unit without a figure turns to: "What was the turnout?" */
    static Optional<ClaimKind> of(Scene scene) {
        List<Item> items = scene.items();
        if (items.stream().anyMatch(Item::isNumber)) {
            return Optional.empty();
        }
        if (count(items, scene.lexicon().phrases("by-how-much")) > 0) {
            return Optional.of(ClaimKind.MAJORITY);
        }
        if (count(items, scene.lexicon().phrases("turnout-noun")) > 0) {
            return Optional.of(ClaimKind.TURNOUT);
        }
        return count(items, scene.lexicon().phrases("majority-noun")) > 0
                ? Optional.of(ClaimKind.MAJORITY)
                : Optional.empty();
    }

    /** Whether words of parliamentary elections stand in a text. */
    static boolean parliament(List<Item> items, Lexicon lexicon) {
        return count(items, lexicon.phrases("topic-parliament")) > 0;
    }

    private static int count(List<Item> items, Lexicon.Phrases phrases) {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            count += phrases.ahead(items, i) > 0 ? 1 : 0;
        }
        return count;
    }
}
