package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a line from each other. */
enum Parting {
    /** Bars, also before the first cell and after the last. */
    BAR,
    TAB,
    /** Two spaces or more. */
    GAP;

    private static final int WIDE = 2;

    /** The cells of a line of items, empty ones too; one cell where nothing parts it. */
    List<TableRow.Cell> cells(List<Item> items, int from, int to, String text) {
        List<TableRow.Cell> cells = new ArrayList<>();
        if (this == BAR) {
            int first = items.get(from).is("|") ? from + 1 : from;
            int begin = first;
            for (int i = first; i < to; i++) {
                if (items.get(i).is("|")) {
                    cells.add(new TableRow.Cell(begin, i));
                    begin = i + 1;
                }
            }
            if (begin < to || first == from) {
                cells.add(new TableRow.Cell(begin, to));
            }
            return cells;
        }
        int begin = from;
        for (int i = from; i < to; i++) {
            int before = i == from
                    ? lineStart(text, items.get(i).start())
                    : items.get(i - 1).end();
            int gaps = gaps(text, before, items.get(i).start());
            for (; gaps > 0; gaps--) {
                cells.add(new TableRow.Cell(begin, i));
                begin = i;
            }
        }
        cells.add(new TableRow.Cell(begin, to));
        return cells;
    }

    /** Where the tabs before the first word of a line begin. */
    private int lineStart(String text, int at) {
        int start = at;
        while (this == TAB && start > 0 && text.charAt(start - 1) == '\t') {
            start--;
        }
        return start;
    }

    private int gaps(String text, int from, int to) {
        int tabs = 0;
        int spaces = 0;
        for (int i = from; i < to; i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
            spaces += text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' ? 1 : 0;
        }
        if (this == TAB) {
            return tabs;
        }
        return tabs == 0 && spaces >= WIDE ? 1 : 0;
    }
}
