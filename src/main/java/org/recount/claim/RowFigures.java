package org.recount.claim;

import java.math.BigDecimal;
import org.recount.claim.Item.Figure;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** The figures of a row of a table: those of whoever it is about, and those of the seat. */
final class RowFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Headings headings;
    private final RowContest contests;
    private final Contest contest;
    private final Collector claims;

    /** Figures of a contest; of the whole country where it is null. */
    RowFigures(Scene scene, Headings headings, RowContest contests, Contest contest, Collector claims) {
        this.scene = scene;
        this.headings = headings;
        this.contests = contests;
        this.contest = contest;
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
            ofContest(column, role, cell);
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

    /** What is counted of the seat as a whole. */
    void ofContest(Column column, Column.Role role, TableRow.Cell cell) {
        if (contest == null || column.party() != null) {
            return;
        }
        for (int i = cell.from(); i < cell.to(); i++) {
            Item item = scene.items().get(i);
            if (!item.isNumber() || item.figure().signed()) {
                continue;
            }
            BigDecimal value = item.figure().value();
            boolean small = value.compareTo(HUNDRED) <= 0;
            boolean percent = !item.is(Item.Type.NUM) || value.scale() > 0 || (column.percent() && small);
            if (percent && !small) {
                continue;
            }
            Contest then = contests.under(column, contest);
            switch (role) {
                case MAJORITY -> majority(column, i, percent);
                case TURNOUT -> {
                    Quantity quantity = new Quantity(
                            value,
                            percent || small ? Unit.PERCENT : Unit.VOTES,
                            item.figure().hedge());
                    if (then != null) {
                        claims.add(
                                draft(i, then),
                                ClaimKind.TURNOUT,
                                value.toString(),
                                said -> new Claim.Turnout(said, quantity));
                    }
                }
                case ELECTORATE -> {
                    Quantity quantity =
                            new Quantity(value, Unit.ELECTORS, item.figure().hedge());
                    if (then != null && !percent) {
                        claims.add(
                                draft(i, then),
                                ClaimKind.ELECTORATE,
                                value.toString(),
                                said -> new Claim.Electorate(said, quantity));
                    }
                }
                default -> swing(cell, i, percent);
            }
        }
    }

    private void majority(Column column, int i, boolean percent) {
        Figure figure = scene.items().get(i).figure();
        Unit unit = !percent ? Unit.VOTES : scene.items().get(i).is(Item.Type.PTS) ? Unit.POINTS : Unit.PERCENT;
        Quantity quantity = new Quantity(figure.value(), unit, figure.hedge());
        Contest then = contests.under(column, contest);
        boolean earlier = then == null || scene.setting().before(then, contest);
        Draft draft = draft(i, contest);
        Claim.Held held = Claim.Held.WON;
        if (earlier || column.notional()) {
            String before = then == null ? When.before(scene.setting(), contest) : then.election();
            if (before == null || (then == null && column.year() != null)) {
                return;
            }
            draft.election(column.notional() ? before + "-notional" : before);
            held = column.notional() ? Claim.Held.WON : Claim.Held.BEFORE;
            draft.of(then == null ? null : scene.parties().family(then.winner().party()));
        } else {
            Candidacy winner = then.winner();
            draft.in(then).of(winner.label());
            then.runnerUp().ifPresent(second -> draft.against(second.label()));
        }
        Claim.Held meant = held;
        claims.add(
                draft,
                ClaimKind.MAJORITY,
                quantity.value().toString(),
                said -> new Claim.Majority(said, quantity, meant, column.year() != null));
    }

    /** "6.2% Con to Lab", "Con to Lab 6.2". */
    private void swing(TableRow.Cell cell, int i, boolean percent) {
        String from = null;
        String to = null;
        for (int k = cell.from(); k < cell.to(); k++) {
            if (scene.items().get(k).is(Item.Type.PARTY)) {
                boolean towards = scene.word(k - 1).equals("to");
                to = towards ? scene.items().get(k).party() : to;
                from = towards || from != null ? from : scene.items().get(k).party();
            }
        }
        if (to == null || from == null || !percent) {
            return;
        }
        Item item = scene.items().get(i);
        Quantity quantity =
                new Quantity(item.figure().value(), Unit.PERCENT, item.figure().hedge());
        claims.add(
                draft(i, contest).of(to).against(from),
                ClaimKind.SWING,
                quantity.value().toString(),
                said -> new Claim.Swing(said, quantity));
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
