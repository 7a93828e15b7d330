package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/** Cuts the items of an article into units, at the ends of sentences and lines. */
final class Sentences {
    /** No unit is longer, so that work stays linear in the text whatever its punctuation. */
    static final int CAP = 80;

    private static final int LONGEST_QUESTION = 9;
    private static final int BEFORE_NAME = 4;
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_ROW = 24;
    private static final int WORDS_OF_ROW = 6;

    private Sentences() {}

    static List<Sentence> of(List<Item> items, boolean wrapped, Lexicon lexicon) {
        List<Sentence> units = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        Phrases abbreviations = lexicon.phrases("abbreviation");
        boolean breaks = true;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Item.Type.SIGN)) {
                current.add(item);
                if (current.size() >= CAP) {
                    flush(current, units, breaks, false);
                    breaks = false;
                }
                continue;
            }
            boolean line = item.is("\n\n") || (item.is("\n") && !(wrapped && continues(items, i)));
            if (line) {
                flush(current, units, breaks, true);
                breaks = item.is("\n\n");
                continue;
            }
            if (item.is("\n")) {
                continue;
            }
            current.add(item);
            int answer = item.is("?") ? answer(current, items, i, lexicon) : i;
            if (answer > i) {
                i = answer - 1;
                continue;
            }
            if (ends(items, i, abbreviations)) {
                while (i + 1 < items.size()
                        && closing(items.get(i + 1))
                        && items.get(i + 1).start() == items.get(i).end()) {
                    current.add(items.get(++i));
                }
                flush(current, units, breaks, false);
                breaks = false;
            } else if (current.size() >= CAP) {
                flush(current, units, breaks, false);
                breaks = false;
            }
        }
        flush(current, units, breaks, true);
        return Cells.joined(units);
    }

    /**
     * "Who was third? Max Stone, with 15 per cent.", "Nigel Jones? 1,624.": where the answer to a short question begins,
     * which goes with it; the question mark itself where none does.
     */
    private static int answer(List<Item> question, List<Item> items, int mark, Lexicon lexicon) {
        int at = mark + 1;
        while (at < items.size() && (items.get(at).is("\n") || items.get(at).is("\n\n"))) {
            at++;
        }
        boolean figure = at < items.size() && items.get(at).isNumber();
        boolean named = at < items.size() && at > mark + 1 && names(items, at);
        if (at == items.size() || question.size() > LONGEST_QUESTION) {
            return mark;
        }
        boolean asks = lexicon.phrases("asks").ahead(question, 0) > 0;
        boolean name = figure
                && at == mark + 1
                && question.size() > 1
                && question.get(question.size() - 2).is(Item.Type.PERS);
        return (asks && (at == mark + 1 || figure || named)) || name ? at : mark;
    }

    /** Whether somebody is named among the first words of a line, by a name or a place and a name. */
    private static boolean names(List<Item> items, int from) {
        for (int i = from; i < Math.min(items.size(), from + BEFORE_NAME); i++) {
            if (items.get(i).is(Item.Type.PERS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closing(Item item) {
        return item.is("\"") || item.is("'") || item.is(")");
    }

    /** A line that goes on: the next one begins without a bullet, and this one does not end a sentence. */
    private static boolean continues(List<Item> items, int at) {
        if (at == 0 || at + 1 >= items.size()) {
            return false;
        }
        Item next = items.get(at + 1);
        return !next.is("\u2022") && !next.is("-") && !next.is("#") && !next.is("|");
    }

    private static boolean ends(List<Item> items, int i, Phrases abbreviations) {
        Item item = items.get(i);
        if (item.is("?") || item.is("!")) {
            return true;
        }
        if (!item.is(".") || i == 0) {
            return false;
        }
        Item before = items.get(i - 1);
        if (before.is(Item.Type.WORD)
                && (abbreviations.has(before.form()) || before.word().length() == 1)) {
            return false;
        }
        if (i + 1 >= items.size()) {
            return true;
        }
        Item next = items.get(i + 1);
        return !next.is(".") && !next.is(",") && !next.is(")");
    }

    private static void flush(List<Item> current, List<Sentence> units, boolean breaks, boolean line) {
        if (!current.isEmpty()) {
            units.add(new Sentence(current, kind(current, line), breaks));
            current.clear();
        }
    }

    private static Sentence.Kind kind(List<Item> items, boolean line) {
        Item first = items.get(0);
        if (line && (first.is("\u2022") || first.is("|") || (first.is("-") && items.size() > 2))) {
            return Sentence.Kind.ROW;
        }
        Item last = items.get(items.size() - 1);
        boolean open = !last.is(".") && !last.is("?") && !last.is("!") && !last.is("\"") && !last.is("'");
        if (!line || !open) {
            return Sentence.Kind.SENTENCE;
        }
        if (items.size() <= LONGEST_ROW && (figures(items) || Sentence.ofSeat(items))) {
            return Sentence.Kind.ROW;
        }
        return items.size() <= LONGEST_HEADING ? Sentence.Kind.HEADING : Sentence.Kind.SENTENCE;
    }

    /** Whether a line names somebody and gives a number, with hardly a word besides. */
    private static boolean figures(List<Item> items) {
        boolean number = false;
        boolean named = false;
        int words = 0;
        for (Item item : items) {
            number |= item.isNumber();
            named |= item.is(Item.Type.PERS) || item.is(Item.Type.PARTY) || item.is(Item.Type.XP);
            words += item.is(Item.Type.WORD) ? 1 : 0;
        }
        return number && named && words <= WORDS_OF_ROW;
    }
}
