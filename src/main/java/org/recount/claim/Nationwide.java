package org.recount.claim;

import java.math.BigDecimal;
import org.recount.claim.Item.Figure;
import org.recount.election.Contest;

/** Whether a figure is of the whole country or of a seat. */
final class Nationwide {
    /** More votes than any seat has electors: a national figure. */
    private static final BigDecimal VAST = BigDecimal.valueOf(130_000);

    /** A text of so many seats is about no single one. */
    private static final int SEVERAL = 3;

    /** Items from the name of the country to a figure of it. */
    private static final int COUNTRY = 12;

    private Nationwide() {}

    static boolean vast(Item item) {
        return item.data() instanceof Figure figure && figure.value().compareTo(VAST) > 0;
    }

    /** A party's figure with no seat in hand is national; so is one in an article that names no seat. */
    static Contest contestOf(Scene scene, int i, Side side) {
        boolean national = side != null
                && side.isParty()
                && (nation(scene, i)
                        || ofArea(scene, i)
                        || opensWithArea(scene)
                        || ofCountry(scene)
                        || scene.setting().pool().isEmpty());
        if (national && (leaves(scene) || popular(scene) || opensWithArea(scene))) {
            scene.story().country(true);
        }
        Contest contest = national ? null : scene.contestAt(i);
        return contest != null
                        && side != null
                        && side.isParty()
                        && scene.places().ofLeader(contest)
                ? null
                : contest;
    }

    /** "The Greens won four seats on 6.7 per cent": seats are counted, and none is named. */
    static boolean ofCountry(Scene scene) {
        if (!scene.contests().isEmpty()) {
            return false;
        }
        boolean counted = scene.story().country();
        for (int k = 0; k + 1 < scene.items().size() && !counted; k++) {
            counted = scene.items().get(k).is(Item.Type.NUM)
                    && scene.lexicon().phrases("seat-plural").has(scene.form(k + 1));
        }
        return counted;
    }

    /** A paragraph that opens with a party, in a text of several seats of which none was spoken of for long. */
    private static boolean leaves(Scene scene) {
        return scene.unit().breaks()
                && scene.unit().kind() == Sentence.Kind.SENTENCE
                && scene.contests().isEmpty()
                && scene.setting().pool().size() >= SEVERAL
                && !scene.story().settled();
    }

    /** "33.7 per cent of the popular vote": what follows is of the country too, until a seat is named. */
    private static boolean popular(Scene scene) {
        return scene.stands("popular-vote") && scene.contests().isEmpty();
    }

    /** A figure of the country may yet be of the seat that was spoken of before. */
    static void orHere(Scene scene, Side side, Draft draft) {
        Contest hand = scene.story().contest();
        if (hand != null
                && (side == null || scene.ballot(hand).candidate(side.party()).isPresent())) {
            draft.rival(new Rival(hand.election(), hand.name(), side == null ? null : scene.polled(side, hand)));
        }
    }

    /** "16.8 per cent across Northern Ireland and one seat, Elm Cross": of the area, whichever seat is named after it. */
    private static boolean ofArea(Scene scene, int i) {
        int area = scene.is(i + 2, "definite-article") ? i + 3 : i + 2;
        return scene.is(i + 1, "throughout")
                && area < scene.items().size()
                && !scene.items().get(area).is(Item.Type.SEAT)
                && scene.areas().ahead(scene.items(), area) > 0;
    }

    /** "Across Wales the party is on 37 per cent, four points down": all of the sentence. */
    private static boolean opensWithArea(Scene scene) {
        int area = scene.is(1, "definite-article") ? 2 : 1;
        return scene.is(0, "throughout")
                && scene.contests().isEmpty()
                && scene.areas().ahead(scene.items(), area) > 0;
    }

    private static boolean nation(Scene scene, int i) {
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("nationally").ahead(scene.items(), k) > 0
                    || (scene.lexicon().phrases("the-country").has(scene.form(k)) && k > i - COUNTRY)) {
                return true;
            }
        }
        return false;
    }
}
