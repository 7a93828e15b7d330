package org.recount.claim;

import java.util.List;

/**
 * A sentence, a heading, or a row of a list: the window that patterns look at.
 *
 * @param items  at most {@link Sentences#CAP}
 * @param kind   its form
 * @param breaks empty lines before it
 * @param row    its cells, if it is a row of a table whose columns have headings; else null
 */
record Sentence(Line items, Kind kind, boolean breaks, TableRow row) {

    Sentence(List<Item> items, Kind kind, boolean breaks, TableRow row) {
        this(new Line(items), kind, breaks, row);
    }

    /** A unit that is no row of a table with headings. */
    Sentence(List<Item> items, Kind kind, boolean breaks) {
        this(items, kind, breaks, null);
    }

    /** Forms of unit. */
    enum Kind {
        SENTENCE,
        /** A short line that is no sentence. */
        HEADING,
        /** An item of a list, or a line of a table. */
        ROW
    }

    /** Whether items are those of a seat in a list of seats: "Poole (18)", "• Poole: 18". */
    static boolean ofSeat(List<Item> items) {
        int seat = items.get(0).is(Item.Type.SEAT) ? 0 : 1;
        return items.size() > seat + 2
                && items.get(seat).is(Item.Type.SEAT)
                && items.get(seat + 1).is(Item.Type.SIGN)
                && items.get(seat + 2).is(Item.Type.NUM);
    }

    int start() {
        return items.get(0).start();
    }

    int end() {
        return items.get(items.size() - 1).end();
    }
}
