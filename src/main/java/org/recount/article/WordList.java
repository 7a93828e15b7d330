package org.recount.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A named list of words and phrases from the data, looked up in tokens. */
final class WordList {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    WordList(List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i);
            List<String> words =
                    Token.of(entry, 0, entry.length()).stream().map(Token::text).toList();
            if (words.isEmpty()) {
                throw new IllegalArgumentException("entry %d, '%s', holds no word".formatted(i + 1, entry));
            }
            if (words.size() == 1) {
                places.putIfAbsent(words.get(0), i);
            }
            phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    /** Whether the single word stands in the list. */
    boolean holds(String word) {
        return places.containsKey(word);
    }

    /** The place, from 0, of a single word in the list; -1 if it is not there. */
    int place(String word) {
        return places.getOrDefault(word, -1);
    }

    /** How many words the longest phrase has. */
    int longest() {
        int longest = 0;
        for (List<List<String>> alike : phrases.values()) {
            for (List<String> words : alike) {
                longest = Math.max(longest, words.size());
            }
        }
        return longest;
    }

    /** The phrases that begin with the word, each as its words. */
    List<List<String>> startingWith(String word) {
        return phrases.getOrDefault(word, List.of());
    }
}
