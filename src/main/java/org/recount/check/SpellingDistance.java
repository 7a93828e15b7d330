package org.recount.check;

import java.util.Locale;

/** How far two spellings of a name are apart: letters changed, added, left out, or exchanged with their neighbour. */
final class SpellingDistance {
    private static final int SHORT = 3;

    private SpellingDistance() {}

    /**
     * Whether two names differ in one part only, and there in a letter or two: "Ana Reed" and "Anna Reed". Parts of three
     * letters or less may differ in one.
     */
    static boolean near(String one, String other) {
        String[] a = one.toLowerCase(Locale.ROOT).split(" ", -1);
        String[] b = other.toLowerCase(Locale.ROOT).split(" ", -1);
        if (a.length != b.length || a.length < 2) {
            return false;
        }
        int differing = 0;
        int far = 0;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                int most = Math.min(a[i].length(), b[i].length()) <= SHORT ? 1 : 2;
                differing++;
                far += of(a[i], b[i]) > most ? 1 : 0;
            }
        }
        return differing == 1 && far == 0;
    }

    /** Optimal string alignment. */
    static int of(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int k = 0; k <= other.length(); k++) {
            cost[0][k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int k = 1; k <= other.length(); k++) {
                boolean same = one.charAt(i - 1) == other.charAt(k - 1);
                int least = Math.min(Math.min(cost[i - 1][k], cost[i][k - 1]) + 1, cost[i - 1][k - 1] + (same ? 0 : 1));
                boolean exchanged = i > 1
                        && k > 1
                        && one.charAt(i - 1) == other.charAt(k - 2)
                        && one.charAt(i - 2) == other.charAt(k - 1);
                cost[i][k] = exchanged ? Math.min(least, cost[i - 2][k - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
