package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A choice of phrases, any of which may stand; looked for by their first and last words. A {@link Lexicon} makes each. */
final class Phrases {
    private final int number;
    /** Whether "" is one of them: {@link Word#NONE}, which no lexicon can tell of it. */
    private boolean nothing;

    /** Phrases of one word. */
    private final Set<Word> alone = new HashSet<>();
    /** Those of several, by their first word, the longest first. */
    private final Map<Word, List<Word[]>> byFirst = new HashMap<>();

    private final Map<Word, List<Word[]>> byLast = new HashMap<>();

    /**
     * Makes a choice and tells its words of it.
     *
     * @param number  that no other choice of the lexicon has
     * @param phrases each the words of one
     * @param classes whose phrases it has besides
     */
    Phrases(int number, List<Word[]> phrases, List<Phrases> classes) {
        this.number = number;
        phrases.forEach(this::add);
        for (Phrases one : classes) {
            alone.addAll(one.alone);
            one.byFirst.values().forEach(list -> list.forEach(this::add));
        }
        alone.forEach(word -> word.standsAlone(number));
        if (byFirst.isEmpty()) {
            return;
        }
        byFirst.keySet().forEach(word -> word.beginsOne(number));
        byLast.keySet().forEach(word -> word.endsOne(number));
        for (List<Word[]> several : byFirst.values()) {
            for (Word[] words : several) {
                words[1].secondInOne(number);
                words[words.length - 2].lastButOneInOne(number);
            }
        }
    }

    private void add(Word... words) {
        if (words.length == 1 && words[0].text().isEmpty()) {
            nothing = true;
        } else if (words.length == 1) {
            alone.add(words[0]);
        } else {
            put(byFirst, words[0], words);
            put(byLast, words[words.length - 1], words);
        }
    }

    /** Keeps the longest first. */
    private static void put(Map<Word, List<Word[]>> phrases, Word word, Word... words) {
        List<Word[]> list = phrases.computeIfAbsent(word, w -> new ArrayList<>(2));
        int at = 0;
        while (at < list.size() && list.get(at).length >= words.length) {
            at++;
        }
        list.add(at, words);
    }

    /** By which words and {@link Holdings} know it. */
    int number() {
        return number;
    }

    /** Whether the word alone is one of the phrases. */
    boolean has(Word word) {
        return word.alone(number) || isNothing(word);
    }

    /** Whether what is no word is one of them. */
    boolean hasNothing() {
        return nothing;
    }

    private boolean isNothing(Word word) {
        return nothing && word == Word.NONE;
    }

    /** Whether a phrase begins with the word. */
    boolean begins(Word word) {
        return word.begins(number);
    }

    /** Whether a phrase ends with the word. */
    boolean ends(Word word) {
        return word.ends(number);
    }

    /** Words that a phrase begins (or ends) with; not to be changed. */
    Set<Word> edgeWords(boolean ahead) {
        if (byFirst.isEmpty()) {
            return alone;
        }
        Set<Word> words = new HashSet<>(alone);
        words.addAll((ahead ? byFirst : byLast).keySet());
        return words;
    }

    /** One word of each phrase, the one that says most: the longest; not to be changed. */
    Set<Word> tellingWords() {
        if (byFirst.isEmpty()) {
            return alone;
        }
        Set<Word> telling = new HashSet<>(alone);
        byFirst.values().forEach(list -> list.forEach(words -> telling.add(longest(words))));
        return telling;
    }

    private static Word longest(Word... words) {
        Word longest = words[0];
        for (Word word : words) {
            longest = word.text().length() > longest.text().length() ? word : longest;
        }
        return longest;
    }

    /** How many items, from {@code at} onwards, are the longest phrase that stands there; 0 for none. */
    int ahead(List<Item> items, int at) {
        if (at >= items.size()) {
            return 0;
        }
        Word word = items.get(at).form();
        if (!begins(word)) {
            return isNothing(word) ? 1 : 0;
        }
        boolean several = at + 1 < items.size() && items.get(at + 1).form().isSecond(number);
        int length = several ? longest(items, at, byFirst.get(word), true) : 0;
        return length > 0 ? length : has(word) ? 1 : 0;
    }

    /** How many items, ending with {@code at}, are the longest phrase that ends there; 0 for none. */
    int behind(List<Item> items, int at) {
        if (at < 0) {
            return 0;
        }
        Word word = items.get(at).form();
        if (!ends(word)) {
            return isNothing(word) ? 1 : 0;
        }
        boolean several = at > 0 && items.get(at - 1).form().isLastButOne(number);
        int length = several ? longest(items, at, byLast.get(word), false) : 0;
        return length > 0 ? length : has(word) ? 1 : 0;
    }

    private int longest(List<Item> items, int at, List<Word[]> several, boolean ahead) {
        for (int i = 0; several != null && i < several.size(); i++) {
            Word[] phrase = several.get(i);
            if (same(items, ahead ? at : at - phrase.length + 1, phrase)) {
                return phrase.length;
            }
        }
        return 0;
    }

    private static boolean same(List<Item> items, int at, Word[] phrase) {
        if (at < 0 || at + phrase.length > items.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (phrase[i] != items.get(at + i).form()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase of a class of the lexicon stands anywhere in a unit. */
    boolean stands(Line items) {
        return items.mayHold(this) && stands((List<Item>) items);
    }

    /** Whether a phrase stands anywhere among items. */
    boolean stands(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (ahead(items, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
