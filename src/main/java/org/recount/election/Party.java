package org.recount.election;

import java.util.Map;
import java.util.Optional;

/**
 * What parties are called. One party has one name in all tallies: that of the record of 2024, or of the last
 * election it stood in; the other official spellings are in {@code parties.json}.
 */
public final class Party {
    private static final Map<String, Map<String, String>> TABLES = StringMaps.read("parties.json");

    private Party() {}

    /** The name in the tallies of a party that a record spells in any official way: "Labour Party" is "Labour". */
    public static String named(String recorded) {
        return TABLES.get("spellings").getOrDefault(recorded, recorded);
    }

    /** The party whose national total a candidacy counts towards: "Labour and Co-operative" counts as "Labour". */
    public static String countedAs(String party) {
        return TABLES.get("countsAs").getOrDefault(party, party);
    }

    /** The name under which a party that is organised by country stands there: "Green" in Scotland. */
    public static String standingIn(String country, String party) {
        return TABLES.getOrDefault("in" + country.replace(" ", ""), Map.of()).getOrDefault(party, party);
    }

    /** The party an abbreviation of official result lines stands for: "RUK" is "Reform UK". */
    public static Optional<String> abbreviated(String abbreviation) {
        return Optional.ofNullable(TABLES.get("abbreviations").get(abbreviation));
    }
}
