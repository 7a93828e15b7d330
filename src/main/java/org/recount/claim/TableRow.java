package org.recount.claim;

import java.util.ArrayList;
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
    record Cell(int from, int to) {

        /** The index of its first item of a type; a negative number for none. */
        int first(List<Item> items, Item.Type type) {
            for (int i = from; i < to; i++) {
                if (items.get(i).is(type)) {
                    return i;
                }
            }
            return -1;
        }
    }

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

    /** A first column without a heading is that of what its cells hold; one headed by a party may be of its candidates. */
    TableRow named(List<Item> items) {
        if (!columns.get(0).is(Column.Role.BLANK)) {
            return candidates(items);
        }
        Column.Role role = Column.Role.BLANK;
        TableRow.Cell cell = cells.get(0);
        for (Item item : items.subList(cell.from(), cell.to())) {
            Column.Role held = switch (item.type()) {
                case SEAT -> Column.Role.SEAT;
                case PERS, XP -> Column.Role.CANDIDATE;
                case PARTY -> Column.Role.PARTY;
                case YEAR -> Column.Role.WHEN;
                default -> Column.Role.BLANK;
            };
            role = role == Column.Role.BLANK ? held : role;
        }
        List<Column> told = new ArrayList<>(columns);
        told.set(0, new Column(role, 0, null, null, false, false, false));
        return new TableRow(told, cells).candidates(items);
    }

    private TableRow candidates(List<Item> items) {
        if (has(Column.Role.CANDIDATE)) {
            return this;
        }
        List<Column> told = new ArrayList<>(columns);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean person = columns.get(i).is(Column.Role.FIGURES)
                    && cell.first(items, Item.Type.PERS) >= 0
                    && items.subList(cell.from(), cell.to()).stream().noneMatch(Item::isNumber);
            if (person) {
                told.set(i, new Column(Column.Role.CANDIDATE, 0, columns.get(i).party(), null, false, false, false));
            }
        }
        return new TableRow(told, cells);
    }
}
