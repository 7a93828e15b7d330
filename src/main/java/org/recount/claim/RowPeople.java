package org.recount.claim;

import org.recount.election.Contest;

/** Whom the cells of a row of a table name. */
final class RowPeople {
    private final Scene scene;
    private final TableRow row;
    private final Contest contest;

    RowPeople(Scene scene, TableRow row, Contest contest) {
        this.scene = scene;
        this.row = row;
        this.contest = contest;
    }

    /** Whoever the whole row is about: its candidate, else its party; null in a row about a seat. */
    Side own() {
        int candidate = row.index(Column.Role.CANDIDATE);
        if (candidate >= 0) {
            return who(row.cells().get(candidate), contest);
        }
        boolean people = row.columns().stream().anyMatch(c -> c.is(Column.Role.PLACED));
        int party = people || row.has(Column.Role.SEAT) ? -1 : row.index(Column.Role.PARTY);
        return party < 0 ? null : who(row.cells().get(party), contest);
    }

    /** Whoever the row has as the winner of its own contest; null for nobody. */
    Side winner() {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.columns().get(i);
            if (column.place() == 1 && !column.before() && column.year() == null) {
                return who(row.cells().get(i), contest);
            }
        }
        return null;
    }

    /** Who a cell names: a person, or a party alone; null for nobody known. */
    Side who(TableRow.Cell cell, Contest where) {
        int person = cell.first(scene.items(), Item.Type.PERS);
        if (person >= 0) {
            for (Person one : scene.items().get(person).person().people()) {
                if (where != null && one.in(where).isPresent()) {
                    return Side.of(one.in(where).get(), "");
                }
            }
            return scene.side(person);
        }
        int party = cell.first(scene.items(), Item.Type.XP) < 0 ? cell.first(scene.items(), Item.Type.PARTY) : -1;
        return party < 0 ? null : Side.of(scene.items().get(party).party(), false);
    }

    /** Somebody said to have stood where they did not. */
    String elsewhere(Side side, Contest where) {
        return side.stand() == null
                        || side.contest().equals(where)
                        || scene.ballot(where).same(side.stand().candidacy()).isPresent()
                ? ""
                : "%s stood in %s, not in %s"
                        .formatted(side.name(), side.contest().name(), where.name());
    }

    /** A quote that is the whole of a cell. */
    Draft over(TableRow.Cell cell) {
        return Draft.at(
                scene.items().get(cell.from()).start(),
                scene.items().get(cell.to() - 1).end());
    }

    /** The name in a cell, with the party that goes with it. */
    Draft named(TableRow.Cell cell) {
        int person = cell.first(scene.items(), Item.Type.PERS);
        int party = cell.first(scene.items(), Item.Type.PARTY);
        int from = person < 0 ? party : party < 0 ? person : Math.min(person, party);
        int to = Math.max(person, party);
        while (to + 1 < cell.to()
                && to > from
                && (party > person)
                && !scene.items().get(to + 1).isNumber()) {
            to++;
        }
        return Draft.at(scene.items().get(from).start(), scene.items().get(to).end());
    }
}
