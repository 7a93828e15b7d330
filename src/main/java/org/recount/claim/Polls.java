package org.recount.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;

/** The polls of one seat, and which of them words name that tell no year: "in February", "seven months ago". */
final class Polls {
    /** How many months back a month without a year can lie. */
    private static final int REACH = 24;
    /** Years that a parliament sits at most. */
    private static final int PARLIAMENT = 5;

    private final Scene scene;
    private final Contest hand;
    private final LocalDate now;

    /**
     * Polls of a seat.
     *
     * @param seat a contest of it, held or meant at any time
     */
    Polls(Scene scene, Contest seat) {
        this.scene = scene;
        this.hand = scene.setting().inHand(seat);
        this.now = day(scene.setting(), hand);
    }

    /** The by-election that words mean without a date: the last one up to a contest, else the first after it; null for none. */
    static Contest byElection(Setting setting, Contest contest) {
        LocalDate day = day(setting, contest);
        List<Contest> held = setting.tallies().seat(contest.name()).stream()
                .filter(other -> other.election().startsWith("by-"))
                .sorted(Comparator.comparing(other -> day(setting, other)))
                .toList();
        return held.stream()
                .filter(other -> !day(setting, other).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> held.stream().findFirst())
                .orElseGet(() -> ofSeatBefore(setting, contest));
    }

    /**
     * "The Selby by-election" told of Selby and Ainsty, or the other way: that of the seat which this one replaced, known by
     * its name and by somebody in the article who stood for both; null for none.
     */
    static Contest ofSeatBefore(Setting setting, Contest contest) {
        LocalDate day = day(setting, contest);
        List<Contest> theirs = setting.people().stream()
                .filter(person -> person.stands().stream()
                        .anyMatch(stand -> stand.contest().equals(contest)))
                .flatMap(person -> person.stands().stream())
                .map(Person.Stand::contest)
                .filter(other -> setting.kind(other) == ElectionKind.BY_ELECTION)
                .filter(other -> alike(other, contest))
                .filter(other ->
                        day(setting, other).isBefore(day) && day(setting, other).isAfter(day.minusYears(PARLIAMENT)))
                .distinct()
                .toList();
        return theirs.size() == 1 ? theirs.get(0) : null;
    }

    /** The by-election of the seat in hand in a year without a general election; an election that is not loaded for none. */
    static String vacancy(Scene scene, int year) {
        Contest hand =
                scene.seats().values().stream().findFirst().orElse(scene.story().contest());
        if (hand == null) {
            return "uk-" + year;
        }
        Contest before = ofSeatBefore(scene.setting(), hand);
        return Stream.concat(scene.setting().tallies().seat(hand.name()).stream(), Stream.ofNullable(before))
                .map(Contest::election)
                .filter(e -> e.startsWith("by-") && e.contains("-" + year + "-"))
                .findFirst()
                .orElse("uk-" + year);
    }

    /** Whether a general election was held in a year. */
    static boolean general(Scene scene, int year) {
        return scene.setting().tallies().elections().stream()
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year);
    }

    /** Whether the names of two seats begin with the same word. */
    private static boolean alike(Contest one, Contest other) {
        return SeatKey.of(one.name())
                .split(" ", -1)[0]
                .equals(SeatKey.of(other.name()).split(" ", -1)[0]);
    }

    /** The poll that an item dates by a day or a month, with its year or without; null for none. */
    Contest dated(int k) {
        Item item = scene.items().get(k);
        if (item.data() instanceof Item.Day on) {
            return one(on::is);
        }
        Integer month = scene.monthOf(item.form());
        if (month == null) {
            return null;
        }
        if (item.is(Item.Type.YEAR)) {
            int year = (Integer) item.data();
            return one(day -> day.getMonthValue() == month && day.getYear() == year);
        }
        if (item.is(Item.Type.WORD) && scene.lexicon().phrases("month-after").has(scene.form(k - 1))) {
            return one(day -> day.getMonthValue() == month && day.isAfter(now) && day.isBefore(now.plusMonths(REACH)));
        }
        return item.is(Item.Type.WORD) && led(k)
                ? one(day -> day.getMonthValue() == month && !day.isAfter(now) && day.isAfter(now.minusMonths(REACH)))
                : null;
    }

    /** The poll before the one in hand, general or not, where that lies less than two years back; null for none. */
    Contest lately() {
        return held(day -> day.isBefore(now) && day.isAfter(now.minusMonths(REACH)))
                .max(Comparator.comparing(contest -> day(scene.setting(), contest)))
                .orElse(null);
    }

    /** The only poll of a year; null for none, or two. */
    Contest in(int year) {
        return one(day -> day.getYear() == year);
    }

    /** The poll after one of the same seat, where that came less than two years later; null for none. */
    Contest after(Contest told) {
        LocalDate then = day(scene.setting(), told);
        return SeatKey.of(told.name()).equals(SeatKey.of(hand.name()))
                ? held(day -> day.isAfter(then) && day.isBefore(then.plusMonths(REACH)))
                        .min(Comparator.comparing(contest -> day(scene.setting(), contest)))
                        .orElse(null)
                : null;
    }

    /** "in May", "last May", "May's": no verb, and no month of something else. */
    private boolean led(int k) {
        return scene.lexicon().phrases("month-before").has(scene.form(k - 1)) || scene.possessive(k);
    }

    private Contest one(Predicate<LocalDate> then) {
        List<Contest> held = held(then).toList();
        return held.size() == 1 ? held.get(0) : null;
    }

    private Stream<Contest> held(Predicate<LocalDate> then) {
        return scene.setting().tallies().seat(hand.name()).stream()
                .filter(contest -> scene.setting().kind(contest) != ElectionKind.NOTIONAL)
                .filter(contest -> then.test(day(scene.setting(), contest)));
    }

    private static LocalDate day(Setting setting, Contest contest) {
        return setting.tallies().election(contest.election()).orElseThrow().date();
    }

    /** Polls of the seat that a place in a unit is about; none where it is about no seat. */
    static Optional<Polls> at(Scene scene, int i) {
        return Optional.ofNullable(scene.contestAt(i)).map(contest -> new Polls(scene, contest));
    }
}
