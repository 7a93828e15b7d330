package org.recount.claim;

import java.util.Arrays;

/**
 * Numbers from 0 up, one bit for each: what units can hold, and which rules may stand in them. As every word of an article
 * asks for some, it does less than {@link java.util.BitSet}: it counts nothing and remembers no length.
 */
final class Bits {
    private static final long[] NOWHERE = {};
    /** A long has two to this many bits. */
    private static final int LONG = 6;

    private long[] longs;
    /** How many of them at the beginning have none. */
    private int without = Integer.MAX_VALUE;

    Bits() {
        longs = NOWHERE;
    }

    private Bits(int without, long... longs) {
        this.longs = longs;
        this.without = without;
    }

    Bits copy() {
        return new Bits(without, longs.clone());
    }

    void set(int number) {
        int at = number >> LONG;
        if (at >= longs.length) {
            longs = Arrays.copyOf(longs, at + 1);
        }
        longs[at] |= 1L << number;
        without = Math.min(without, at);
    }

    boolean get(int number) {
        int at = number >> LONG;
        return at < longs.length && (longs[at] >>> number & 1) != 0;
    }

    /** None yet, with room for as many as the largest of some have. */
    static Bits roomFor(int longs) {
        return longs == 0 ? new Bits() : new Bits(Integer.MAX_VALUE, new long[longs]);
    }

    /** How much room these take. */
    int room() {
        return longs.length;
    }

    /** Adds all of others. */
    void or(Bits others) {
        long[] more = others.longs;
        if (more.length > longs.length) {
            longs = Arrays.copyOf(longs, more.length);
        }
        for (int i = others.without; i < more.length; i++) {
            longs[i] |= more[i];
        }
        without = Math.min(without, others.without);
    }

    /** Keeps only what is among others too. */
    void and(Bits others) {
        for (int i = 0; i < longs.length; i++) {
            longs[i] &= i < others.longs.length ? others.longs[i] : 0;
        }
    }

    /** The least number from one on that is here; a negative number for none. */
    int next(int from) {
        int at = from >> LONG;
        if (at >= longs.length) {
            return -1;
        }
        long rest = longs[at] & (-1L << from);
        while (rest == 0) {
            at++;
            if (at == longs.length) {
                return -1;
            }
            rest = longs[at];
        }
        return (at << LONG) + Long.numberOfTrailingZeros(rest);
    }

    /** The least number from one on that is here and among others too; a negative number for none. */
    int nextAmong(Bits others, int from) {
        int at = from >> LONG;
        int end = Math.min(longs.length, others.longs.length);
        if (at >= end) {
            return -1;
        }
        long rest = longs[at] & others.longs[at] & (-1L << from);
        while (rest == 0) {
            at++;
            if (at == end) {
                return -1;
            }
            rest = longs[at] & others.longs[at];
        }
        return (at << LONG) + Long.numberOfTrailingZeros(rest);
    }

    boolean isEmpty() {
        return next(0) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(trimmed(longs), trimmed(bits.longs));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trimmed(longs));
    }

    private static long[] trimmed(long... longs) {
        int end = longs.length;
        while (end > 0 && longs[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(longs, end);
    }

    @Override
    public String toString() {
        StringBuilder numbers = new StringBuilder("{");
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            numbers.append(numbers.length() > 1 ? ", " : "").append(i);
        }
        return numbers.append('}').toString();
    }
}
