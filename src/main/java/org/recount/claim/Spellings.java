package org.recount.claim;

/** How far two spellings lie apart. */
final class Spellings {
    private Spellings() {}

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** Edits allowed in a name of this length: none in very short ones. */
    static int tolerance(String name) {
        return name.length() <= 2 ? 0 : name.length() <= 4 ? 1 : 2;
    }

    /** Whether one name could be a slip for another. */
    static boolean near(String written, String official) {
        int shorter = Math.min(written.length(), official.length());
        return Math.abs(written.length() - official.length()) <= 2
                && distance(written, official) <= Math.min(tolerance(written), tolerance(official))
                && (shorter > 3 || written.charAt(0) == official.charAt(0));
    }
}
