package org.recount.claim;

/** How far two spellings of a name lie apart; names are folded. */
public final class Spellings {
    /** Names of this many letters may have two slips. */
    private static final int LONG = 7;

    private Spellings() {}

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    public static int distance(String a, String b) {
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j < width; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    /**
     * Whether two spellings are surely more slips apart than so many: by their lengths, or because too many letters stand
     * in one of them alone. A slip changes at most two of those.
     */
    static boolean apart(String a, String b, int slips) {
        return Math.abs(a.length() - b.length()) > slips || Letters.of(a).apart(Letters.of(b), slips);
    }

    /** How many letters a spelling has, and which. */
    record Letters(int length, long which) {
        static Letters of(String word) {
            long which = 0;
            for (int i = 0; i < word.length(); i++) {
                which |= 1L << word.charAt(i);
            }
            return new Letters(word.length(), which);
        }

        boolean apart(Letters other, int slips) {
            return Math.abs(length - other.length) > slips || Long.bitCount(which ^ other.which) > 2 * slips;
        }
    }

    /**
     * How many slips one name is away from another, or −1 where it is another name: one in names of two letters and
     * more, two in long ones.
     */
    static int near(String written, String official) {
        int shorter = Math.min(written.length(), official.length());
        int allowed = shorter >= LONG ? 2 : shorter >= 2 ? 1 : 0;
        if (apart(written, official, allowed)) {
            return -1;
        }
        int distance = distance(written, official);
        return distance <= allowed ? distance : -1;
    }

    /** The same of surnames: St and Saint are written either way; Mac for Mc is a slip, and allows of one more. */
    static int family(String written, String official) {
        String own = saint(written);
        String other = saint(official);
        if (own.equals(other)) {
            return 0;
        }
        boolean prefix = own.startsWith("mac") != other.startsWith("mac");
        int rest = near(prefix ? scot(own) : own, prefix ? scot(other) : other);
        return prefix && rest == 0 ? 1 : rest;
    }

    private static String scot(String family) {
        return family.startsWith("mac") ? "mc" + family.substring(3) : family;
    }

    private static String saint(String family) {
        return family.startsWith("saint") ? "st" + family.substring(5) : family;
    }
}
