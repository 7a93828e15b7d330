package org.recount.claim;

import java.util.stream.Stream;

/** What the words that a unit begins with turn the text to: a heading to a seat, a row to its own, "here" back to the one in hand. */
final class Onset {
    /** Lines among which the heading of a column of corrections stands, and how long one may be. */
    private static final int HEAD_LINES = 6;

    private static final int HEAD_LINE = 60;

    private final Language language;

    Onset(Language language) {
        this.language = language;
    }

    /** A heading, or the first words of a row, turn to a new seat. */
    void begin(Scene scene, Collector claims) {
        Sentence sentence = scene.unit();
        Story story = scene.story();
        if (sentence.kind() == Sentence.Kind.HEADING
                && scene.seats().size() == 1
                && sentence.items().size() <= 6) {
            story.turn(scene.seats().values().iterator().next());
        } else if (sentence.kind() == Sentence.Kind.HEADING && scene.contests().isEmpty() && opens(scene)) {
            story.home();
        }
        if (Sentence.ofSeat(sentence.items())) {
            story.row();
        } else if (sentence.kind() == Sentence.Kind.HEADING
                && sentence.items().stream().noneMatch(Item::isNumber)) {
            story.head();
        }
        if (sentence.kind() == Sentence.Kind.HEADING && scene.stands("correction")) {
            story.correct();
        }
        if (sentence.kind() == Sentence.Kind.HEADING && sentence.start() > 0) {
            story.section(new Eras(language).datings().section(sentence));
        }
        boolean entry = sentence.breaks() && sentence.items().get(0).is(Item.Type.X);
        if (sentence.breaks()) {
            story.paragraph().entry(entry);
        }
        story.comeBack(
                !scene.seats().isEmpty() || new Turns(language).marked(scene.items(), scene.moments()::compared));
        if (entry && scene.contests().isEmpty()) {
            story.here();
        }
        if (scene.contests().isEmpty() && scene.stands("here-mark")) {
            story.here();
        }
        if (sentence.kind() == Sentence.Kind.ROW && !scene.seats().isEmpty()) {
            story.contest(scene.seats().values().iterator().next());
        }
        if (sentence.kind() != Sentence.Kind.ROW && sentence.kind() != Sentence.Kind.HEADING) {
            list(scene.setting(), story, null, claims);
        }
        if (scene.items().get(scene.items().size() - 1).is(":") || sentence.kind() == Sentence.Kind.HEADING) {
            list(scene.setting(), story, PartyList.under(scene), claims);
        }
    }

    /** "Corrections and clarifications" among the first lines, which may be furniture of the page. */
    static boolean corrects(String text, Lexicon lexicon) {
        return text.lines()
                .limit(HEAD_LINES)
                .filter(line -> line.length() <= HEAD_LINE)
                .flatMap(line -> Stream.of(Fold.of(line).split(" ", -1)))
                .map(lexicon::word)
                .anyMatch(lexicon.phrases("correction")::has);
    }

    /** Goes on to another list, or to none, and claims what the heading of the one before says of all its rows. */
    static void list(Setting setting, Story story, PartyList next, Collector claims) {
        if (story.list() != null) {
            story.list().close(setting, claims);
        }
        story.list(next);
    }

    /**
     * Whether a heading opens a part of its own. A figure or "Lab hold" goes with what stands before it, and so does the
     * label of a list, unless another seat was named only in passing.
     */
    private static boolean opens(Scene scene) {
        Line items = scene.items();
        return items.stream().noneMatch(x -> x.isNumber() || x.is(Item.Type.PARTY))
                && !(items.get(items.size() - 1).is(":") && scene.story().settled());
    }
}
