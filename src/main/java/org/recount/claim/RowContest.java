package org.recount.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;

/** Which contest a row of a table is about: that of its seat, else the one in hand, at the time that the row tells. */
final class RowContest {
    private final Scene scene;
    private final String text;
    private final Map<String, Integer> months;

    RowContest(Scene scene, String text, Map<String, Integer> months) {
        this.scene = scene;
        this.text = text;
        this.months = months;
    }

    /**
     * A day, or less than one, as a cell tells it; 0 for what it does not tell.
     *
     * @param vacancy whether it speaks of a by-election
     */
    private record Day(int year, int month, int day, boolean vacancy) {
        boolean of(LocalDate date) {
            return (year == 0 || year == date.getYear())
                    && (month == 0 || month == date.getMonthValue())
                    && (day == 0 || day == date.getDayOfMonth());
        }
    }

    /** The contest of a row; null where its seat or its time is not known. */
    Contest of(TableRow row) {
        TableRow.Cell seat = row.cell(Column.Role.SEAT);
        Contest hand = scene.story().contest();
        if (row.has(Column.Role.SEAT)) {
            hand = null;
            for (int i = seat.from(); i < seat.to() && hand == null; i++) {
                hand = scene.seats().get(i);
            }
        }
        if (hand == null) {
            return null;
        }
        Day day = day(row.has(Column.Role.WHEN) ? row.cell(Column.Role.WHEN) : seat);
        return day.year() == 0 && day.month() == 0 ? hand : at(hand, day);
    }

    private Contest at(Contest hand, Day day) {
        Tallies tallies = scene.setting().tallies();
        List<Contest> then = tallies.seat(hand.name()).stream()
                .filter(c -> scene.setting().kind(c) != ElectionKind.NOTIONAL)
                .filter(c -> day.of(tallies.election(c.election()).orElseThrow().date()))
                .toList();
        if (then.size() <= 1 || then.contains(hand)) {
            return then.isEmpty() ? null : then.size() == 1 ? then.get(0) : hand;
        }
        ElectionKind meant = day.vacancy() ? ElectionKind.BY_ELECTION : ElectionKind.GENERAL;
        List<Contest> ofKind =
                then.stream().filter(c -> scene.setting().kind(c) == meant).toList();
        return ofKind.size() == 1 ? ofKind.get(0) : null;
    }

    private Day day(TableRow.Cell cell) {
        int year = 0;
        int month = 0;
        int day = 0;
        boolean vacancy = false;
        if (cell.from() == cell.to()) {
            return new Day(0, 0, 0, false);
        }
        List<Item> items = scene.items().subList(cell.from(), cell.to());
        String written =
                text.substring(items.get(0).start(), items.get(items.size() - 1).end());
        for (String word : written.split("[^\\p{L}\\p{N}]+", -1)) {
            String folded = Fold.of(word);
            if (months.containsKey(folded)) {
                month = months.get(folded);
            } else if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int number = Integer.parseInt(word);
                if (number >= 1900) {
                    year = number;
                } else if (day == 0) {
                    day = number;
                } else {
                    month = month == 0 ? number : month;
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            vacancy |= scene.lexicon().phrases("by-election").ahead(items, i) > 0;
        }
        return month == 0 ? new Day(year, 0, 0, vacancy) : new Day(year, month, day, vacancy);
    }

    /** The contest of the same seat that a column is about; null where that is not loaded. */
    Contest under(Column column, Contest contest) {
        Tallies tallies = scene.setting().tallies();
        if (column.year() != null) {
            Day day = new Day(column.year(), 0, 0, false);
            return at(contest, day);
        }
        if (!column.before() && !column.notional()) {
            return contest;
        }
        String before = When.before(scene.setting(), contest);
        return before == null ? null : tallies.contest(before, contest.name()).orElse(null);
    }
}
