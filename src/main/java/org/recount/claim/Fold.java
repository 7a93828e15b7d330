package org.recount.claim;

import java.util.Locale;
import org.recount.election.Accents;

/** Letters without what readers do not hear: case, accents, the shape of an apostrophe. */
final class Fold {
    private Fold() {}

    /** Lower case, no accents, no apostrophes: "O’Neill" is "oneill". */
    static String of(String written) {
        boolean accented = false;
        boolean apostrophe = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < 128) {
                apostrophe |= c == '\'' || c == '`';
            } else if (apostrophe(c)) {
                apostrophe = true;
            } else {
                accented = true;
            }
        }
        if (!accented && !apostrophe) {
            return written.toLowerCase(Locale.ROOT);
        }
        String apart = (accented ? Accents.apart(written) : written).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !apostrophe(c)) {
                folded.append(c == 'ł' ? 'l' : c == 'ø' ? 'o' : c);
            }
        }
        return folded.toString();
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02bc';
    }
}
