package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.recount.election.Tallies;

/**
 * Finds the tables among the lines of an article: a line of headings and rows with cells under them, parted by bars,
 * tabs or wide gaps, or each cell on a line of its own.
 */
final class Tables {
    /** Fewest columns of a table that bars or tabs do not mark as one. */
    private static final int LEAST = 3;

    private final String text;
    private final List<Item> items;
    private final Language language;
    private final YearRows yearRows;
    private final List<Line> lines = new ArrayList<>();
    private final List<Sentence> units = new ArrayList<>();

    /** Items from an index to another, and whether empty lines stand before them. */
    private record Line(int from, int to, boolean breaks) {}

    private Tables(List<Item> items, String text, Language language, Tallies tallies) {
        this.items = items;
        this.text = text;
        this.language = language;
        this.yearRows = new YearRows(language.lexicon(), tallies);
        int from = 0;
        boolean breaks = true;
        for (int i = 0; i <= items.size(); i++) {
            boolean end = i == items.size()
                    || (items.get(i).is(Item.Type.SIGN)
                            && (items.get(i).is("\n") || items.get(i).is("\n\n")));
            if (end) {
                if (i > from) {
                    lines.add(new Line(from, i, breaks));
                    breaks = false;
                }
                breaks |= i < items.size() && items.get(i).is("\n\n");
                from = i + 1;
            }
        }
    }

    /** The units of an article: rows of tables, and of the rest what {@code others} makes of it. */
    static List<Sentence> units(
            List<Item> items,
            String text,
            Language language,
            Tallies tallies,
            Function<List<Item>, List<Sentence>> others) {
        Tables tables = new Tables(items, text, language, tallies);
        int plain = 0;
        for (int i = 0; i < tables.lines.size(); ) {
            int before = tables.units.size();
            int start = tables.lines.get(i).from();
            int end = tables.read(i);
            if (end > i) {
                List<Sentence> rows = new ArrayList<>(tables.units.subList(before, tables.units.size()));
                tables.units.subList(before, tables.units.size()).clear();
                tables.units.addAll(others.apply(items.subList(plain, start)));
                tables.units.addAll(rows);
                plain = end < tables.lines.size() ? tables.lines.get(end).from() : items.size();
                i = end;
            } else {
                i++;
            }
        }
        tables.units.addAll(others.apply(items.subList(plain, items.size())));
        return tables.units;
    }

    /** Reads the table whose headings stand in a line; gives the line after it, or the line itself where none does. */
    private int read(int line) {
        if (!words(line)) {
            return readYears(line);
        }
        for (Parting parting : Parting.values()) {
            int end = read(line, parting);
            if (end > line) {
                return end;
            }
        }
        int end = readYears(line);
        return end > line ? end : readStacked(line);
    }

    /** Reads the rows of seats under a line that names what their figures are and the years; gives the line after them. */
    private int readYears(int line) {
        int next = line + 1;
        while (next < lines.size()) {
            TableRow row = yearRows.under(of(line), of(next));
            if (row.cells().isEmpty()) {
                break;
            }
            if (next == line + 1) {
                silent(line);
            }
            row(next++, row);
        }
        return next == line + 1 ? line : next;
    }

    private List<Item> of(int line) {
        return items.subList(lines.get(line).from(), lines.get(line).to());
    }

    private int read(int line, Parting parting) {
        List<TableRow.Cell> heads = cells(lines.get(line), parting);
        List<Column> columns = heads.size() < 2 ? List.of() : columns(heads);
        if (columns.isEmpty()) {
            return line;
        }
        long known = columns.stream().filter(Column::known).count();
        int next = line + 1;
        while (next < lines.size() && rule(lines.get(next))) {
            next++;
        }
        boolean marked = next > line + 1;
        boolean figures = next < lines.size() && cells(lines.get(next), parting).size() == heads.size() && !words(next);
        boolean table = parting == Parting.GAP
                ? known >= 2 && heads.size() >= LEAST && figures
                : marked || (figures && (known > 0 || heads.size() >= LEAST));
        if (!table) {
            return line;
        }
        silent(line);
        boolean other = known == 0 || columns.stream().anyMatch(c -> c.is(Column.Role.OTHER));
        for (; next < lines.size(); next++) {
            List<TableRow.Cell> cells = cells(lines.get(next), parting);
            if (rule(lines.get(next))) {
                continue;
            }
            if (cells.size() < 2 || (words(next) && known(cells) > 1)) {
                break;
            }
            boolean fits = !other && cells.size() <= columns.size();
            row(next, fits ? new TableRow(columns.subList(0, cells.size()), relative(cells, next)) : TableRow.SILENT);
        }
        return next;
    }

    private void silent(int line) {
        row(line, TableRow.SILENT);
    }

    private void row(int line, TableRow row) {
        Line at = lines.get(line);
        units.add(new Sentence(items.subList(at.from(), at.to()), Sentence.Kind.ROW, at.breaks(), row));
    }

    private List<TableRow.Cell> relative(List<TableRow.Cell> cells, int line) {
        int from = lines.get(line).from();
        return cells.stream()
                .map(c -> new TableRow.Cell(c.from() - from, c.to() - from))
                .toList();
    }

    /** Reads a table of which each cell stands on a line of its own; gives the line after it. */
    private int readStacked(int line) {
        for (int k = line; k < line + LEAST; k++) {
            if (k >= lines.size() || !brief(k) || !words(k)) {
                return line;
            }
        }
        List<Column> columns = new ArrayList<>();
        int at = line;
        while (at < lines.size() && brief(at) && words(at)) {
            Column column = column(lines.get(at).from(), lines.get(at).to());
            if (!column.known() || column.is(Column.Role.FIGURES)) {
                break;
            }
            columns.add(column);
            at++;
        }
        boolean other = columns.stream().anyMatch(c -> c.is(Column.Role.OTHER));
        if (columns.size() < LEAST || other || !fits(columns, at)) {
            return line;
        }
        for (int k = line; k < at; k++) {
            silent(k);
        }
        while (fits(columns, at)) {
            List<Item> row = new ArrayList<>();
            List<TableRow.Cell> cells = new ArrayList<>();
            for (int k = 0; k < columns.size(); k++) {
                Line cell = lines.get(at + k);
                int from = row.size();
                row.addAll(items.subList(cell.from(), cell.to()));
                cells.add(new TableRow.Cell(from, row.size()));
            }
            units.add(new Sentence(row, Sentence.Kind.ROW, lines.get(at).breaks(), new TableRow(columns, cells)));
            at += columns.size();
        }
        return at;
    }

    /** Whether the lines from one on hold, in order, what the columns hold. */
    private boolean fits(List<Column> columns, int line) {
        if (line + columns.size() > lines.size()) {
            return false;
        }
        for (int k = 0; k < columns.size(); k++) {
            if (!brief(line + k) || !fits(columns.get(k), lines.get(line + k))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Column column, Line line) {
        List<Item> cell = items.subList(line.from(), line.to());
        boolean number = cell.stream().anyMatch(Item::isNumber);
        return switch (column.role()) {
            case SEAT -> holds(cell, Item.Type.SEAT);
            case CANDIDATE, PLACED ->
                holds(cell, Item.Type.PERS) || holds(cell, Item.Type.XP) || (!number && holds(cell, Item.Type.PARTY));
            case PARTY, GAIN -> holds(cell, Item.Type.PARTY) || !number;
            case VOTES, SHARE, MAJORITY, TURNOUT, ELECTORATE, SEATS -> number;
            default -> true;
        };
    }

    private static boolean holds(List<Item> cell, Item.Type type) {
        return cell.stream().anyMatch(x -> x.is(type));
    }

    private boolean brief(int line) {
        Line at = lines.get(line);
        return at.to() - at.from() <= Sentences.CAP / 10;
    }

    /** Whether a line holds words only, as headings do: no figures but years, no seats and no people. */
    private boolean words(int line) {
        Line at = lines.get(line);
        if (at.to() - at.from() > Sentences.CAP) {
            return false;
        }
        for (int i = at.from(); i < at.to(); i++) {
            Item item = items.get(i);
            if ((item.isNumber() && !year(item)) || item.is(Item.Type.PERS) || item.is(Item.Type.SEAT)) {
                return false;
            }
        }
        return true;
    }

    /** "2019" in "2019 majority", which reads like a number of votes. */
    private static boolean year(Item item) {
        int value = item.figure().value().intValue();
        return item.is(Item.Type.NUM) && value >= 1900 && value < 2100;
    }

    /** A line of dashes and bars. */
    private boolean rule(Line line) {
        return items.subList(line.from(), line.to()).stream()
                .allMatch(x -> x.is("-") || x.is("|") || x.is(":") || x.is("=") || x.is("+") || x.is("_"));
    }

    private long known(List<TableRow.Cell> cells) {
        return columns(cells).stream().filter(Column::known).count();
    }

    private List<Column> columns(List<TableRow.Cell> heads) {
        List<Column> columns = new ArrayList<>(heads.size());
        heads.forEach(h -> columns.add(column(h.from(), h.to())));
        return columns;
    }

    private Column column(int from, int to) {
        if (from == to) {
            return Column.BLANK;
        }
        String heading =
                text.substring(items.get(from).start(), items.get(to - 1).end());
        StringBuilder without = new StringBuilder();
        String party = null;
        int parties = 0;
        for (Item item : items.subList(from, to)) {
            String code = text.substring(item.start(), item.end());
            String abbreviated = item.is(Item.Type.WORD)
                    ? language.parties().ofAbbreviation(code).orElse(null)
                    : null;
            if (item.is(Item.Type.PARTY) || abbreviated != null) {
                party = abbreviated == null ? item.party() : abbreviated;
                parties++;
            } else {
                without.append(text, item.start(), item.end());
                without.append(' ');
            }
        }
        return language.headings().column(heading, without.toString(), parties == 1 ? party : null);
    }

    private List<TableRow.Cell> cells(Line line, Parting parting) {
        return parting.cells(items, line.from(), line.to(), text);
    }
}
