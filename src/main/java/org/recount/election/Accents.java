package org.recount.election;

import java.text.Normalizer;

/** Takes accents off letters. Those of Western Europe are done by a table, as that of all letters takes long to load. */
public final class Accents {
    /** From where on the table has letters. */
    private static final char FIRST = '\u00c0';
    /** What is left of each letter from there on; of a letter without an accent itself. */
    private static final String PLAIN = "AAAAAA\u00c6CEEEEIIII\u00d0NOOOOO\u00d7\u00d8UUUUY\u00de\u00df"
            + "aaaaaa\u00e6ceeeeiiii\u00f0nooooo\u00f7\u00f8uuuuy\u00fey";

    private Accents() {}

    /** The text with its letters bare; where it has letters from elsewhere, their accents may stand behind them. */
    public static String apart(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c >= FIRST) {
                if (isMark(c)) {
                    continue;
                }
                if (c - FIRST >= PLAIN.length()) {
                    return Normalizer.normalize(text, Normalizer.Form.NFD);
                }
                plain[i] = PLAIN.charAt(c - FIRST);
            }
        }
        return String.valueOf(plain);
    }

    /** Dashes, quotation marks and dots, which have no accents. */
    private static boolean isMark(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }
}
