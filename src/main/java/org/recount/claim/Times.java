package org.recount.claim;

import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** Which election a figure is of: the one in hand, or another that the words near it name. */
final class Times {
    private static final int RIGHT = 6;
    private static final int YEAR_RIGHT = 13;
    /** How far into a sentence a year stands that it opens with, nobody and no number before it. */
    private static final int HEAD = 12;

    private final Language language;

    Times(Language language) {
        this.language = language;
    }

    /** When a figure was. A change leads from then to now: words of then do not place it. */
    When of(Scene scene, int i, NumberRule rule) {
        When origin = rule.traits().held().equals("before") ? origin(scene, i) : null;
        if (origin != null) {
            return origin;
        }
        Integer year = moved(scene, i);
        year = year == null ? year(scene, i) : year;
        year = year == null && rule.traits().held().equals("won") ? ofChange(scene, i) : year;
        year = year == null ? ago(scene, i) : year;
        year = year == null && rule.traits().held().isEmpty() ? era(scene) : year;
        When said = year == null ? inHand(scene, i) : null;
        if (said != null) {
            return said;
        }
        boolean byElection = near(scene, i, "by-election");
        if (rule.change()) {
            return year == null
                    ? new When(null, false, false, byElection, false)
                    : named(scene, year, false, byElection);
        }
        Contest hand = scene.story().contest();
        boolean before = rule.traits().held().equals("before")
                || (hand != null && hand.election().startsWith("by-") && near(scene, i, "general-election"));
        before |= lastTime(scene, i) || headed(scene, i);
        boolean had = !before && (then(scene, i) || afterSpan(scene, i) || hadWon(scene, i));
        return year == null
                ? new When(null, false, before || had, byElection, had)
                : named(scene, year, before || had, byElection);
    }

    /** "In 2017 his share fell from 34.3 to 31.1": the election before the year of the change; null where that is not told. */
    private When origin(Scene scene, int i) {
        if (!leads(scene, i)) {
            return null;
        }
        Integer year = year(scene, i);
        Integer of = year == null && !scene.era().open() ? era(scene) : year;
        return scene.setting().tallies().elections().stream()
                .filter(e -> of != null
                        && e.kind() == ElectionKind.GENERAL
                        && e.date().getYear() == of)
                .findFirst()
                .flatMap(scene.setting().tallies()::generalBefore)
                .map(before -> new When(before.id(), true, true, false, false))
                .orElse(null);
    }

    /** "In 2017 his share fell from 34.3 to 31.1": the year before the figure that it leads on from; null for none. */
    private Integer ofChange(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - RIGHT); k--) {
            if (scene.items().get(k).isNumber()) {
                return leads(scene, k) ? year(scene, k) : null;
            }
        }
        return null;
    }

    /** "from 34.3 to 31.1": a figure that another leads on from, and no year of its own beside it. */
    private static boolean leads(Scene scene, int i) {
        if (!scene.word(i - 1).equals("from") && !scene.word(i - 2).equals("from")) {
            return false;
        }
        for (int k = i + 1; k < scene.items().size(); k++) {
            if (scene.items().get(k).isNumber()) {
                return scene.word(k - 1).equals("to") || scene.word(k - 2).equals("to");
            }
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The election before the last at which somebody stood, where a change is told of them that leads up to that: "Hughes
     * stood again, and his share fell from 34.3 to 31.1".
     */
    static Optional<When> earlier(Scene scene, int i, NumberRule rule, Side side) {
        Contest stood = side == null || side.contest() == null ? scene.contestAt(i) : side.contest();
        if (stood == null || !rule.traits().held().equals("before") || !leads(scene, i)) {
            return Optional.empty();
        }
        Contest hand = scene.setting().inHand(stood);
        return hand.equals(stood) || !scene.setting().before(stood, hand)
                ? Optional.empty()
                : scene.setting()
                        .tallies()
                        .election(stood.election())
                        .flatMap(scene.setting().tallies()::generalBefore)
                        .map(before -> new When(before.id(), false, true, false, false));
    }

    /**
     * "This time she came third", where the text went on from another contest, "was third this time": the contest meant by
     * the seat's name; or null.
     */
    private When inHand(Scene scene, int at) {
        Contest hand = scene.contestAt(at);
        Contest meant = hand == null ? null : scene.setting().inHand(hand);
        boolean right =
                meant != null && language.lexicon().phrases("on-this-occasion").ahead(scene.items(), at + 1) > 0;
        if (right) {
            return new When(null, false, false, false, false);
        }
        if (meant == null || meant.equals(hand)) {
            return null;
        }
        for (int k = scene.mayHold("on-this-occasion") ? at : -1;
                k >= 0 && !language.lexicon().phrases("clause-end").has(scene.form(k));
                k--) {
            if (language.lexicon().phrases("on-this-occasion").ahead(scene.items(), k) > 0
                    && !scene.asides().shutIn(k, at)) {
                return new When(meant.election(), true, false, false, false);
            }
        }
        return null;
    }

    private static When named(Scene scene, int year, boolean before, boolean byElection) {
        String main = scene.setting().mainId();
        Optional<Election> other = scene.setting().tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year)
                .findFirst();
        String id = other.map(Election::id).orElseGet(() -> vacancy(scene, year));
        boolean earlier = scene.setting().main() != null
                && year < scene.setting().main().date().getYear();
        Contest hand = scene.story().contest();
        String inHand = hand == null ? main : hand.election();
        boolean here = id.equals(inHand) || sameYear(scene, year);
        if (id.equals(inHand) && !id.equals(main)) {
            return new When(id, true, false, byElection, false); // others named here may have stood later too
        }
        return here
                ? new When(null, true, before && !id.equals(inHand), byElection, false)
                : new When(id, true, earlier || !id.equals(main), byElection, false);
    }

    /** The year that the sentence goes on about, if a poll was held in it that is known. */
    private static Integer era(Scene scene) {
        Integer year = scene.era().year();
        return year == null || general(scene, year) || vacancy(scene, year).startsWith("by-") ? year : null;
    }

    /** The by-election of the seat in hand in a year without a general election; an election that is not loaded for none. */
    private static String vacancy(Scene scene, int year) {
        Contest hand =
                scene.seats().values().stream().findFirst().orElse(scene.story().contest());
        return hand == null
                ? "uk-" + year
                : scene.setting().tallies().seat(hand.name()).stream()
                        .map(Contest::election)
                        .filter(e -> e.startsWith("by-") && e.contains("-" + year + "-"))
                        .findFirst()
                        .orElse("uk-" + year);
    }

    /** A year in which the contest in hand was held, if it is a by-election. */
    private static boolean sameYear(Scene scene, int year) {
        Contest contest = scene.story().contest();
        return contest != null
                && contest.election().startsWith("by-")
                && scene.setting()
                                .tallies()
                                .election(contest.election())
                                .orElseThrow()
                                .date()
                                .getYear()
                        == year;
    }

    /** When an event was: years and "last time" around its verb; "had won" is before. */
    When ofEvent(Scene scene, int verb, int after) {
        List<Item> items = scene.items();
        Integer year = headYear(scene, verb);
        for (int k = after; k < Math.min(items.size(), after + 16) && year == null; k++) {
            Item item = items.get(k);
            if (item.is(";")
                    || item.is(".")
                    || item.is("having")
                    || compares(scene, k)
                    || item.is("but")
                    || item.is("while")
                    || (item.is("and") && k > after && items.get(k - 1).isNumber())
                    || (item.is("and") && k > after + 1 && items.get(k - 2).isNumber())
                    || (item.is(",") && k > after + 8)) {
                break;
            }
            year = item.is(Item.Type.YEAR) ? (Integer) item.data() : null;
        }
        for (int k = Math.max(0, verb - 10); k < verb && year == null; k++) {
            boolean head = scene.word(k - 1).equals("in")
                    && (k <= 2 || scene.word(k - 2).equals(","));
            year = head && items.get(k).is(Item.Type.YEAR)
                    ? (Integer) items.get(k).data()
                    : null;
        }
        year = year == null ? ago(scene, after) : year;
        year = year == null ? era(scene) : year;
        When said = year == null ? inHand(scene, verb) : null;
        if (said != null) {
            return said;
        }
        boolean had = scene.word(verb - 1).equals("had")
                || (scene.word(verb - 1).equals("having") && scene.word(after).equals("it"))
                || (scene.word(verb - 2).equals("had") && !scene.word(verb - 1).equals("been"))
                || (scene.word(verb - 3).equals("had") && scene.word(verb - 1).equals("been"))
                || hadWon(scene, verb + 1);
        boolean before =
                lastTime(scene, after - 1) || ended(scene, after) || headed(scene, verb) || afterSpan(scene, verb + 1);
        boolean byElection = byElection(scene, after);
        return year == null
                ? new When(null, false, before || had, byElection, had && !before)
                : named(scene, year, before || had, byElection);
    }

    /** "than in 2019", "since", "from 2019": another time is only compared with; "took it from Labour in 2019" goes on. */
    private boolean compares(Scene scene, int k) {
        if (!language.lexicon().phrases("comparing").has(scene.form(k))) {
            return false;
        }
        boolean from = language.lexicon().phrases("from-whom").has(scene.form(k));
        Item next = k + 1 < scene.items().size() ? scene.items().get(k + 1) : null;
        return !from || next == null || next.isNumber() || next.is(Item.Type.YEAR);
    }

    /** "In 2019 she won …": the year that opens the sentence. */
    private static Integer headYear(Scene scene, int verb) {
        for (int k = 1; k < Math.min(4, verb); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)
                    && (scene.word(k - 1).equals("in")
                            || scene.word(0).equals("in")
                            || scene.word(0).equals("at"))
                    && !turned(scene, k, verb)) {
                return (Integer) scene.items().get(k).data();
            }
        }
        return null;
    }

    /** "at the by-election", "in a by-election" after a verb. */
    private boolean byElection(Scene scene, int after) {
        if (!scene.mayHold("by-election")) {
            return false;
        }
        for (int k = 0; k < Math.min(6, after); k++) {
            if (language.lexicon().phrases("by-election").ahead(scene.items(), k) > 0
                    && (scene.word(k - 1).equals("the") || scene.word(k - 1).equals("a"))) {
                return true;
            }
        }
        for (int k = after; k < Math.min(scene.items().size(), after + 9); k++) {
            if (language.lexicon().phrases("by-election").ahead(scene.items(), k) > 0) {
                return true;
            }
            if (scene.word(k).equals(",") || scene.word(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "had won the seat with a majority of …". */
    private boolean hadWon(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return false;
            }
            if (scene.word(k).equals("having")
                    && language.lexicon().phrases("lose").ahead(scene.items(), k + 1) > 0) {
                return true;
            }
            if (scene.word(k).equals("had")) {
                for (int v = k + 1; v <= k + 2 && v < i; v++) {
                    if (language.lexicon().phrases("win").ahead(scene.items(), v) > 0
                            || language.lexicon().phrases("hold").ahead(scene.items(), v) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "less than two years after the party won the seat with …": told of what was before. */
    private static boolean afterSpan(Scene scene, int i) {
        for (int k = i - 1; k > Math.max(0, i - 12); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return false;
            }
            if (scene.word(k).equals("after")
                    && (scene.items().get(k - 1).is(Item.Type.DUR)
                            || scene.items().get(k - 1).is(Item.Type.X))) {
                return true;
            }
        }
        return false;
    }

    /** "Five years ago she won …": the phrase opens the clause. */
    private boolean headed(Scene scene, int at) {
        for (int k = 0; k < Math.min(at, 4) && !scene.word(k).equals(","); k++) {
            if (spanAgo(scene, k)) {
                return true;
            }
            if (language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0 || lastMonth(scene, k)) {
                return true;
            }
        }
        return false;
    }

    /** "the turnout then was". */
    private static boolean then(Scene scene, int i) {
        for (int k = i - 1; k > Math.max(0, i - 5); k--) {
            if (scene.word(k).equals("then")) {
                return scene.lexicon().phrases("turnout-noun").behind(scene.items(), k - 1) > 0
                        || scene.lexicon().phrases("majority-noun").has(scene.form(k - 1))
                        || scene.lexicon().phrases("share-noun").has(scene.form(k - 1));
            }
        }
        return false;
    }

    /** "last July", "in July", "last year": the general election before the one in hand, if it was then. */
    private boolean lastMonth(Scene scene, int k) {
        boolean last = scene.word(k).equals("last");
        if (!last && !scene.word(k).equals("in")) {
            return false;
        }
        Election hand = scene.story().contest() == null
                ? scene.setting().main()
                : scene.setting()
                        .tallies()
                        .election(scene.story().contest().election())
                        .orElseThrow();
        Election before = hand == null
                ? null
                : scene.setting().tallies().generalBefore(hand).orElse(null);
        if (before == null) {
            return false;
        }
        Integer month = language.numbers().months().get(scene.word(k + 1));
        boolean year = k + 2 < scene.items().size() && scene.items().get(k + 2).is(Item.Type.YEAR);
        return month == null
                ? last
                        && scene.word(k + 1).equals("year")
                        && before.date().getYear() == hand.date().getYear() - 1
                : !year
                        && before.date().getMonthValue() == month
                        && hand.date().getMonthValue() != month
                        && before.date().isAfter(hand.date().minusMonths(last ? 12 : 24));
    }

    private boolean lastTime(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
            if (scene.items().get(k).isNumber()
                    || scene.word(k).equals(",")
                    || scene.word(k).equals("and")
                    || scene.word(k).equals("but")) {
                break;
            }
            if (language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0 || spanAgo(scene, k)) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1))
                        && !scene.asides().shutIn(k, i);
            }
        }
        for (int k = i + 1; k < Math.min(scene.items().size(), i + RIGHT); k++) {
            if (scene.items().get(k).isNumber() || scene.items().get(k).is(",")) {
                return false;
            }
            if (language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0
                    || spanAgo(scene, k)
                    || lastMonth(scene, k)) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1));
            }
        }
        return false;
    }

    /** "took the seat by 629 votes five years ago": what ends the clause, whatever figures come before. */
    private boolean ended(Scene scene, int after) {
        for (int k = after; k < scene.items().size(); k++) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals("and")
                    || language.lexicon().phrases("relative-subject").has(scene.form(k))
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return false;
            }
            if (spanAgo(scene, k) || language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0) {
                return !language.lexicon().phrases("compared").has(scene.form(k - 1));
            }
        }
        return false;
    }

    private boolean near(Scene scene, int i, String phrases) {
        if (!scene.mayHold(phrases)) {
            return false;
        }
        for (int k = 0; k < Math.min(6, i); k++) {
            if (phrases.equals("by-election")
                    && language.lexicon().phrases(phrases).ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        for (int k = Math.max(0, i - 8); k < Math.min(scene.items().size(), i + RIGHT + 3); k++) {
            if (k > i
                    && (scene.items().get(k).isNumber() || scene.items().get(k).is(","))) {
                return false;
            }
            if (language.lexicon().phrases(phrases).ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A year right after the figure ("in 2019", "at the 2019 election"), or at the head of its clause. */
    private Integer year(Scene scene, int at) {
        if (!scene.has(Item.Type.YEAR)) {
            return null;
        }
        List<Item> items = scene.items();
        int i = restated(scene, at);
        for (int k = i + 1; k < Math.min(items.size(), i + YEAR_RIGHT); k++) {
            Item item = items.get(k);
            boolean spare = language.lexicon().phrases("to-spare").ahead(items, k) > 0;
            boolean named = item.is(",") && (apposed(scene, k) || trails(scene, k));
            if (item.isNumber()
                    || (language.lexicon().phrases("year-apart").has(item.form()) && !spare && !named)
                    || (item.is("from") && compares(scene, k))) {
                break;
            }
            if (item.is(Item.Type.YEAR)) {
                return (Integer) item.data();
            }
        }
        for (int k = i - 1; k >= 0; k--) {
            Item item = items.get(k);
            if (item.is(Item.Type.YEAR)
                    && (k <= 2 || k >= i - 14)
                    && !scene.asides().shutIn(k, i)) {
                boolean head = (scene.word(k - 1).equals("in")
                                || scene.word(k - 1).equals("at")
                                || scene.word(k - 2).equals("at"))
                        && (k <= 3
                                || items.get(k - 2).is(",")
                                || scene.word(k - 2).equals("and")
                                || i - k <= 5);
                boolean clause = sameClause(scene, k, i)
                        || owning(scene, k)
                        || scene.word(k + 1).equals("when")
                        || (scene.word(k + 1).equals(",") && scene.word(k + 2).equals("when"));
                boolean opens = clause
                        || (k <= HEAD
                                && opening(items, k)
                                && (scene.word(k - 1).equals("in")
                                        || scene.word(k - 1).equals("the")));
                boolean led = head || scene.word(k - 1).equals("in");
                boolean whole = (k <= 2 || (k <= HEAD && opening(items, k))) && led && !turned(scene, k, i);
                return (head || opens)
                                && !thisTime(scene, k, i)
                                && (whole || !numberBetween(items, k, i))
                                && (!towards(scene, k, i) || (whole && !numberBetween(items, k, i)))
                                && !spent(scene, k, i)
                        ? (Integer) item.data()
                        : null;
            }
        }
        return null;
    }

    /** "took it by 2,138 votes nine years ago": the year of a general election so long before the one in hand; or null. */
    private Integer ago(Scene scene, int from) {
        Election main = scene.setting().main();
        for (int k = from; main != null && k < scene.items().size(); k++) {
            if (scene.word(k).equals(",")
                    || language.lexicon().phrases("relative-subject").has(scene.form(k))
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return null;
            }
            Item item = scene.items().get(k);
            if (item.is(Item.Type.DUR)
                    && !item.figure().days()
                    && scene.word(k + 1).equals("ago")) {
                int year = main.date().getYear() - item.figure().value().intValue();
                return general(scene, year) ? Integer.valueOf(year) : null;
            }
        }
        return null;
    }

    private static boolean general(Scene scene, int year) {
        return scene.setting().tallies().elections().stream()
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year);
    }

    /** "by 229 in 2015, then by 5,259 two years on": so long after, or before, the year named last. */
    private Integer moved(Scene scene, int at) {
        List<Item> items = scene.items();
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
                return null;
            }
        }
        return null;
    }

    /** "Two votes, the margin here in 2017": what a figure is, told after it. */
    private boolean apposed(Scene scene, int comma) {
        return scene.word(comma + 1).equals("the")
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

    /** "who won here in 2019 with a majority of …": no comma and no number between, and "in" before the year. */
    private static boolean sameClause(Scene scene, int year, int i) {
        for (int k = year + 1; k < i; k++) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals("and")
                    || scene.items().get(k).isNumber()) {
                return false;
            }
        }
        return scene.word(year - 1).equals("in");
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
            comma |= scene.word(k).equals(",") && !scene.word(k + 1).equals("when");
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

    /** "2019's majority was", "the 2019 turnout of". */
    private static boolean owning(Scene scene, int year) {
        int k = scene.word(year + 1).equals("'s") ? year + 2 : year + 1;
        return scene.lexicon().phrases("majority-noun").has(scene.form(k))
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
            if (scene.word(k).equals("to")
                    && (k + 1 == to || scene.items().get(k + 1).isNumber())) {
                return true;
            }
        }
        return false;
    }

    /** "five years ago", "ten months earlier", "two years after". */
    private static boolean spanAgo(Scene scene, int k) {
        Item item = scene.items().get(k);
        String next = scene.word(k + 1);
        return (item.is(Item.Type.DUR) || item.is(Item.Type.X))
                && (next.equals("ago") || next.equals("earlier") || next.equals("before") || next.equals("previously"));
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
