package org.recount.claim;

/** The year that the words about a figure or a verb give it: "in 2019", "2019: 14,283". */
final class Years {
    private static final int NONE = -1;
    private static final int RIGHT = 6;
    private static final int YEAR_RIGHT = 13;

    private final Language language;

    Years(Language language) {
        this.language = language;
    }

    /** A year right after the figure ("in 2019", "at the 2019 election"), or at the head of its clause. */
    Integer year(Scene scene, int at) {
        int place = place(scene, at);
        return place >= 0 && scene.items().get(place).is(Item.Type.YEAR)
                ? (Integer) scene.items().get(place).data()
                : null;
    }

    /** Where the year stands, or the month of a poll, that a figure is of; a negative number for none. */
    int place(Scene scene, int at) {
        if (!scene.dates() || now(scene, at)) {
            return NONE;
        }
        int margin = ofMargin(scene, at);
        if (margin >= 0) {
            return margin;
        }
        int parallel = new ParallelYears(scene).of(at);
        if (parallel >= 0) {
            return parallel;
        }
        int label = label(scene, at);
        if (label >= 0) {
            return label;
        }
        Line items = scene.items();
        int i = restated(scene, at);
        for (int k = i + 1; k < Math.min(items.size(), i + YEAR_RIGHT); k++) {
            Item item = items.get(k);
            boolean spare = language.lexicon().phrases("to-spare").ahead(items, k) > 0;
            boolean named = (item.is(",") && (apposed(scene, k) || trails(scene, k))) || (i == 0 && apposed(scene, k));
            if (item.isNumber()
                    || labels(scene, k)
                    || SeatClause.ofSeat(scene, k)
                    || (language.lexicon().phrases("year-apart").has(item.form())
                            && !spare
                            && !named
                            && !gainer(scene, k))
                    || (scene.is(k, "from-mark") && compares(scene, k))) {
                break;
            }
            if (scene.dates(k)) {
                return k;
            }
        }
        if (i > 1 && items.get(i - 1).is("(") && items.get(i - 2).is(Item.Type.YEAR)) {
            return i - 2;
        }
        return before(scene, i);
    }

    /** The year before a figure that reaches to it. */
    private static int before(Scene scene, int i) {
        for (int k = i - 1; k >= 0; k--) {
            boolean year = scene.items().get(k).is(Item.Type.YEAR);
            if (!year && !scene.dates(k)) {
                continue;
            }
            YearReach reach = new YearReach(scene, k, i);
            if (year && (reach.toldBy() || (labels(scene, k) && i - k <= 2))) {
                return k;
            }
            if (!reach.ofAnotherFigure() && scene.dates(k) && reach.near()) {
                return reach.holds() ? k : NONE;
            }
        }
        return NONE;
    }

    /** "16,478 in 2019 and 19,169 this time": whether a figure is said to be of now. */
    static boolean now(Scene scene, int at) {
        int next = scene.is(at + 1, "figure-unit") ? at + 2 : at + 1;
        return scene.thisTime(next) > 0;
    }

    /** "by 507 in 2019, 13,303 to 12,796": the year of the margin that two figures after it add up to; a negative number for none. */
    private static int ofMargin(Scene scene, int at) {
        int first = leads(scene, at) ? at : at - 2;
        first = first != at && !leads(scene, first) ? at - 3 : first;
        if (first < 4 || !leads(scene, first) || !scene.word(first - 1).equals(",") || !scene.dates(first - 2)) {
            return NONE;
        }
        for (int k = first - 3; k > Math.max(0, first - RIGHT - 1); k--) {
            if (scene.items().get(k).isNumber()) {
                return scene.is(k - 1, "by-mark")
                                || scene.lexicon().phrases("adverb").has(scene.form(k - 1))
                        ? first - 2
                        : NONE;
            }
            if (scene.word(k).equals(",")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "13,303 to 12,796", "13,303 votes to 12,796": whether the first of two figures stands here. */
    private static boolean leads(Scene scene, int i) {
        int to = scene.is(i + 1, "figure-unit") ? i + 2 : i + 1;
        return i > 0
                && to + 1 < scene.items().size()
                && scene.items().get(i).is(Item.Type.NUM)
                && scene.is(to, "to-mark")
                && scene.items().get(to + 1).is(Item.Type.NUM);
    }

    /** "; 2017: 14,283; 2015: 3,286": the year that labels a figure, after a comma or the like; a negative number for none. */
    private static int label(Scene scene, int figure) {
        int year = scene.word(figure - 1).equals(":") ? figure - 2 : figure - 1;
        boolean labels = year > 0
                && scene.items().get(year).is(Item.Type.YEAR)
                && scene.items().get(year - 1).is(Item.Type.SIGN)
                && !scene.word(year - 1).equals("-");
        return labels ? year : NONE;
    }

    /** "61.4% (2019: 67.1%)": a year that opens a bracket is that of the figure after it. */
    private static boolean labels(Scene scene, int year) {
        int next = scene.word(year + 1).equals(":") ? year + 2 : year + 1;
        return year > 1
                && scene.items().get(year).is(Item.Type.YEAR)
                && scene.word(year - 1).equals("(")
                && next < scene.items().size()
                && scene.items().get(next).isNumber();
    }

    /** "In 2019 she won …": the year that opens the sentence. */
    static int head(Scene scene, int verb) {
        for (int k = 1; k < Math.min(4, verb) && !another(scene, k, verb); k++) {
            if (scene.dates(k)
                    && (scene.items().get(k).isDay() || scene.is(k - 1, "time-before") || scene.is(0, "opening-time"))
                    && !YearReach.turned(scene, k, verb)) {
                return k;
            }
        }
        return NONE;
    }

    /** "In 2015 he won; in 2010 Reed had": the second part of the sentence has a year of its own. */
    private static boolean another(Scene scene, int from, int verb) {
        for (int k = from + 3; k < verb; k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)
                    && scene.is(k - 1, "time-before")
                    && scene.lexicon().phrases("part-mark").has(scene.form(k - 2))) {
                return true;
            }
        }
        return false;
    }

    /** "At the 2015 election they lost all, while Labour won four": the year that the sentence opens with, till another time is named. */
    static Integer opening(Scene scene, int at) {
        Integer year = null;
        for (int k = 1; k < at; k++) {
            boolean led = k < 4 && (scene.is(k - 1, "time-before") || scene.is(0, "opening-time"));
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                year = led && !YearReach.thisTime(scene, k, at)
                        ? (Integer) scene.items().get(k).data()
                        : null;
            }
        }
        return year;
    }

    /** "than in 2019", "since", "from 2019": another time is only compared with; "took it from Labour in 2019" goes on. */
    boolean compares(Scene scene, int k) {
        if (!language.lexicon().phrases("comparing").has(scene.form(k))) {
            return false;
        }
        boolean from = language.lexicon().phrases("from-whom").has(scene.form(k));
        Item next = k + 1 < scene.items().size() ? scene.items().get(k + 1) : null;
        return !from || next == null || next.isNumber() || next.is(Item.Type.YEAR);
    }

    /** "a swing of 4.1 points to the Conservatives in 2019", "lost by 507 votes to Labour in 2017": to whom it went. */
    private static boolean gainer(Scene scene, int to) {
        int party = scene.is(to + 1, "definite-article") ? to + 2 : to + 1;
        return scene.is(to, "to-mark")
                && party < scene.items().size()
                && scene.items().get(party).is(Item.Type.PARTY)
                && !scene.possessive(party);
    }

    /** "Two votes, the margin here in 2017": what a figure is, told after it. */
    private boolean apposed(Scene scene, int comma) {
        return scene.is(comma + 1, "definite-article")
                && language.lexicon().phrases("majority-noun").ahead(scene.items(), comma + 2) > 0;
    }

    /** "His best majority was 11,626, in 2010": a comma, a year, and the clause is at its end. */
    private boolean trails(Scene scene, int comma) {
        int year = comma + 2;
        return language.lexicon().phrases("time-before").has(scene.form(comma + 1))
                && year < scene.items().size()
                && scene.items().get(year).is(Item.Type.YEAR)
                && (year + 1 == scene.items().size()
                        || scene.word(year + 1).equals(",")
                        || language.lexicon().phrases("clause-end").has(scene.form(year + 1)));
    }

    /** "more than half the vote (51.2%)": the number in brackets is of the time of the one before it. */
    private static int restated(Scene scene, int i) {
        for (int k = i - 2; k >= Math.max(0, i - 6) && scene.word(i - 1).equals("("); k--) {
            if (scene.items().get(k).isNumber()) {
                return k;
            }
        }
        return i;
    }
}
