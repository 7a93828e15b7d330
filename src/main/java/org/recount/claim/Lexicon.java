package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words and phrases that patterns name with {@code $}, read from {@code facts/language/lexicon.json}; and every
 * word of those and of other choices, once.
 */
final class Lexicon {
    /** How many places there are for each name of a class, so that two seldom contend for one. */
    private static final int SPACE = 4;

    private final Map<String, Phrases> classes = new HashMap<>();
    /** The names of classes, interned, each at a place by its hash or after; and what is named there. */
    private final String[] names;

    private final Phrases[] named;
    private final Map<String, Word> words = new HashMap<>();
    private final Holdings holdings = new Holdings();

    /** Parts of patterns as written. */
    private final Map<String, Part> parts = new HashMap<>();
    /** What they name, without what is said of it besides. */
    private final Map<String, Phrases> ofParts = new HashMap<>();

    private int choices;

    Lexicon(Map<String, List<String>> classes) {
        classes.forEach((name, list) -> {
            list.forEach(this::know);
            Phrases phrases = phrases(list);
            holdings.add(phrases, Set.of());
            this.classes.put(name.intern(), phrases);
        });
        names = new String[Integer.highestOneBit(classes.size() + 1) * SPACE];
        named = new Phrases[names.length];
        this.classes.forEach((name, phrases) -> {
            int place = place(name);
            names[place] = name;
            named[place] = phrases;
        });
    }

    /** Makes every word of a phrase one of the language of results. */
    void know(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            make(Fold.of(word)).know();
        }
    }

    private Word make(String folded) {
        return words.computeIfAbsent(folded, word -> new Word(word, words.size()));
    }

    /** A choice of phrases that are no class. */
    Phrases phrases(List<String> phrases) {
        List<Word[]> split = new ArrayList<>(phrases.size());
        phrases.forEach(phrase -> split.add(split(phrase)));
        return new Phrases(choices++, split, List.of());
    }

    private Word[] split(String phrase) {
        String[] written = phrase.split(" ", -1);
        Word[] split = new Word[written.length];
        for (int i = 0; i < written.length; i++) {
            boolean ending = written[i].startsWith("'");
            split[i] = make(ending ? written[i].toLowerCase(Locale.ROOT) : Fold.of(written[i]));
        }
        return split;
    }

    /** All phrases of some choices as one. */
    Phrases any(List<Phrases> of) {
        return new Phrases(choices++, List.of(), of);
    }

    /** The same choice, of which a unit tells from now on whether it may hold it, as it does of every class. */
    Phrases held(Phrases choice) {
        holdings.add(choice, Set.of());
        return choice;
    }

    /** What a part of a pattern names, as written there: words as they are, and all phrases of some classes. */
    Phrases choice(String written, List<String> words, List<Phrases> of) {
        return ofParts.computeIfAbsent(written, w -> {
            List<Word[]> alone = new ArrayList<>(words.size());
            words.forEach(word -> alone.add(new Word[] {make(word)}));
            return new Phrases(choices++, alone, of);
        });
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

    /** Every word that it has, of the language of results or not; not to be changed. */
    Map<String, Word> words() {
        return words;
    }

    /** The word of these folded letters; a new one where it has none, which is of no choice. */
    Word word(String folded) {
        Word word = words.get(folded);
        return word == null ? new Word(folded) : word;
    }

    /** Whether a folded word may have lost the space beside it: a known one, of two letters only few. */
    boolean joins(String word) {
        return word.length() > 2 ? knows(word) : phrases("short").has(word(word));
    }

    /** Whether the last letters of a word, or all that it has if it has no more, are a word of a class. */
    boolean ends(Word word, int letters, String phrases) {
        String text = word.text();
        int from = Math.max(0, text.length() - letters);
        for (Word ending : phrases(phrases).edgeWords(false)) {
            if (ending.text().length() == text.length() - from && text.startsWith(ending.text(), from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is one of the language of results; a letter is an initial unless it is a common word. */
    boolean knows(String word) {
        Word own = words.get(word);
        return own != null
                && own.known()
                && (word.length() > 1 || phrases("common").has(own));
    }

    /** Where an interned name stands, or could. */
    @SuppressWarnings("ReferenceEquality") // As interned, equal names are one.
    private int place(String name) {
        int place = name.hashCode() & (names.length - 1);
        while (names[place] != null && names[place] != name) {
            place = (place + 1) & (names.length - 1);
        }
        return place;
    }

    /** What units can hold of this lexicon and of the patterns that name its classes. */
    Holdings holdings() {
        return holdings;
    }

    /**
     * The phrases of a class. Code asks for them at every word, by constants: those are found without comparing letters.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    Phrases phrases(String name) {
        Phrases constant = named[place(name)];
        Phrases phrases = constant == null ? classes.get(name) : constant;
        if (phrases == null) {
            throw new IllegalArgumentException(
                    "no class \"%s\" in lexicon.json; it has %s".formatted(name, classes.keySet()));
        }
        return phrases;
    }
}
