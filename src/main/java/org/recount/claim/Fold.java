package org.recount.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without what readers do not hear: case, accents, the shape of an apostrophe. */
final class Fold {
    private Fold() {}

    /** Lower case, no accents, no apostrophes: "O’Neill" is "oneill". */
    static String of(String written) {
        boolean plain = true;
        for (int i = 0; i < written.length() && plain; i++) {
            char c = written.charAt(i);
            plain = c < 128 && c != '\'';
        }
        if (plain) {
            return written.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
