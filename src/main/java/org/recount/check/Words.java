package org.recount.check;

import org.recount.claim.Statement;

/** The words that a claim stands among. */
final class Words {
    private Words() {}

    /** The line that a claim stands in, no further than its full stops. */
    static String sentence(String text, Statement said) {
        int from = Math.min(said.start(), text.length());
        int to = Math.min(said.end(), text.length());
        while (from > 0 && !ends(text, from - 1)) {
            from--;
        }
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    /** What stands between two claims; empty where they overlap. */
    static String between(String text, Statement one, Statement other) {
        int from = Math.min(text.length(), Math.min(one.end(), other.end()));
        int to = Math.min(text.length(), Math.max(one.start(), other.start()));
        return from >= to ? "" : text.substring(from, to);
    }

    private static boolean ends(String text, int at) {
        boolean stop = ".?!".indexOf(text.charAt(at)) >= 0 && text.startsWith(" ", at + 1);
        return stop || text.charAt(at) == '\n';
    }
}
