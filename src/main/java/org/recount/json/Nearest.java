package org.recount.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a mistyped one is nearest to. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the words, if it takes no more than a third of its letters to get there. */
    public static Optional<String> of(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> edits(typed, word) * 3 <= word.length())
                .min(Comparator.comparingInt(word -> edits(typed, word)));
    }

    /** Letters put in, left out, replaced, or changed with their neighbour. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                cost[i][j] =
                        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
