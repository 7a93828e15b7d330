package org.recount.report;

/** Foreign text within Markdown: on one line, every character that could be mark-up escaped, HTML and links too. */
final class MarkdownText {
    /** What CommonMark or GitHub's dialect gives a meaning within a line. A colon or a full stop may make a link. */
    private static final String ACTIVE = "\\`*_{}[]<>|~&$@#:";

    private MarkdownText() {}

    static String of(String text) {
        String clean = Display.clean(text);
        StringBuilder shown = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean mark = ACTIVE.indexOf(c) >= 0 && !(c == ':' && endsWord(clean, i + 1));
            if (mark || (c == '.' && afterWww(clean, i)) || opensBlock(clean, i)) {
                shown.append('\\');
            }
            shown.append(c);
        }
        return shown.toString();
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
    }

    private static boolean afterWww(String text, int at) {
        return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    }

    /** Whether this character would make a list or a rule of the text at the start of a line. */
    private static boolean opensBlock(String text, int at) {
        char c = text.charAt(at);
        boolean numbered = (c == '.' || c == ')') && at > 0 && endsWord(text, at + 1);
        for (int i = 0; numbered && i < at; i++) {
            numbered = Character.isDigit(text.charAt(i));
        }
        return numbered || (at == 0 && "+-=".indexOf(c) >= 0);
    }

    /** A link, or only its words where the address is not safe. */
    static String link(String words, String url) {
        String shown = of(words);
        if (url == null) {
            return shown;
        }
        String address = url.replace("\\", "%5C").replace("(", "%28").replace(")", "%29");
        return "[" + (shown.isEmpty() ? of(url) : shown) + "](" + address + ")";
    }
}
