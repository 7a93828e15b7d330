package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Contest;

/** Rows of tables: what each cell states, by the heading of its column and the seat and the person of the row. */
final class TableReader {
    private final Scene scene;
    private final Language language;
    private final TableRow row;
    private final Contest contest;
    private final RowContest contests;
    private final RowFigures figures;
    private final String text;
    private final Collector claims;
    /** Whom the figures that follow are of; null for nobody known. */
    private Side subject;

    private TableReader(Scene scene, Language language, String text, Collector claims) {
        this.scene = scene;
        this.language = language;
        this.text = text;
        this.claims = claims;
        this.row = named(scene.unit().row(), scene.items());
        this.contests = new RowContest(scene, text, language.numbers().months());
        this.contest = contest();
        this.figures = new RowFigures(scene, language.headings(), contests, contest, claims);
    }

    static void read(Scene scene, Language language, String text, Collector claims) {
        if (!scene.unit().row().cells().isEmpty()) {
            new TableReader(scene, language, text, claims).read();
        }
    }

    /** A first column without a heading is that of what its cells hold. */
    private static TableRow named(TableRow row, List<Item> items) {
        if (!row.columns().get(0).is(Column.Role.BLANK)) {
            return row;
        }
        Column.Role role = Column.Role.BLANK;
        TableRow.Cell cell = row.cells().get(0);
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
        List<Column> columns = new ArrayList<>(row.columns());
        columns.set(0, new Column(role, 0, null, null, false, false, false));
        return new TableRow(columns, row.cells());
    }

    /** Null in a table of seats that parties won in the country, and where no seat is known. */
    private Contest contest() {
        if (row.has(Column.Role.SEATS)) {
            return null;
        }
        Contest told = contests.of(row);
        if (row.has(Column.Role.SEAT) || row.has(Column.Role.WHEN)) {
            return told;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Column.Role role = row.columns().get(i).role();
            int person = role == Column.Role.CANDIDATE || role == Column.Role.PLACED
                    ? first(row.cells().get(i), Item.Type.PERS)
                    : -1;
            Side side = person < 0 ? null : scene.side(person);
            if (side != null) {
                boolean here = told != null && (side.contest().equals(told) || stands(person, told));
                return here ? told : side.contest();
            }
        }
        return told;
    }

    private boolean stands(int person, Contest where) {
        return scene.items().get(person).person().people().stream()
                .anyMatch(p -> p.in(where).isPresent());
    }

    private void read() {
        boolean national = row.has(Column.Role.SEATS);
        if (contest == null && !national) {
            return;
        }
        Side own = own();
        subject = own;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.columns().get(i);
            TableRow.Cell cell = row.cells().get(i);
            switch (column.role()) {
                case PLACED -> placed(column, cell, own);
                case CANDIDATE -> partyOf(contest, subject, cell);
                case PARTY -> party(i, cell, own);
                case PLACE -> figures.place(cell, own);
                case VOTES, SHARE, CHANGE, FIGURES -> figures.of(row, i, subject);
                case MAJORITY, TURNOUT, ELECTORATE, SWING -> {
                    figures.ofContest(column, column.role(), cell);
                    subject = own;
                }
                case RESULT, GAIN -> change(column, cell, own == null ? winner() : own);
                case SEATS -> figures.seats(cell, own);
                default -> {
                    // Nothing is stated of a seat or a day, nor under headings that are not known.
                }
            }
            if (column.is(Column.Role.CANDIDATE) || column.is(Column.Role.PLACED)) {
                figures.beside(column, cell, subject);
            }
        }
    }

    /** Whoever the whole row is about: its candidate, else its party; null in a row about a seat. */
    private Side own() {
        int candidate = row.index(Column.Role.CANDIDATE);
        if (candidate >= 0) {
            return who(row.cells().get(candidate), contest);
        }
        boolean people = row.columns().stream().anyMatch(c -> c.is(Column.Role.PLACED));
        int party = people || row.has(Column.Role.SEAT) ? -1 : row.index(Column.Role.PARTY);
        return party < 0 ? null : who(row.cells().get(party), contest);
    }

    private Side winner() {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.columns().get(i);
            if (column.place() == 1 && !column.before() && column.year() == null) {
                return who(row.cells().get(i), contest);
            }
        }
        return null;
    }

    /** Who a cell names: a person, or a party alone; null for nobody known. */
    private Side who(TableRow.Cell cell, Contest where) {
        int person = first(cell, Item.Type.PERS);
        if (person >= 0) {
            for (Person one : scene.items().get(person).person().people()) {
                if (where != null && one.in(where).isPresent()) {
                    return Side.of(one.in(where).get(), "");
                }
            }
            return scene.side(person);
        }
        int party = first(cell, Item.Type.XP) < 0 ? first(cell, Item.Type.PARTY) : -1;
        return party < 0 ? null : Side.of(scene.items().get(party).party(), false);
    }

    private void placed(Column column, TableRow.Cell cell, Side own) {
        Contest then = contest == null ? null : contests.under(column, contest);
        boolean mark =
                own != null && cell.from() < cell.to() && language.headings().elected(words(cell));
        subject = mark ? own : then == null ? null : who(cell, then);
        if (subject == null || then == null || (own != null && !mark)) {
            return;
        }
        int name = Math.max(first(cell, Item.Type.PERS), first(cell, Item.Type.PARTY));
        Draft draft = (mark || name < 0 ? over(cell) : named(cell))
                .in(then)
                .of(column.place() == 1 ? scene.name(subject, then) : scene.polled(subject, then))
                .doubt(subject.doubt())
                .doubt(elsewhere(subject, then));
        Outcomes.add(
                claims,
                column.place() == 1 ? ClaimKind.WINNER : ClaimKind.PLACE,
                draft,
                column.place() == 1 ? "" : String.valueOf(column.place()));
        partyOf(then, subject, cell);
    }

    /** Somebody said to have stood where they did not. */
    private String elsewhere(Side side, Contest where) {
        return side.stand() == null
                        || side.contest().equals(where)
                        || scene.ballot(where).same(side.stand().candidacy()).isPresent()
                ? ""
                : "%s stood in %s, not in %s"
                        .formatted(side.name(), side.contest().name(), where.name());
    }

    /** "Ana Reed (Lab)" in one cell. */
    private void partyOf(Contest where, Side who, TableRow.Cell cell) {
        int party = first(cell, Item.Type.PARTY);
        if (party >= 0 && who != null && who.stand() != null && where != null) {
            party(where, who, party, named(cell));
        }
    }

    private void party(Contest where, Side who, int party, Draft draft) {
        draft.in(where)
                .of(scene.name(who, where))
                .against(scene.items().get(party).party())
                .doubt(who.doubt())
                .doubt(elsewhere(who, where));
        Outcomes.add(claims, ClaimKind.PARTY, draft, "");
    }

    /** The party of whoever stands beside it: after their names, unless the first such column comes before them. */
    private void party(int at, TableRow.Cell cell, Side own) {
        int party = first(cell, Item.Type.PARTY);
        if (party < 0 || contest == null) {
            return;
        }
        Side who = own;
        Item item = scene.items().get(party);
        if (own == null) {
            int beside = partyBefore() ? at + 1 : at - 1;
            boolean person = beside >= 0
                    && beside < row.cells().size()
                    && row.columns().get(beside).is(Column.Role.PLACED)
                    && row.columns().get(beside).year() == null
                    && !row.columns().get(beside).before();
            who = person ? who(row.cells().get(beside), contest) : null;
        }
        if (who != null && who.stand() != null) {
            party(contest, who, party, besideName(at, item));
        }
    }

    /** A party with the name in the column beside it. */
    private Draft besideName(int at, Item party) {
        Draft draft = Draft.at(party.start(), party.end());
        for (int beside : List.of(at - 1, at + 1)) {
            if (beside >= 0 && beside < row.cells().size() && partyBefore() == beside > at) {
                int name = first(row.cells().get(beside), Item.Type.PERS);
                return name < 0 ? draft : draft.over(scene.items().get(name));
            }
        }
        return draft;
    }

    /** Whether columns of parties stand before those of the people. */
    private boolean partyBefore() {
        for (Column column : row.columns()) {
            if (column.is(Column.Role.PARTY) || column.is(Column.Role.PLACED) || column.is(Column.Role.CANDIDATE)) {
                return column.is(Column.Role.PARTY);
            }
        }
        return false;
    }

    /** "Lab gain from Con", "Con hold"; under a heading that says "gain from", the party that lost it. */
    private void change(Column column, TableRow.Cell cell, Side winner) {
        if (contest == null || cell.from() == cell.to()) {
            return;
        }
        List<String> parties = new ArrayList<>();
        String value = column.is(Column.Role.GAIN) ? "gain" : "";
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            if (item.is(Item.Type.PARTY)) {
                parties.add(item.party());
            }
            value = scene.lexicon().phrases("gain").has(item.word()) ? "gain" : value;
            value = scene.lexicon().phrases("hold").has(item.word()) ? "hold" : value;
        }
        String from = null;
        String to = winner == null ? null : scene.name(winner, contest);
        if (column.is(Column.Role.GAIN)) {
            from = parties.size() == 1 ? parties.get(0) : null;
        } else if (!parties.isEmpty()) {
            boolean only = scene.word(cell.from()).equals("gain") && parties.size() == 1;
            to = only ? to : parties.get(0);
            from = only ? parties.get(0) : parties.size() == 2 ? parties.get(1) : null;
        }
        boolean told = !value.isEmpty() && parties.size() <= 2 && (!column.is(Column.Role.GAIN) || from != null);
        if (told && to != null) {
            Outcomes.add(
                    claims, ClaimKind.SEAT_CHANGE, over(cell).in(contest).of(to).against(from), value);
        }
    }

    private Draft over(TableRow.Cell cell) {
        return Draft.at(
                scene.items().get(cell.from()).start(),
                scene.items().get(cell.to() - 1).end());
    }

    /** The name in a cell, with the party that goes with it. */
    private Draft named(TableRow.Cell cell) {
        int person = first(cell, Item.Type.PERS);
        int party = first(cell, Item.Type.PARTY);
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

    private String words(TableRow.Cell cell) {
        return text.substring(
                scene.items().get(cell.from()).start(),
                scene.items().get(cell.to() - 1).end());
    }

    private int first(TableRow.Cell cell, Item.Type type) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (scene.items().get(i).is(type)) {
                return i;
            }
        }
        return -1;
    }
}
