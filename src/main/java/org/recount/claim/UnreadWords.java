package org.recount.claim;

import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Words that make a number look like a result, and words that make it something else; read from
 * {@code facts/language/unread.json}.
 *
 * @param reach   how many items away a word still stands next to a number
 * @param stops   words and signs over which nothing stands next to a number
 * @param beside  words of elections
 * @param counts  words after a number that count something else: "9 candidates"
 * @param labels  words before a number that is no count: "page 9"
 * @param matters words of polls and other votes, which take all numbers next to them
 */
record UnreadWords(int reach, Phrases stops, Phrases beside, Phrases counts, Phrases labels, Phrases matters) {

    static UnreadWords of(JsonValue file, Lexicon lexicon) throws JsonFlaw {
        UnreadWords words = new UnreadWords(
                file.get("reach").integer(),
                lexicon.phrases(file.get("stops").texts()),
                lexicon.phrases(file.get("beside").texts()),
                lexicon.phrases(file.get("counts").texts()),
                lexicon.phrases(file.get("labels").texts()),
                lexicon.phrases(file.get("matters").texts()));
        file.closed("format", "about", "examples");
        return words;
    }
}
