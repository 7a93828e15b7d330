package org.recount.claim;

import java.util.Collection;

/** Says of most words at once that they are not among some, and of none wrongly: a look at a few bits, not into a map. */
final class WordFilter {
    /** Bits for each word: one word in so many that is not among them gets through. */
    private static final int ROOM = 16;

    private final long[] bits;
    private final int mask;

    WordFilter(Collection<String> words) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, words.size()) * ROOM * 2 - 1));
        bits = new long[size / Long.SIZE];
        mask = size - 1;
        for (String word : words) {
            int bit = bit(word.hashCode());
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    boolean mayHave(String word) {
        return mayHave(word.hashCode());
    }

    /** The same of a word by its hash. */
    boolean mayHave(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private int bit(int hash) {
        return (hash ^ (hash >>> 16)) & mask;
    }
}
