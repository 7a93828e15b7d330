package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * An entry of phrasings.json as its author sees it.
 *
 * @param id       its own; for a party after a name the pattern itself
 * @param kinds    of claim that it states; none where it says that a number states nothing
 * @param examples that it must read
 */
record PhrasingEntry(JsonValue value, String id, Set<ClaimKind> kinds, List<String> examples) {
    private static final String NOTHING = "NONE";

    static PhrasingEntry of(JsonValue value, String section) throws JsonFlaw {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        if (section.equals("party-after")) {
            kinds.add(ClaimKind.PARTY);
        } else if (value.has("kind") && !value.text("kind").equals(NOTHING)) {
            kinds.add(value.get("kind").oneOf(ClaimKind.class));
        }
        for (JsonValue claim : value.elements("claims")) {
            kinds.add(claim.get("kind").oneOf(ClaimKind.class));
        }
        List<String> examples = new ArrayList<>(value.texts("examples"));
        if (value.has("example")) {
            examples.add(0, value.text("example"));
        }
        return new PhrasingEntry(value, value.has("id") ? value.text("id") : value.text("seq"), kinds, examples);
    }

    JsonFlaw flaw(String what, String next) {
        return value.flaw("\"%s\" %s".formatted(id, what), next);
    }
}
