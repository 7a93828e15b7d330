package org.recount.claim;

import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.Election;

/** The elections at the two ends of a change: "In 2017 his share fell from 34.3 to 31.1" leads on from the one before 2017. */
final class Changes {
    private static final int NONE = -1;

    /** Items from a figure back to the one that it leads on from. */
    private static final int LEFT = 6;

    private final Lexicon lexicon;
    private final Years years;

    Changes(Language language) {
        this.lexicon = language.lexicon();
        this.years = new Years(language);
    }

    /** "In 2017 his share fell from 34.3 to 31.1": the election before the year of the change; null where that is not told. */
    When origin(Scene scene, int i) {
        if (!leads(scene, i)) {
            return null;
        }
        Integer year = years.year(scene, i);
        Integer of = year == null ? Occasions.era(scene, i) : year;
        return of == null ? null : Occasions.before(scene, of);
    }

    /** "In 2017 his share fell from 34.3 to 31.1": the year before the figure that it leads on from; null for none. */
    Integer ofChange(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LEFT); k--) {
            if (scene.items().get(k).isNumber()) {
                Integer year = leads(scene, k) ? years.year(scene, k) : null;
                return year == null && leads(scene, k) && !scene.era().open() ? Occasions.era(scene, i) : year;
            }
        }
        return null;
    }

    /** "from 34.3 to 31.1": a figure that another leads on from, and no year of its own beside it. */
    private static boolean leads(Scene scene, int i) {
        if (!scene.is(i - 1, "from-mark") && !scene.is(i - 2, "from-mark")) {
            return false;
        }
        for (int k = i + 1; k < scene.items().size(); k++) {
            if (scene.items().get(k).isNumber()) {
                return scene.is(k - 1, "to-mark") || scene.is(k - 2, "to-mark");
            }
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The election before the last at which somebody stood, where a change is told of them that leads up to that: "Hughes
     * stood again, and his share fell from 34.3 to 31.1".
     */
    static Optional<When> earlier(Scene scene, int i, NumberRule rule, Side side) {
        Contest stood = side == null || side.contest() == null ? scene.contestAt(i) : side.contest();
        if (stood == null || !rule.traits().held().equals("before") || !leads(scene, i)) {
            return Optional.empty();
        }
        Contest hand = scene.setting().inHand(stood);
        return hand.equals(stood) || !scene.setting().before(stood, hand)
                ? Optional.empty()
                : scene.setting()
                        .tallies()
                        .election(stood.election())
                        .flatMap(scene.setting().tallies()::generalBefore)
                        .map(before -> new When(before.id(), false, true, false, false));
    }

    /** "won the by-election of 2016, overturning a majority of 23,015": the election before that at which it was undone. */
    Optional<Election> undone(Scene scene, int dated, int i) {
        int verb = NONE;
        for (int k = i - 1; k > 0 && verb < 0; k--) {
            if (lexicon.phrases("undo").has(scene.form(k))) {
                verb = k;
            } else if (scene.items().get(k).isNumber()) {
                return Optional.empty();
            }
        }
        int year = dated;
        for (int k = verb - 1; k >= 0 && year < 0; k--) {
            year = scene.dates(k) ? k : year;
        }
        if (verb < 0 || year < 0 || year > verb) {
            return Optional.empty();
        }
        Contest poll = scene.poll(year);
        String id = poll == null
                ? scene.items().get(year).is(Item.Type.YEAR)
                        ? Occasions.named(
                                        scene, (Integer) scene.items().get(year).data(), false, false)
                                .election()
                        : null
                : poll.election();
        String of = id == null ? Occasions.inHand(scene) : id;
        return scene.setting().tallies().election(of).flatMap(scene.setting().tallies()::generalBefore);
    }
}
