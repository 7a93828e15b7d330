package org.recount.claim;

import java.util.Arrays;

/** Turns UTF-16 offsets of a text into the code-point offsets that files carry. */
final class CodePoints {
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        int[] pairs = new int[0];
        int size = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, size * 2));
                }
                pairs[size++] = i;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, size));
    }

    /** How many code points stand before the offset. */
    int at(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }
}
