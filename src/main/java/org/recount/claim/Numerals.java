package org.recount.claim;

import java.util.Set;

/**
 * Numbers in digits: how far one goes, and how it is written. Texts from abroad part thousands by a point and decimals
 * by a comma; one share written so ("38,5 percent") tells that the whole text is.
 */
final class Numerals {
    private final String text;
    private final Set<String> units;
    private final boolean abroad;

    /**
     * The numbers of a text.
     *
     * @param units what may begin the unit of a share: "%", "per"
     */
    Numerals(String text, Set<String> units) {
        this.text = text;
        this.units = units;
        this.abroad = abroad();
    }

    private boolean abroad() {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            int after = comma + 1;
            while (after < text.length() && Character.isDigit(text.charAt(after))) {
                after++;
            }
            boolean decimals = after - comma == 2 || after - comma == 3;
            if (decimals && parts(comma) && share(after)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one to three digits stand before a comma, and no number before them that goes on. */
    private boolean parts(int comma) {
        int from = comma;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < comma && comma - from <= 2 && (from == 0 || !mark(text.charAt(from - 1)));
    }

    private boolean share(int at) {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return units.stream().anyMatch(unit -> text.startsWith(unit, next));
    }

    private static boolean mark(char c) {
        return c == ',' || c == '.';
    }

    /** 12,345 and 41.08 are one token; "12,796 votes." ends before the full stop. */
    int end(int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (!Character.isDigit(c) && !inside(at, end)) {
                break;
            }
            end++;
        }
        return end < text.length() && part(text.charAt(end)) != null ? end + 1 : end;
    }

    /** A part of a whole that one sign writes after its digits, in decimals; null for other signs. */
    private static String part(char sign) {
        return switch (sign) {
            case '\u00bd' -> ".5";
            case '\u00bc' -> ".25";
            case '\u00be' -> ".75";
            default -> null;
        };
    }

    private boolean inside(int at, int mark) {
        char c = text.charAt(mark);
        boolean digit = mark + 1 < text.length() && Character.isDigit(text.charAt(mark + 1));
        if (!digit) {
            return false;
        }
        if (fixedSpace(c)) {
            return mark - at <= 7 && group(mark + 1) && thousands(at, mark);
        }
        return c == (abroad ? '.' : ',') ? group(mark + 1) : mark(c) || c == '\u00b7';
    }

    /** A space that no line is broken at: it may part the thousands. */
    private static boolean fixedSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** At most three digits, or groups parted like the next one. */
    private boolean thousands(int at, int end) {
        return end - at <= 3 || fixedSpace(text.charAt(end - 4));
    }

    /** Exactly three digits: a group of thousands. */
    private boolean group(int at) {
        for (int i = 0; i < 3; i++) {
            if (at + i >= text.length() || !Character.isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 3 >= text.length() || !Character.isDigit(text.charAt(at + 3));
    }

    /** A number as English writes it: thousands parted by commas, decimals by a point. */
    String written(int at, int end) {
        StringBuilder written = new StringBuilder(end - at);
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            boolean swap = abroad && mark(c);
            String part = part(c);
            if (part != null) {
                written.append(part);
            } else {
                written.append(fixedSpace(c) ? ',' : swap ? (c == '.' ? ',' : '.') : c);
            }
        }
        return written.toString();
    }
}
