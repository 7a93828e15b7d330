package org.recount.claim;

import java.math.BigDecimal;
import org.recount.claim.Item.Figure;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** The figures of a row of a table that are those of its seat: majority, turnout, electorate, swing. */
final class SeatFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final RowContest contests;
    private final Contest contest;
    private final Collector claims;

    SeatFigures(Scene scene, RowContest contests, Contest contest, Collector claims) {
        this.scene = scene;
        this.contests = contests;
        this.contest = contest;
        this.claims = claims;
    }

    /** Reads the cell of a column of the seat as a whole. */
    void read(Column column, Column.Role role, TableRow.Cell cell) {
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
            switch (role) {
                case MAJORITY -> majority(column, i, percent);
                case TURNOUT -> turnout(column, i, percent || small ? Unit.PERCENT : Unit.VOTES);
                case ELECTORATE -> {
                    if (!percent) {
                        electorate(column, i);
                    }
                }
                default -> swing(cell, i, percent);
            }
        }
    }

    private void turnout(Column column, int i, Unit unit) {
        Contest then = contests.under(column, contest);
        Quantity quantity = quantity(i, unit);
        if (then != null) {
            claims.add(
                    draft(i, then),
                    ClaimKind.TURNOUT,
                    quantity.value().toString(),
                    said -> new Claim.Turnout(said, quantity));
        }
    }

    private void electorate(Column column, int i) {
        Contest then = contests.under(column, contest);
        Quantity quantity = quantity(i, Unit.ELECTORS);
        if (then != null) {
            claims.add(
                    draft(i, then),
                    ClaimKind.ELECTORATE,
                    quantity.value().toString(),
                    said -> new Claim.Electorate(said, quantity));
        }
    }

    private Quantity quantity(int i, Unit unit) {
        Figure figure = scene.items().get(i).figure();
        return new Quantity(figure.value(), unit, figure.hedge());
    }

    private Draft draft(int i, Contest then) {
        Item item = scene.items().get(i);
        return Draft.at(item.start(), item.end()).in(then);
    }

    private void majority(Column column, int i, boolean percent) {
        Unit unit = !percent ? Unit.VOTES : scene.items().get(i).is(Item.Type.PTS) ? Unit.POINTS : Unit.PERCENT;
        Quantity quantity = quantity(i, unit);
        Contest then = contests.under(column, contest);
        boolean earlier = then == null || scene.setting().before(then, contest);
        Draft draft = draft(i, contest);
        Claim.Held held = Claim.Held.WON;
        if (earlier || column.notional()) {
            String before = then == null ? When.before(scene.setting(), contest) : then.election();
            if (before == null || (then == null && column.year() != null)) {
                return;
            }
            draft.election(column.notional() ? Notional.of(before) : before);
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
                boolean towards = scene.is(k - 1, "to-mark");
                to = towards ? scene.items().get(k).party() : to;
                from = towards || from != null ? from : scene.items().get(k).party();
            }
        }
        if (to == null || from == null || !percent) {
            return;
        }
        Quantity quantity = quantity(i, Unit.PERCENT);
        claims.add(
                draft(i, contest).of(to).against(from),
                ClaimKind.SWING,
                quantity.value().toString(),
                said -> new Claim.Swing(said, quantity));
    }
}
