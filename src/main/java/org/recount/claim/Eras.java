package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;
import org.recount.election.Tallies;

/**
 * A year that sentences go on about: "In 2010 she won by four votes. She had 21,304", "Five years on the tables turned".
 * It holds to the end of the paragraph, or until another time is named.
 */
final class Eras {
    /** How far into a sentence the year stands that it opens with. */
    private static final int HEAD = 8;

    /** The most items that a label has, and its colon. */
    private static final int LABEL = 7;

    private final Lexicon lexicon;
    private final Phrases months;

    Eras(Language language) {
        this.lexicon = language.lexicon();
        this.months = language.numbers().monthNames();
    }

    /**
     * What a sentence goes on about.
     *
     * @param year that its own words are of; null where they do not go on from one
     * @param open whether they could be of the year before or of the article's own election
     */
    record Era(Integer year, boolean open) {
        static final Era NONE = new Era(null, false);
    }

    /** What a unit takes up from those before it, in the seat in hand. */
    Era of(Sentence unit, Story story, Setting setting) {
        List<Item> items = unit.items();
        Integer labelled = label(items);
        if (labelled != null) {
            return new Era(labelled, false);
        }
        if (unit.kind() == Sentence.Kind.HEADING) {
            return Era.NONE;
        }
        if (unit.kind() != Sentence.Kind.SENTENCE) {
            return story.section() == null || turned(items, 0) ? Era.NONE : new Era(story.section(), marked(items));
        }
        Integer opening = opening(items, true);
        if (opening != null) {
            return new Era(opening, turned(items, 0));
        }
        boolean chronicle = setting.chronicle();
        if (story.year() != null && lexicon.phrases("same-time").stands(items) && !turned(items, 0)) {
            return new Era(story.year(), items.stream().anyMatch(x -> x.is(Item.Type.YEAR)));
        }
        Integer last = story.dated() != null && !unit.breaks() ? story.dated() : story.year();
        last = (unit.breaks() && !chronicle) || bullet(items) ? null : last;
        Integer moved = last == null ? null : moved(items, last);
        if (moved != null) {
            return new Era(moved, !general(moved, setting.tallies()));
        }
        Integer next = last != null && chronicle ? poll(items, last, setting) : null;
        if (next != null) {
            return new Era(next, true);
        }
        Integer section = story.section();
        if (last == null && section == null) {
            return movesOn(items) ? new Era(null, true) : Era.NONE;
        }
        if (turned(items, 0) || (section == null && elsewhere(items, story.contest()))) {
            return Era.NONE;
        }
        if (section != null && (last == null || last.equals(section))) {
            return new Era(section, marked(items));
        }
        if (story.dated() != null && !unit.breaks()) {
            return new Era(last, marked(items));
        }
        if (chronicle && section == null) {
            return fits(items, last, story.contest(), setting.tallies())
                    ? new Era(last, unit.breaks() || marked(items))
                    : new Era(null, true);
        }
        if (marked(items)) {
            return new Era(section, section != null);
        }
        boolean on = goesOn(items) || then(items, last, story.contest(), setting.tallies());
        return new Era(on ? last : section, true);
    }

    /** An item of a list begins anew. */
    private static boolean bullet(List<Item> items) {
        return items.get(0).is("\u2022") || items.get(0).is("-");
    }

    /** "At the next election", "Then she won": the year of the general election after the one told of, or before it; null for none. */
    private Integer poll(List<Item> items, int year, Setting setting) {
        boolean later = lexicon.phrases("moves-on").ahead(items, 0) > 0;
        boolean earlier = lexicon.phrases("moves-back").ahead(items, 0) > 0;
        for (int k = 0; k < Math.min(items.size(), HEAD); k++) {
            later |= lexicon.phrases("next-poll").ahead(items, k) > 0;
        }
        if (later == earlier || items.stream().anyMatch(x -> x.is(Item.Type.YEAR))) {
            return null;
        }
        return setting.tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .map(e -> e.date().getYear())
                .filter(y -> earlier ? y < year : y > year)
                .reduce((one, other) -> Math.abs(one - year) < Math.abs(other - year) ? one : other)
                .orElse(null);
    }

    /** Whether a sentence turns to another seat than the one in hand: before any number, and not in a relative clause. */
    private boolean elsewhere(List<Item> items, Contest hand) {
        String seat = hand == null ? "" : SeatKey.of(hand.name());
        for (Item item : items) {
            if ((item.isNumber() && !item.figure().inWords())
                    || lexicon.phrases("relative").has(item.form())) {
                return false;
            }
            if (item.is(Item.Type.SEAT)
                    && item.seat().seats().stream()
                            .flatMap(s -> s.contests().stream())
                            .noneMatch(c -> SeatKey.of(c.name()).equals(seat))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody is named who stood for the seat in hand, but not in that year. */
    private static boolean fits(List<Item> items, int year, Contest hand, Tallies tallies) {
        String seat = hand == null ? "" : SeatKey.of(hand.name());
        for (Item item : items) {
            if (item.is(Item.Type.PERS)) {
                List<Contest> stood = item.person().people().stream()
                        .flatMap(p -> p.stands().stream())
                        .map(Person.Stand::contest)
                        .filter(c -> SeatKey.of(c.name()).equals(seat))
                        .toList();
                boolean then = stood.stream()
                        .anyMatch(c -> tallies.election(c.election())
                                        .orElseThrow()
                                        .date()
                                        .getYear()
                                == year);
                if (!stood.isEmpty() && !then) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "2019: Con maj 3,358", "2010 result: Con 9,304", "So, 2010, he wins": the year of the label that a line begins with; null for none. */
    private Integer label(List<Item> items) {
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
    private boolean led(List<Item> items, int k) {
        for (int i = 0; i < k - 2; i++) {
            if (!introduces(items, i)) {
                return false;
            }
        }
        return !items.get(k).isNumber()
                && !turned(items, k)
                && items.stream().filter(x -> x.is(Item.Type.YEAR)).count() == 1;
    }

    /**
     * "2015: So nearly", "The 2015 election", "Elm Cross, 2015": the one year that a heading names; null for none, for a
     * line with figures and for the date of an issue.
     */
    Integer section(Sentence heading) {
        List<Item> items = heading.items();
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

    /** The year that the next sentence goes on about; null for none. */
    Integer next(Scene scene) {
        Sentence unit = scene.unit();
        Era era = scene.era();
        Integer carried = scene.story().year();
        if (unit.kind() != Sentence.Kind.SENTENCE) {
            return null;
        }
        Integer last = scene.setting().chronicle() && scene.story().section() == null
                ? last(scene, unit.items().size())
                : null;
        if (last != null) {
            return last;
        }
        Integer opening = opening(unit.items(), false);
        if (opening != null) {
            return opening;
        }
        if (era.year() != null) {
            return era.year();
        }
        return era.open() ? carried : null;
    }

    /** "won it in 2017 and kept it, narrowly, in 2019": the last year before a place that something is told of; null for none. */
    static Integer last(Scene scene, int to) {
        for (int k = to - 1; k > 0 && scene.has(Item.Type.YEAR); k--) {
            if (scene.items().get(k).is(Item.Type.YEAR)
                    && scene.moments().tells(k)
                    && !scene.asides().shutIn(k, to)) {
                return (Integer) scene.items().get(k).data();
            }
        }
        return null;
    }

    /** "Cole was third in December 2019.": the only year of a sentence, at its end; null for none. */
    Integer closing(Sentence unit) {
        List<Item> items = unit.items();
        int at = items.size() - 1;
        while (at > 0 && items.get(at).is(Item.Type.SIGN)) {
            at--;
        }
        if (unit.kind() != Sentence.Kind.SENTENCE
                || at < 1
                || !items.get(at).is(Item.Type.YEAR)
                || !lexicon.phrases("time-before").has(items.get(at - 1).form())) {
            return null;
        }
        Integer year = (Integer) items.get(at).data();
        boolean other = items.stream().anyMatch(x -> x.is(Item.Type.YEAR) && !year.equals(x.data()));
        return other || turned(items, 0) || aside(items, at) ? null : year;
    }

    /** "…, having been beaten in 2019.": what a sentence adds of an earlier time is not what it is about. */
    private boolean aside(List<Item> items, int year) {
        for (int k = year - 1; k > 0; k--) {
            if (items.get(k).is(",")) {
                return lexicon.phrases("having").has(items.get(k + 1).form());
            }
        }
        return false;
    }

    /** "December 2019.", "Then came 2019.": the year of a sentence that is a date and no more, which the paragraph then tells of. */
    Integer dated(Sentence unit) {
        Integer year = null;
        for (Item item : unit.items()) {
            if (item.is(Item.Type.YEAR) && year == null) {
                year = (Integer) item.data();
            } else if (!item.is(Item.Type.SIGN)
                    && !lexicon.phrases("brings-up").has(item.form())
                    && !lexicon.phrases("day-word").has(item.form())
                    && !lexicon.phrases("label-word").has(item.form())) {
                return null;
            }
        }
        return unit.kind() == Sentence.Kind.SENTENCE ? year : null;
    }

    /** "In 2010, after a recount, …": before anybody and any number. */
    private Integer opening(List<Item> items, boolean alone) {
        for (int k = 0; k < Math.min(items.size(), HEAD); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.YEAR)) {
                boolean led = k > 0
                        && lexicon.phrases("era-before").has(items.get(k - 1).form());
                boolean asked = k + 1 < items.size() && items.get(k + 1).is("?");
                return (led || asked) && !turned(items, k) ? (Integer) item.data() : null;
            }
            boolean past = lexicon.phrases("pluperfect").has(item.form());
            boolean aside = lexicon.phrases("relative").has(item.form()) && k > 0;
            if ((item.isNumber() && !item.figure().inWords())
                    || item.is(Item.Type.PERS)
                    || past
                    || (alone && (aside || item.is(Item.Type.PARTY)))) {
                return null;
            }
        }
        return null;
    }

    private boolean turned(List<Item> items, int from) {
        Phrases now = lexicon.phrases("this-time");
        Phrases present = lexicon.phrases("present-day");
        for (int k = from; k < items.size(); k++) {
            if (now.ahead(items, k) > 0 || present.ahead(items, k) > 0 || lately(items, k)) {
                return true;
            }
        }
        return false;
    }

    /** "last July", "on Thursday". */
    private boolean lately(List<Item> items, int k) {
        return k > 0
                && ((lexicon.phrases("last-date").has(items.get(k - 1).form())
                                && months.has(items.get(k).form()))
                        || (lexicon.phrases("compared-on").has(items.get(k - 1).form())
                                && lexicon.phrases("weekday").has(items.get(k).form())));
    }

    /** "Five years on", "Two years before that". */
    private Integer moved(List<Item> items, int from) {
        for (int k = 0; k < Math.min(items.size(), 2); k++) {
            Item item = items.get(k);
            if (!item.is(Item.Type.DUR) || item.figure().days()) {
                continue;
            }
            int years = item.figure().value().intValue();
            if (lexicon.phrases("era-later").ahead(items, k + 1) > 0) {
                return from + years;
            }
            if (lexicon.phrases("era-earlier").ahead(items, k + 1) > 0) {
                return from - years;
            }
        }
        return null;
    }

    /** "Since then she has", "Six months later he": to a time that is not named. */
    private boolean movesOn(List<Item> items) {
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k).is(Item.Type.YEAR)) {
                return false;
            }
        }
        return lexicon.phrases("moves-on").ahead(items, 0) > 0
                || lexicon.phrases("moves-back").ahead(items, 0) > 0
                || lexicon.phrases("same-time").ahead(items, 0) > 0
                || (items.get(0).is(Item.Type.DUR)
                        && (lexicon.phrases("era-later").ahead(items, 1) > 0
                                || lexicon.phrases("era-earlier").ahead(items, 1) > 0));
    }

    private static boolean general(int year, Tallies tallies) {
        return tallies.elections().stream()
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year);
    }

    /** Whether a time of its own is named. */
    private boolean marked(List<Item> items) {
        Phrases now = lexicon.phrases("this-time");
        Phrases then = lexicon.phrases("last-time");
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k).is(Item.Type.YEAR)
                    || items.get(k).is(Item.Type.DUR)
                    || now.ahead(items, k) > 0
                    || then.ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is named, and everybody who is stood for the seat in that year. */
    private static boolean then(List<Item> items, int year, Contest hand, Tallies tallies) {
        String seat = hand == null ? "" : SeatKey.of(hand.name());
        boolean somebody = false;
        for (Item item : items) {
            if (item.is(Item.Type.PERS)) {
                somebody = true;
                boolean stood = item.person().people().stream()
                        .flatMap(p -> p.stands().stream())
                        .filter(s -> SeatKey.of(s.contest().name()).equals(seat))
                        .anyMatch(s -> tallies.election(s.contest().election())
                                .filter(e -> e.kind() == ElectionKind.GENERAL
                                        && e.date().getYear() == year)
                                .isPresent());
                if (!stood) {
                    return false;
                }
            } else if (item.is(Item.Type.SEAT)) {
                return false;
            }
        }
        return somebody;
    }

    /** "She had …", "The margin was …": words that only go on. */
    private boolean goesOn(List<Item> items) {
        return items.get(0).is(Item.Type.PRON) || lexicon.phrases("goes-on").ahead(items, 0) > 0;
    }
}
