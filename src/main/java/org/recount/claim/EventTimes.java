package org.recount.claim;

import org.recount.election.Contest;

/** When an event was: by the years, the polls and "last time" around its verb, and by the verb itself. */
final class EventTimes {
    private static final int NONE = -1;

    private final Language language;
    private final Years years;
    private final SpannedYears spans;
    private final Once once;
    private final Occasions occasions;
    private final NamedPolls polls;

    EventTimes(Language language) {
        this.language = language;
        this.years = new Years(language);
        this.spans = new SpannedYears(language);
        this.once = new Once(language);
        this.occasions = new Occasions(language.lexicon());
        this.polls = new NamedPolls(language.lexicon());
    }

    /** When an event was: years and "last time" around its verb; "had won" is before. */
    When of(Scene scene, int verb, int after) {
        return of(scene, verb, after, scene.items().size());
    }

    /** When that was which the words up to an index tell of: what comes after tells of another time. */
    When of(Scene scene, int verb, int after, int until) {
        int dated = dated(scene, verb, after, until);
        Contest poll = dated < 0 ? null : scene.poll(dated);
        if (poll != null) {
            return Occasions.named(scene, poll.election(), false);
        }
        Contest lately = dated < 0 ? lately(scene, verb) : null;
        if (lately != null) {
            return Occasions.named(scene, lately.election(), false);
        }
        Integer year = dated < 0 ? null : (Integer) scene.items().get(dated).data();
        year = year == null ? whenOf(scene, verb) : year;
        year = year == null ? spans.moved(scene, verb) : year;
        year = year == null ? spans.ago(scene, after) : year;
        year = year == null && !perfect(scene, verb) ? Occasions.era(scene, verb) : year;
        When said = year == null ? occasions.thisTime(scene, verb) : null;
        if (said != null) {
            return said;
        }
        boolean had = scene.is(verb - 1, "pluperfect")
                || (scene.is(verb - 1, "having-won") && scene.is(after, "won-it"))
                || (scene.is(verb - 2, "pluperfect") && !scene.is(verb - 1, "been-done"))
                || (scene.is(verb - 3, "pluperfect") && scene.is(verb - 1, "been-done"))
                || once.hadWon(scene, verb + 1);
        Outlook outlook = scene.story().outlook();
        boolean ago = once.lastTime(scene, after - 1) || once.ended(scene, after) || once.headed(scene, verb);
        boolean before = (ago && !outlook.last(scene.story().contest()))
                || Once.afterSpan(scene, verb + 1)
                || (year == null && outlook.toCome(scene.story().contest()));
        Contest near = year == null ? occasions.months(scene, verb, before) : null;
        if (near != null) {
            return Occasions.named(scene, near.election(), false);
        }
        boolean byElection = polls.afterVerb(scene, after);
        return year == null
                ? new When(null, false, before || had, byElection, had && !before)
                : Occasions.named(scene, year, before || had, byElection);
    }

    /** "six months after losing it": the poll before the one in hand, general or not; null where no such span leads to it. */
    private static Contest lately(Scene scene, int verb) {
        boolean span = verb > 1
                && scene.is(verb - 1, "after-span")
                && scene.items().get(verb - 2).is(Item.Type.X)
                && !scene.items().get(verb - 2).isDay();
        return span ? Polls.at(scene, verb).map(Polls::lately).orElse(null) : null;
    }

    /** "who has been elected in Elm Cross": of the time of writing, whatever the text goes on about. */
    private static boolean perfect(Scene scene, int verb) {
        int k = verb - 1;
        while (scene.is(k, "been-done") || scene.is(k, "adverb")) {
            k--;
        }
        return scene.is(k, "has-now");
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
    private int dated(Scene scene, int verb, int after, int until) {
        int head = Years.head(scene, verb);
        int right = right(scene, after, until);
        if (head >= 0 && (right < 0 || !(ofAnotherVerb(scene, head) || parted(scene, head, verb)))) {
            return head;
        }
        if (right >= 0) {
            return right;
        }
        boolean participle = scene.participle(verb) && scene.word(verb - 1).equals(",");
        if (participle && verb > 1 && scene.dates(verb - 2)) {
            return verb - 2;
        }
        for (int k = Math.max(0, verb - 10); k < verb; k++) {
            boolean led =
                    (scene.is(k - 1, "time-before") || scene.items().get(k).isDay())
                            && (k <= 2
                                    || scene.items().get(k - 2).is(Item.Type.SIGN)
                                    || language.lexicon().phrases("part-mark").has(scene.form(k - 2)));
            boolean when =
                    scene.is(k + 1, "when-clause") || (scene.word(k + 1).equals(",") && scene.is(k + 2, "when-clause"));
            if ((led || when) && scene.dates(k)) {
                return k;
            }
        }
        return NONE;
    }

    /** "Reed won in 2017 and kept the seat in 2019": the first year is of the verb before it. */
    private static boolean ofAnotherVerb(Scene scene, int year) {
        for (int k = 0; k < year - 2; k++) {
            if (Binder.who(scene, k)) {
                return true;
            }
        }
        return false;
    }

    /** "In 2010 her majority was 507; Cole won it in 2015": the verb is in another part of the sentence, with a year of its own. */
    private static boolean parted(Scene scene, int year, int verb) {
        for (int k = year + 1; k < verb; k++) {
            if (scene.is(k, "part-mark")) {
                return true;
            }
        }
        return false;
    }

    /** Where a year or a month stands after an event, in its clause; a negative number for nowhere. */
    private int right(Scene scene, int after, int until) {
        Line items = scene.items();
        for (int k = after; k < Math.min(until, after + 16); k++) {
            Item item = items.get(k);
            if (scene.is(k, "event-end")
                    || scene.is(k, "relative-subject")
                    || years.compares(scene, k)
                    || SeatClause.opens(scene, k)
                    || (item.is(",") && apposedSeat(scene, k))
                    || (item.is("(") && k + 1 < items.size() && items.get(k + 1).isNumber())
                    || (scene.is(k, "list-and") && k > after && items.get(k - 1).isNumber())
                    || (scene.is(k, "list-and")
                            && k > after + 1
                            && items.get(k - 2).isNumber())
                    || (item.is(",") && k > after + 8)) {
                break;
            }
            if (scene.dates(k)) {
                return k;
            }
        }
        return NONE;
    }
}
