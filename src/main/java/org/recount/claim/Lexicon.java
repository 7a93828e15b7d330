package org.recount.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words and phrases that patterns name with {@code $}; read from {@code facts/language/lexicon.json}. */
final class Lexicon {
    private final Map<String, Phrases> classes = new HashMap<>();
    /** Known words, each by itself: one string stands for a word wherever it is looked up. */
    private final Map<String, String> words = new HashMap<>();

    private final Holdings holdings = new Holdings();

    Lexicon(Map<String, List<String>> phrases) {
        phrases.forEach((name, list) -> classes.put(name, new Phrases(list).numbered("$" + name, holdings)));
        phrases.values().forEach(list -> list.forEach(this::know));
    }

    /** Makes every word of a phrase a known one. */
    void know(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            String own = Fold.of(word).intern();
            words.put(own, own);
        }
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
        private final Map<String, List<String[]>> byFirst = new HashMap<>();
        private final Map<String, List<String[]>> byLast = new HashMap<>();
        private final Set<String> alone = new HashSet<>();
        private final WordFilter first;
        private final WordFilter last;
        private int number;

        Phrases(List<String> phrases) {
            this(phrases, List.of());
        }

        private Phrases(List<String> phrases, List<Phrases> classes) {
            for (String phrase : phrases) {
                add(words(phrase));
            }
            for (Phrases one : classes) {
                one.byFirst.values().forEach(list -> list.forEach(this::add));
            }
            first = new WordFilter(byFirst.keySet());
            last = new WordFilter(byLast.keySet());
            Comparator<String[]> longest =
                    Comparator.comparingInt((String[] w) -> w.length).reversed();
            byFirst.values().forEach(list -> list.sort(longest));
            byLast.values().forEach(list -> list.sort(longest));
        }

        private void add(String... words) {
            byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(2)).add(words);
            byLast.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>(2))
                    .add(words);
            if (words.length == 1) {
                alone.add(words[0]);
            }
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
            return classes.size() == 1 ? classes.get(0) : new Phrases(List.of(), classes);
        }

        private static String[] words(String phrase) {
            String[] words = phrase.toLowerCase(java.util.Locale.ROOT).split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                words[i] = (words[i].startsWith("'") ? words[i] : Fold.of(words[i])).intern();
            }
            return words;
        }

        /** Whether the word alone is one of the phrases. */
        boolean has(String word) {
            return first.mayHave(word) && alone.contains(word);
        }

        /** Words that a phrase begins with. */
        Set<String> firstWords() {
            return byFirst.keySet();
        }

        /** Words that a phrase ends with. */
        Set<String> lastWords() {
            return byLast.keySet();
        }

        /** One word of each phrase, the one that says most: the longest. */
        Set<String> tellingWords() {
            Set<String> telling = new HashSet<>(alone);
            for (List<String[]> phrases : byFirst.values()) {
                for (String[] words : phrases) {
                    telling.add(words.length == 1 ? words[0] : longest(words));
                }
            }
            return telling;
        }

        private static String longest(String[] words) {
            String longest = words[0];
            for (String word : words) {
                longest = word.length() > longest.length() ? word : longest;
            }
            return longest;
        }

        /** How many items, from {@code at} onwards, are the longest phrase that stands there; 0 for none. */
        int ahead(List<Item> items, int at) {
            if (at >= items.size() || !first.mayHave(items.get(at).word())) {
                return 0;
            }
            List<String[]> phrases = byFirst.get(items.get(at).word());
            for (int i = 0; phrases != null && i < phrases.size(); i++) {
                if (same(items, at, phrases.get(i))) {
                    return phrases.get(i).length;
                }
            }
            return 0;
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
            if (at < 0 || !last.mayHave(items.get(at).word())) {
                return 0;
            }
            List<String[]> phrases = byLast.get(items.get(at).word());
            for (int i = 0; phrases != null && i < phrases.size(); i++) {
                if (same(items, at - phrases.get(i).length + 1, phrases.get(i))) {
                    return phrases.get(i).length;
                }
            }
            return 0;
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
