package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;

/** The seats that a unit names, each with the contest that is meant, and other contests that its people bring. */
final class Places {
    private final Scene scene;
    private final Line items;
    private final Setting setting;
    private final Story story;
    private final Map<Integer, Contest> seats = new HashMap<>();
    /** All contests named in the unit; null until they are asked for. */
    private List<Contest> named;

    Places(Scene scene) {
        this.scene = scene;
        this.items = scene.items();
        this.setting = scene.setting();
        this.story = scene.story();
        boolean dated = false;
        for (int i = scene.has(Item.Type.SEAT) ? 0 : items.size(); i < items.size(); i++) {
            Item item = items.get(i);
            dated |= item.is(Item.Type.YEAR);
            Contest contest = item.is(Item.Type.SEAT)
                    ? seatContest(item.seat().first(), dated || fresh(i), scene.is(i - 1, "former"))
                    : null;
            if (contest != null) {
                seats.put(i, contest);
            }
        }
    }

    /** "the new Selby seat", "the new seat of Selby": no short name of one that was there before. */
    private boolean fresh(int seat) {
        int k = seat - 1;
        while (k > 0 && (scene.is(k, "of-mark") || scene.is(k, "seat-words"))) {
            k--;
        }
        return scene.is(k, "newly-drawn");
    }

    /** Contests of the seats of the unit, by the index of the mention. */
    Map<Integer, Contest> seats() {
        return seats;
    }

    /** Whether a seat stands before an index. */
    boolean before(int i) {
        for (int seat : seats.keySet()) {
            if (seat < i) {
                return true;
            }
        }
        return false;
    }

    /** Whether the seat of a contest is named in the unit, other than as one of the past, or of later on, while another is in hand. */
    boolean names(Contest contest) {
        for (Map.Entry<Integer, Contest> seat : seats.entrySet()) {
            Whereabouts where = scene.whereabouts();
            boolean aside = where.formerly(seat.getKey()) || where.later(seat.getKey()) || where.satFor(seat.getKey());
            if (seat.getValue().equals(contest) && (story.contest() == null || !aside)) {
                return true;
            }
        }
        return false;
    }

    /** Contests of the seats of the unit, each once, as they are named. */
    List<Contest> seatsInOrder() {
        if (seats.isEmpty()) {
            return List.of();
        }
        List<Contest> inOrder = new ArrayList<>(seats.size());
        for (int i = 0; i < items.size(); i++) {
            if (seats.containsKey(i)) {
                addOnce(inOrder, seats.get(i));
            }
        }
        return inOrder;
    }

    /** The contest that the name of a seat means, with a year before it or without, and whether it is said to be an old one. */
    private Contest seatContest(Seat seat, boolean dated, boolean old) {
        Optional<Contest> whole = dated ? Optional.empty() : story.paragraph().whole(seat);
        if (whole.isPresent()) {
            return whole.get();
        }
        Contest contest = setting.contest(seat).orElse(null);
        if (contest == null || setting.main() == null || contest.election().equals(setting.mainId())) {
            return contest;
        }
        Election election = setting.tallies().election(contest.election()).orElse(null);
        if (election == null || election.kind() != ElectionKind.GENERAL) {
            return contest;
        }
        // "her old Elm Cross seat" is not the one of that name that is yet to be drawn.
        boolean yetToBe = old
                && story.contest() != null
                && election.date().isAfter(setting.main().date());
        return yetToBe ? null : setting.heir(seat).orElse(contest);
    }

    /** The contest of a seat that is named, at that time; of the seat that went by this name then, where it is no more. */
    Contest seatAt(int i, When told) {
        Contest contest = seats.get(i);
        boolean gone = contest != null && told.election() != null && told.contest(setting, contest) == null;
        return gone ? items.get(i).seat().first().at(told.election()).orElse(contest) : contest;
    }

    /** Contests that a figure could be of instead: others that the unit names, or the one the article is about. */
    List<Contest> otherContests(Contest taken) {
        List<Contest> others = new ArrayList<>(contests());
        if (story.homeContest() != null) {
            others.add(story.homeContest());
        }
        others.addAll(namesakes(taken));
        others.removeIf(c -> c.equals(taken));
        return others;
    }

    /** "took Kensington by 150", where it is short for Kensington and Bayswater: the seat that once had just this name. */
    List<Contest> namesakes(Contest taken) {
        List<Contest> namesakes = new ArrayList<>(0);
        for (Map.Entry<Integer, Contest> seat : seats.entrySet()) {
            String written = SeatKey.of(items.get(seat.getKey()).seat().written());
            if (seat.getValue().equals(taken) && !written.equals(SeatKey.of(taken.name()))) {
                namesakes.addAll(
                        setting.tallies().seat(items.get(seat.getKey()).seat().written()));
            }
        }
        return namesakes;
    }

    /** All contests named in the unit, by seat or person. */
    List<Contest> contests() {
        if (named == null) {
            named = findContests();
        }
        return named;
    }

    private List<Contest> findContests() {
        List<Contest> all = new ArrayList<>(seats.size() + 2);
        seats.values().forEach(c -> addOnce(all, c));
        for (int i = scene.has(Item.Type.PERS) ? 0 : items.size(); i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PERS)
                    && scene.side(i) != null
                    && scene.side(i).contest() != null) {
                addOnce(all, scene.side(i).contest());
            }
        }
        return all;
    }

    private static void addOnce(List<Contest> all, Contest contest) {
        if (!all.contains(contest)) {
            all.add(contest);
        }
    }

    /** A leader of a party who is named in passing: the text names other seats, and not theirs. */
    boolean inPassing(int k) {
        Contest contest = items.get(k).is(Item.Type.PERS) && scene.side(k) != null
                ? scene.side(k).contest()
                : null;
        return contest != null
                && story.contest() != null
                && !contest.equals(story.contest())
                && !setting.names(contest)
                && scene.leads(items.get(k).person().first());
    }

    /** Whether nothing but the name of a party's leader leads to a contest: what a party polled is not told of it. */
    boolean ofLeader(Contest contest) {
        List<Person> stood = setting.namesSeat(contest)
                ? List.of()
                : setting.spokenOf().stream()
                        .filter(person -> person.in(contest).isPresent())
                        .toList();
        return !stood.isEmpty() && stood.stream().allMatch(scene::leads);
    }
}
