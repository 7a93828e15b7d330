package org.recount.batch;

import java.util.Arrays;

/** Where the lines of a large file start, by a hash of their keys: 16 bytes a line, so that ten million fit. Of two with one hash the later counts. */
final class LineIndex {
    private static final long FREE = -1;

    private long[] hashes = new long[1 << 10];
    private long[] starts = free(1 << 10);
    private int size;

    private static long[] free(int length) {
        long[] starts = new long[length];
        Arrays.fill(starts, FREE);
        return starts;
    }

    /** @param hash spread over all its bits, as those of a digest are */
    void put(long hash, long start) {
        if (size > hashes.length / 2) {
            grow();
        }
        int slot = slot(hash);
        size += starts[slot] == FREE ? 1 : 0;
        hashes[slot] = hash;
        starts[slot] = start;
    }

    /** Where the line starts; negative where there is none. */
    long start(long hash) {
        return starts[slot(hash)];
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (starts[slot] != FREE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = hashes;
        long[] places = starts;
        hashes = new long[before.length * 2];
        starts = free(before.length * 2);
        for (int i = 0; i < before.length; i++) {
            if (places[i] != FREE) {
                int slot = slot(before[i]);
                hashes[slot] = before[i];
                starts[slot] = places[i];
            }
        }
    }
}
