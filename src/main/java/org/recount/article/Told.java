package org.recount.article;

/**
 * An article as a record tells it: its text in one field, the rest in others.
 *
 * @param id    that the record gives it; empty where it gives none
 * @param about what it tells beside the text
 * @param text  without the title
 * @param html  whether the text is HTML
 */
record Told(String id, About about, String text, boolean html) {

    private static final int MARKUP_LOOKED_FOR_IN = 20_000;

    /** A record whose text is HTML if it looks like it. */
    static Told of(String id, About about, String text) {
        return new Told(id, about, text, isHtml(text));
    }

    private static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), MARKUP_LOOKED_FOR_IN));
        return head.contains("</p>")
                || head.contains("<p>")
                || head.contains("<br")
                || head.contains("</a>")
                || head.contains("</div>")
                || head.contains("</li>");
    }

    /** Title and text, as one page: a reader sees the title above the text, unless the text begins with it. */
    String page() {
        String title = about.title().strip();
        if (title.isEmpty() || text.stripLeading().startsWith(title) || (html && text.contains("<h1"))) {
            return text;
        }
        return html
                ? "<h1>" + title.replace("&", "&amp;").replace("<", "&lt;") + "</h1>\n" + text
                : title + "\n\n" + text;
    }
}
