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

    private final Phrases result;
    private final Phrases forecast;
    private final Phrases other;
    private final Phrases council;
    private final Phrases parliament;
    private final Phrases any;

    Topic(Lexicon lexicon) {
        result = lexicon.phrases("topic-result");
        forecast = lexicon.phrases("topic-forecast");
        other = lexicon.phrases("topic-other");
        council = lexicon.phrases("council-word");
        parliament = lexicon.phrases("topic-parliament");
        any = lexicon.any(List.of(result, forecast, other, council));
    }

    boolean results(List<Item> items) {
        int results = 0;
        int forecasts = 0;
        int others = 0;
        int councils = 0;
        for (int i = 0; i < items.size(); i++) {
            if (any.ahead(items, i) > 0) {
                results += result.ahead(items, i) > 0 ? 1 : 0;
                forecasts += forecast.ahead(items, i) > 0 ? 1 : 0;
                others += other.ahead(items, i) > 0 ? 1 : 0;
                councils += council.ahead(items, i) > 0 ? 1 : 0;
            }
        }
        int least = items.size() < SHORT ? 1 : LEAST;
        if (results < least && results + (seatAndPerson(items) ? 1 : 0) < least) {
            return false;
        }
        return !(councils >= OTHER && councils * 2 > results && !parliament.stands(items))
                && !(forecasts >= OTHER && forecasts * 2 > results)
                && !(others >= OTHER && others > results);
    }

    private static boolean seatAndPerson(List<Item> items) {
        return items.stream().anyMatch(x -> x.is(Item.Type.SEAT))
                && items.stream().anyMatch(x -> x.is(Item.Type.PERS));
    }

    /** What a unit without a figure turns to: "What was the turnout?", or one whose figure is put right. */
    static Optional<ClaimKind> of(Scene scene) {
        Item last = scene.items().get(scene.items().size() - 1);
        if (last.is(":") || scene.unit().kind() == Sentence.Kind.HEADING) {
            if (scene.stands("shares-title")) {
                return Optional.of(ClaimKind.VOTE_SHARE);
            }
            if (scene.stands("majorities-title") && !scene.stands("sought")) {
                return Optional.of(ClaimKind.MAJORITY);
            }
            if (scene.stands("seats-title") || (last.is(":") && scene.stands("seat-plural"))) {
                return Optional.of(ClaimKind.SEAT_COUNT);
            }
        }
        // What is put right is no claim, but what it was about is what the next sentence tells.
        boolean wrong = scene.story().correcting() || scene.story().corrected();
        if (!wrong && (scene.has(Item.Type.NUM) || scene.has(Item.Type.PCT) || scene.has(Item.Type.PTS))) {
            return Optional.empty();
        }
        if (scene.stands("by-how-much")) {
            return Optional.of(ClaimKind.MAJORITY);
        }
        if (scene.stands("turnout-noun")) {
            return Optional.of(ClaimKind.TURNOUT);
        }
        return scene.stands("majority-noun") ? Optional.of(ClaimKind.MAJORITY) : Optional.empty();
    }
}
