package org.recount.claim;

import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * From how many letters on a name that resembles another is taken for a slip of it.
 *
 * @param given      given names of so few letters are too like each other to tell a slip from another person
 * @param heard      names of fewer letters may sound alike and be others: "Lee", "Leigh"
 * @param compound   surnames of so many letters are of two parts, of which one may be taken from another name
 * @param head       so many letters at the head of such a surname are alike, or half of them
 * @param veryLong   a surname of so many letters, half of which is right, bears more slips
 * @param slips      the most of them that such surnames bear
 * @param uncommon   how many people on ballots may have a surname that is no common one
 * @param remembered the first so many of an earlier ballot are remembered
 */
record NameLengths(
        int given, int heard, int compound, int head, int veryLong, int slips, int uncommon, int remembered) {

    static NameLengths of(JsonValue value) throws JsonFlaw {
        value.only("given", "heard", "compound", "head", "very-long", "slips", "uncommon", "remembered");
        return new NameLengths(
                value.get("given").integer(),
                value.get("heard").integer(),
                value.get("compound").integer(),
                value.get("head").integer(),
                value.get("very-long").integer(),
                value.get("slips").integer(),
                value.get("uncommon").integer(),
                value.get("remembered").integer());
    }
}
