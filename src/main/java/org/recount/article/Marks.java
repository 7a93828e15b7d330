package org.recount.article;

import java.util.List;
import java.util.Optional;

/**
 * What each unit of one article is by itself and by its neighbours: mark-up, furniture, credits, list marks, rows. A
 * unit of which these tell nothing stays open; its kind is null.
 */
final class Marks {

    private static final int LONGEST_STANDFIRST = 40;
    private static final int LONGEST_ROW = 12;
    private static final int LONGEST_RELATED = 25;
    private static final int LONGEST_NAME = 4;
    private static final int BOX = 3;

    private final String text;
    private final Furniture furniture;
    private final List<Unit> units;
    private final Zone.Kind[] kinds;
    private final Furniture.Match[] matches;
    private final Shape[] shapes;
    private String published = "";

    Marks(String text, List<Unit> units, Furniture furniture) {
        this.text = text;
        this.furniture = furniture;
        this.units = units;
        this.kinds = new Zone.Kind[units.size()];
        this.matches = new Furniture.Match[units.size()];
        this.shapes = new Shape[units.size()];
        mark();
        unmarkLoneBoxes();
        markNeighbours();
        markRows();
    }

    int size() {
        return units.size();
    }

    Unit unit(int i) {
        return units.get(i);
    }

    /** The unit's kind; null while it is open. */
    Zone.Kind kind(int i) {
        return kinds[i];
    }

    void settle(int i, Zone.Kind kind) {
        kinds[i] = kind;
    }

    /** The look of what is not furniture in the unit. */
    Shape shape(int i) {
        return shapes[i];
    }

    /** What is not furniture in the unit. */
    String content(int i) {
        return text.substring(contentStart(i), contentEnd(i));
    }

    /** The first day of publication that the page states, or empty. */
    String published() {
        return published;
    }

    /** First pass: each unit by itself. */
    private void mark() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Optional<Furniture.Match> found = furniture.in(text, unit.start(), unit.end());
            if (found.isPresent()) {
                mark(i, found.get());
            }
            shapes[i] = Shape.of(text, contentStart(i), contentEnd(i));
            if (kinds[i] == null) {
                kinds[i] = unit.hint();
            }
            if (kinds[i] == null && ListMark.opens(text, unit)) {
                kinds[i] = Zone.Kind.LIST;
            }
        }
    }

    private void mark(int i, Furniture.Match match) {
        matches[i] = match;
        if (published.isEmpty()) {
            published = furniture.day(text, match).orElse("");
        }
        if (whole(i)) {
            kinds[i] = Zone.Kind.FURNITURE;
        } else if (match.pattern().rest() != null) {
            kinds[i] = match.pattern().rest();
        }
    }

    private boolean whole(int i) {
        return matches[i] != null
                && matches[i].start() == units.get(i).start()
                && matches[i].end() == units.get(i).end();
    }

    /** Start of what is not furniture in the unit. */
    int contentStart(int i) {
        Unit unit = units.get(i);
        return matches[i] != null && matches[i].start() == unit.start() && !whole(i) ? matches[i].end() : unit.start();
    }

    int contentEnd(int i) {
        Unit unit = units.get(i);
        boolean cut = matches[i] != null && matches[i].end() == unit.end() && !whole(i);
        return cut ? Chars.trimBlank(text, contentStart(i), matches[i].start()) : unit.end();
    }

    /** Lines such as "Name: …" or "Job: …" are furniture only in company, in an author's box. */
    private void unmarkLoneBoxes() {
        int i = 0;
        while (i < units.size()) {
            int last = i;
            while (last < units.size() && boxed(last)) {
                last++;
            }
            if (last - i < BOX) {
                for (int k = i; k < last; k++) {
                    if (matches[k].pattern().box()) {
                        matches[k] = null;
                        kinds[k] = units.get(k).hint();
                    }
                }
            }
            i = Math.max(last, i + 1);
        }
    }

    private boolean boxed(int i) {
        return matches[i] != null && matches[i].pattern().box();
    }

    /** What some furniture tells of the line before or after it. */
    private void markNeighbours() {
        for (int i = 0; i < units.size(); i++) {
            if (matches[i] == null) {
                continue;
            }
            Zone.Kind before = matches[i].pattern().before();
            if (before != null && i > 0 && fitsBefore(i - 1, before)) {
                kinds[i - 1] = before;
            }
            Zone.Kind next = matches[i].pattern().next();
            for (int k = i + 1; next != null && k < units.size() && fitsAfter(k, next); k++) {
                kinds[k] = next;
                if (next != Zone.Kind.HEADLINE) {
                    break;
                }
            }
        }
    }

    /** Whether the open unit can be what the line after it suggests: a caption only without a gap between. */
    private boolean fitsBefore(int i, Zone.Kind kind) {
        if (kind == Zone.Kind.CAPTION) {
            return open(i) && i > 0 && !units.get(i + 1).gap() && !shapes[i].sentence();
        }
        return fits(i, kind);
    }

    /** Whether the open unit can be what the line before it suggests. */
    private boolean fitsAfter(int i, Zone.Kind kind) {
        return kind == Zone.Kind.CAPTION ? open(i) : fits(i, kind);
    }

    private boolean open(int i) {
        return kinds[i] == null && shapes[i].words() <= LONGEST_STANDFIRST;
    }

    private boolean fits(int i, Zone.Kind kind) {
        int longest = kind == Zone.Kind.FURNITURE ? LONGEST_NAME : LONGEST_RELATED;
        return open(i)
                && endsOpen(i)
                && shapes[i].capital()
                && shapes[i].words() <= longest
                && (kind != Zone.Kind.FURNITURE || shapes[i].figures() == 0);
    }

    /** Short neighbouring lines with figures are rows of a list whose marks are lost. */
    private void markRows() {
        int i = 0;
        while (i < units.size()) {
            int last = i;
            int rows = 0;
            boolean cells = false;
            while (last < units.size() && shortLine(last)) {
                rows += shapes[last].figures() > 0 ? 1 : 0;
                cells |= shapes[last].onlyFigures();
                last++;
            }
            if (rows >= 2) {
                for (int k = i; k < last; k++) {
                    if (shapes[k].figures() > 0 || (cells && k > i)) {
                        kinds[k] = Zone.Kind.LIST;
                    }
                }
            }
            i = Math.max(last, i + 1);
        }
    }

    private boolean shortLine(int i) {
        return kinds[i] == null && shapes[i].words() <= LONGEST_ROW && !shapes[i].sentence() && i > 0;
    }

    /** Whether the unit ends without a full stop or with another mark than a sentence's. */
    boolean endsOpen(int i) {
        char last = text.charAt(contentEnd(i) - 1);
        return !shapes[i].colon() && (!shapes[i].sentence() || last == '?' || last == '!');
    }
}
