package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** What the headings of tables mean; read from {@code facts/language/columns.json}. */
final class Headings {
    /** Words of the longest phrase that is looked for inside a heading. */
    private static final int LONGEST = 3;

    private static final Map<String, Integer> PLACES = Map.of("winner", 1, "second", 2, "third", 3, "fourth", 4);

    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> other;
    private final Set<String> percent;
    private final Set<String> before;
    private final Set<String> notional;
    private final Set<String> aside;
    private final Set<String> up;
    private final Set<String> down;
    private final Set<String> elected;

    private Headings(JsonValue file) throws JsonFlaw {
        for (Map.Entry<String, List<String>> column :
                file.get("columns").textsByField().entrySet()) {
            column.getValue().forEach(h -> columns.put(plain(h), column.getKey()));
        }
        other = set(file, "other");
        percent = set(file, "percent");
        before = set(file, "before");
        notional = set(file, "notional");
        aside = set(file, "aside");
        up = Set.copyOf(file.texts("up"));
        down = Set.copyOf(file.texts("down"));
        elected = set(file, "elected");
        file.closed("format", "about");
    }

    static Headings of(JsonValue file) throws JsonFlaw {
        return new Headings(file);
    }

    private static Set<String> set(JsonValue file, String field) throws JsonFlaw {
        Set<String> plain = new HashSet<>();
        file.texts(field).forEach(p -> plain.add(plain(p)));
        return plain;
    }

    /** Whether a cell marks the row of the winner. */
    boolean elected(String cell) {
        return elected.contains(plain(cell));
    }

    /** Whether a sign before a change makes it a fall. */
    boolean down(String sign) {
        return down.contains(sign);
    }

    /** Whether a sign before a change makes it a rise. */
    boolean up(String sign) {
        return up.contains(sign);
    }

    /**
     * What a column with this heading holds.
     *
     * @param heading its words
     * @param without the same without the names of parties
     * @param party   family of the one party that it names; null for none, or several
     */
    Column column(String heading, String without, String party) {
        String whole = plain(heading);
        if (whole.isEmpty() && party == null) {
            return Column.BLANK;
        }
        if (columns.containsKey(whole)) {
            return column(columns.get(whole), null, null, Set.of());
        }
        List<String> words = words(without);
        List<String> rest = new ArrayList<>();
        Integer year = null;
        Set<Set<String>> met = new HashSet<>();
        for (int i = 0; i < words.size(); ) {
            int length = modifier(words, i, met);
            if (length > 0) {
                i += length;
            } else if (year(words.get(i))) {
                year = Integer.valueOf(words.get(i++));
            } else {
                rest.add(words.get(i++));
            }
        }
        String left = String.join(" ", rest);
        if (other.contains(whole) || other.contains(left)) {
            return column("other", null, null, Set.of());
        }
        if (columns.containsKey(left)) {
            return column(columns.get(left), party, year, met);
        }
        if (!left.isEmpty()) {
            return Column.UNKNOWN;
        }
        if (met.contains(percent)) {
            return column("share", party, year, met);
        }
        return year != null || party != null ? column("figures", party, year, met) : Column.UNKNOWN;
    }

    private int modifier(List<String> words, int at, Set<Set<String>> met) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String phrase = String.join(" ", words.subList(at, at + length));
            for (Set<String> kind : List.of(percent, before, notional, aside)) {
                if (kind.contains(phrase)) {
                    met.add(kind);
                    return length;
                }
            }
        }
        return 0;
    }

    private Column column(String name, String party, Integer year, Set<Set<String>> met) {
        Column.Role role =
                PLACES.containsKey(name) ? Column.Role.PLACED : Column.Role.valueOf(name.toUpperCase(Locale.ROOT));
        return new Column(
                role,
                PLACES.getOrDefault(name, 0),
                party,
                year,
                met.contains(before),
                met.contains(notional),
                met.contains(percent));
    }

    private static boolean year(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    private static String plain(String heading) {
        return String.join(" ", words(heading));
    }

    /** Folded words and figures of a heading, "%" and "+/-"; other signs part them. */
    private static List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        String text =
                Fold.of(heading).replace('\u2212', '-').replace('\u2013', '-').replace("\u00b1", "+/-");
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '+' && (text.startsWith("+/-", i) || text.startsWith("+-", i))) {
                words.add("+/-");
                end = text.indexOf('-', i) + 1;
            } else if (c == '%') {
                words.add("%");
            } else if (Character.isLetter(c) || Character.isDigit(c)) {
                while (end < text.length()
                        && (Character.isDigit(c)
                                ? Character.isDigit(text.charAt(end))
                                : Character.isLetter(text.charAt(end)))) {
                    end++;
                }
                words.add(text.substring(i, end));
            }
            i = end;
        }
        return words;
    }
}
