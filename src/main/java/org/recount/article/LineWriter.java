package org.recount.article;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of a page line by line, each line a unit. White space collapses as a browser collapses it. */
final class LineWriter {

    private final StringBuilder out = new StringBuilder();
    private final List<Unit> units = new ArrayList<>();
    private int breaks;
    private String prefix = "";
    /** Bars between cells that stand before the next word. */
    private int bars;

    private boolean space;
    private Unit line;

    /** Asks for so many line breaks before the next word, unless only a prefix has been asked for since the last. */
    void breakLine(int lines) {
        if (prefix.isEmpty() || line != null) {
            breaks = Math.max(breaks, lines);
        }
    }

    /** Asks for a space before the next word of the line. */
    void space() {
        space = true;
    }

    /** Asks for a bullet or number before the next word; empty takes it back. */
    void prefix(String words) {
        prefix = words;
    }

    /** Asks for so many more bars before the next word: two of them leave an empty cell. */
    void cells(int more) {
        bars += more;
    }

    /** Ends a row: bars with no word after them are not written. */
    void endRow() {
        bars = 0;
    }

    /** Writes words. If they begin a line, it is of the kind given, or of none if null. */
    void write(String words, boolean preformatted, Zone.Kind hint, boolean quoted) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted && c == '\n') {
                breaks++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                startWord(hint, quoted);
                out.append(c);
            }
        }
    }

    private void startWord(Zone.Kind hint, boolean quoted) {
        if (breaks > 0 || line == null) {
            boolean gap = breaks > 1 || out.isEmpty();
            endLine();
            if (!out.isEmpty()) {
                out.append(breaks > 1 ? "\n\n" : "\n");
            }
            line = new Unit(out.length(), out.length(), gap, hint, quoted);
            out.append(prefix.isBlank() ? "" : prefix);
            // A bar at the start of a line is the table's own edge, so an empty first cell takes another one.
            out.append(bars > 0 ? "|" + " |".repeat(bars) + " " : "");
        } else if (bars > 0 || !prefix.isEmpty()) {
            out.append(" |".repeat(bars)).append(bars > 0 ? " " : "").append(prefix);
        } else if (space) {
            out.append(' ');
        }
        breaks = 0;
        bars = 0;
        prefix = "";
        space = false;
    }

    private void endLine() {
        if (line != null) {
            int end = Chars.trimBlank(out, line.start(), out.length());
            units.add(new Unit(line.start(), end, line.gap(), line.hint(), line.quoted()));
            line = null;
        }
    }

    /** How many lines are written; the next word may still belong to the last. */
    int lines() {
        return units.size() + (line == null ? 0 : 1);
    }

    /** The shape of a finished line. */
    Shape shape(Unit unit) {
        return Shape.of(out, unit.start(), unit.end());
    }

    /** Ends the last line and gives all of them. */
    List<Unit> finish() {
        endLine();
        return units;
    }

    String text() {
        return out.toString();
    }
}
