package org.recount.claim;

import java.util.Locale;
import java.util.Set;

/** An HTML tag that was left in plain text: it parts lines or cells, or is nothing that a reader sees. */
final class TagLeft {
    private static final int LONGEST = 200;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LINES =
            Set.of("tr", "li", "br", "dt", "dd", "thead", "tbody", "tfoot", "caption", "div");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "section", "hr");
    private static final Set<String> WORDS =
            Set.of("a", "b", "i", "u", "em", "strong", "span", "small", "sup", "sub", "abbr", "cite", "font", "mark");

    private TagLeft() {}

    /** The offset after the tag that begins at a "&lt;"; 0 where none does. */
    static int end(String text, int at) {
        int to = text.indexOf('>', at);
        return to > 0 && to - at < LONGEST && known(name(text, at)) ? to + 1 : 0;
    }

    private static boolean known(String name) {
        return CELLS.contains(name) || LINES.contains(name) || PARAGRAPHS.contains(name) || WORDS.contains(name);
    }

    /** The break or sign that a tag stands for; empty for one that parts nothing. An end tag of a cell parts nothing. */
    static String sign(String text, int at) {
        String name = name(text, at);
        if (CELLS.contains(name)) {
            return text.charAt(at + 1) == '/' ? "" : "|";
        }
        return PARAGRAPHS.contains(name) ? "\n\n" : LINES.contains(name) ? "\n" : "";
    }

    private static String name(String text, int at) {
        int from = at + 1;
        from += from < text.length() && text.charAt(from) == '/' ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from < LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
