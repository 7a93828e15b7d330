package org.recount.claim;

import java.util.List;

/**
 * A row of a table whose columns have headings.
 *
 * @param columns what its cells hold, by their headings; empty where the row does not fit under them
 * @param cells   from the first, no more than columns
 */
record TableRow(List<Column> columns, List<Cell> cells) {
    /** A row that states nothing: the headings themselves, or cells that do not fit under them. */
    static final TableRow SILENT = new TableRow(List.of(), List.of());

    TableRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param from index of its first item in the unit
     * @param to   index after its last one; the same for an empty cell
     */
    record Cell(int from, int to) {}

    /** The first cell under a heading of a role; an empty one where there is none. */
    Cell cell(Column.Role role) {
        int at = index(role);
        return at < 0 ? new Cell(0, 0) : cells.get(at);
    }

    /** The index of the first column of a role that has a cell; a negative number for none. */
    int index(Column.Role role) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Column.Role role) {
        return index(role) >= 0;
    }
}
