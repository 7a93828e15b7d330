package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Election;
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

    /** How far into a sentence its verb stands that tells whether it is of the present. */
    private static final int PRESENT = 4;

    /** The most items that a label has, and its colon. */
    private static final int LABEL = 7;

    private final Language language;
    private final Lexicon lexicon;
    private final Phrases months;

    Eras(Language language) {
        this.language = language;
        this.lexicon = language.lexicon();
        this.months = language.numbers().monthNames();
    }

    /**
     * What a sentence goes on about.
     *
     * @param year that its own words are of; null where they do not go on from one
     * @param open whether they could be of the year before or of the article's own election
     * @param left whether the year before is over
     */
    record Era(Integer year, boolean open, boolean left) {
        static final Era NONE = new Era(null, false, true);
        /** Of somebody who stood for the seat, but not in the year before. */
        static final Era LEFT = new Era(null, true, true);

        Era(Integer year, boolean open) {
            this(year, open, false);
        }
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
        Integer moved = last == null ? null : moved(items, last);
        if (moved != null) {
            return new Era(moved, !general(moved, setting.tallies()));
        }
        last = (unit.breaks() && !chronicle) || bullet(items) ? null : last;
        Integer next = last != null && chronicle ? poll(items, last, setting) : null;
        if (next != null) {
            return new Era(next, true);
        }
        Integer section = story.section();
        if (last == null && section == null) {
            return movesOn(items) ? new Era(null, true) : Era.NONE;
        }
        boolean over = turned(items, 0) || (section == null && (holds(items) || elsewhere(items, story.contest())));
        if (over) {
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
                    : Era.LEFT;
        }
        if (marked(items)) {
            return new Era(section, section != null, section == null);
        }
        if (section == null && !fits(items, last, story.contest(), setting.tallies())) {
            return Era.LEFT;
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
    private boolean fits(List<Item> items, int year, Contest hand, Tallies tallies) {
        return items.stream()
                .filter(item -> item.is(Item.Type.PERS))
                .allMatch(item -> stands(item, hand).isEmpty() || stood(item, year, hand, tallies));
    }

    /** The candidacies for the seat in hand of whoever may be named. */
    private static List<Person.Stand> stands(Item item, Contest hand) {
        String seat = hand == null ? "" : SeatKey.of(hand.name());
        return item.person().people().stream()
                .flatMap(person -> person.stands().stream())
                .filter(stand -> SeatKey.of(stand.contest().name()).equals(seat))
                .toList();
    }

    /** Whether somebody named stood for the seat in hand in a year, by that name or one like it. */
    private boolean stood(Item item, int year, Contest hand, Tallies tallies) {
        List<Person.Stand> stands = stands(item, hand);
        return !stands.isEmpty()
                && tallies.seat(hand.name()).stream()
                        .filter(contest -> {
                            Election poll = tallies.election(contest.election()).orElseThrow();
                            return poll.date().getYear() == year && poll.kind() != ElectionKind.NOTIONAL;
                        })
                        .map(contest -> new Ballot(contest, language))
                        .anyMatch(ballot -> stands.stream()
                                .anyMatch(
                                        stand -> ballot.same(stand.candidacy()).isPresent()));
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

    /**
     * The year that the next sentence goes on about; null for none.
     *
     * @param told of the one other election that all claims of the sentence are told of; null for none
     */
    Integer next(Scene scene, Integer told) {
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
        boolean loose = era.year() == null || era.open();
        if (told != null && loose && named(scene, told)) {
            return told;
        }
        if (loose && ends(scene)) {
            return last(scene, unit.items().size());
        }
        if (era.year() != null) {
            return era.year();
        }
        return era.left() ? null : carried;
    }

    /** Whether a year is told of, be it of what had been, and no other is named. */
    private static boolean named(Scene scene, Integer year) {
        boolean told = false;
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                if (!scene.items().get(k).data().equals(year)) {
                    return false;
                }
                told |= scene.moments().had(k);
            }
        }
        return told;
    }

    /** "Her chance came in December 2019.": a year at the end of a sentence that gives no figure. */
    private static boolean ends(Scene scene) {
        List<Item> items = scene.items();
        int at = items.size() - 2;
        return at > 0
                && items.get(at).is(Item.Type.YEAR)
                && scene.moments().tells(at)
                && items.stream().noneMatch(item -> item.isNumber());
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
            int end = k + now.ahead(items, k);
            boolean against = end > k
                    && end < items.size()
                    && lexicon.phrases("compared-anew").has(items.get(end).form());
            if ((end > k && !against) || present.ahead(items, k) > 0 || lately(items, k)) {
                return true;
            }
        }
        return false;
    }

    /** "He is back with", "Reed has a majority of": what holds at the time of writing. */
    private boolean holds(List<Item> items) {
        for (int k = 1; k < Math.min(items.size(), PRESENT); k++) {
            Item before = items.get(k - 1);
            boolean somebody = before.is(Item.Type.PRON) || before.is(Item.Type.PERS) || before.is(Item.Type.PARTY);
            if (somebody && lexicon.phrases("holds-now").has(items.get(k).form())) {
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
        for (int k = 0; k < Math.min(items.size(), HEAD); k++) {
            Item item = items.get(k);
            boolean figure = item.isNumber() && !item.figure().inWords();
            boolean past = lexicon.phrases("pluperfect").has(item.form())
                    || lexicon.phrases("had-or-would").has(item.form());
            boolean apart = past
                    || item.is(",")
                    || item.is(";")
                    || lexicon.phrases("relative").has(item.form());
            if (figure || apart || item.is(Item.Type.YEAR)) {
                return null;
            }
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
    private boolean then(List<Item> items, int year, Contest hand, Tallies tallies) {
        List<Item> named =
                items.stream().filter(item -> item.is(Item.Type.PERS)).toList();
        return !named.isEmpty()
                && items.stream().noneMatch(item -> item.is(Item.Type.SEAT))
                && named.stream().allMatch(item -> stood(item, year, hand, tallies));
    }

    /** "She had …", "The margin was …": words that only go on. */
    private boolean goesOn(List<Item> items) {
        return items.get(0).is(Item.Type.PRON) || lexicon.phrases("goes-on").ahead(items, 0) > 0;
    }
}
