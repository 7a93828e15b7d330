package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words and phrases that patterns name with {@code $}; read from {@code facts/language/lexicon.json}. */
final class Lexicon {
    private final Map<String, Phrases> classes = new HashMap<>();
    /** Known words, each by itself: one string stands for a word wherever it is looked up. */
    private final Map<String, String> words = new HashMap<>();

    private final Holdings holdings = new Holdings();

    /** Parts of patterns as written. */
    private final Map<String, Part> parts = new HashMap<>();

    Lexicon(Map<String, List<String>> phrases) {
        phrases.forEach(
                (name, list) -> classes.put(name, new Phrases(list, List.of(), this).numbered("$" + name, holdings)));
    }

    /** Makes every word of a phrase a known one. */
    void know(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            known(Fold.of(word));
        }
    }

    /** The one string of a folded word, known from now on. */
    private String known(String word) {
        String own = words.putIfAbsent(word, word);
        return own == null ? word : own;
    }

    /**
     * A part of a pattern, as written.
     *
     * @throws IllegalArgumentException if it names an unknown class or type
     */
    Part part(String written) {
        Part known = parts.get(written);
        if (known == null) {
            known = Part.of(written, this);
            parts.put(written, known);
        }
        return known;
    }

    /** Every known word. */
    Set<String> words() {
        return words.keySet();
    }

    /** The one string of a known word, which is quicker to look up than another of the same letters; null for an unknown one. */
    String own(String word) {
        return words.get(word);
    }

    /** Whether a folded word may have lost the space beside it: a known one, of two letters only few. */
    boolean joins(String word) {
        return word.length() > 2 ? knows(word) : phrases("short").has(word);
    }

    /** Whether a folded word is one of the language of results. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** What units can hold of this lexicon and of the patterns that name its classes. */
    Holdings holdings() {
        return holdings;
    }

    /**
     * The phrases of a class.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    Phrases phrases(String name) {
        Phrases phrases = classes.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException(
                    "no class \"%s\" in lexicon.json; it has %s".formatted(name, classes.keySet()));
        }
        return phrases;
    }

    /** A set of phrases, looked up by their first and last words. */
    static final class Phrases {
        /** Phrases of one word. */
        private final Set<String> alone = new HashSet<>();
        /** Those of several. */
        private final Map<String, List<String[]>> byFirst = new HashMap<>();

        private final Map<String, List<String[]>> byLast = new HashMap<>();
        private final WordFilter first;
        private final WordFilter last;
        private int number;

        Phrases(List<String> phrases) {
            this(phrases, List.of(), null);
        }

        /**
         * @param classes whose phrases it has besides
         * @param lexicon to know their words; null for none
         */
        private Phrases(List<String> phrases, List<Phrases> classes, Lexicon lexicon) {
            phrases.forEach(phrase -> add(words(phrase, lexicon)));
            for (Phrases one : classes) {
                alone.addAll(one.alone);
                one.byFirst.values().forEach(list -> list.forEach(this::add));
            }
            first = filter(byFirst.keySet());
            last = byLast.isEmpty() ? first : filter(byLast.keySet());
        }

        private WordFilter filter(Set<String> outer) {
            if (outer.isEmpty()) {
                return new WordFilter(alone);
            }
            Set<String> words = new HashSet<>(alone);
            words.addAll(outer);
            return new WordFilter(words);
        }

        private void add(String... words) {
            if (words.length == 1) {
                alone.add(words[0]);
            } else {
                put(byFirst, words[0], words);
                put(byLast, words[words.length - 1], words);
            }
        }

        /** Keeps the longest first. */
        private static void put(Map<String, List<String[]>> phrases, String word, String... words) {
            List<String[]> list = phrases.computeIfAbsent(word, w -> new ArrayList<>(2));
            int at = 0;
            while (at < list.size() && list.get(at).length >= words.length) {
                at++;
            }
            list.add(at, words);
        }

        private Phrases numbered(String name, Holdings holdings) {
            number = holdings.number(name, tellingWords(), Set.of());
            return this;
        }

        /** Of a class of the lexicon: its number in {@link Holdings}. */
        int number() {
            return number;
        }

        /** The phrases of several classes as one. */
        static Phrases all(List<Phrases> classes) {
            return classes.size() == 1 ? classes.get(0) : new Phrases(List.of(), classes, null);
        }

        private static String[] words(String phrase, Lexicon lexicon) {
            String[] words = phrase.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                String folded = Fold.of(words[i]);
                String own = lexicon == null ? folded : lexicon.known(folded);
                words[i] = words[i].startsWith("'") ? words[i].toLowerCase(Locale.ROOT) : own;
            }
            return words;
        }

        /** Whether the word alone is one of the phrases. */
        boolean has(String word) {
            return first.mayHave(word) && alone.contains(word);
        }

        /** Whether a phrase begins with the word. */
        boolean begins(String word) {
            return first.mayHave(word) && (alone.contains(word) || byFirst.containsKey(word));
        }

        /** Whether a phrase ends with the word. */
        boolean ends(String word) {
            return last.mayHave(word) && (alone.contains(word) || byLast.containsKey(word));
        }

        /** Words that a phrase begins with. */
        Set<String> firstWords() {
            Set<String> words = new HashSet<>(alone);
            words.addAll(byFirst.keySet());
            return words;
        }

        /** Adds the words that a phrase begins (or ends) with. */
        void addEdgeWords(Set<String> words, boolean ahead) {
            words.addAll(alone);
            words.addAll((ahead ? byFirst : byLast).keySet());
        }

        /** One word of each phrase, the one that says most: the longest. Not to be changed. */
        Set<String> tellingWords() {
            if (byFirst.isEmpty()) {
                return alone;
            }
            Set<String> telling = new HashSet<>(alone);
            byFirst.values().forEach(list -> list.forEach(words -> telling.add(longest(words))));
            return telling;
        }

        private static String longest(String... words) {
            String longest = words[0];
            for (String word : words) {
                longest = word.length() > longest.length() ? word : longest;
            }
            return longest;
        }

        /** How many items, from {@code at} onwards, are the longest phrase that stands there; 0 for none. */
        int ahead(List<Item> items, int at) {
            if (at >= items.size()) {
                return 0;
            }
            String word = items.get(at).word();
            if (!first.mayHave(word)) {
                return 0;
            }
            List<String[]> phrases = byFirst.get(word);
            for (int i = 0; phrases != null && i < phrases.size(); i++) {
                if (same(items, at, phrases.get(i))) {
                    return phrases.get(i).length;
                }
            }
            return alone.contains(word) ? 1 : 0;
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

        /** How many items, ending with {@code at}, are the longest phrase that ends there; 0 for none. */
        int behind(List<Item> items, int at) {
            if (at < 0) {
                return 0;
            }
            String word = items.get(at).word();
            if (!last.mayHave(word)) {
                return 0;
            }
            List<String[]> phrases = byLast.get(word);
            for (int i = 0; phrases != null && i < phrases.size(); i++) {
                if (same(items, at - phrases.get(i).length + 1, phrases.get(i))) {
                    return phrases.get(i).length;
                }
            }
            return alone.contains(word) ? 1 : 0;
        }

        private static boolean same(List<Item> items, int at, String[] phrase) {
            if (at < 0 || at + phrase.length > items.size()) {
                return false;
            }
            for (int i = 0; i < phrase.length; i++) {
                if (!phrase[i].equals(items.get(at + i).word())) {
                    return false;
                }
            }
            return true;
        }
    }
}
