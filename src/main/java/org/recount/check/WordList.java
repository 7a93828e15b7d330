package org.recount.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that a house does not write, each with what it writes instead. A rule file keeps one in a function, a pair a line:
 * {@code WordList.of( "Liberals", "Lib Dems" ).and( "Scots Nats", "SNP" )}. Where entries overlap the longest counts, once for each
 * place; what is written instead is left alone, also where an entry stands within it. Immutable.
 */
public final class WordList {
    private final Map<String, String> instead;

    private WordList(Map<String, String> instead) {
        this.instead = instead;
    }

    /** A list that begins with these words, and what to write instead. */
    public static WordList of(String words, String instead) {
        return new WordList(Map.of()).and(words, instead);
    }

    /** The list with these words too. */
    public WordList and(String words, String instead) {
        Map<String, String> more = new LinkedHashMap<>(this.instead);
        more.put(words.strip(), instead.strip());
        return new WordList(more);
    }

    /** Where words of the list stand in a text, an entry each. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            Found longest = null;
            for (Map.Entry<String, String> entry : instead.entrySet()) {
                longest = longer(text, at, entry.getValue(), null, longest);
                longest = longer(text, at, entry.getKey(), entry.getValue(), longest);
            }
            if (longest != null) {
                if (longest.instead() != null) {
                    found.add(longest);
                }
                at = longest.end() - 1;
            }
        }
        return found;
    }

    /**
     * Words of the list in a text.
     *
     * @param start   of the first char
     * @param end     after the last
     * @param words   as the list has them
     * @param instead what to write there
     */
    record Found(int start, int end, String words, String instead) {}

    private static Found longer(String text, int at, String words, String instead, Found than) {
        int end = Occurrences.end(text, at, words);
        return end > (than == null ? at : than.end()) ? new Found(at, end, words, instead) : than;
    }
}
