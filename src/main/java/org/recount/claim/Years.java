package org.recount.claim;

import java.util.List;
import java.util.stream.Stream;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** The year that the words about a figure or a verb give it: "in 2019", "nine years ago", "two years on". */
final class Years {
    private static final int NONE = -1;
    private static final int RIGHT = 6;
    /** Items from the verb of an event to its year, at most. */
    private static final int EVENT = 9;

    private static final int YEAR_RIGHT = 13;
    /** Items from a figure to the year that it is compared with. */
    private static final int COMPARED = 6;
    /** How far into a sentence a year stands that it opens with, nobody and no number before it. */
    private static final int HEAD = 12;

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

    /** "Reed was elected in 2017, in place of Stone, with 9,100 votes": what is added to a sentence is of its one event. */
    private boolean elected(Scene scene, int year, int i) {
        int verb = year - 1;
        while (verb > Math.max(0, year - EVENT)
                && language.lexicon().phrases("event-verb").behind(scene.items(), verb) == 0) {
            verb--;
        }
        boolean event = verb > 0
                && verb > year - EVENT
                && language.lexicon().phrases("time-before").has(scene.form(year - 1))
                && language.lexicon().phrases("added").has(scene.form(i - 1));
        for (int k = verb - 1; event && k >= 0; k--) {
            event = !scene.word(k).equals(",")
                    && !language.lexicon().phrases("relative").has(scene.form(k));
        }
        for (int k = verb + 1; event && k < i; k++) {
            event = !scene.is(k, "list-and")
                    && language.lexicon().phrases("does").ahead(scene.items(), k) == 0
                    && (k == year || !scene.dates(k));
        }
        return event;
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
        for (int k = i - 1; k >= 0; k--) {
            Item item = items.get(k);
            if (item.is(Item.Type.YEAR) && (toldBy(scene, k, i) || (labels(scene, k) && i - k <= 2))) {
                return k;
            }
            if (ofAnotherFigure(scene, k, i)) {
                continue;
            }
            if (scene.dates(k) && (k <= 2 || k >= i - 14) && !scene.asides().shutIn(k, i) && !past(scene, k, i)) {
                boolean head = (scene.is(k - 1, "opening-time")
                                || scene.is(k - 2, "at-mark")
                                || byThen(scene, k)
                                || (k <= 3 && !items.get(k).is(Item.Type.YEAR)))
                        && (k <= 3
                                || items.get(k - 2).is(",")
                                || items.get(k - 2).is(";")
                                || scene.is(k - 2, "list-and")
                                || (i - k <= 5 && !turned(scene, k, i)));
                boolean clause = sameClause(scene, k, i)
                        || owning(scene, k)
                        || scene.is(k + 1, "when-clause")
                        || (scene.word(k + 1).equals(",") && scene.is(k + 2, "when-clause"));
                boolean opens = clause
                        || elected(scene, k, i)
                        || (k <= HEAD && opening(items, k) && scene.is(k - 1, "before-opening-year"));
                boolean led = head || items.get(k).isDay() || scene.is(k - 1, "time-before");
                boolean whole = (k <= 2 || (k <= HEAD && opening(items, k)))
                        && led
                        && !turned(scene, items.get(k).isDay() ? k + 2 : k, i);
                return (head || opens)
                                && (items.get(k).isDay() || !thisTime(scene, k, i))
                                && (whole || !numberBetween(items, k, i))
                                && (!towards(scene, k, i) || (whole && !numberBetween(items, k, i)))
                                && !spent(scene, k, i)
                        ? k
                        : NONE;
            }
        }
        return NONE;
    }

    /** "In 2010 she won by 507; by 2019 her majority was": a clause that opens with it. */
    private static boolean byThen(Scene scene, int year) {
        return scene.items().get(year).is(Item.Type.YEAR)
                && scene.is(year - 1, "by-mark")
                && (year == 1 || scene.items().get(year - 2).is(Item.Type.SIGN) || scene.is(year - 2, "list-and"));
    }

    /** "16,478 in 2019 and 19,169 this time": whether a figure is said to be of now. */
    static boolean now(Scene scene, int at) {
        int next = scene.is(at + 1, "figure-unit") ? at + 2 : at + 1;
        return scene.lexicon().phrases("this-time").ahead(scene.items(), next) > 0;
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

    /** "having doubled the party's 2015 share, and Cole was fourth with N": a year that tells which figure, and no more. */
    private static boolean ofAnotherFigure(Scene scene, int year, int i) {
        if (!scene.items().get(year).is(Item.Type.YEAR) || !scene.is(year + 1, "figure-of-year")) {
            return false;
        }
        for (int k = year + 2; k < i; k++) {
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
    private static boolean past(Scene scene, int year, int i) {
        boolean ends = false;
        for (int k = Math.max(0, year - COMPARED); k < year && !ends; k++) {
            ends = scene.items().get(k).isNumber() && scene.is(year - 1, "time-before");
        }
        for (int k = year + 1; k < i && !ends; k++) {
            ends = scene.lexicon().phrases("clause-end").has(scene.form(k));
        }
        return ends && scene.moments().compared(year);
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

    /** "on 2017, which saw 69.9%", "in 2017 - when it was cut to 3,386": a clause about the year, up to its first number. */
    private boolean toldBy(Scene scene, int year, int i) {
        boolean parted =
                scene.word(year + 1).equals(",") || scene.word(year + 1).equals("-");
        int verb = parted ? year + 3 : year + 2;
        if (!language.lexicon().phrases("of-the-year").has(scene.form(verb - 1)) || thisTime(scene, year, i)) {
            return false;
        }
        for (int k = verb; k < i; k++) {
            if (scene.items().get(k).isNumber()
                    || scene.word(k).equals(",")
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** "In 2019 she won …": the year that opens the sentence. */
    static int head(Scene scene, int verb) {
        for (int k = 1; k < Math.min(4, verb) && !another(scene, k, verb); k++) {
            if (scene.dates(k)
                    && (scene.items().get(k).isDay() || scene.is(k - 1, "time-before") || scene.is(0, "opening-time"))
                    && !turned(scene, k, verb)) {
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
                year = led && !thisTime(scene, k, at)
                        ? (Integer) scene.items().get(k).data()
                        : null;
            }
        }
        return year;
    }

    /** "took it by 2,138 votes nine years ago": the year of a general election so long before the one in hand; or null. */
    Integer ago(Scene scene, int from) {
        Election main = scene.setting().main();
        Integer since = since(scene, from);
        if (since != null) {
            return since;
        }
        boolean may = main != null && scene.has(Item.Type.DUR) && scene.mayHold("span-ago");
        for (int k = from; may && k < scene.items().size(); k++) {
            if (scene.word(k).equals(",")
                    || (k > from
                            && scene.items().get(k).isNumber()
                            && scene.items().get(from).isNumber())
                    || language.lexicon().phrases("relative-subject").has(scene.form(k))
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return null;
            }
            Item item = scene.items().get(k);
            if (item.is(Item.Type.DUR)
                    && !item.figure().days()
                    && language.lexicon().phrases("span-ago").has(scene.form(k + 1))) {
                int year = main.date().getYear() - item.figure().value().intValue();
                return general(scene, year) || vacancy(scene, year).startsWith("by-") ? Integer.valueOf(year) : null;
            }
        }
        return null;
    }

    /** "It is nine years since Cole won here": the year of a general election so long before the one in hand; null for none. */
    private static Integer since(Scene scene, int from) {
        Election main = scene.setting().main();
        boolean may = main != null && scene.has(Item.Type.DUR) && scene.mayHold("after-span");
        for (int k = Math.min(from, scene.items().size()) - 1; may && k > Math.max(0, from - HEAD); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return null;
            }
            Item span = scene.items().get(k - 1);
            if (scene.is(k, "after-span")
                    && span.is(Item.Type.DUR)
                    && !span.figure().days()) {
                int year = main.date().getYear() - span.figure().value().intValue();
                return general(scene, year) ? Integer.valueOf(year) : null;
            }
        }
        return null;
    }

    /** The by-election of the seat in hand in a year without a general election; an election that is not loaded for none. */
    static String vacancy(Scene scene, int year) {
        Contest hand =
                scene.seats().values().stream().findFirst().orElse(scene.story().contest());
        if (hand == null) {
            return "uk-" + year;
        }
        Contest before = Polls.ofSeatBefore(scene.setting(), hand);
        return Stream.concat(scene.setting().tallies().seat(hand.name()).stream(), Stream.ofNullable(before))
                .map(Contest::election)
                .filter(e -> e.startsWith("by-") && e.contains("-" + year + "-"))
                .findFirst()
                .orElse("uk-" + year);
    }

    /** "by 229 in 2015, then by 5,259 two years on": so long after, or before, the year named last. */
    Integer moved(Scene scene, int at) {
        if (!scene.has(Item.Type.DUR)) {
            return null;
        }
        Line items = scene.items();
        for (int k = at + 1; k < Math.min(items.size() - 1, at + RIGHT); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.DUR) && !item.figure().days()) {
                int years = item.figure().value().intValue();
                int later = language.lexicon().phrases("era-later").ahead(items, k + 1) > 0
                        ? years
                        : language.lexicon().phrases("era-earlier").ahead(items, k + 1) > 0 ? -years : 0;
                Integer from = later == 0 ? null : before(items, at);
                from = later == 0 || from != null ? from : scene.story().year();
                return from == null ? null : Integer.valueOf(from + later);
            }
            if (item.isNumber() || item.is(Item.Type.YEAR) || item.is(",") || item.is(";")) {
                break;
            }
        }
        return led(scene, at);
    }

    /** "took it five years later by 3,286", "Five years later she held it": so long after the year that was named last. */
    private Integer led(Scene scene, int at) {
        Line items = scene.items();
        for (int k = at - 1; k >= Math.max(0, at - RIGHT - 3); k--) {
            Item item = items.get(k);
            boolean later = item.is(Item.Type.DUR)
                    && !item.figure().days()
                    && language.lexicon().phrases("era-later").ahead(items, k + 1) > 0;
            if (later) {
                Integer from = before(items, k);
                from = from == null ? scene.story().year() : from;
                return from == null
                        ? null
                        : Integer.valueOf(from + item.figure().value().intValue());
            }
            if (item.isNumber() || item.is(Item.Type.YEAR) || item.is(";")) {
                return null;
            }
        }
        return null;
    }

    static boolean general(Scene scene, int year) {
        return scene.setting().tallies().elections().stream()
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year);
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

    /** The year named last before a place in a sentence; null for none. */
    private static Integer before(List<Item> items, int at) {
        for (int k = at - 1; k >= 0; k--) {
            if (items.get(k).is(Item.Type.YEAR)) {
                return (Integer) items.get(k).data();
            }
        }
        return null;
    }

    /** "who won here in 2019 with a majority of …": no comma and no number between, and "in" or its election before the year. */
    private static boolean sameClause(Scene scene, int year, int i) {
        for (int k = year + 1; k < i; k++) {
            if (scene.word(k).equals(",")
                    || scene.is(k, "list-and")
                    || (scene.is(k, "as-mark") && Binder.who(scene, k + 1))
                    || scene.lexicon().phrases("clause-end").has(scene.form(k))
                    || scene.items().get(k).isNumber()) {
                return false;
            }
        }
        return scene.is(year - 1, "time-before") || ofElection(scene, year);
    }

    /** "at the general election of 2017", "the election of June 2017". */
    private static boolean ofElection(Scene scene, int year) {
        int of = scene.month(scene.form(year - 1)) ? year - 2 : year - 1;
        return scene.is(of, "of-mark") && scene.is(of - 1, "election-word");
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

    /** "who polled 15,006 in 2019, received …": the year goes with the number before it, and a comma ends that. */
    private static boolean spent(Scene scene, int year, int i) {
        boolean comma = false;
        for (int k = year + 1; k < i; k++) {
            comma |= (scene.word(k).equals(",") || scene.word(k).equals("-")) && !scene.is(k + 1, "when-clause");
        }
        for (int k = year - 1;
                comma && k >= 0 && !scene.word(k).equals(",") && !scene.word(k).equals(";");
                k--) {
            if (scene.items().get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "…, but this time": the year at the head of the sentence holds no longer. */
    private static boolean turned(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if ((scene.lexicon().phrases("clause-end").has(scene.form(k))
                            && !scene.word(k).equals(";"))
                    || scene.lexicon().phrases("this-time").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "In 2015 she was second; this time": the year is over. */
    private static boolean thisTime(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.lexicon().phrases("this-time").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "2019's majority was", "the 2019 swing of". */
    private static boolean owning(Scene scene, int year) {
        int k = scene.word(year + 1).equals("'s") ? year + 2 : year + 1;
        return scene.lexicon().phrases("majority-noun").has(scene.form(k))
                || scene.is(k, "swing-noun")
                || scene.lexicon().phrases("share-noun").has(scene.form(k));
    }

    /** Nobody and no number is named before. */
    private static boolean opening(List<Item> items, int k) {
        for (int i = 0; i < k; i++) {
            boolean counted = items.get(i).isNumber() && !items.get(i).figure().inWords();
            if ((i > 0 && counted) || items.get(i).is(Item.Type.PERS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean towards(Scene scene, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.is(k, "to-mark")
                    && (k + 1 == to || scene.items().get(k + 1).isNumber())) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberBetween(List<Item> items, int a, int b) {
        for (int k = a + 1; k < b; k++) {
            if (items.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
