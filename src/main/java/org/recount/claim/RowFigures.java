package org.recount.claim;

import java.math.BigDecimal;
import org.recount.claim.Item.Figure;
import org.recount.election.Contest;

/** The figures of a row of a table that are those of whoever it is about. */
final class RowFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Headings headings;
    private final RowContest contests;
    private final Contest contest;
    private final SeatFigures seat;
    private final Collector claims;

    /** Figures of a contest; of the whole country where it is null. */
    RowFigures(
            Scene scene, Headings headings, RowContest contests, Contest contest, SeatFigures seat, Collector claims) {
        this.scene = scene;
        this.headings = headings;
        this.contests = contests;
        this.contest = contest;
        this.seat = seat;
        this.claims = claims;
    }

    /** Figures in the cell of a name: "Ana Reed (Lab) 18,412". */
    void beside(Column column, TableRow.Cell cell, Side who) {
        boolean named = false;
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            named |= item.is(Item.Type.PERS) || item.is(Item.Type.PARTY);
            if (named
                    && item.isNumber()
                    && (item.is(Item.Type.PCT) || item.figure().digits())) {
                personal(item.is(Item.Type.PCT) ? ClaimKind.VOTE_SHARE : ClaimKind.VOTES, i, who, under(column));
            }
        }
    }

    /** Votes, shares and changes, each number by its form and the heading of its column. */
    void of(TableRow row, int at, Side who) {
        Column column = row.columns().get(at);
        TableRow.Cell cell = row.cells().get(at);
        if (column.is(Column.Role.FIGURES) && who == null && column.party() == null) {
            label(row, column, cell);
            return;
        }
        Side of = column.party() == null ? who : Side.of(column.party(), false);
        boolean change = column.is(Column.Role.CHANGE);
        if (change && !afterShare(row, at)) {
            return;
        }
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            if (!item.isNumber()) {
                continue;
            }
            Figure figure = item.figure();
            if (change || figure.signed()) {
                changed(i, of, column);
            } else {
                ClaimKind kind = kind(column, item);
                if (kind != null) {
                    personal(kind, i, of, under(column));
                }
            }
        }
    }

    /** "Turnout | 67.1% | 61.4%" under the years of two elections: the row's own label tells what it holds. */
    private void label(TableRow row, Column column, TableRow.Cell cell) {
        TableRow.Cell first = row.cells().get(0);
        StringBuilder words = new StringBuilder();
        for (Item item : scene.items().subList(first.from(), first.to())) {
            words.append(item.word()).append(' ');
        }
        Column.Role role =
                headings.column(words.toString(), words.toString(), null).role();
        if (role == Column.Role.TURNOUT || role == Column.Role.MAJORITY || role == Column.Role.ELECTORATE) {
            seat.read(column, role, cell);
        }
    }

    /** Votes or a share; null for a number that is neither. */
    private static ClaimKind kind(Column column, Item item) {
        BigDecimal value = item.figure().value();
        boolean small = value.compareTo(HUNDRED) <= 0;
        if (item.is(Item.Type.PTS)) {
            return null;
        }
        if (item.is(Item.Type.PCT) || value.scale() > 0) {
            return small ? ClaimKind.VOTE_SHARE : null;
        }
        return switch (column.role()) {
            case VOTES -> column.percent() && small ? ClaimKind.VOTE_SHARE : ClaimKind.VOTES;
            case SHARE -> small ? ClaimKind.VOTE_SHARE : null;
            default -> item.figure().digits() ? ClaimKind.VOTES : null;
        };
    }

    /** Whether the figures nearest before a column of changes are shares. */
    private static boolean afterShare(TableRow row, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Column column = row.columns().get(i);
            switch (column.role()) {
                case SHARE -> {
                    return true;
                }
                case VOTES -> {
                    return column.percent();
                }
                case FIGURES, UNKNOWN, BLANK, CHANGE, PARTY, CANDIDATE -> {
                    // These may stand between.
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private void changed(int i, Side who, Column column) {
        Item item = scene.items().get(i);
        Figure figure = item.figure();
        boolean down = i > 0 && headings.down(scene.word(i - 1));
        boolean up = i > 0 && headings.up(scene.word(i - 1));
        boolean points = !item.is(Item.Type.NUM)
                || figure.value().scale() > 0
                || figure.value().abs().compareTo(HUNDRED) < 0;
        Contest then = under(new Column(column.role(), 0, null, null, false, false, false));
        if (!points || who == null || then == null || !(figure.signed() || up || down)) {
            return;
        }
        BigDecimal value = down ? figure.value().abs().negate() : figure.value();
        Quantity quantity = new Quantity(value, item.is(Item.Type.PTS) ? Unit.POINTS : Unit.PERCENT, figure.hedge());
        Draft draft = draft(i, then).of(scene.name(who, then)).doubt(who.doubt());
        claims.add(
                draft, ClaimKind.SHARE_CHANGE, value.toString(), said -> new Claim.ShareChange(said, quantity, true));
    }

    private void personal(ClaimKind kind, int i, Side who, Contest then) {
        if (who == null || (then == null && contest != null) || (then == null && !who.isParty())) {
            return;
        }
        Item item = scene.items().get(i);
        boolean votes = kind == ClaimKind.VOTES;
        Quantity quantity = new Quantity(
                item.figure().value(),
                votes ? Unit.VOTES : Unit.PERCENT,
                item.figure().hedge());
        boolean away = then != null
                && who.stand() != null
                && !who.contest().equals(then)
                && scene.ballot(then).same(who.stand().candidacy()).isEmpty();
        Draft draft = draft(i, then)
                .of(then == null || !votes ? scene.name(who, then) : scene.polled(who, then))
                .doubt(who.doubt());
        if (away) {
            draft.doubt("%s did not stand in %s at %s".formatted(who.name(), then.name(), then.election()));
        }
        String value = quantity.value().toString();
        if (votes) {
            claims.add(draft, kind, value, said -> new Claim.Votes(said, quantity));
        } else {
            claims.add(draft, kind, value, said -> new Claim.VoteShare(said, quantity));
        }
    }

    private Draft draft(int i, Contest then) {
        Item item = scene.items().get(i);
        Draft draft = Draft.at(item.start(), item.end()).in(then);
        return then == null ? draft.election(scene.setting().mainId()) : draft;
    }

    private Contest under(Column column) {
        return contest == null || column.notional() ? null : contests.under(column, contest);
    }

    /** "3rd" beside a name. */
    void place(TableRow.Cell cell, Side who) {
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            int place = item.is(Item.Type.ORD)
                    ? (Integer) item.data()
                    : item.is(Item.Type.NUM) && item.figure().value().scale() <= 0
                            ? item.figure().value().intValue()
                            : 0;
            if (contest != null
                    && who != null
                    && place > 0
                    && place <= contest.candidacies().size()) {
                Draft draft = draft(i, contest).of(scene.polled(who, contest)).doubt(who.doubt());
                claims.add(draft, ClaimKind.PLACE, String.valueOf(place), said -> new Claim.Place(said, place));
                return;
            }
        }
    }

    /** How many seats a party won in the country. */
    void seats(TableRow.Cell cell, Side who) {
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            if (item.is(Item.Type.NUM) && !item.figure().signed() && who != null && who.isParty()) {
                Quantity quantity = new Quantity(
                        item.figure().value(), Unit.SEATS, item.figure().hedge());
                claims.add(
                        draft(i, null).of(who.party()),
                        ClaimKind.SEAT_COUNT,
                        quantity.value().toString(),
                        said -> new Claim.SeatCount(said, quantity, Claim.Counting.WON, false));
                return;
            }
        }
    }
}
