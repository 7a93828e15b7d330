package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** Of which times a unit speaks: one or several, and whether its people tell at which election. */
final class Moments {
    /** Items from a word that compares to the year it compares with. */
    private static final int THAN = 4;
    /** The same after a change, "down 8.9 points on what it had notionally been in 2019". */
    private static final int ON = 8;

    private final Scene scene;

    Moments(Scene scene) {
        this.scene = scene;
    }

    /** Whether the unit speaks of another time than one: more years than one, "had", "five years ago". */
    boolean several() {
        return several(0, scene.items().size(), false);
    }

    /**
     * Whether the clause of an item does.
     *
     * @param year whether the item is of the year that the clause names: then "had" tells of no other time
     */
    boolean several(int at, boolean year) {
        if (!mayBeSeveral()) {
            return false;
        }
        int from = at;
        while (from > 0 && !scene.lexicon().phrases("clause-end").has(scene.form(from - 1))) {
            from--;
        }
        int to = at;
        int told = told(at);
        while (to < told && !scene.lexicon().phrases("clause-end").has(scene.form(to))) {
            to++;
        }
        return several(from, to, year) || relative(at, from, to);
    }

    /** "She had 9,100, to the 8,000 of Cole, whose win in 2019 was a surprise": a year of another matter. */
    private boolean relative(int at, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.items().get(i).is(Item.Type.YEAR) && parted(Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.lexicon().phrases("relative-subject").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "than in 2019", "on 2019", "on what they had in 2019", "since 2019": a year that is only compared with. */
    boolean compared(int year) {
        Phrases than = scene.lexicon().phrases("compared-with");
        for (int k = year - 1;
                k >= Math.max(0, year - THAN) && !scene.items().get(k).isNumber();
                k--) {
            if (than.has(scene.form(k)) && !taken(k)) {
                return true;
            }
        }
        Phrases on = scene.lexicon().phrases("compared-on");
        for (int k = year - 1;
                k >= Math.max(1, year - ON) && !scene.items().get(k).isNumber();
                k--) {
            if (on.has(scene.form(k))
                    && (k == year - 1 || scene.items().get(k - 1).is(Item.Type.PTS) || scene.is(k + 1, "what-mark"))) {
                return true;
            }
        }
        return false;
    }

    /** "took it from Labour in 2010": from whom, not since when. */
    private boolean taken(int from) {
        Item whom = from + 1 < scene.items().size() ? scene.items().get(from + 1) : null;
        return scene.is(from, "from-whom")
                && whom != null
                && (whom.is(Item.Type.PARTY) || whom.is(Item.Type.PERS) || whom.is(Item.Type.PRON));
    }

    /** "in 2019", "back in 2019", "on 8 June 2017": a year at which something was, not one compared with, nor of what somebody had done. */
    boolean tells(int year) {
        int led = scene.month(scene.form(year - 1)) ? year - 2 : year - 1;
        boolean on = scene.items().get(year).isDay() && (scene.is(led, "compared-on") || scene.is(led, "of-mark"));
        boolean in = on
                || scene.is(led, "time-before")
                || (led < 2 && scene.is(led, "era-before"))
                || (led > 0
                        && scene.is(led, "by-mark")
                        && (scene.items().get(led - 1).is(Item.Type.SIGN) || scene.is(led - 1, "list-and")))
                || (scene.is(led, "of-mark") && scene.is(led - 1, "poll-noun"))
                || (scene.is(led, "be") && scene.word(year + 1).equals("."));
        if (!in || (!on && compared(year))) {
            return false;
        }
        for (int k = year - 1; k >= 0 && !scene.items().get(k).is(Item.Type.SIGN); k--) {
            if (scene.is(k, "pluperfect")
                    || scene.is(k, "having-won")
                    || (k > 0 && scene.is(k, "relative"))
                    || scene.is(k, "after-span")) {
                return false;
            }
        }
        return true;
    }

    /** Where the words end that tell of an item and not of a time it is compared with: "was lower | than in 2019". */
    int told(int at) {
        for (int k = at + 1; scene.has(Item.Type.YEAR) && k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR) && compared(k)) {
                int than = k - 1;
                while (than > at + 1
                        && k - than < THAN
                        && !scene.lexicon().phrases("compared-with").has(scene.form(than))) {
                    than--;
                }
                return than;
            }
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                break;
            }
        }
        return scene.items().size();
    }

    /** Whether a year stands among the first items of the unit. */
    boolean dated(int to) {
        for (int k = 0; scene.has(Item.Type.YEAR) && k < to; k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything stands in the unit that tells a time, or a length of it. */
    private boolean mayBeSeveral() {
        return scene.dates() || scene.has(Item.Type.DUR) || scene.mayHold("other-time");
    }

    private boolean several(int from, int to, boolean named) {
        if (!mayBeSeveral()) {
            return false;
        }
        Object year = null;
        boolean other = scene.mayHold("other-time");
        for (int i = from; i < to; i++) {
            if (scene.items().get(i).is(Item.Type.DUR)) {
                return true;
            }
            if (scene.items().get(i).is(Item.Type.YEAR)) {
                if (year != null && !year.equals(scene.items().get(i).data())) {
                    return true;
                }
                year = scene.items().get(i).data();
            }
            boolean told = other
                    && scene.lexicon().phrases("other-time").ahead(scene.items(), i) > 0
                    && !has(i)
                    && !ofYear(i, from, to, named);
            if (told || (scene.months() && scene.items().get(i).is(Item.Type.WORD) && scene.month(scene.form(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "the 2015 general election", "In 2015 she had won": of the year that the clause names, and of no other. */
    private boolean ofYear(int i, int from, int to, boolean named) {
        if (scene.is(i, "poll-noun") || scene.lexicon().phrases("poll-noun").ahead(scene.items(), i) > 0) {
            return i > from && scene.items().get(i - 1).is(Item.Type.YEAR);
        }
        if (!named || !scene.is(i, "pluperfect")) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (scene.items().get(k).is(Item.Type.YEAR) && !compared(k) && unbroken(k, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no sign parts a year from a verb, but for the comma after it that opens the sentence. */
    private boolean unbroken(int year, int verb) {
        int first = scene.word(year + 1).equals(",") && year < THAN ? year + 2 : Math.min(year, verb) + 1;
        for (int k = first; k < Math.max(year, verb); k++) {
            if (scene.items().get(k).is(Item.Type.SIGN)) {
                return false;
            }
        }
        return true;
    }

    /** "She had 9,100 votes": what somebody polled, and no other time. */
    private boolean has(int i) {
        return i + 1 < scene.items().size()
                && scene.items().get(i + 1).isNumber()
                && scene.lexicon().phrases("poll").ahead(scene.items(), i) == 1;
    }

    /** Whether it comes back to the election in hand: names its year, or says "this time". */
    boolean now() {
        Contest told = scene.story().told() == null
                ? scene.story().contest()
                : scene.story().told();
        Integer year =
                told == null ? null : scene.setting().year(scene.setting().inHand(told));
        return scene.names(year) || scene.stands("on-this-occasion") || scene.stands("this-time");
    }

    /** Whether the paragraph, or the heading above, has spoken of another time before the unit. */
    boolean mixed() {
        return scene.story().section() != null || scene.story().paragraph().mixed();
    }

    /** The election at which alone somebody of the unit stood for the seat; null for none, or several. */
    String pinned() {
        String pinned = null;
        for (int k = 0; k < scene.items().size(); k++) {
            Side side = scene.items().get(k).is(Item.Type.PERS) ? scene.side(k) : null;
            if (side == null || side.stand() == null || scene.asides().inside(k)) {
                continue;
            }
            String seat = SeatKey.of(side.contest().name());
            List<String> polls = scene.items().get(k).person().people().stream()
                    .flatMap(p -> p.stands().stream())
                    .map(Person.Stand::contest)
                    .filter(c -> SeatKey.of(c.name()).equals(seat))
                    .map(Contest::election)
                    .distinct()
                    .toList();
            if (polls.size() == 1) {
                if (pinned != null && !pinned.equals(polls.get(0))) {
                    return null;
                }
                pinned = polls.get(0);
            }
        }
        return pinned;
    }
}
