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
    private final RowPeople people;
    private final SeatFigures seat;
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
        this.row = scene.unit().row().named(scene.items());
        this.contests = new RowContest(scene, text, language.numbers().months());
        this.contest = contest();
        this.people = new RowPeople(scene, row, contest);
        this.seat = new SeatFigures(scene, contests, contest, claims);
        this.figures = new RowFigures(scene, language.headings(), contests, contest, seat, claims);
    }

    static void read(Scene scene, Language language, String text, Collector claims) {
        if (!scene.unit().row().cells().isEmpty()) {
            new TableReader(scene, language, text, claims).read();
        }
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
                    ? row.cells().get(i).first(scene.items(), Item.Type.PERS)
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
        Side own = people.own();
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
                    seat.read(column, column.role(), cell);
                    subject = own;
                }
                case RESULT, GAIN -> change(column, cell, own == null ? people.winner() : own);
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

    private void placed(Column column, TableRow.Cell cell, Side own) {
        Contest then = contest == null ? null : contests.under(column, contest);
        boolean mark = own != null
                && cell.from() < cell.to()
                && language.headings()
                        .elected(text.substring(
                                scene.items().get(cell.from()).start(),
                                scene.items().get(cell.to() - 1).end()));
        subject = mark ? own : then == null ? null : people.who(cell, then);
        if (subject == null || then == null || (own != null && !mark)) {
            return;
        }
        int name = Math.max(cell.first(scene.items(), Item.Type.PERS), cell.first(scene.items(), Item.Type.PARTY));
        Draft draft = (mark || name < 0 ? people.over(cell) : people.named(cell))
                .in(then)
                .of(column.place() == 1 ? scene.name(subject, then) : scene.polled(subject, then))
                .doubt(subject.doubt())
                .doubt(people.elsewhere(subject, then));
        Outcomes.add(
                claims,
                column.place() == 1 ? ClaimKind.WINNER : ClaimKind.PLACE,
                draft,
                column.place() == 1 ? "" : String.valueOf(column.place()));
        partyOf(then, subject, cell);
    }

    /** "Ana Reed (Lab)" in one cell. */
    private void partyOf(Contest where, Side who, TableRow.Cell cell) {
        int party = cell.first(scene.items(), Item.Type.PARTY);
        if (party >= 0 && who != null && who.stand() != null && where != null) {
            party(where, who, party, people.named(cell));
        }
    }

    private void party(Contest where, Side who, int party, Draft draft) {
        draft.in(where)
                .of(scene.name(who, where))
                .against(scene.items().get(party).party())
                .doubt(who.doubt())
                .doubt(people.elsewhere(who, where));
        Outcomes.add(claims, ClaimKind.PARTY, draft, "");
    }

    /** The party of whoever stands beside it: after their names, unless the first such column comes before them. */
    private void party(int at, TableRow.Cell cell, Side own) {
        int party = cell.first(scene.items(), Item.Type.PARTY);
        if (party < 0 || contest == null) {
            return;
        }
        Side who = own;
        Item item = scene.items().get(party);
        boolean placed = at > 0 && row.columns().get(at - 1).is(Column.Role.PLACED);
        if (own == null || placed) {
            int beside = !placed && partyBefore() ? at + 1 : at - 1;
            boolean person = beside >= 0
                    && beside < row.cells().size()
                    && row.columns().get(beside).is(Column.Role.PLACED)
                    && row.columns().get(beside).year() == null
                    && !row.columns().get(beside).before();
            who = person ? people.who(row.cells().get(beside), contest) : null;
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
                int name = row.cells().get(beside).first(scene.items(), Item.Type.PERS);
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
            value = scene.lexicon().phrases("gain").has(item.form()) ? "gain" : value;
            value = scene.lexicon().phrases("hold").has(item.form()) ? "hold" : value;
        }
        String from = null;
        String to = winner == null ? null : scene.name(winner, contest);
        if (column.is(Column.Role.GAIN)) {
            from = parties.size() == 1 ? parties.get(0) : null;
        } else if (!parties.isEmpty()) {
            boolean only = scene.is(cell.from(), "gain-cell") && parties.size() == 1;
            to = only ? to : parties.get(0);
            from = only ? parties.get(0) : parties.size() == 2 ? parties.get(1) : null;
        }
        boolean told = !value.isEmpty() && parties.size() <= 2 && (!column.is(Column.Role.GAIN) || from != null);
        if (told && to != null) {
            Outcomes.add(
                    claims,
                    ClaimKind.SEAT_CHANGE,
                    people.over(cell).in(contest).of(to).against(from),
                    value);
        }
    }
}
