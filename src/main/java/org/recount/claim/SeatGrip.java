package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.SeatKey;

/** How firmly something is bound to a seat: by its name, a part of it, a party in it, or by somebody's name alone. */
final class SeatGrip {
    /** How far into a sentence the place stands that it opens with. */
    private static final int HEAD = 4;

    private SeatGrip() {}

    /** Why a seat may be another, or a whole county; empty where its name, or a part that no other has, stands there. */
    static String ofName(Scene scene, int seat) {
        if (!scene.items().get(seat).is(Item.Type.SEAT)) {
            return "";
        }
        Item.SeatMention mention = scene.items().get(seat).seat();
        boolean several =
                mention.seats().size() > 1 || part(mention, scene.setting().main());
        return several ? "“%s” may be no seat, but part of several".formatted(mention.written()) : "";
    }

    /** "Cornwall" for North Cornwall, which South East Cornwall has as well. */
    private static boolean part(Item.SeatMention mention, Election main) {
        String written = " " + SeatKey.of(mention.written()) + " ";
        String name = " " + mention.first().key() + " ";
        return main != null
                && name.contains(written)
                && !name.equals(written)
                && main.contests().stream()
                                .filter(c -> (" " + SeatKey.of(c.name()) + " ").contains(written))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Why somebody's contest may be none that the text tells of: its seat is not named, and others are. */
    static String ofStray(Scene scene, Side side) {
        boolean stray = side != null
                && side.stand() != null
                && scene.setting().byNameAlone(side.stand())
                && scene.setting().people().size() > 1;
        return stray
                ? "%s stood in %s, which the text does not name"
                        .formatted(side.name(), side.contest().name())
                : "";
    }

    /** Whether somebody stood in a seat that the text does not name, where the words are of others that it names. */
    static boolean elsewhere(Scene scene, Side side) {
        return side.stand() != null
                && !scene.setting().namesSeat(side.contest())
                && scene.contests().stream()
                        .anyMatch(c ->
                                !c.equals(side.contest()) && scene.setting().names(c));
    }

    /** Why a party's contest may be another than the one taken. */
    static String ofParty(Scene scene, Side side, Contest contest) {
        if (!side.isParty() || contest == null) {
            return "";
        }
        List<Contest> here = scene.places().seatsInOrder();
        if (here.contains(contest)) {
            return here.size() == 1 ? "" : "the sentence names more seats than one";
        }
        if (!here.isEmpty() || opensElsewhere(scene)) {
            return "the sentence tells of another place than " + contest.name();
        }
        boolean hand = contest.equals(scene.story().contest());
        return hand || scene.setting().pool().size() == 1 ? "" : "the sentence does not tell which seat is meant";
    }

    /** "In Somewhere the Tories came third": a place that is no seat known. */
    private static boolean opensElsewhere(Scene scene) {
        for (int k = 0; k < Math.min(HEAD, scene.items().size() - 1); k++) {
            if (scene.lexicon().phrases("in-place").has(scene.form(k))) {
                return scene.items().get(k + 1).is(Item.Type.XP);
            }
        }
        return false;
    }
}
