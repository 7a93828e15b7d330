package org.recount.claim;

import java.util.Optional;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** Which election is meant where a year, a poll, a span or "this time" is told, as seen from the one in hand. */
final class Occasions {
    private final Lexicon lexicon;

    Occasions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * "This time she came third", where the text went on from another contest, "was third this time": the contest meant by
     * the seat's name; or null.
     */
    When thisTime(Scene scene, int at) {
        Contest hand = scene.contestAt(at);
        Contest meant = hand == null ? null : scene.setting().inHand(hand);
        boolean right = meant != null && lexicon.phrases("on-this-occasion").ahead(scene.items(), at + 1) > 0;
        if (right) {
            return new When(null, false, false, false, false);
        }
        if (meant == null || meant.equals(hand)) {
            return null;
        }
        for (int k = scene.mayHold("on-this-occasion") ? at : -1;
                k >= 0 && !lexicon.phrases("clause-end").has(scene.form(k));
                k--) {
            if (lexicon.phrases("on-this-occasion").ahead(scene.items(), k) > 0
                    && !scene.asides().shutIn(k, at)) {
                return new When(meant.election(), true, false, false, false);
            }
        }
        return null;
    }

    static When named(Scene scene, int year, boolean before, boolean byElection) {
        String main = scene.setting().mainId();
        Optional<Election> other = scene.setting().tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year)
                .findFirst();
        String vacancy = byElection || other.isEmpty() ? Polls.vacancy(scene, year) : "";
        String id = vacancy.startsWith("by-") || other.isEmpty()
                ? vacancy
                : other.get().id();
        boolean earlier = scene.setting().main() != null
                && year < scene.setting().main().date().getYear();
        boolean here = id.equals(inHand(scene)) || sameYear(scene, year);
        if (here && !(id.equals(inHand(scene)) && !id.equals(main))) {
            return new When(null, true, before && !id.equals(inHand(scene)), byElection, false);
        }
        return id.equals(inHand(scene))
                ? named(scene, id, byElection)
                : new When(id, true, earlier || !id.equals(main), byElection, false);
    }

    /** At the general election before that of a year; null where none is known. */
    static When before(Scene scene, int year) {
        return scene.setting().tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year)
                .findFirst()
                .flatMap(scene.setting().tallies()::generalBefore)
                .map(before -> new When(before.id(), true, true, false, false))
                .orElse(null);
    }

    /** At a poll that is known. */
    static When named(Scene scene, String id, boolean byElection) {
        boolean here = id.equals(inHand(scene));
        return here && id.equals(scene.setting().mainId())
                ? new When(null, true, false, byElection, false)
                : new When(
                        id,
                        true,
                        !here && !id.equals(scene.setting().mainId()),
                        byElection,
                        false); // others named here may have stood later too
    }

    static String inHand(Scene scene) {
        Contest hand = scene.story().contest();
        return hand == null ? scene.setting().mainId() : hand.election();
    }

    /** "seven months ago", "Four months later, he": the poll of the seat before the one in hand, or after that told of; or null. */
    Contest months(Scene scene, int i, boolean ago) {
        boolean span = scene.has(Item.Type.X) || scene.has(Item.Type.DUR);
        Polls polls = span ? Polls.at(scene, i).orElse(null) : null;
        Contest told = scene.story().told();
        boolean later = scene.items().get(0).is(Item.Type.DUR)
                && !scene.items().get(0).figure().days()
                && lexicon.phrases("era-later").ahead(scene.items(), 1) > 0;
        if (later && polls != null && told != null && told.election().startsWith("by-")) {
            int years = scene.items().get(0).figure().value().intValue();
            return polls.in(scene.setting().year(told) + years);
        }
        for (int k = 0; polls != null && k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.X)) {
                if (ago && lexicon.phrases("span-before").has(scene.form(k + 1))) {
                    return polls.lately();
                }
                boolean on =
                        k < 2 && told != null && lexicon.phrases("era-later").ahead(scene.items(), k + 1) > 0;
                if (on) {
                    return polls.after(told);
                }
            }
        }
        return null;
    }

    /**
     * "Pole came second and Timperley third", where a by-election is in hand, the text has just told of the general election
     * before it, and one of them stood at no other.
     */
    static boolean pinned(Scene scene) {
        Contest told = scene.story().told();
        Contest hand = scene.story().contest();
        return told != null
                && hand != null
                && hand.election().startsWith("by-")
                && told.election().equals(When.before(scene.setting(), hand))
                && !scene.unit().breaks()
                && !scene.moments().now()
                && told.election().equals(scene.moments().pinned());
    }

    /** The year that the sentence goes on about at a place, if a poll was held in it that is known. */
    static Integer era(Scene scene, int at) {
        Integer year = scene.era().year();
        if (year != null && scene.has(Item.Type.YEAR)) {
            if (turned(scene, at)) {
                return null;
            }
            Integer last = Eras.last(scene, at);
            year = last == null ? year : last;
        }
        return year == null
                        || Polls.general(scene, year)
                        || Polls.vacancy(scene, year).startsWith("by-")
                ? year
                : null;
    }

    /** The contest of a seat at the time that the sentence goes on about; the one given where there is none. */
    static Contest then(Scene scene, int at, Contest contest) {
        Integer year = contest == null ? null : era(scene, at);
        Contest then = year == null ? null : named(scene, year, false, false).contest(scene.setting(), contest);
        return then == null ? contest : then;
    }

    /** "In 2015 she was second; this time": whether the words before a place have come back to the time of writing. */
    private static boolean turned(Scene scene, int at) {
        for (int k = 0; k < at; k++) {
            if (scene.thisTime(k) > 0) {
                return true;
            }
        }
        return false;
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
}
