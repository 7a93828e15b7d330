package org.recount.check;

import java.util.Locale;
import org.recount.claim.Spellings;

/** Whether two names are spellings of one. */
final class NearSpelling {
    /** Parts of so few letters may differ in one alone. */
    private static final int SHORT = 3;

    private NearSpelling() {}

    /**
     * Whether two names differ in one part only, and there in a letter or two: "Ana Reed" and "Anna Reed". Parts of three
     * letters or less may differ in one.
     */
    static boolean of(String one, String other) {
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
                far += Spellings.distance(a[i], b[i]) > most ? 1 : 0;
            }
        }
        return differing == 1 && far == 0;
    }
}
