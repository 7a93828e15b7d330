package org.recount.claim;

import java.util.List;

/** The year that a unit names as its own: a heading, the label of a line, a date alone, or the words that a sentence opens with. */
final class Datings {
    /** How far into a sentence the year stands that it opens with. */
    private static final int HEAD = 8;

    /** The most items that a label has, and its colon. */
    private static final int LABEL = 7;

    private final Lexicon lexicon;
    private final Turns turns;

    Datings(Lexicon lexicon, Turns turns) {
        this.lexicon = lexicon;
        this.turns = turns;
    }

    /** "2019: Con maj 3,358", "2010 result: Con 9,304", "So, 2010, he wins": the year of the label that a line begins with; null for none. */
    Integer label(Line items) {
        if (!items.has(Item.Type.YEAR)) {
            return null;
        }
        Integer year = null;
        for (int k = 0; k < Math.min(items.size() - 1, LABEL); k++) {
            Item item = items.get(k);
            if (item.is(":")
                    || (item.is(",")
                            && year != null
                            && year.equals(items.get(k - 1).data()))) {
                return item.is(":") || led(items, k + 1) ? year : null;
            }
            if (item.is(Item.Type.YEAR) && year == null) {
                year = (Integer) item.data();
            } else if (!lexicon.phrases("label-word").has(item.form()) && !introduces(items, k)) {
                return null;
            }
        }
        return null;
    }

    /** "So, 2010, he wins": words before a year that bring it up. */
    private boolean introduces(List<Item> items, int k) {
        return lexicon.phrases("brings-up").has(items.get(k).form())
                || (items.get(k).is(",")
                        && k > 0
                        && lexicon.phrases("brings-up").has(items.get(k - 1).form()));
    }

    /** Whether nothing but words that bring it up stands before a year and its comma, and no other year or time after. */
    private boolean led(Line items, int k) {
        for (int i = 0; i < k - 2; i++) {
            if (!introduces(items, i)) {
                return false;
            }
        }
        return !items.get(k).isNumber()
                && !turns.turned(items, k)
                && items.stream().filter(x -> x.is(Item.Type.YEAR)).count() == 1;
    }

    /**
     * "2015: So nearly", "The 2015 election", "Elm Cross, 2015": the one year that a heading names; null for none, for a
     * line with figures and for the date of an issue.
     */
    Integer section(Sentence heading) {
        Line items = heading.items();
        Integer year = null;
        boolean told = false;
        int first = 0;
        while (first < items.size() - 1 && items.get(first).is("#")) {
            first++;
        }
        for (int k = first; k < items.size(); k++) {
            Item item = items.get(k);
            if (item.isNumber() || (year != null && item.is(Item.Type.YEAR))) {
                return null;
            }
            if (item.is(Item.Type.YEAR) && k > first && items.get(k - 1).is("(")) {
                return (Integer) item.data();
            }
            boolean here = item.is(Item.Type.YEAR);
            year = here ? (Integer) item.data() : year;
            told |= item.is(Item.Type.SEAT)
                    || lexicon.phrases("election-noun").ahead(items, k) > 0
                    || (here
                            && (k == first
                                    || (k == first + 1 && items.get(first).is(Item.Type.WORD))));
        }
        return told && items.size() <= HEAD ? year : null;
    }

    /** "December 2019.", "8 June 2017.", "Then came 2019.": the year of a sentence that is a date and no more, which the paragraph then tells of. */
    Integer dated(Sentence unit) {
        if (!unit.items().dated()) {
            return null;
        }
        Integer year = null;
        for (Item item : unit.items()) {
            if (item.calendarYear() != null && year == null) {
                year = item.calendarYear();
            } else if (!item.is(Item.Type.SIGN)
                    && !lexicon.phrases("brings-up").has(item.form())
                    && !lexicon.phrases("day-word").has(item.form())
                    && !lexicon.phrases("label-word").has(item.form())) {
                return null;
            }
        }
        return unit.kind() == Sentence.Kind.SENTENCE ? year : null;
    }

    /** "In 2010, after a recount, …", "On 8 June 2017 it ended": before anybody and any number. */
    Integer opening(Line items, boolean alone) {
        if (!items.dated()) {
            return null;
        }
        Phrases past = lexicon.phrases("pluperfect");
        Phrases relative = lexicon.phrases("relative");
        for (int k = 0; k < Math.min(items.size(), HEAD); k++) {
            Item item = items.get(k);
            Integer year = item.calendarYear();
            if (year != null) {
                boolean led = item.isDay()
                        || (k == 0 && item.form() != Word.NONE)
                        || (k > 0
                                && lexicon.phrases("era-before")
                                        .has(items.get(k - 1).form()));
                boolean asked = k + 1 < items.size() && items.get(k + 1).is("?");
                return (led || asked) && !turns.turned(items, k) ? year : null;
            }
            if ((item.isNumber() && !item.figure().inWords())
                    || item.is(Item.Type.PERS)
                    || past.has(item.form())
                    || (alone && (item.is(Item.Type.PARTY) || (k > 0 && relative.has(item.form()))))) {
                return null;
            }
        }
        return null;
    }
}
