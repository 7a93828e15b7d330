package org.recount.claim;

import java.util.List;

/**
 * How far a year, or the month of a poll, reaches that stands before a figure: whether the figure is of then.
 *
 * @param year where the year stands
 * @param at   where the figure stands
 */
record YearReach(Scene scene, int year, int at) {
    /** Items from the verb of an event to its year, at most. */
    private static final int EVENT = 9;
    /** Items from a figure to the year that it is compared with. */
    private static final int COMPARED = 6;
    /** How far into a sentence a year stands that it opens with, nobody and no number before it. */
    private static final int HEAD = 12;
    /** Items before a figure within which a year may stand that does not open the sentence. */
    private static final int NEAR = 14;

    /** Whether it stands near enough, in no aside, and not in a comparison that is over. */
    boolean near() {
        return (year <= 2 || year >= at - NEAR) && !scene.asides().shutIn(year, at) && !past() && !ofSeat();
    }

    /** "held the seat first won by Cole in 2010, with N": a year that tells of the seat, up to the comma. */
    private boolean ofSeat() {
        boolean comma = false;
        for (int k = year + 1; k < at; k++) {
            comma |= scene.word(k).equals(",");
        }
        for (int k = year - 1; comma && k >= Math.max(0, year - EVENT) && !item(k).is(Item.Type.SIGN); k--) {
            if (SeatClause.ofSeat(scene, k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its clause goes on to the figure, or it opens the sentence or the clause, and nothing between ends that. */
    boolean holds() {
        boolean day = item(year).isDay();
        boolean head = heads();
        boolean opens = year <= HEAD && opening();
        boolean led = head || day || scene.is(year - 1, "time-before");
        boolean whole = (year <= 2 || opens) && led && !turned(scene, day ? year + 2 : year, at);
        return (head || clause() || elected() || (opens && scene.is(year - 1, "before-opening-year")))
                && (day || !thisTime(scene, year, at))
                && (whole || !numberBetween())
                && (!towards() || (whole && !numberBetween()))
                && !spent();
    }

    private Item item(int k) {
        return scene.items().get(k);
    }

    /** "In 2019 she …", "At the 2019 election", "; in May he …": the head of a sentence or of a clause. */
    private boolean heads() {
        return (scene.is(year - 1, "opening-time")
                        || scene.is(year - 2, "at-mark")
                        || byThen()
                        || (year <= 3 && !item(year).is(Item.Type.YEAR)))
                && (year <= 3
                        || item(year - 2).is(",")
                        || item(year - 2).is(";")
                        || scene.is(year - 2, "list-and")
                        || (at - year <= 5 && !turned(scene, year, at)));
    }

    /** Whether the figure stands in the clause of the year. */
    private boolean clause() {
        return sameClause()
                || owning()
                || scene.is(year + 1, "when-clause")
                || (scene.word(year + 1).equals(",") && scene.is(year + 2, "when-clause"));
    }

    /** "Reed was elected in 2017, in place of Stone, with 9,100 votes": what is added to a sentence is of its one event. */
    private boolean elected() {
        int verb = year - 1;
        while (verb > Math.max(0, year - EVENT)
                && scene.lexicon().phrases("event-verb").behind(scene.items(), verb) == 0) {
            verb--;
        }
        boolean event = verb > 0
                && verb > year - EVENT
                && scene.lexicon().phrases("time-before").has(scene.form(year - 1))
                && scene.lexicon().phrases("added").has(scene.form(at - 1));
        for (int k = verb - 1; event && k >= 0; k--) {
            event = !scene.word(k).equals(",")
                    && !scene.lexicon().phrases("relative").has(scene.form(k));
        }
        for (int k = verb + 1; event && k < at; k++) {
            event = !scene.is(k, "list-and")
                    && scene.lexicon().phrases("does").ahead(scene.items(), k) == 0
                    && (k == year || !scene.dates(k));
        }
        return event;
    }

    /** "In 2010 she won by 507; by 2019 her majority was": a clause that opens with it. */
    private boolean byThen() {
        return item(year).is(Item.Type.YEAR)
                && scene.is(year - 1, "by-mark")
                && (year == 1 || item(year - 2).is(Item.Type.SIGN) || scene.is(year - 2, "list-and"));
    }

    /** "having doubled the party's 2015 share, and Cole was fourth with N": a year that tells which figure, and no more. */
    boolean ofAnotherFigure() {
        if (!item(year).is(Item.Type.YEAR) || !scene.is(year + 1, "figure-of-year")) {
            return false;
        }
        for (int k = year + 2; k < at; k++) {
            if (scene.word(k).equals(",") || scene.is(k, "list-and")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "larger than in 2019; turnout was N", "10.1 points lower than in 2015 and Labour's N higher": a year that a clause before
     * the figure's, or a figure before it, is only compared with.
     */
    private boolean past() {
        boolean ends = false;
        for (int k = Math.max(0, year - COMPARED); k < year && !ends; k++) {
            ends = item(k).isNumber() && scene.is(year - 1, "time-before");
        }
        for (int k = year + 1; k < at && !ends; k++) {
            ends = scene.lexicon().phrases("clause-end").has(scene.form(k));
        }
        return ends && scene.moments().compared(year);
    }

    /** "on 2017, which saw 69.9%", "in 2017 - when it was cut to 3,386": a clause about the year, up to its first number. */
    boolean toldBy() {
        boolean parted =
                scene.word(year + 1).equals(",") || scene.word(year + 1).equals("-");
        int verb = parted ? year + 3 : year + 2;
        if (!scene.lexicon().phrases("of-the-year").has(scene.form(verb - 1)) || thisTime(scene, year, at)) {
            return false;
        }
        for (int k = verb; k < at; k++) {
            if (item(k).isNumber()
                    || scene.word(k).equals(",")
                    || scene.lexicon().phrases("clause-end").has(scene.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** "who won here in 2019 with a majority of …": no comma and no number between, and "in" or its election before the year. */
    private boolean sameClause() {
        for (int k = year + 1; k < at; k++) {
            if (scene.word(k).equals(",")
                    || scene.is(k, "list-and")
                    || (scene.is(k, "as-mark") && Binder.who(scene, k + 1))
                    || scene.lexicon().phrases("clause-end").has(scene.form(k))
                    || item(k).isNumber()) {
                return false;
            }
        }
        return scene.is(year - 1, "time-before") || ofElection();
    }

    /** "at the general election of 2017", "the election of June 2017". */
    private boolean ofElection() {
        int of = scene.month(scene.form(year - 1)) ? year - 2 : year - 1;
        return scene.is(of, "of-mark") && scene.is(of - 1, "election-word");
    }

    /** "who polled 15,006 in 2019, received …": the year goes with the number before it, and a comma ends that. */
    private boolean spent() {
        boolean comma = false;
        for (int k = year + 1; k < at; k++) {
            comma |= (scene.word(k).equals(",") || scene.word(k).equals("-")) && !scene.is(k + 1, "when-clause");
        }
        for (int k = year - 1;
                comma && k >= 0 && !scene.word(k).equals(",") && !scene.word(k).equals(";");
                k--) {
            if (item(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "…, but this time": the year at the head of the sentence holds no longer. */
    static boolean turned(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.lexicon().phrases("clause-end").has(scene.form(k))
                    && !scene.word(k).equals(";")) {
                return true;
            }
        }
        return thisTime(scene, from, to);
    }

    /** "In 2015 she was second; this time": the year is over. */
    static boolean thisTime(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.thisTime(k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "2019's majority was", "the 2019 swing of". */
    private boolean owning() {
        int k = scene.word(year + 1).equals("'s") ? year + 2 : year + 1;
        return scene.lexicon().phrases("majority-noun").has(scene.form(k))
                || scene.is(k, "swing-noun")
                || scene.lexicon().phrases("share-noun").has(scene.form(k));
    }

    /** Nobody and no number is named before. */
    private boolean opening() {
        List<Item> items = scene.items();
        for (int i = 0; i < year; i++) {
            boolean counted = items.get(i).isNumber() && !items.get(i).figure().inWords();
            if ((i > 0 && counted) || items.get(i).is(Item.Type.PERS)) {
                return false;
            }
        }
        return true;
    }

    /** "from … to N". */
    private boolean towards() {
        for (int k = year + 1; k < at; k++) {
            if (scene.is(k, "to-mark") && (k + 1 == at || item(k + 1).isNumber())) {
                return true;
            }
        }
        return false;
    }

    private boolean numberBetween() {
        for (int k = year + 1; k < at; k++) {
            if (item(k).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
