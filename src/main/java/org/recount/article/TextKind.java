package org.recount.article;

import java.util.List;
import java.util.Locale;

/** How a file's text is marked up. */
enum TextKind {
    PLAIN,
    MARKDOWN,
    HTML;

    /** What the names of texts end in. */
    static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm");

    private static final int SNIFFED = 1024;

    static boolean isTextName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** The kind by the name's ending; a whole HTML page is HTML whatever its name. */
    static TextKind of(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || startsAsPage(head)) {
            return HTML;
        }
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? MARKDOWN : PLAIN;
    }

    private static boolean startsAsPage(String text) {
        int at = 0;
        while (at < text.length() && at < SNIFFED && Chars.blank(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '<') {
            return false; // as of most articles
        }
        String head = text.substring(at, Math.min(text.length(), at + SNIFFED)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }
}
