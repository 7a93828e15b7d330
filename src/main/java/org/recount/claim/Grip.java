package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;

/**
 * How firmly an outcome is bound to whoever it is told of: by the build of the sentence, not by nearness. What is bound
 * but loosely is still claimed, and accuses nobody.
 */
final class Grip {
    /** How far into a sentence the place stands that it opens with. */
    private static final int HEAD = 4;
    /** Words from an owner to a noun that tells an outcome: "Reed's 500-vote win". */
    private static final int NOUN = 4;

    private final Lexicon lexicon;
    private final Binder binder;

    Grip(Lexicon lexicon, Binder binder) {
        this.lexicon = lexicon;
        this.binder = binder;
    }

    /** Why a place may be none on the ballot, or somebody else's; empty where it is plainly theirs. */
    String ofPlace(Scene scene, int ordinal, int owner, Side side, Contest contest) {
        if (scene.unit().kind() == Sentence.Kind.ROW || (owner >= 0 && scene.respectively(ordinal) == owner)) {
            return "";
        }
        if (owner == Binder.NONE) {
            return "the sentence does not name whose place it is";
        }
        String doubt = ofOrdinal(scene, ordinal);
        if (!doubt.isEmpty()) {
            return doubt;
        }
        boolean apposed = scene.word(ordinal).equals("runner-up")
                && owner == ordinal + 2
                && scene.word(ordinal + 1).equals(",");
        if (owner > ordinal && !apposed && !binder.follows(scene, ordinal, owner)) {
            return "the place stands before “%s” and may not be theirs".formatted(side.name());
        }
        int verb = owner < ordinal ? verb(scene, owner, ordinal) : owner;
        String between = owner < ordinal ? between(scene, owner, verb) : "";
        return between.isEmpty() ? where(scene, side, contest) : between;
    }

    /** Why an ordinal may count something else than the places on a ballot: "second lowest", "third time". */
    String ofOrdinal(Scene scene, int ordinal) {
        boolean place = scene.unit().kind() == Sentence.Kind.ROW
                || scene.word(ordinal).equals("runner-up")
                || ends(scene, ordinal + 1);
        return place
                ? ""
                : "“%s %s” may be no place on the ballot".formatted(scene.word(ordinal), scene.word(ordinal + 1));
    }

    /** Why an event may be somebody else's than its subject's; empty where that and its contest are plain. */
    String ofEvent(
            Scene scene, int verb, int subject, Side agent, Side object, Contest contest, Targets.Target target) {
        if (scene.unit().kind() == Sentence.Kind.ROW || agent == null) {
            return "";
        }
        String stray = ofStray(scene, agent);
        if (!stray.isEmpty()) {
            return stray;
        }
        if (subject == Binder.NONE) {
            return goesOn(scene, verb, agent, object, contest, target) ? "" : "the sentence does not name who did it";
        }
        String between = subject < verb ? between(scene, subject, verb) : "";
        return !between.isEmpty() || !target.seats().isEmpty() ? between : where(scene, agent, contest);
    }

    /** Why somebody's contest may be none that the text tells of: its seat is not named, and others are. */
    static String ofStray(Scene scene, Side side) {
        boolean stray = side != null
                && side.stand() != null
                && scene.setting().byNameAlone(side.stand())
                && scene.setting().people().size() > 1;
        return stray
                ? "%s stood in %s, which the text does not name"
                        .formatted(side.name(), side.contest().name())
                : "";
    }

    /** "The former minister held Poole": the one spoken of, where the seat or the beaten is of their contest. */
    private boolean goesOn(Scene scene, int verb, Side agent, Side object, Contest contest, Targets.Target target) {
        for (int k = verb - 1; k >= 0; k--) {
            if (Binder.who(scene, k) || lexicon.phrases("other-person").has(scene.word(k))) {
                return false;
            }
        }
        boolean met = object != null && (object.isParty() || contest.equals(object.contest()));
        return !agent.isParty()
                && contest.equals(agent.contest())
                && (met || !target.seats().isEmpty());
    }

    /** Why a seat may be another, or a whole county; empty where its name, or a part that no other has, stands there. */
    static String ofSeat(Scene scene, int seat) {
        if (!scene.items().get(seat).is(Item.Type.SEAT)) {
            return "";
        }
        Item.SeatMention mention = scene.items().get(seat).seat();
        boolean several =
                mention.seats().size() > 1 || part(mention, scene.setting().main());
        return several ? "“%s” may be no seat, but part of several".formatted(mention.written()) : "";
    }

    /** "Cornwall" for North Cornwall, which South East Cornwall has as well. */
    private static boolean part(Item.SeatMention mention, Election main) {
        String written = " " + SeatKey.of(mention.written()) + " ";
        String name = " " + mention.first().key() + " ";
        return main != null
                && name.contains(written)
                && !name.equals(written)
                && main.contests().stream()
                                .filter(c -> (" " + SeatKey.of(c.name()) + " ").contains(written))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Other polls than the one taken that may be meant, where no word beside it says which. */
    static void rivals(Scene scene, Side side, Contest hand, When when, Draft draft) {
        Contest taken = draft.placed(scene.setting().tallies());
        if (side == null || taken == null || told(scene, taken, when)) {
            return;
        }
        List<Contest> others = new ArrayList<>(scene.setting().tallies().seat(taken.name()));
        others.removeIf(other -> !perhaps(scene, other, taken));
        others.addAll(scene.contests());
        others.add(hand);
        if (scene.story().told() != null) {
            others.add(scene.story().told());
        }
        if (scene.story().elsewhen() != null) {
            others.add(scene.story().elsewhen());
        }
        for (Contest other : others) {
            boolean stood = side.isParty()
                    ? other.name().equals(taken.name())
                    : scene.ballot(other).same(side.stand().candidacy()).isPresent();
            if (stood && !other.equals(taken)) {
                draft.rival(new Rival(other.election(), other.name(), scene.polled(side, other)));
            }
        }
    }

    /** Whether the words say which poll is meant: its year, or that it was a by-election. */
    private static boolean told(Scene scene, Contest taken, When when) {
        return when.election() != null
                || when.byElection()
                || (when.yearNamed() && names(scene, scene.setting().year(taken)));
    }

    private static boolean names(Scene scene, int year) {
        return scene.items().stream()
                .anyMatch(x -> x.is(Item.Type.YEAR) && x.data().equals(year));
    }

    /**
     * Whether another poll of a seat may be meant: the sentence names its year, or a by-election is taken of which the text
     * has not spoken yet.
     */
    private static boolean perhaps(Scene scene, Contest other, Contest contest) {
        boolean here = names(scene, scene.setting().year(other));
        boolean early = kind(scene, contest) == ElectionKind.BY_ELECTION
                && other.election().equals(scene.setting().mainId())
                && !scene.setting().spokeOf(contest, scene.unit().end());
        return here || early;
    }

    private static ElectionKind kind(Scene scene, Contest contest) {
        return scene.setting()
                .tallies()
                .election(contest.election())
                .orElseThrow()
                .kind();
    }

    /** Whether words that can follow a place on the ballot stand here. */
    private boolean ends(Scene scene, int at) {
        return at >= scene.items().size()
                || lexicon.phrases("after-place").ahead(scene.items(), at) > 0
                || scene.items().get(at).is(Item.Type.SEAT);
    }

    /** Where the verb of a place stands: "came a distant", "was pushed into"; the place itself where it has none. */
    private int verb(Scene scene, int owner, int ordinal) {
        for (int k = ordinal - 1; k > owner; k--) {
            if (lexicon.phrases("place-verb").ahead(scene.items(), k) > 0
                    && !scene.word(k).equals("in")) {
                return k;
            }
            if (scene.word(k).equals(",") || Binder.who(scene, k)) {
                break;
            }
        }
        return ordinal;
    }

    /** What stands between somebody and a verb so that another may be its subject; empty for nothing. */
    private String between(Scene scene, int subject, int verb) {
        if (plural(scene, verb) && single(scene, subject)) {
            return "“%s” is not said of one person".formatted(scene.word(verb));
        }
        if (object(scene, subject)) {
            return "they are named as the object of another word";
        }
        int from = scene.word(subject + 1).equals(",") ? closing(scene, subject + 2, verb) : subject + 1;
        for (int k = from; k < verb; k++) {
            if (scene.asides().shutIn(k, verb)) {
                continue;
            }
            if (lexicon.phrases("new-clause").has(scene.word(k)) && holds(scene, k, verb)) {
                return "another clause begins before the verb";
            }
            if (other(scene, k, verb)) {
                return "somebody else is named before the verb";
            }
        }
        boolean ended = scene.word(verb - 1).equals(",")
                && verb - 1 >= from
                && !scene.word(verb).endsWith("ing")
                && subordinate(scene, subject);
        return ended ? "the clause about them ends before the verb" : "";
    }

    /** Whether a verb stands in the clause that a word opens: no comma ends it, and it is no mere participle. */
    private static boolean holds(Scene scene, int word, int verb) {
        if (scene.word(word + 1).endsWith("ing")) {
            return false;
        }
        for (int k = word + 1; k < verb; k++) {
            if (scene.word(k).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention before a verb could be its subject: no object, no "Labour majority", no "Reed's old seat". */
    private boolean other(Scene scene, int k, int verb) {
        return Binder.who(scene, k)
                && !scene.items().get(k).is(Item.Type.PRON)
                && !binder.objectOf(scene, k)
                && !binder.describes(scene, k)
                && !(scene.possessive(k) && verb - k > NOUN);
    }

    /** "thrown out of the SNP, … was third": no subject; "beating Cole, who was third" and "pushed Cole into third" are. */
    private boolean object(Scene scene, int subject) {
        boolean who = scene.word(subject + 1).equals("who")
                || (scene.word(subject + 1).equals(",")
                        && scene.word(subject + 2).equals("who"));
        return !who
                && !scene.word(subject + 1).equals("into")
                && !scene.items().get(subject).is(Item.Type.PRON)
                && !lexicon.phrases("beside").has(scene.word(subject - 1))
                && binder.objectOf(scene, subject);
    }

    /** After the last comma before a verb, where a remark after a name ends there. */
    private int closing(Scene scene, int from, int verb) {
        for (int k = verb - 1; k >= from; k--) {
            if (scene.word(k).equals(",")) {
                return k + 1;
            }
            if (!lexicon.phrases("adverb").has(scene.word(k))
                    && !lexicon.phrases("be").has(scene.word(k))
                    && !lexicon.phrases("having-done").has(scene.word(k))) {
                return from;
            }
        }
        return from;
    }

    /** "when Reed was 500 in front, …": whoever is named belongs to a clause of less weight. */
    private boolean subordinate(Scene scene, int subject) {
        for (int k = subject - 1; k >= Math.max(0, subject - 3); k--) {
            if (scene.word(k).equals(",")) {
                return false;
            }
            if (lexicon.phrases("new-clause").has(scene.word(k))) {
                return k > 0;
            }
        }
        return false;
    }

    private boolean plural(Scene scene, int verb) {
        return lexicon.phrases("plural-verb").has(scene.word(verb))
                || lexicon.phrases("plural-verb").has(scene.word(verb - 1));
    }

    /** One person, not the last of several. */
    private static boolean single(Scene scene, int subject) {
        Item item = scene.items().get(subject);
        if (item.is(Item.Type.PRON)) {
            return item.is("he") || item.is("she");
        }
        for (int k = subject - 1; k >= Math.max(0, subject - 4); k--) {
            if (scene.word(k).equals("and") || scene.word(k).equals(",")) {
                return false;
            }
        }
        return item.is(Item.Type.PERS);
    }

    /** Why a party's contest may be another than the one taken. */
    private String where(Scene scene, Side side, Contest contest) {
        if (!side.isParty() || contest == null) {
            return "";
        }
        List<Contest> here = scene.seatsInOrder();
        if (here.contains(contest)) {
            return here.size() == 1 ? "" : "the sentence names more seats than one";
        }
        if (!here.isEmpty() || opensElsewhere(scene)) {
            return "the sentence tells of another place than " + contest.name();
        }
        boolean hand = contest.equals(scene.story().contest());
        return hand || scene.setting().pool().size() == 1 ? "" : "the sentence does not tell which seat is meant";
    }

    /** "In Somewhere the Tories came third": a place that is no seat known. */
    private boolean opensElsewhere(Scene scene) {
        for (int k = 0; k < Math.min(HEAD, scene.items().size() - 1); k++) {
            if (lexicon.phrases("in-place").has(scene.word(k))) {
                return scene.items().get(k + 1).is(Item.Type.XP);
            }
        }
        return false;
    }
}
