package org.recount.claim;

import org.recount.election.Contest;

/**
 * How firmly an outcome is bound to whoever it is told of: by the build of the sentence, not by nearness. What is bound
 * but loosely is still claimed, and accuses nobody.
 */
final class Grip {
    /** Words from an owner to a noun that tells an outcome: "Reed's 500-vote win". */
    private static final int NOUN = 4;

    private final Lexicon lexicon;
    private final Governed governed;
    private final Epithets epithets;

    Grip(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.governed = new Governed(lexicon);
        this.epithets = new Epithets(lexicon);
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
        if (scene.items().get(owner).is(Item.Type.PRON)
                && !side.isParty()
                && !scene.cast().one(owner)) {
            return "the pronoun could mean more than one";
        }
        boolean apposed = scene.word(ordinal).equals("runner-up")
                && owner == ordinal + 2
                && scene.word(ordinal + 1).equals(",");
        if (owner > ordinal && !apposed && !Recipients.follows(scene, ordinal, owner)) {
            return "the place stands before “%s” and may not be theirs".formatted(side.name());
        }
        int verb = owner < ordinal ? verb(scene, owner, ordinal) : owner;
        String between = owner < ordinal ? between(scene, owner, verb) : "";
        return between.isEmpty() ? SeatGrip.ofParty(scene, side, contest) : between;
    }

    /** Why an ordinal may count something else than the places on a ballot: "second lowest", "third time". */
    String ofOrdinal(Scene scene, int ordinal) {
        boolean place = scene.unit().kind() == Sentence.Kind.ROW
                || scene.word(ordinal).equals("runner-up")
                || ends(scene, ordinal + 1);
        for (int k = ordinal + 1; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("and-now").ahead(scene.items(), k) > 0) {
                return "what follows tells of now";
            }
        }
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
        String stray = SeatGrip.ofStray(scene, agent);
        if (!stray.isEmpty()) {
            return stray;
        }
        if (subject == Binder.NONE) {
            return goesOn(scene, verb, agent, object, contest, target) ? "" : "the sentence does not name who did it";
        }
        if (scene.items().get(subject).is(Item.Type.PRON)
                && !agent.isParty()
                && !scene.cast().one(subject)) {
            return "the pronoun could mean more than one";
        }
        String between = subject < verb ? between(scene, subject, verb) : "";
        return !between.isEmpty() || !target.seats().isEmpty() ? between : SeatGrip.ofParty(scene, agent, contest);
    }

    /** "The former minister held Poole": the one spoken of, where the seat or the beaten is of their contest. */
    private boolean goesOn(Scene scene, int verb, Side agent, Side object, Contest contest, Targets.Target target) {
        for (int k = verb - 1; k >= 0; k--) {
            if (Binder.who(scene, k) || lexicon.phrases("other-person").has(scene.form(k))) {
                return false;
            }
        }
        boolean met = object != null && (object.isParty() || contest.equals(object.contest()));
        return !agent.isParty()
                && contest.equals(agent.contest())
                && (met || !target.seats().isEmpty());
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
                    && !lexicon.phrases("in-place").has(scene.form(k))) {
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
            if (lexicon.phrases("new-clause").has(scene.form(k)) && holds(scene, k, verb)) {
                return "another clause begins before the verb";
            }
            if (other(scene, k, verb)) {
                return "somebody else is named before the verb";
            }
        }
        boolean ended = scene.word(verb - 1).equals(",")
                && verb - 1 >= from
                && !scene.participle(verb)
                && subordinate(scene, subject);
        return ended ? "the clause about them ends before the verb" : "";
    }

    /** Whether a verb stands in the clause that a word opens: no comma ends it, and it is no mere participle. */
    private boolean holds(Scene scene, int word, int verb) {
        if (scene.participle(word + 1)) {
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
                && !governed.objectOf(scene, k)
                && !epithets.describes(scene, k)
                && !(scene.possessive(k) && verb - k > NOUN);
    }

    /** "thrown out of the SNP, … was third": no subject; "beating Cole, who was third", "with Labour's Cole third" are. */
    private boolean object(Scene scene, int subject) {
        Phrases person = lexicon.phrases("relative-person");
        boolean who = person.has(scene.form(subject + 1))
                || (scene.word(subject + 1).equals(",") && person.has(scene.form(subject + 2)));
        return !who
                && !lexicon.phrases("moved-to").has(scene.form(subject + 1))
                && !scene.items().get(subject).is(Item.Type.PRON)
                && !lexicon.phrases("beside").has(scene.form(governed.beforeName(scene, subject)))
                && governed.objectOf(scene, subject);
    }

    /** After the last comma before a verb, where a remark after a name ends there. */
    private int closing(Scene scene, int from, int verb) {
        for (int k = verb - 1; k >= from; k--) {
            if (scene.word(k).equals(",")) {
                return k + 1;
            }
            if (!lexicon.phrases("adverb").has(scene.form(k))
                    && !lexicon.phrases("be").has(scene.form(k))
                    && !lexicon.phrases("having-done").has(scene.form(k))) {
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
            if (lexicon.phrases("new-clause").has(scene.form(k))) {
                return k > 0;
            }
        }
        return false;
    }

    private boolean plural(Scene scene, int verb) {
        return lexicon.phrases("plural-verb").has(scene.form(verb))
                || lexicon.phrases("plural-verb").has(scene.form(verb - 1));
    }

    /** One person, not the last of several. */
    private boolean single(Scene scene, int subject) {
        Item item = scene.items().get(subject);
        if (item.is(Item.Type.PRON)) {
            return lexicon.phrases("single-pronoun").has(item.form());
        }
        for (int k = subject - 1; k >= Math.max(0, subject - 4); k--) {
            if (lexicon.phrases("list-and").has(scene.form(k)) || scene.word(k).equals(",")) {
                return false;
            }
        }
        return item.is(Item.Type.PERS);
    }
}
