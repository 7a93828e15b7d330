package org.recount.claim;

import java.util.List;

/**
 * A sentence, a heading, or a row of a list: the window that patterns look at.
 *
 * @param items  at most {@link Sentences#CAP}
 * @param kind   its form
 * @param breaks empty lines before it
 */
record Sentence(List<Item> items, Kind kind, boolean breaks) {

    /** Forms of unit. */
    enum Kind {
        SENTENCE,
        /** A short line that is no sentence. */
        HEADING,
        /** An item of a list, or a line of a table. */
        ROW
    }

    int start() {
        return items.get(0).start();
    }

    int end() {
        return items.get(items.size() - 1).end();
    }
}
