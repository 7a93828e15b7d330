package org.recount.claim;

import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** Which election a figure is of: the one in hand, or another that the words near it name. */
final class Times {
    private static final int NONE = -1;
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
        When own = alone(scene, i, rule);
        boolean told = own.yearNamed() || own.election() != null || own.before() || own.byElection();
        int other = told || rule.change() ? NONE : joined(scene, i, -1);
        other = told || rule.change() || other >= 0 ? other : joined(scene, i, 1);
        return other < 0 ? own : alone(scene, other, rule);
    }

    /** "in February with 12,335 votes and a majority of 5,697": the figure that one is joined to; a negative number for none. */
    private int joined(Scene scene, int i, int step) {
        boolean and = false;
        boolean lead = false;
        for (int k = i + step; k > 0 && k < scene.items().size() && Math.abs(k - i) < RIGHT + 3; k += step) {
            if (scene.items().get(k).isNumber()) {
                return and ? k : NONE;
            }
            lead |= language.lexicon().phrases("majority-noun").has(scene.form(k));
            boolean comma = scene.word(k).equals(",") && lead && step < 0;
            and |= scene.word(k).equals("and") || comma;
            if (!comma
                    && !language.lexicon().phrases("joining").has(scene.form(k))
                    && !language.lexicon().phrases("majority-noun").has(scene.form(k))
                    && !language.lexicon().phrases("figure-unit").has(scene.form(k))) {
                return NONE;
            }
        }
        return NONE;
    }

    private When alone(Scene scene, int i, NumberRule rule) {
        When origin = rule.traits().held().equals("before") ? origin(scene, i) : null;
        if (origin != null) {
            return origin;
        }
        int dated = years.place(scene, i);
        Contest poll = dated < 0 ? null : scene.poll(dated);
        Optional<Election> undone = rule.traits().held().equals("before") ? undone(scene, dated, i) : Optional.empty();
        if (undone.isPresent()) {
            return new When(undone.get().id(), true, true, false, false);
        }
        if (poll != null) {
            return named(scene, poll.election(), false);
        }
        Contest labelled = scene.word(1).equals(":") ? scene.poll(0) : null;
        if (labelled != null) {
            return named(scene, labelled.election(), false);
        }
        Integer year = years.moved(scene, i);
        year = year == null ? years.year(scene, i) : year;
        year = year == null && rule.traits().held().equals("won") ? ofChange(scene, i) : year;
        year = year == null && !followed(scene, i) ? years.ago(scene, i) : year;
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
        boolean ago = once.lastTime(scene, i) || once.headed(scene, i);
        Contest near = year == null ? months(scene, i, ago) : null;
        if (near != null) {
            return named(scene, near.election(), false);
        }
        before |= ago;
        before |= year == null && !byElection && pinned(scene);
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

    /** "7,650, more than double the 3,024 of two years ago": another figure stands before the time. */
    private static boolean followed(Scene scene, int i) {
        for (int k = i + 1; k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.DUR)) {
                return false;
            }
            if (scene.items().get(k).isNumber()) {
                return true;
            }
        }
        return false;
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
        String id = other.map(Election::id).orElseGet(() -> Years.vacancy(scene, year));
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

    /** At a poll that is known. */
    private static When named(Scene scene, String id, boolean byElection) {
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

    private static String inHand(Scene scene) {
        Contest hand = scene.story().contest();
        return hand == null ? scene.setting().mainId() : hand.election();
    }

    /** "seven months ago", "Four months later, he": the poll of the seat before the one in hand, or after that told of; or null. */
    private Contest months(Scene scene, int i, boolean ago) {
        boolean span = scene.has(Item.Type.X) || scene.has(Item.Type.DUR);
        Polls polls = span ? Polls.at(scene, i).orElse(null) : null;
        Contest told = scene.story().told();
        boolean later = scene.items().get(0).is(Item.Type.DUR)
                && !scene.items().get(0).figure().days()
                && language.lexicon().phrases("era-later").ahead(scene.items(), 1) > 0;
        if (later && polls != null && told != null && told.election().startsWith("by-")) {
            int years = scene.items().get(0).figure().value().intValue();
            return polls.in(scene.setting().year(told) + years);
        }
        for (int k = 0; polls != null && k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.X)) {
                if (ago && language.lexicon().phrases("span-before").has(scene.form(k + 1))) {
                    return polls.lately();
                }
                boolean on = k < 2
                        && told != null
                        && language.lexicon().phrases("era-later").ahead(scene.items(), k + 1) > 0;
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
    private static boolean pinned(Scene scene) {
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

    /** "won the by-election of 2016, overturning a majority of 23,015": the election before that at which it was undone. */
    private Optional<Election> undone(Scene scene, int dated, int i) {
        int verb = NONE;
        for (int k = i - 1; k > 0 && verb < 0; k--) {
            if (language.lexicon().phrases("undo").has(scene.form(k))) {
                verb = k;
            } else if (scene.items().get(k).isNumber()) {
                return Optional.empty();
            }
        }
        int year = dated;
        for (int k = verb - 1; k >= 0 && year < 0; k--) {
            year = scene.dates(k) ? k : year;
        }
        if (verb < 0 || year < 0 || year > verb) {
            return Optional.empty();
        }
        Contest poll = scene.poll(year);
        String id = poll == null
                ? scene.items().get(year).is(Item.Type.YEAR)
                        ? named(scene, (Integer) scene.items().get(year).data(), false, false)
                                .election()
                        : null
                : poll.election();
        String of = id == null ? inHand(scene) : id;
        return scene.setting().tallies().election(of).flatMap(scene.setting().tallies()::generalBefore);
    }

    /** The year that the sentence goes on about, if a poll was held in it that is known. */
    private static Integer era(Scene scene) {
        Integer year = scene.era().year();
        return year == null
                        || Years.general(scene, year)
                        || Years.vacancy(scene, year).startsWith("by-")
                ? year
                : null;
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
        int dated = dated(scene, verb, after);
        Contest poll = dated < 0 ? null : scene.poll(dated);
        if (poll != null) {
            return named(scene, poll.election(), false);
        }
        Integer year = dated < 0 ? null : (Integer) scene.items().get(dated).data();
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
        Contest near = year == null ? months(scene, verb, before) : null;
        if (near != null) {
            return named(scene, near.election(), false);
        }
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

    /** Where the year or the month stands that an event is of; a negative number for none. */
    private int dated(Scene scene, int verb, int after) {
        List<Item> items = scene.items();
        int head = Years.head(scene, verb);
        if (head >= 0) {
            return head;
        }
        for (int k = after; k < Math.min(items.size(), after + 16); k++) {
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
            if (scene.dates(k)) {
                return k;
            }
        }
        boolean participle =
                scene.word(verb).endsWith("ing") && scene.word(verb - 1).equals(",");
        if (participle && verb > 1 && scene.dates(verb - 2)) {
            return verb - 2;
        }
        for (int k = Math.max(0, verb - 10); k < verb; k++) {
            boolean led = scene.word(k - 1).equals("in")
                    && (k <= 2
                            || scene.items().get(k - 2).is(Item.Type.SIGN)
                            || language.lexicon().phrases("part-mark").has(scene.form(k - 2)));
            boolean when = scene.word(k + 1).equals("when")
                    || (scene.word(k + 1).equals(",") && scene.word(k + 2).equals("when"));
            if ((led || when) && scene.dates(k)) {
                return k;
            }
        }
        return NONE;
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
                return !since(scene, after, k);
            }
            if (scene.word(k).equals(",") || scene.word(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "held it two months after the by-election": another time is only compared with. */
    private boolean since(Scene scene, int from, int named) {
        for (int k = named - 1; k > Math.max(from, named - RIGHT); k--) {
            boolean span = scene.items().get(k - 1).is(Item.Type.DUR)
                    || scene.items().get(k - 1).is(Item.Type.X);
            if (span && language.lexicon().phrases("compared-with").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "from 35.9 per cent at the by-election to 58.3": words before the end of a change are of its beginning. */
    private static boolean ended(Scene scene, int i) {
        for (int k = i - 1; k > 0 && scene.word(i - 1).equals("to"); k--) {
            if (scene.items().get(k).isNumber()) {
                return scene.word(k - 1).equals("from");
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
                    && !scene.asides().shutIn(k, i)
                    && language.lexicon().phrases(phrases).ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        int from = ended(scene, i) ? i : Math.max(0, i - 8);
        for (int k = from; k < Math.min(scene.items().size(), i + RIGHT + 3); k++) {
            if (k > i
                    && (scene.items().get(k).isNumber() || scene.items().get(k).is(","))) {
                return false;
            }
            if (!scene.asides().shutIn(k, i)
                    && language.lexicon().phrases(phrases).ahead(scene.items(), k) > 0) {
                return !since(scene, 0, k);
            }
        }
        return false;
    }
}
