package org.recount.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Markdown, stored as it stands: headings, quotations, pictures and the front matter are recognised, marks of emphasis
 * stay in the text.
 */
final class MarkdownPage {

    private static final int FRONT_MATTER_LINES = 60;

    private final String text;
    private final Lines lines;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();

    private MarkdownPage(String text) {
        this.text = text;
        this.lines = Lines.of(text);
    }

    static Page of(String text) {
        MarkdownPage page = new MarkdownPage(text);
        int from = page.readFrontMatter();
        for (Unit unit : Units.of(text, from)) {
            page.add(unit);
        }
        About about = new About(
                page.field("title"),
                page.field("author", "byline"),
                page.field("publisher", "site", "source", "outlet"),
                page.field("date", "published"),
                page.field("url", "canonical", "link"));
        return new Page(text, page.units, about);
    }

    /** Reads "key: value" lines between two lines of three dashes at the very start; gives the offset after them. */
    private int readFrontMatter() {
        if (!line(1).equals("---")) {
            return 0;
        }
        int last = Math.min(lines.count(), FRONT_MATTER_LINES);
        for (int n = 2; n <= last; n++) {
            if (line(n).equals("---") || line(n).equals("...")) {
                for (int k = 2; k < n; k++) {
                    readField(k);
                }
                return lines.end(n);
            }
        }
        return 0;
    }

    private void readField(int number) {
        String line = line(number);
        if (line.isEmpty()) {
            return;
        }
        int start = Chars.skipBlank(text, lines.start(number), lines.end(number));
        units.add(new Unit(start, start + line.length(), false, Zone.Kind.FURNITURE, false));
        int colon = line.indexOf(':');
        if (colon > 0) {
            String value = line.substring(colon + 1).strip();
            if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1))) {
                value = value.substring(1, value.length() - 1);
            }
            fields.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
    }

    private String line(int number) {
        int start = Chars.skipBlank(text, lines.start(number), lines.end(number));
        return text.substring(start, Chars.trimBlank(text, start, lines.end(number)));
    }

    private String field(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return "";
    }

    private void add(Unit unit) {
        int start = unit.start();
        int hashes = run(start, unit.end(), '#');
        if (hashes >= 1 && hashes <= 6 && start + hashes < unit.end() && Chars.blank(text.charAt(start + hashes))) {
            int from = Chars.skipBlank(text, start + hashes, unit.end());
            int to = unit.end();
            while (to > from && text.charAt(to - 1) == '#') {
                to--;
            }
            to = Chars.trimBlank(text, from, to);
            if (to > from) {
                units.add(new Unit(from, to, unit.gap(), Zone.Kind.HEADLINE, false));
            }
        } else if (text.charAt(start) == '>') {
            int from = start;
            while (from < unit.end() && (text.charAt(from) == '>' || Chars.blank(text.charAt(from)))) {
                from++;
            }
            units.add(new Unit(from, unit.end(), unit.gap(), null, true));
        } else if (text.startsWith("![", start)) {
            units.add(new Unit(start + 2, unit.end(), unit.gap(), Zone.Kind.CAPTION, false));
        } else if (underlined(unit)) {
            units.add(new Unit(start, unit.end(), unit.gap(), Zone.Kind.HEADLINE, false));
        } else {
            units.add(unit);
        }
    }

    /** Whether the next line is nothing but equals signs or dashes. */
    private boolean underlined(Unit unit) {
        int next = lines.line(unit.end()) + 1;
        if (next > lines.count() || lines.line(unit.start()) + 1 != next) {
            return false;
        }
        int from = Chars.skipBlank(text, lines.start(next), lines.end(next));
        int to = Chars.trimBlank(text, from, lines.end(next));
        return to - from >= 2 && (run(from, to, '=') == to - from || run(from, to, '-') == to - from);
    }

    private int run(int from, int to, char c) {
        int i = from;
        while (i < to && text.charAt(i) == c) {
            i++;
        }
        return i - from;
    }
}
