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

    private final Language language;
    private final Years years;
    private final Once once;

    Times(Language language) {
        this.language = language;
        this.years = new Years(language);
        this.once = new Once(language);
    }

    /** When a figure was. A change leads from then to now: words of then do not place it. */
    When of(Scene scene, int i, NumberRule rule) {
        When origin = rule.traits().held().equals("before") ? origin(scene, i) : null;
        if (origin != null) {
            return origin;
        }
        Integer year = years.moved(scene, i);
        year = year == null ? years.year(scene, i) : year;
        year = year == null && rule.traits().held().equals("won") ? ofChange(scene, i) : year;
        year = year == null ? years.ago(scene, i) : year;
        boolean counted = rule.kind() == ClaimKind.SEAT_COUNT && ofItsTime(rule);
        year = year == null && counted ? Years.opening(scene, i) : year;
        year = year == null && ofItsTime(rule) ? era(scene) : year;
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
        before |= once.lastTime(scene, i) || once.headed(scene, i);
        boolean had = !before && (Once.then(scene, i) || Once.afterSpan(scene, i) || once.hadWon(scene, i));
        return year == null
                ? new When(null, false, before || had, byElection, had)
                : named(scene, year, before || had, byElection);
    }

    /** Whether a phrase tells nothing of the time: that seats were won or changed tells only what is counted. */
    private static boolean ofItsTime(NumberRule rule) {
        String held = rule.traits().held();
        return held.isEmpty() || (rule.kind() == ClaimKind.SEAT_COUNT && !held.equals("before"));
    }

    /** "In 2017 his share fell from 34.3 to 31.1": the election before the year of the change; null where that is not told. */
    private When origin(Scene scene, int i) {
        if (!leads(scene, i)) {
            return null;
        }
        Integer year = years.year(scene, i);
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
                Integer year = leads(scene, k) ? years.year(scene, k) : null;
                return year == null && leads(scene, k) && !scene.era().open() ? era(scene) : year;
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
        return year == null
                        || Years.general(scene, year)
                        || vacancy(scene, year).startsWith("by-")
                ? year
                : null;
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
        Integer year = Years.headYear(scene, verb);
        for (int k = after; k < Math.min(items.size(), after + 16) && year == null; k++) {
            Item item = items.get(k);
            if (item.is(";")
                    || item.is(".")
                    || item.is("having")
                    || years.compares(scene, k)
                    || item.is("but")
                    || item.is("while")
                    || (item.is(",") && apposedSeat(scene, k))
                    || (item.is("(") && k + 1 < items.size() && items.get(k + 1).isNumber())
                    || (item.is("and") && k > after && items.get(k - 1).isNumber())
                    || (item.is("and") && k > after + 1 && items.get(k - 2).isNumber())
                    || (item.is(",") && k > after + 8)) {
                break;
            }
            year = item.is(Item.Type.YEAR) ? (Integer) item.data() : null;
        }
        for (int k = Math.max(0, verb - 10); k < verb && year == null; k++) {
            boolean head = scene.word(k - 1).equals("in")
                    && (k <= 2
                            || scene.word(k - 2).equals(",")
                            || language.lexicon().phrases("part-mark").has(scene.form(k - 2)));
            year = head && items.get(k).is(Item.Type.YEAR)
                    ? (Integer) items.get(k).data()
                    : null;
        }
        year = year == null ? whenOf(scene, verb) : year;
        year = year == null ? years.ago(scene, after) : year;
        year = year == null ? era(scene) : year;
        When said = year == null ? inHand(scene, verb) : null;
        if (said != null) {
            return said;
        }
        boolean had = scene.word(verb - 1).equals("had")
                || (scene.word(verb - 1).equals("having") && scene.word(after).equals("it"))
                || (scene.word(verb - 2).equals("had") && !scene.word(verb - 1).equals("been"))
                || (scene.word(verb - 3).equals("had") && scene.word(verb - 1).equals("been"))
                || once.hadWon(scene, verb + 1);
        boolean before = once.lastTime(scene, after - 1)
                || once.ended(scene, after)
                || once.headed(scene, verb)
                || Once.afterSpan(scene, verb + 1);
        boolean byElection = byElection(scene, after);
        return year == null
                ? new When(null, false, before || had, byElection, had && !before)
                : named(scene, year, before || had, byElection);
    }

    /** "won Gower back, a seat they lost in 2015": what is told of the seat was at another time than the verb. */
    private boolean apposedSeat(Scene scene, int comma) {
        return language.lexicon().phrases("the-one").has(scene.form(comma + 1))
                && language.lexicon().phrases("seat-words").ahead(scene.items(), comma + 2) > 0;
    }

    /** "just one in 2019, when Gildernew held": the year right before the clause of a verb; null for none. */
    private Integer whenOf(Scene scene, int verb) {
        for (int k = verb - 1;
                k > 0
                        && !scene.word(k).equals(",")
                        && !language.lexicon().phrases("clause-end").has(scene.form(k));
                k--) {
            if (language.lexicon().phrases("when-clause").has(scene.form(k))) {
                Item year = scene.items().get(scene.word(k - 1).equals(",") && k > 1 ? k - 2 : k - 1);
                return year.is(Item.Type.YEAR) ? (Integer) year.data() : null;
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
}
