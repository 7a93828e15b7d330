package org.recount.election;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A seat's name without the differences that do not matter: case, accents, punctuation, "&" for "and".
 * Contests of one seat at several elections share a key ("Birmingham, Ladywood" and "Birmingham Ladywood").
 */
public final class SeatKey {
    private SeatKey() {}

    /** Lower-case words with single spaces: "oldham west chadderton and royton". */
    public static String of(String name) {
        String plain = unaccented(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                if (c == '&') {
                    key.append("and");
                } else {
                    key.append(c);
                }
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return key.toString();
    }

    /** With accents as characters of their own. Most names have none: they do not pay for loading the tables. */
    private static String unaccented(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return Normalizer.normalize(name, Normalizer.Form.NFD);
            }
        }
        return name;
    }
}
