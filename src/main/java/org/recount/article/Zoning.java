package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives every unit of one article its zone: what {@link Marks} leave open is headline or body by its shape and place.
 * In doubt it is body.
 */
final class Zoning {

    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_STANDFIRST = 40;
    private static final int STANDFIRSTS = 3;
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_LABEL = 3;

    /** What zoning gives: zones in order, the first headline's words, and the day the page states. */
    record Zoned(List<Zone> zones, String title, String published) {}

    private final String text;
    private final Marks marks;

    private Zoning(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    static Zoned of(String text, List<Unit> units, Furniture furniture) {
        Marks marks = new Marks(text, units, furniture);
        Zoning zoning = new Zoning(text, marks);
        zoning.markHeadings(zoning.markHead());
        return new Zoned(zoning.zones(), zoning.title(), marks.published());
    }

    /** Title and standfirst; returns the number of the first unit after them. */
    private int markHead() {
        boolean titled = false;
        for (int k = 0; k < marks.size(); k++) {
            titled |= marks.unit(k).hint() == Zone.Kind.HEADLINE && marks.kind(k) == Zone.Kind.HEADLINE;
        }
        int heads = titled ? 1 : 0;
        int i = 0;
        while (i < marks.size() && heads <= STANDFIRSTS) {
            if (marks.kind(i) == null) {
                int longest = heads == 0 ? LONGEST_TITLE : LONGEST_STANDFIRST;
                boolean head = marks.endsOpen(i) && marks.shape(i).words() <= longest && bodyAfter(i);
                if (!head) {
                    return i;
                }
                marks.settle(i, Zone.Kind.HEADLINE);
                heads++;
            }
            i++;
        }
        return i;
    }

    private boolean bodyAfter(int i) {
        for (int k = i + 1; k < marks.size(); k++) {
            if (marks.kind(k) == Zone.Kind.LIST || (marks.kind(k) == null && paragraph(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean paragraph(int i) {
        return marks.shape(i).sentence() || marks.shape(i).words() > LONGEST_HEADING;
    }

    /** Headings between paragraphs, and the title where it stands once more; the rest is body. */
    private void markHeadings(int from) {
        String title = comparable(title());
        Following following = Following.NOTHING;
        for (int i = marks.size() - 1; i >= from; i--) {
            if (marks.kind(i) == null) {
                boolean repeated = !title.isEmpty()
                        && marks.shape(i).words() <= LONGEST_TITLE
                        && comparable(marks.content(i)).equals(title);
                boolean heading = following != Following.NOTHING && headingLike(marks.shape(i));
                boolean text = paragraph(i);
                marks.settle(i, repeated || heading ? Zone.Kind.HEADLINE : Zone.Kind.BODY);
                following = heading && following == Following.TEXT
                        ? Following.HEADING
                        : !heading && text ? Following.TEXT : Following.NOTHING;
            } else if (marks.kind(i) == Zone.Kind.LIST) {
                following = Following.TEXT;
            } else if (marks.kind(i) != Zone.Kind.FURNITURE) {
                following = Following.NOTHING;
            }
        }
    }

    /** What follows a line that may be a heading; at most two headings stand together. */
    private enum Following {
        TEXT,
        HEADING,
        NOTHING
    }

    private static boolean headingLike(Shape shape) {
        boolean label = shape.figures() > 0 && shape.words() <= LONGEST_LABEL;
        return !label && !shape.sentence() && !shape.colon() && shape.capital() && shape.words() <= LONGEST_HEADING;
    }

    private List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Unit unit = marks.unit(i);
            int start = marks.contentStart(i);
            int end = marks.contentEnd(i);
            if (start > unit.start()) {
                zones.add(new Zone(Zone.Kind.FURNITURE, unit.start(), Chars.trimBlank(text, unit.start(), start)));
            }
            Zone.Kind kind = marks.kind(i) == null ? Zone.Kind.BODY : marks.kind(i);
            new ZonedUnit(
                            text,
                            kind,
                            start,
                            end,
                            unit.quoted(),
                            i + 1 < marks.size() ? marks.unit(i + 1).start() : -1)
                    .addTo(zones);
            if (end < unit.end()) {
                zones.add(new Zone(Zone.Kind.FURNITURE, Chars.skipBlank(text, end, unit.end()), unit.end()));
            }
        }
        return zones;
    }

    /** The words of the first headline, in one line. */
    private String title() {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.kind(i) == Zone.Kind.HEADLINE) {
                return oneLine(marks.content(i));
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
