package org.recount.claim;

import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.Election;

/** Which election a figure is of: the one in hand, or another that the words near it name. */
final class Times {
    private static final int NONE = -1;
    private static final int RIGHT = 6;

    private final Language language;
    private final Years years;
    private final SpannedYears spans;
    private final Once once;
    private final Changes changes;
    private final Occasions occasions;
    private final NamedPolls polls;

    Times(Language language) {
        this.language = language;
        this.years = new Years(language);
        this.spans = new SpannedYears(language);
        this.once = new Once(language);
        this.changes = new Changes(language);
        this.occasions = new Occasions(language.lexicon());
        this.polls = new NamedPolls(language.lexicon());
    }

    /** When a figure was. A change leads from then to now: words of then do not place it. */
    When of(Scene scene, int i, NumberRule rule) {
        When own = alone(scene, i, rule);
        boolean told =
                own.yearNamed() || own.election() != null || own.before() || own.byElection() || Years.now(scene, i);
        int other = told || rule.change() ? NONE : joined(scene, i, -1);
        other = told || rule.change() || other >= 0 ? other : joined(scene, i, 1);
        return other < 0 ? own : alone(scene, other, rule);
    }

    /** "in February with 12,335 votes and a majority of 5,697", "15,006 votes in 2019, a share of 30.1%": the figure that one is joined to; a negative number for none. */
    private int joined(Scene scene, int i, int step) {
        boolean and = false;
        boolean lead = false;
        for (int k = i + step; k > 0 && k < scene.items().size() && Math.abs(k - i) < RIGHT + 3; k += step) {
            if (scene.items().get(k).isNumber()) {
                return and ? k : NONE;
            }
            boolean noun = language.lexicon().phrases("majority-noun").has(scene.form(k))
                    || (step < 0
                            && language.lexicon().phrases("share-or-turnout").has(scene.form(k)));
            lead |= noun;
            boolean comma = scene.word(k).equals(",") && lead && step < 0;
            and |= scene.is(k, "list-and") || comma || (step < 0 && scene.is(k, "with-mark"));
            boolean dated = and
                    && step < 0
                    && (scene.dates(k)
                            || scene.is(k, "time-before")
                            || scene.items().get(k).is(Item.Type.SEAT));
            if (!comma
                    && !dated
                    && !noun
                    && !(lead && scene.is(k, "on-figure"))
                    && !language.lexicon().phrases("joining").has(scene.form(k))
                    && !language.lexicon().phrases("figure-unit").has(scene.form(k))) {
                return NONE;
            }
        }
        return NONE;
    }

    private When alone(Scene scene, int i, NumberRule rule) {
        When origin = rule.traits().held().equals("before") ? changes.origin(scene, i) : null;
        if (origin != null) {
            return origin;
        }
        int dated = years.place(scene, i);
        Contest poll = dated < 0 ? null : scene.poll(dated);
        Optional<Election> undone =
                rule.traits().held().equals("before") ? changes.undone(scene, dated, i) : Optional.empty();
        if (undone.isPresent()) {
            return new When(undone.get().id(), true, true, false, false);
        }
        if (poll != null) {
            return Occasions.named(scene, poll.election(), false);
        }
        Contest labelled = scene.word(1).equals(":") ? scene.poll(0) : null;
        if (labelled != null) {
            return Occasions.named(scene, labelled.election(), false);
        }
        Integer year = spans.moved(scene, i);
        year = year == null ? years.year(scene, i) : year;
        year = year == null && rule.traits().held().equals("won") ? changes.ofChange(scene, i) : year;
        year = year == null && !followed(scene, i) ? spans.ago(scene, i) : year;
        boolean counted = rule.kind() == ClaimKind.SEAT_COUNT && ofItsTime(rule);
        year = year == null && counted ? Years.opening(scene, i) : year;
        Integer era = year == null ? Occasions.era(scene, i) : null;
        year = era != null && ofItsTime(rule) ? era : year;
        When earlier = era == null ? null : before(scene, i, rule, era);
        if (earlier != null) {
            return earlier;
        }
        When said = year == null ? occasions.thisTime(scene, i) : null;
        if (said != null) {
            return said;
        }
        boolean byElection = polls.near(scene, i, "by-election");
        if (rule.change()) {
            return year == null
                    ? new When(null, false, false, byElection, false)
                    : Occasions.named(scene, year, false, byElection);
        }
        Contest hand = scene.story().contest();
        boolean before = rule.traits().held().equals("before")
                || (hand != null && hand.election().startsWith("by-") && polls.near(scene, i, "general-election"));
        Outlook outlook = scene.story().outlook();
        boolean ago = (once.lastTime(scene, i) || once.headed(scene, i)) && !outlook.last(hand);
        Contest near = year == null ? occasions.months(scene, i, ago) : null;
        if (near != null) {
            return Occasions.named(scene, near.election(), false);
        }
        before |= ago;
        before |= year == null && !byElection && outlook.toCome(hand);
        before |= year == null && !byElection && Occasions.pinned(scene);
        boolean had = !before
                && (Once.then(scene, i) || Once.hadBeen(scene, i) || Once.afterSpan(scene, i) || once.hadWon(scene, i));
        return year == null
                ? new When(null, false, before || had, byElection, had)
                : Occasions.named(scene, year, before || had, byElection);
    }

    /** "In 2015 it was 8,949, down from 12,264": the election before the one that the sentence is about; null where none is told. */
    private When before(Scene scene, int i, NumberRule rule, int era) {
        boolean earlier = rule.traits().held().equals("before")
                || Once.hadBeen(scene, i)
                || (!scene.has(Item.Type.YEAR)
                        && !scene.era().moved()
                        && (once.lastTime(scene, i) || once.headed(scene, i)));
        return earlier ? Occasions.before(scene, era) : null;
    }

    /** Whether a phrase tells nothing of the time: that seats were won or changed tells only what is counted. */
    private static boolean ofItsTime(NumberRule rule) {
        String held = rule.traits().held();
        return held.isEmpty()
                || held.equals("had")
                || (held.equals("won") && rule.kind() != ClaimKind.SEAT_COUNT)
                || (rule.kind() == ClaimKind.SEAT_COUNT && !held.equals("before"));
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
}
