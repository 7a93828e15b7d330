package org.recount.report;

import java.util.Locale;

/** Which addresses may become links. */
final class Links {
    private Links() {}

    /** The address where it is http or https and free of blanks and controls, else null. */
    static String safe(String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        return web && url.chars().allMatch(c -> c > ' ' && c != 0x7F && c != '"' && c != '<' && c != '>') ? url : null;
    }
}
