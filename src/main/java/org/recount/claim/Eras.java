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
    /** How far into a sentence words stand that lead on from the time before. */
    private static final int HEAD = 8;

    private final Language language;
    private final Lexicon lexicon;
    private final Turns turns;
    private final Datings datings;

    Eras(Language language) {
        this.language = language;
        this.lexicon = language.lexicon();
        this.turns = new Turns(language);
        this.datings = new Datings(lexicon, turns);
    }

    /**
     * What a sentence goes on about.
     *
     * @param year that its own words are of; null where they do not go on from one
     * @param open whether they could be of the year before or of the article's own election
     * @param left whether the year before is over
     * @param moved whether its own words count from the year before: "Two years earlier"
     */
    record Era(Integer year, boolean open, boolean left, boolean moved) {
        static final Era NONE = new Era(null, false, true);
        /** Of somebody who stood for the seat, but not in the year before. */
        static final Era LEFT = new Era(null, true, true);

        Era(Integer year, boolean open) {
            this(year, open, false);
        }

        Era(Integer year, boolean open, boolean left) {
            this(year, open, left, false);
        }
    }

    /** The years that units name as their own. */
    Datings datings() {
        return datings;
    }

    /** What a unit takes up from those before it, in the seat in hand. */
    Era of(Sentence unit, Story story, Setting setting) {
        Line items = unit.items();
        Integer labelled = datings.label(items);
        if (labelled != null) {
            return new Era(labelled, false);
        }
        if (unit.kind() == Sentence.Kind.HEADING) {
            return Era.NONE;
        }
        if (unit.kind() != Sentence.Kind.SENTENCE) {
            return story.section() == null || turns.turned(items, 0)
                    ? Era.NONE
                    : new Era(story.section(), turns.marked(items));
        }
        Integer opening = datings.opening(items, true);
        if (opening != null) {
            return new Era(opening, turns.turned(items, 0));
        }
        boolean chronicle = setting.chronicle();
        Integer spoken = unit.breaks()
                        || story.paragraph().spoken() == null
                        || !general(story.paragraph().spoken(), setting.tallies())
                ? elsewhen(story, setting)
                : story.paragraph().spoken();
        Integer then = story.year() == null ? spoken : story.year();
        boolean back = lexicon.phrases("same-time").stands(items) || turns.then(items);
        if (then != null && back && !turns.turned(items, 0)) {
            return new Era(then, items.stream().anyMatch(x -> x.is(Item.Type.YEAR)));
        }
        Integer last = story.paragraph().dated() != null && !unit.breaks()
                ? story.paragraph().dated()
                : story.year();
        Integer moved = last == null ? null : moved(items, last);
        if (moved == null || !general(moved, setting.tallies())) {
            int hand = story.contest() == null ? 0 : setting.year(story.contest());
            Integer later = hand == 0 ? null : moved(items, hand);
            moved = later != null && later > hand && general(later, setting.tallies()) ? later : moved;
        }
        if (moved != null) {
            return new Era(moved, !general(moved, setting.tallies()), false, true);
        }
        Integer general = generalAfter(items, story.contest(), setting);
        if (general != null && fits(items, general, story.contest(), setting.tallies())) {
            return new Era(general, false, false, true);
        }
        last = (unit.breaks() && !chronicle) || bullet(items) ? null : last;
        boolean following = last != null && (chronicle || nextPoll(items));
        Integer next = following ? poll(items, last, setting) : null;
        if (next != null) {
            return new Era(next, true, false, true);
        }
        Integer section = story.section();
        if (last == null && section == null) {
            return turns.movesOn(items) ? new Era(null, true) : Era.NONE;
        }
        boolean over = turns.turned(items, 0)
                || turns.upToNow(items)
                || (section == null && (turns.holds(items) || turns.elsewhere(items, story.contest())));
        if (over) {
            return Era.NONE;
        }
        if (section != null && (last == null || last.equals(section))) {
            return new Era(section, turns.marked(items));
        }
        if (story.paragraph().dated() != null && !unit.breaks()) {
            return new Era(last, turns.marked(items));
        }
        if (chronicle && section == null) {
            return fits(items, last, story.contest(), setting.tallies())
                    ? new Era(last, unit.breaks() || turns.marked(items))
                    : Era.LEFT;
        }
        if (turns.marked(items)) {
            return new Era(section, section != null, section == null);
        }
        if (section == null && !fits(items, last, story.contest(), setting.tallies())) {
            return Era.LEFT;
        }
        boolean aside = turns.turnout(items) && story.paragraph().led() == null;
        boolean on = (turns.goesOn(items) && !aside)
                || then(items, last, story.contest(), setting.tallies())
                || (last.equals(story.paragraph().led()) && turns.tells(items));
        return new Era(on ? last : section, true);
    }

    /** The year of the other contest that the text has told of last; null for none. */
    private static Integer elsewhen(Story story, Setting setting) {
        Contest told = story.told();
        return told == null || setting.inHand(told).equals(told) ? null : setting.year(told);
    }

    /** An item of a list begins anew. */
    private static boolean bullet(List<Item> items) {
        return items.get(0).is("\u2022") || items.get(0).is("-");
    }

    /** "At the next election", "Then she won": the year of the general election after the one told of, or before it; null for none. */
    private Integer poll(Line items, int year, Setting setting) {
        boolean later = lexicon.phrases("moves-on").ahead(items, 0) > 0;
        boolean earlier = lexicon.phrases("moves-back").ahead(items, 0) > 0;
        later |= nextPoll(items);
        if (later == earlier || dated(items)) {
            return null;
        }
        return setting.tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .map(e -> e.date().getYear())
                .filter(y -> earlier ? y < year : y > year)
                .reduce((one, other) -> Math.abs(one - year) < Math.abs(other - year) ? one : other)
                .orElse(null);
    }

    /** "At the next election, in 2015, she had 507": a year before any figure is what is meant. */
    private static boolean dated(Line items) {
        if (!items.has(Item.Type.YEAR)) {
            return false;
        }
        for (Item item : items) {
            if (item.is(Item.Type.YEAR)) {
                return true;
            }
            if (item.isNumber() && !item.figure().inWords()) {
                return false;
            }
        }
        return false;
    }

    /** "At the next general election Reed": near the beginning. */
    private boolean nextPoll(Line items) {
        Phrases next = lexicon.phrases("next-poll");
        for (int k = items.mayHold(next) ? 0 : HEAD; k < Math.min(items.size(), HEAD); k++) {
            if (next.ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "At the general election nine months later", after a by-election: the year of the first one since; null for none. */
    private Integer generalAfter(Line items, Contest hand, Setting setting) {
        boolean may = items.mayHold(lexicon.phrases("general-election"))
                && hand != null
                && setting.kind(hand) == ElectionKind.BY_ELECTION;
        boolean general = false;
        boolean later = false;
        for (int k = 0; may && k < Math.min(items.size(), HEAD) && !dates(items.get(k)); k++) {
            general |= lexicon.phrases("general-election").ahead(items, k) > 0;
            boolean span = items.get(k).is(Item.Type.X) || items.get(k).is(Item.Type.DUR);
            later |= lexicon.phrases("poll-follows").ahead(items, k) > 0 || (span && later(items, k + 1));
        }
        return general && later
                ? setting.tallies()
                        .election(hand.election())
                        .flatMap(setting.tallies()::generalAfter)
                        .map(e -> e.date().getYear())
                        .orElse(null)
                : null;
    }

    /** "later", but not "later than 2017". */
    private boolean later(Line items, int at) {
        int length = lexicon.phrases("era-later").ahead(items, at);
        return length > 0
                && !(at + length < items.size()
                        && lexicon.phrases("than-mark")
                                .has(items.get(at + length).form()));
    }

    private static boolean dates(Item item) {
        return item.is(Item.Type.YEAR) || (item.isNumber() && !item.figure().inWords());
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
        Integer opening = datings.opening(unit.items(), false);
        if (opening != null) {
            return turns.comesBack(unit.items()) ? null : opening;
        }
        boolean loose = era.year() == null || era.open();
        if (told != null && loose && named(scene, told)) {
            return told;
        }
        Integer end = loose ? end(scene) : null;
        if (end != null) {
            return end;
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
                told |= scene.moments().tells(k);
            }
        }
        return told;
    }

    /** The year that a unit is labelled with, opens with or counts on to, and that the paragraph then tells of; null for none. */
    Integer led(Scene scene) {
        Integer labelled = scene.unit().breaks() ? datings.label(scene.items()) : null;
        if (labelled != null) {
            return labelled;
        }
        Integer opening = datings.opening(scene.items(), true);
        if (opening == null) {
            return scene.era().moved() ? scene.era().year() : null;
        }
        return opening.equals(last(scene, HEAD)) ? opening : null;
    }

    /**
     * "Her chance came in December 2019.", "It ended on 8 June 2017.": the year at the end of a clause, in a sentence that gives
     * no figure; null for none.
     */
    private static Integer end(Scene scene) {
        Line items = scene.items();
        int at = items.size() - 2;
        while (at > 0 && items.get(at).calendarYear() == null) {
            at--;
        }
        return at > 0
                        && items.get(at + 1).is(Item.Type.SIGN)
                        && scene.moments().tells(at)
                        && !scene.stands("negation")
                        && items.stream().noneMatch(item -> item.isNumber())
                ? items.get(at).calendarYear()
                : null;
    }

    /** "won it in 2017 and kept it, narrowly, in 2019": the last year before a place that something is told of; null for none. */
    static Integer last(Scene scene, int to) {
        for (int k = Math.min(to, scene.items().size()) - 1; k > 0 && scene.dates(); k--) {
            if (scene.items().get(k).calendarYear() != null
                    && scene.moments().tells(k)
                    && !scene.asides().shutIn(k, to)) {
                return scene.items().get(k).calendarYear();
            }
        }
        return null;
    }

    /** "Five years on", "Two years before that". */
    private Integer moved(Line items, int from) {
        if (!items.mayHold(lexicon.phrases("era-later")) && !items.mayHold(lexicon.phrases("era-earlier"))) {
            return null;
        }
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
            boolean year = k > 0 && lexicon.phrases("a-year").behind(items, k) > 0;
            if (!year && (!item.is(Item.Type.DUR) || item.figure().days())) {
                continue;
            }
            int years = year ? 1 : item.figure().value().intValue();
            if (lexicon.phrases("era-later").ahead(items, k + 1) > 0) {
                return from + years;
            }
            if (lexicon.phrases("era-earlier").ahead(items, k + 1) > 0) {
                return from - years;
            }
        }
        return null;
    }

    private static boolean general(int year, Tallies tallies) {
        return tallies.elections().stream()
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year);
    }

    /** Whether somebody is named, and everybody who is stood for the seat in that year. */
    private boolean then(List<Item> items, int year, Contest hand, Tallies tallies) {
        List<Item> named =
                items.stream().filter(item -> item.is(Item.Type.PERS)).toList();
        return !named.isEmpty()
                && items.stream().noneMatch(item -> item.is(Item.Type.SEAT))
                && named.stream().allMatch(item -> stood(item, year, hand, tallies));
    }
}
