package org.recount.election;

import java.util.Locale;

/**
 * A seat's name without the differences that do not matter: case, accents, punctuation, "&" for "and".
 * Contests of one seat at several elections share a key ("Birmingham, Ladywood" and "Birmingham Ladywood").
 */
public final class SeatKey {
    private static final Keys KEPT = new Keys(13, SeatKey::folded);

    private SeatKey() {}

    /** Lower-case words with single spaces: "oldham west chadderton and royton". */
    public static String of(String name) {
        return KEPT.of(name);
    }

    private static String folded(String name) {
        String plain = isAscii(name) ? name : Accents.apart(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isWordy(c) || c == '&') {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                if (c == '&') {
                    key.append("and");
                } else {
                    key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
                }
            } else if ((c < 128 || Character.getType(c) != Character.NON_SPACING_MARK) && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return key.toString();
    }

    /** As most names are, which do not pay for the tables of all other letters. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordy(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > 127 && Character.isLetterOrDigit(c));
    }
}
