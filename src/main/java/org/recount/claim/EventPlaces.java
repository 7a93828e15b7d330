package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.EventRule;
import org.recount.election.Contest;

/** In which contests an event was, and from whom a seat was taken. */
final class EventPlaces {
    private EventPlaces() {}

    /** The contests that an event is about: the seats it names, else where its people stood, else the one at hand. */
    static List<Contest> contests(
            EventRule rule, Scene scene, int verb, Side agent, Side object, Targets.Target target, When told) {
        List<Contest> found = new ArrayList<>();
        target.seats()
                .forEach(
                        i -> Optional.ofNullable(scene.places().seatAt(i, told)).ifPresent(found::add));
        if (!found.isEmpty()) {
            return found;
        }
        Contest won = rule.voice().equals("passive") ? seatBefore(scene, verb, told) : null;
        if (won != null) {
            return List.of(won);
        }
        Contest of = agent != null && agent.contest() != null
                ? agent.contest()
                : object != null && object.contest() != null ? object.contest() : scene.contestAt(verb);
        if (of != null) {
            found.add(new Standing(scene).stood(agent, told, verb, of));
        }
        return found;
    }

    /** "Poole was won by": the seat is the subject. */
    private static Contest seatBefore(Scene scene, int verb, When told) {
        for (int k = verb - 1; k >= Math.max(0, verb - 8); k--) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.SEAT)) {
                return scene.places().seatAt(k, told);
            }
            if (item.is(Item.Type.PERS) || item.is(".") || item.is(";") || Binder.who(scene, k)) {
                return null;
            }
        }
        return null;
    }

    /** "from the Tories", "off the Tories". */
    private static boolean away(Scene scene, int k) {
        return scene.is(k, "from-seat");
    }

    /** Who stands after "from", right after a seat, "took Poole from the Conservatives' Sir Robert Syms"; or nobody. */
    static int from(Scene scene, int at) {
        int k = at;
        while (k < scene.items().size() && k < at + 3 && !away(scene, k)) {
            if (scene.word(k).equals(",") || scene.items().get(k).isNumber()) {
                return Binder.NONE;
            }
            k++;
        }
        if (!away(scene, k)) {
            return Binder.NONE;
        }
        int party = Binder.NONE;
        for (int i = k + 1; i < Math.min(scene.items().size(), k + 9); i++) {
            Item item = scene.items().get(i);
            if (item.is(Item.Type.PERS) || item.is(Item.Type.PARTY)) {
                party = i;
                if (!item.is(Item.Type.PARTY) || !scene.modifier(i)) {
                    return party;
                }
            } else if (item.isNumber() || scene.is(i, "list-end") || item.is(Item.Type.YEAR)) {
                break;
            }
        }
        return party;
    }

    /** The party right after a seat that somebody won it for: "gained Poole for the Conservatives". */
    static Side ticket(Scene scene, int at) {
        int party = scene.is(at + 1, "definite-article") ? at + 2 : at + 1;
        boolean stands = scene.is(at, "for-whom")
                && party < scene.items().size()
                && scene.items().get(party).is(Item.Type.PARTY);
        return stands ? scene.side(party) : null;
    }
}
