package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;

/**
 * Rows of seats whose figures are of one kind and of the elections that the line above names: "Majorities in 2015, 2017 and
 * 2019", then "Poole: 15,789, 14,209, 19,116". A row that has another number of figures than that is none.
 */
final class YearRows {
    /** Items of a line, at most, that heads such rows. */
    private static final int HEAD = 24;

    private static final Column SEAT = new Column(Column.Role.SEAT, 0, null, null, false, false, false);

    private final Lexicon lexicon;
    private final Tallies tallies;

    YearRows(Lexicon lexicon, Tallies tallies) {
        this.lexicon = lexicon;
        this.tallies = tallies;
    }

    /** The row that a line is under another; {@link TableRow#SILENT} where it is none of such a list. */
    TableRow under(List<Item> head, List<Item> line) {
        List<TableRow.Cell> cells = heads(head) ? cells(line) : List.of();
        List<Integer> years = cells.isEmpty() ? List.of() : years(head, cells.size() - 1);
        boolean percent = !years.isEmpty() && line.get(cells.get(1).from()).is(Item.Type.PCT);
        Column.Role role = years.isEmpty() ? Column.Role.UNKNOWN : role(head, percent);
        if (role == Column.Role.UNKNOWN) {
            return TableRow.SILENT;
        }
        List<Column> columns = new ArrayList<>(cells.size());
        columns.add(SEAT);
        String party = role == Column.Role.VOTES || role == Column.Role.SHARE ? party(head) : null;
        years.forEach(year -> columns.add(new Column(role, 0, party, year, false, false, percent)));
        return new TableRow(columns, cells);
    }

    /** A short line of nobody and no seat, with no number but its own: "Chart 1". */
    private static boolean heads(List<Item> head) {
        if (head.size() > HEAD) {
            return false;
        }
        for (int i = 0; i < head.size(); i++) {
            Item item = head.get(i);
            if ((item.isNumber() && i > 1) || item.is(Item.Type.PERS) || item.is(Item.Type.SEAT)) {
                return false;
            }
        }
        return true;
    }

    /** The seat that a line opens with and its figures, which signs part; empty where anything else stands in it. */
    private List<TableRow.Cell> cells(List<Item> line) {
        int seat = 0;
        while (seat < line.size() && line.get(seat).is(Item.Type.SIGN)) {
            seat++;
        }
        List<TableRow.Cell> cells = new ArrayList<>();
        for (int i = seat; i < line.size(); i++) {
            Item item = line.get(i);
            boolean first = cells.isEmpty();
            boolean fits = first
                    ? item.is(Item.Type.SEAT)
                    : item.is(Item.Type.NUM) || item.is(Item.Type.PCT) || item.is(Item.Type.YEAR);
            if (fits && !item.is(Item.Type.YEAR)) {
                cells.add(new TableRow.Cell(i, i + 1));
            } else if (first
                    || !(item.is(Item.Type.SIGN) || lexicon.phrases("row-loose").has(item.form()))) {
                return List.of();
            }
        }
        boolean like = cells.size() > 2;
        for (int i = 2; like && i < cells.size(); i++) {
            like = line.get(cells.get(i).from()).type()
                    == line.get(cells.get(1).from()).type();
        }
        return like ? cells : List.of();
    }

    /** The years that a line names, or those of the general elections from one to another; empty for another number of them. */
    private List<Integer> years(List<Item> head, int figures) {
        List<Integer> named = new ArrayList<>();
        boolean range = false;
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).is(Item.Type.YEAR)) {
                named.add((Integer) head.get(i).data());
                range |= i > 1
                        && head.get(i - 2).is(Item.Type.YEAR)
                        && lexicon.phrases("year-range").has(head.get(i - 1).form());
            }
        }
        List<Integer> years = range && named.size() == 2 ? generals(named.get(0), named.get(1)) : named;
        return years.size() == figures ? years : List.of();
    }

    private List<Integer> generals(int from, int to) {
        return tallies.elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .map(Election::date)
                .map(date -> date.getYear())
                .filter(year -> year >= from && year <= to)
                .sorted()
                .toList();
    }

    /** What the figures are, where a line tells of one kind alone. */
    private Column.Role role(List<Item> head, boolean percent) {
        boolean majority = lexicon.phrases("majority-noun").stands(head);
        boolean turnout = lexicon.phrases("turnout-noun").stands(head);
        if (majority || turnout) {
            return majority && turnout ? Column.Role.UNKNOWN : majority ? Column.Role.MAJORITY : Column.Role.TURNOUT;
        }
        boolean votes = party(head) != null && lexicon.phrases("share-noun").stands(head);
        return !votes ? Column.Role.UNKNOWN : percent ? Column.Role.SHARE : Column.Role.VOTES;
    }

    /** The family of the one party that a line names; null for none, or several. */
    private static String party(List<Item> head) {
        String party = null;
        for (Item item : head) {
            if (item.is(Item.Type.PARTY)) {
                if (party != null) {
                    return null;
                }
                party = item.party();
            }
        }
        return party;
    }
}
