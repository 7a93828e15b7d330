package org.recount.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Parts of the country of which figures are told, words for the whole of it, and words for a count that still goes on;
 * read from {@code facts/language/areas.json}.
 *
 * @param whole    words for the whole country
 * @param counting words for a count that is not complete
 * @param oneOf    words that make an area before them name one seat or office: "his London seat"
 * @param areas    its parts
 * @param any      all these words but those of {@code oneOf}
 */
record Areas(Phrases whole, Phrases counting, Phrases oneOf, List<Area> areas, Phrases any) {

    /**
     * A part of the country.
     *
     * @param words   that name it
     * @param nation  whether a headline that names it speaks for what follows
     * @param parties families that stand nowhere else
     */
    record Area(String name, Phrases words, boolean nation, Set<String> parties) {}

    static Areas of(JsonValue file, Parties parties, Lexicon lexicon) throws JsonFlaw {
        List<Area> areas = new ArrayList<>();
        for (JsonValue one : file.elements("areas")) {
            Set<String> families = new HashSet<>();
            one.texts("parties").forEach(p -> families.add(parties.family(p)));
            areas.add(new Area(
                    one.text("name"), lexicon.phrases(one.texts("words")), one.flag("nation"), Set.copyOf(families)));
            one.closed("example");
        }
        Phrases whole = lexicon.phrases(file.texts("whole"));
        Phrases counting = lexicon.phrases(file.texts("counting"));
        List<Phrases> any = new ArrayList<>(List.of(whole, counting));
        areas.forEach(area -> any.add(area.words()));
        Areas read = new Areas(
                whole,
                counting,
                lexicon.phrases(file.texts("oneOf")),
                List.copyOf(areas),
                lexicon.held(lexicon.any(any)));
        file.closed("format", "about");
        return read;
    }

    /** The area that a word or phrase at an index names, or null. */
    Area at(List<Item> items, int i) {
        for (Area area : areas) {
            int length = area.words().ahead(items, i);
            if (length > 0) {
                return oneOf.ahead(items, i + length) > 0 ? null : area;
            }
        }
        return null;
    }
}
