package org.recount.article;

/** Recognises by their first chars the items of lists and the rows of tables. */
final class ListMark {

    private static final String BULLETS = "•‣◦▪▫■□●○·∙➤➢✓✔*+-–—";

    private ListMark() {}

    /** Whether the unit is an item of a list or a row of a table. */
    static boolean opens(String text, Unit unit) {
        return end(text, unit) > unit.start() || row(text, unit);
    }

    /** The offset after the bullet or number that opens the unit; its start if none does. */
    static int end(String text, Unit unit) {
        int i = unit.start();
        if (BULLETS.indexOf(text.charAt(i)) >= 0) {
            boolean sure = "*+-–—".indexOf(text.charAt(i)) < 0;
            boolean apart = i + 1 < unit.end() && Chars.blank(text.charAt(i + 1));
            return sure || apart ? Chars.skipBlank(text, i + 1, unit.end()) : i;
        }
        boolean bracket = text.charAt(i) == '(';
        int from = bracket ? i + 1 : i;
        int at = from;
        while (at < unit.end() && at < from + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from || at == from + 3 || at + 1 >= unit.end()) {
            return i;
        }
        boolean closed = bracket ? text.charAt(at) == ')' : text.charAt(at) == '.' || text.charAt(at) == ')';
        return closed && Chars.blank(text.charAt(at + 1)) ? Chars.skipBlank(text, at + 1, unit.end()) : i;
    }

    /** Whether the unit is cut into cells by two bars or tabs, or by one bar at each end. */
    private static boolean row(String text, Unit unit) {
        int bars = 0;
        int tabs = 0;
        int end = unit.end();
        for (int i = unit.start(); i < end; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return bars >= 2 || tabs >= 2;
    }
}
