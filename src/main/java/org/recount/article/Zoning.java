package org.recount.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives every unit of one article its zone, in two passes: first what mark-up, furniture, credits and list marks
 * tell, then what the shape of a line among its neighbours tells. In doubt a unit is body.
 */
final class Zoning {

    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_STANDFIRST = 40;
    private static final int STANDFIRSTS = 3;
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_RELATED = 25;
    private static final int LONGEST_NAME = 4;
    private static final int BOX = 3;

    /** What zoning gives: zones in order, the first headline's words, and the day the page states. */
    record Zoned(List<Zone> zones, String title, String published) {}

    private final String text;
    private final Furniture furniture;
    private final List<Unit> units;
    private final Zone.Kind[] kinds;
    private final Furniture.Match[] matches;
    private final Shape[] shapes;
    private String published = "";

    private Zoning(String text, List<Unit> units, Furniture furniture) {
        this.text = text;
        this.furniture = furniture;
        this.units = units;
        this.kinds = new Zone.Kind[units.size()];
        this.matches = new Furniture.Match[units.size()];
        this.shapes = new Shape[units.size()];
    }

    static Zoned of(String text, List<Unit> units, Furniture furniture) {
        Zoning zoning = new Zoning(text, units, furniture);
        zoning.mark();
        zoning.unmarkLoneBoxes();
        zoning.markNeighbours();
        zoning.markRows();
        int body = zoning.markHead();
        zoning.markHeadings(body);
        return new Zoned(zoning.zones(), zoning.title(), zoning.published);
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
    private int contentStart(int i) {
        Unit unit = units.get(i);
        return matches[i] != null && matches[i].start() == unit.start() && !whole(i) ? matches[i].end() : unit.start();
    }

    private int contentEnd(int i) {
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
            if (before != null && i > 0 && fits(i - 1, before, i)) {
                kinds[i - 1] = before;
            }
            Zone.Kind next = matches[i].pattern().next();
            for (int k = i + 1; next != null && k < units.size() && fits(k, next, k); k++) {
                kinds[k] = next;
                if (next != Zone.Kind.HEADLINE) {
                    break;
                }
            }
        }
    }

    /** Whether a still open unit can be of the kind that its neighbour suggests. */
    private boolean fits(int i, Zone.Kind kind, int second) {
        if (kinds[i] != null || shapes[i].words() > LONGEST_STANDFIRST) {
            return false;
        }
        if (kind == Zone.Kind.CAPTION) {
            boolean first = i == 0 || second > i && units.get(second).gap();
            return !first && (second == i || !shapes[i].sentence());
        }
        int longest = kind == Zone.Kind.FURNITURE ? LONGEST_NAME : LONGEST_RELATED;
        return !shapes[i].sentence() && shapes[i].capital() && shapes[i].words() <= longest
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
                    if (shapes[k].figures() > 0 || cells && k > i) {
                        kinds[k] = Zone.Kind.LIST;
                    }
                }
            }
            i = Math.max(last, i + 1);
        }
    }

    private boolean shortLine(int i) {
        return kinds[i] == null && shapes[i].words() <= LONGEST_HEADING && !shapes[i].sentence() && i > 0;
    }

    /** Title and standfirst; returns the number of the first unit after them. */
    private int markHead() {
        boolean titled = Arrays.asList(kinds).contains(Zone.Kind.HEADLINE) && units.stream()
                .anyMatch(unit -> unit.hint() == Zone.Kind.HEADLINE);
        int heads = titled ? 1 : 0;
        int i = 0;
        while (i < units.size() && heads <= STANDFIRSTS) {
            if (kinds[i] == null) {
                int longest = heads == 0 ? LONGEST_TITLE : LONGEST_STANDFIRST;
                boolean head = endsOpen(i) && shapes[i].words() <= longest && bodyAfter(i);
                if (!head) {
                    return i;
                }
                kinds[i] = Zone.Kind.HEADLINE;
                heads++;
            }
            i++;
        }
        return i;
    }

    /** Whether the unit ends without a full stop or with another mark than a sentence's. */
    private boolean endsOpen(int i) {
        char last = text.charAt(contentEnd(i) - 1);
        return !shapes[i].colon() && (!shapes[i].sentence() || last == '?' || last == '!');
    }

    private boolean bodyAfter(int i) {
        for (int k = i + 1; k < units.size(); k++) {
            if (kinds[k] == Zone.Kind.LIST || kinds[k] == null && paragraph(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean paragraph(int i) {
        return shapes[i].sentence() || shapes[i].words() > LONGEST_HEADING;
    }

    /** Headings between paragraphs, and the title where it stands once more; the rest is body. */
    private void markHeadings(int from) {
        String title = comparable(title());
        for (int i = from; i < units.size(); i++) {
            if (kinds[i] != null) {
                continue;
            }
            boolean repeated = !title.isEmpty() && shapes[i].words() <= LONGEST_TITLE
                    && comparable(text.substring(contentStart(i), contentEnd(i))).equals(title);
            kinds[i] = repeated || heading(i) ? Zone.Kind.HEADLINE : Zone.Kind.BODY;
        }
    }

    private boolean heading(int i) {
        Shape shape = shapes[i];
        if (shape.sentence() || shape.colon() || !shape.capital() || shape.words() > LONGEST_HEADING) {
            return false;
        }
        int next = i + 1;
        while (next < units.size() && kinds[next] == Zone.Kind.FURNITURE) {
            next++;
        }
        return next < units.size() && (kinds[next] == Zone.Kind.LIST || kinds[next] == null && paragraph(next));
    }

    private List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            int start = contentStart(i);
            int end = contentEnd(i);
            if (start > unit.start()) {
                zones.add(new Zone(Zone.Kind.FURNITURE, unit.start(), Chars.trimBlank(text, unit.start(), start)));
            }
            Zone.Kind kind = kinds[i] == null ? Zone.Kind.BODY : kinds[i];
            new ZonedUnit(text, kind, start, end, unit.quoted(), i + 1 < units.size() ? units.get(i + 1).start() : -1)
                    .addTo(zones);
            if (end < unit.end()) {
                zones.add(new Zone(Zone.Kind.FURNITURE, matches[i].start(), unit.end()));
            }
        }
        return zones;
    }

    /** The words of the first headline, in one line. */
    private String title() {
        for (int i = 0; i < units.size(); i++) {
            if (kinds[i] == Zone.Kind.HEADLINE) {
                return oneLine(text.substring(contentStart(i), contentEnd(i)));
            }
        }
        return "";
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Chars.blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static String comparable(String words) {
        return oneLine(words).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }
}
