package org.recount.claim;

import org.recount.claim.Phrasings.NumberRule;

/** How many could vote and how many did: of a seat, or of more than one. */
final class TurnoutReader {
    private TurnoutReader() {}

    static void read(NumberRule rule, Scene scene, int i, Draft draft, When when, Collector claims) {
        Item item = scene.items().get(i);
        boolean country = Nationwide.ofCountry(scene) || Nationwide.vast(item);
        if (Nationwide.vast(item)) {
            scene.story().country(true);
        }
        draft.in(country || wide(scene, i) ? null : scene.contestAt(i));
        if (draft.contest() == null) {
            draft.election(scene.setting().mainId());
            draft.unsure(country ? "" : "the text does not tell what it is the turnout of");
            Nationwide.orHere(scene, null, draft);
        }
        draft.plain(new Bearings(scene, i).ofSeat(rule, when, draft.contest()));
        scene.places()
                .otherContests(draft.contest())
                .forEach(c -> draft.rival(new Rival(c.election(), c.name(), null)));
        when.place(scene.setting(), draft);
        if (draft.contest() != null && scene.seats().isEmpty()) {
            // "Turnout at the 2024 election was 59.7 per cent" goes on about a seat, or about the country.
            draft.rival(new Rival(draft.election(), null, null));
        }
        draft.unsure(new FigureGrip(scene, i).on(draft));
        draft.unsure(inPart(scene, i) ? "it is told of a place that is no seat known" : "");
        Quantity quantity = StatedNumber.signed(StatedNumber.quantity(item, rule), scene, i, rule);
        boolean part = quantity.value().scale() > 0;
        if (draft.contest() != null || item.is(Item.Type.PCT) || part || Nationwide.vast(item)) {
            claims.add(
                    draft,
                    rule.kind(),
                    quantity.value().toString(),
                    said -> rule.kind() == ClaimKind.TURNOUT
                            ? new Claim.Turnout(said, quantity)
                            : new Claim.Electorate(said, quantity));
        }
    }

    /** "52.5% in East and 47.5% in Harrow Vale": of a part of a town, where other figures are of seats. */
    private static boolean inPart(Scene scene, int i) {
        int place = i + 2;
        return scene.is(i + 1, "in-place")
                && place < scene.items().size()
                && scene.has(Item.Type.SEAT)
                && !scene.items().get(place).is(Item.Type.SEAT)
                && !scene.dates(place)
                && !scene.is(place, "the-one");
    }

    /** "Turnout in London came to": of more than the seat in hand, where the clause names none. */
    private static boolean wide(Scene scene, int i) {
        boolean all = false;
        for (int k = i - 1; k >= 0 && !scene.items().get(k).isNumber(); k--) {
            all |= scene.lexicon().phrases("overall").has(scene.form(k))
                    && scene.setting().pool().size() > 1;
            if (scene.items().get(k).is(Item.Type.SEAT) || scene.word(k).equals(";")) {
                return false;
            }
            if (scene.lexicon().phrases("turnout-noun").has(scene.form(k))) {
                return scene.seats().isEmpty() && !utmost(scene, k) && (all || area(scene, k + 1, i));
            }
        }
        return false;
    }

    /** "the lowest turnout in Scotland": that of a seat, among all. */
    private static boolean utmost(Scene scene, int noun) {
        return scene.lexicon().phrases("utmost").has(scene.form(noun - 1))
                || scene.lexicon().phrases("utmost").has(scene.form(noun - 2));
    }

    private static boolean area(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (scene.lexicon().phrases("in-place").has(scene.form(k))
                    && scene.areas().ahead(scene.items(), k + 1) > 0) {
                return true;
            }
        }
        return false;
    }
}
