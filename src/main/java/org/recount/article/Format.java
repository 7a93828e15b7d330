package org.recount.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes; its name may say otherwise. */
enum Format {
    /** Text, marked up or not, or something that cannot be read. */
    TEXT,
    PDF,
    /** Word's format, or another archive. */
    ZIP,
    GZIP,
    WARC,
    /** RSS or Atom. */
    FEED,
    JSON;

    /** How many bytes tell. */
    static final int HEAD = 4096;

    private static final String[] FEED_ROOTS = {"rss", "feed", "rdf"};

    static Format of(byte[] bytes) {
        if (bytes.length > 0 && opensText(bytes[0])) {
            return TEXT;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        int start = Chars.skipBlank(head, head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0, head.length());
        if (start == head.length()) {
            return TEXT;
        }
        return switch (head.charAt(start)) {
            case '<' -> isFeed(head, start) ? FEED : TEXT;
            case '{', '[' -> isJson(head, start) ? JSON : TEXT;
            default -> TEXT;
        };
    }

    /** A letter that no other format begins with. */
    private static boolean opensText(byte first) {
        return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z' && first != 'P' && first != 'W');
    }

    /** A brace and a name in quotation marks, or a bracket and a brace: no article begins like that. */
    private static boolean isJson(String head, int start) {
        int next = Chars.skipBlank(head, start + 1, head.length());
        return next < head.length() && head.charAt(next) == (head.charAt(start) == '{' ? '"' : '{');
    }

    /** Whether the first element, after declarations and remarks, is a feed's. */
    private static boolean isFeed(String head, int start) {
        int at = start;
        while (at < head.length() && head.startsWith("<", at)) {
            char mark = at + 1 < head.length() ? head.charAt(at + 1) : ' ';
            if (mark != '?' && mark != '!') {
                return isFeedRoot(head, at + 1);
            }
            String close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<!DOCTYPE", at) ? "<" : ">";
            int end = head.indexOf(close, at + 1);
            if (end < 0) {
                return false;
            }
            // Of a declaration with entities, the first element is what follows the entities.
            at = Chars.skipBlank(head, close.equals("<") ? end : end + close.length(), head.length());
            while (at < head.length() && "]>".indexOf(head.charAt(at)) >= 0) {
                at = Chars.skipBlank(head, at + 1, head.length());
            }
        }
        return false;
    }

    private static boolean isFeedRoot(String head, int start) {
        int end = start;
        while (end < head.length() && (Character.isLetter(head.charAt(end)) || head.charAt(end) == ':')) {
            end++;
        }
        String root = head.substring(start, end).toLowerCase(Locale.ROOT);
        String local = root.substring(root.indexOf(':') + 1);
        for (String known : FEED_ROOTS) {
            if (local.equals(known)) {
                return true;
            }
        }
        return false;
    }
}
