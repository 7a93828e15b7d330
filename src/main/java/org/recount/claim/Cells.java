package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of tables that lost their shape: one cell a line, a name with or without a party and the figures below it. They
 * become rows again.
 */
final class Cells {
    private static final int MOST = 8;

    private Cells() {}

    static List<Sentence> joined(List<Sentence> lines) {
        List<Sentence> units = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i);
            if (end - i > 1) {
                List<Item> row = new ArrayList<>();
                for (Sentence line : lines.subList(i, end)) {
                    boolean bullet = !row.isEmpty()
                            && line.items().size() > 1
                            && mark(line.items().get(0));
                    row.addAll(bullet ? line.items().subList(1, line.items().size()) : line.items());
                }
                units.add(new Sentence(row, Sentence.Kind.ROW, lines.get(i).breaks()));
                i = end;
            } else {
                units.add(lines.get(i++));
            }
        }
        return units;
    }

    /** The index after the last line of the row that begins at a line; right after it where none does. */
    private static int end(List<Sentence> lines, int from) {
        int at = from;
        if (only(lines, at, Item.Type.PARTY) && only(lines, at + 1, Item.Type.PERS)) {
            at += 2;
        } else if (only(lines, at, Item.Type.PERS)) {
            at += only(lines, at + 1, Item.Type.PARTY) ? 2 : 1;
        } else {
            return from + 1;
        }
        int figures = at;
        while (at < lines.size() && at - figures < MOST && figure(lines.get(at))) {
            at++;
        }
        return at > figures ? at : from + 1;
    }

    /** A line that is one mention of this sort, but for signs. */
    private static boolean only(List<Sentence> lines, int at, Item.Type type) {
        int found = 0;
        for (Item item : at < lines.size() ? lines.get(at).items() : List.<Item>of()) {
            if (!item.is(type) && !mark(item)) {
                return false;
            }
            found += item.is(type) ? 1 : 0;
        }
        return found == 1;
    }

    private static boolean figure(Sentence line) {
        return line.items().stream().filter(Item::isNumber).count() == 1
                && line.items().stream().allMatch(x -> x.isNumber() || mark(x) || x.is("votes"));
    }

    private static boolean mark(Item item) {
        return item.is(Item.Type.SIGN) && !item.is("?") && !item.is("!");
    }
}
