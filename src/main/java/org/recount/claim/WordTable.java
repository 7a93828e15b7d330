package org.recount.claim;

import java.util.Collection;

/** Words by their letters as a text has them, in whatever case: they are found without making a string of each. */
final class WordTable {
    /** What a small letter has and a capital has not. */
    private static final int SMALL = 'a' - 'A';

    /** Bits that tell one letter from the others. */
    private static final int LETTER = 5;
    /** The letters of so long a word fit into one number, which then is of no other word. */
    private static final int WHOLE = 12;
    /** The sign of the number of a longer word, so that it is not that of a shorter one. */
    private static final long LONGER = Long.MIN_VALUE;

    /** What a letter's weight grows by from one place of a longer word to the next. */
    private static final int BASE = 31;
    /** An odd number whose bits are well mixed: it spreads words that are alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The number of what is no word here. */
    private static final long OTHER = 0;

    private final Word[] places;
    /** The number of the word at each place. */
    private final long[] numbers;

    private final int shift;

    WordTable(Collection<Word> words) {
        places = new Word[Integer.highestOneBit(words.size() + 1) * 4];
        numbers = new long[places.length];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(places.length);
        for (Word word : words) {
            long number = number(word.text(), 0, word.text().length());
            if (number != OTHER) {
                put(word, number);
            }
        }
    }

    private void put(Word word, long number) {
        int place = place(number);
        while (places[place] != null && places[place] != word) {
            place = next(place);
        }
        places[place] = word;
        numbers[place] = number;
    }

    /** The word of some letters of a text; null where it has none, or where other characters than plain letters stand there. */
    Word find(String text, int from, int to) {
        long number = number(text, from, to);
        for (int place = place(number); number != OTHER && numbers[place] != OTHER; place = next(place)) {
            if (numbers[place] == number && (number > OTHER || same(places[place].text(), text, from, to))) {
                return places[place];
            }
        }
        return null;
    }

    /** Whether all are plain letters, so that no word which is not found here has them. */
    static boolean plain(String text, int from, int to) {
        return number(text, from, to) != OTHER;
    }

    private int place(long number) {
        return (int) ((number * SPREAD) >>> shift);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    /** {@link #OTHER} where other characters than plain letters stand. */
    private static long number(String text, int from, int to) {
        boolean whole = to - from <= WHOLE;
        long number = 0;
        for (int i = from; i < to; i++) {
            int letter = (text.charAt(i) | SMALL) - 'a' + 1;
            if (letter < 1 || letter > 'z' - 'a' + 1) {
                return OTHER;
            }
            number = whole ? number << LETTER | letter : number * BASE + letter;
        }
        return whole ? number : number | LONGER;
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
