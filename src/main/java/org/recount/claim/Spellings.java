package org.recount.claim;

/** How far two spellings of a name lie apart; names are folded. */
final class Spellings {
    /** Names of this many letters may have two slips. */
    private static final int LONG = 7;

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

    /**
     * How many slips one name is away from another, or −1 where it is another name: one in names of two letters and
     * more, two in long ones.
     */
    static int near(String written, String official) {
        int shorter = Math.min(written.length(), official.length());
        int longer = Math.max(written.length(), official.length());
        int allowed = shorter >= LONG ? 2 : shorter >= 2 ? 1 : 0;
        if (longer - shorter > allowed) {
            return -1;
        }
        int distance = distance(written, official);
        return distance <= allowed ? distance : -1;
    }

    /** The same of surnames: Mc and Mac, St and Saint are written either way. */
    static int family(String written, String official) {
        return written.equals(official) ? 0 : near(plain(written), plain(official));
    }

    private static String plain(String family) {
        return family.startsWith("mac")
                ? "mc" + family.substring(3)
                : family.startsWith("saint") ? "st" + family.substring(5) : family;
    }
}
