package org.recount.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** What the paragraph in hand has told: its years, its seats, its parties, and a little of the one before. */
final class ParagraphTold {
    private Integer dated;
    private Integer led;
    private Integer spoken;
    private boolean entry;
    private boolean mixed;
    /** The year that a sentence of the paragraph in hand opened with; null for none. */
    private Integer opened;
    /** The same of the paragraph before. */
    private Integer openedBefore;
    /** Families of the parties that the paragraph in hand has spoken of. */
    private final Set<String> parties = new HashSet<>(4);
    /** Seats that the paragraph in hand has named. */
    private final Set<String> places = new HashSet<>(2);
    /** Their contests. */
    private final List<Contest> here = new ArrayList<>(2);
    /** Those of the last paragraph before it, or heading, that named any. */
    private final Set<String> placesBefore = new HashSet<>(2);

    /** Another paragraph begins. */
    void next() {
        openedBefore = opened;
        opened = null;
        led = null;
        spoken = null;
        parties.clear();
        here.clear();
        if (!places.isEmpty()) {
            placesBefore.clear();
            placesBefore.addAll(places);
            places.clear();
        }
    }

    /** A sentence of it opens with a year; null for none. */
    void opened(Integer next) {
        opened = next == null ? opened : next;
    }

    /** The year that a sentence of the paragraph in hand opened with, not only named; null for none. */
    Integer led() {
        return led;
    }

    void led(Integer next) {
        led = next;
    }

    /** The year that it named last, wherever in a sentence; null for none. */
    Integer spoken() {
        return spoken;
    }

    void spoken(Integer next) {
        spoken = next == null ? spoken : next;
    }

    /** The year that the paragraph in hand is dated by, in a sentence of its own; null for none. */
    Integer dated() {
        return dated;
    }

    void dated(Integer next) {
        dated = next;
    }

    /** Whether this paragraph, or the one before where this opens with no year, is of another year. */
    boolean ofAnother(int than) {
        Integer last = opened == null ? openedBefore : opened;
        return last != null && last != than;
    }

    /** Whether the paragraph in hand has spoken of another time. */
    boolean mixed() {
        return mixed;
    }

    void mixed(boolean times) {
        mixed = times;
    }

    /** Whether the paragraph in hand opens with a time, as those of a page do that is written while votes are counted. */
    boolean entry() {
        return entry;
    }

    void entry(boolean timed) {
        entry = timed;
    }

    /** Whether it names a contest. */
    boolean names(Contest contest) {
        return here.contains(contest);
    }

    /** Families of the parties that the paragraph in hand has spoken of up to and with a unit, by name or candidate. */
    Set<String> parties(Scene scene) {
        Set<String> all = new HashSet<>(parties);
        spoken(scene, all);
        return all;
    }

    /** Notes of which parties a unit speaks. */
    void spoke(Scene scene) {
        spoken(scene, parties);
    }

    private static void spoken(Scene scene, Set<String> into) {
        for (int i = scene.items().names() ? 0 : scene.items().size();
                i < scene.items().size();
                i++) {
            Item item = scene.items().get(i);
            Side side = item.is(Item.Type.PERS) ? scene.side(i) : null;
            if (item.is(Item.Type.PARTY)) {
                into.add(item.party());
            } else if (item.is(Item.Type.XP)) {
                into.add("");
            } else if (side != null && side.stand() != null) {
                into.add(scene.parties().family(side.stand().candidacy().party()));
            }
        }
    }

    /** "In Selby", where the paragraph has named Selby and Ainsty: the contest of that; empty where it has not. */
    Optional<Contest> whole(Seat seat) {
        for (Contest contest : here) {
            if (SeatKey.of(contest.name()).startsWith(seat.key() + " ")) {
                return Optional.of(contest);
            }
        }
        return Optional.empty();
    }

    /** Notes which contests a unit names. */
    void at(List<Contest> named) {
        here.addAll(named);
        named.forEach(contest -> places.add(SeatKey.of(contest.name())));
    }

    /** Whether the paragraph speaks of a seat and no other; where it has named none, the one before. */
    boolean only(String seat) {
        return (places.isEmpty() ? placesBefore : places).equals(Set.of(seat));
    }
}
