package org.recount.claim;

import java.util.Collection;

/** Words by their letters as a text has them, in whatever case: they are found without making a string of each. */
final class WordTable {
    /** What a letter's weight grows by from one place to the next. */
    private static final int BASE = 31;
    /** What a small letter has and a capital has not. */
    private static final int SMALL = 'a' - 'A';

    /** The hash of what is no word here. */
    private static final int OTHER = 0;

    private final Word[] places;

    WordTable(Collection<Word> words) {
        places = new Word[Integer.highestOneBit(words.size() + 1) * 4];
        for (Word word : words) {
            int hash = hash(word.text(), 0, word.text().length());
            if (hash != OTHER) {
                put(word, place(hash));
            }
        }
    }

    private void put(Word word, int from) {
        int place = from;
        while (places[place] != null && places[place] != word) {
            place = next(place);
        }
        places[place] = word;
    }

    /** The word of some letters of a text; null where it has none, or where other characters than plain letters stand there. */
    Word find(String text, int from, int to) {
        int hash = hash(text, from, to);
        for (int place = place(hash); hash != OTHER && places[place] != null; place = next(place)) {
            if (same(places[place].text(), text, from, to)) {
                return places[place];
            }
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    /** {@link #OTHER} where other characters than plain letters stand. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int letter = text.charAt(i) | SMALL;
            if (letter < 'a' || letter > 'z') {
                return OTHER;
            }
            hash = hash * BASE + letter;
        }
        return hash;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != (text.charAt(from + i) | SMALL)) {
                return false;
            }
        }
        return true;
    }
}
