package org.recount.claim;

/** Verbs and figures of somebody who is not named: "the party that won", "five candidates beating Labour", "a pro-Gaza candidate", "an independent". */
final class Nameless {
    /** Items from "who" to the figure of a described person, and those that describe them. */
    private static final int RELATIVE = 4;

    private static final int DESCRIPTION = 4;

    private final Lexicon lexicon;

    Nameless(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "five candidates beating Labour", "independent candidates won in": several, of whom none is named. */
    boolean counted(Scene scene, int verb, int subject, Targets.Target target) {
        int from = subject == Binder.NONE ? Math.max(0, verb - 8) : subject;
        if (subject > 0
                && scene.items().get(subject).is(Item.Type.PARTY)
                && scene.items().get(subject - 1).is(Item.Type.NUM)) {
            return true;
        }
        for (int k = verb - 1; k > from; k--) {
            if (scene.word(k).equals(",") || scene.word(k).equals(".")) {
                return false;
            }
            if (lexicon.phrases("candidates").has(scene.form(k))) {
                return target.seats().isEmpty();
            }
        }
        return false;
    }

    /** "Independents claim victory": more than one seat is meant. */
    boolean several(Scene scene, int subject) {
        return subject != Binder.NONE
                && scene.items().get(subject).is(Item.Type.PARTY)
                && lexicon.phrases("party-plural").has(scene.form(subject));
    }

    /** "the party that won Harrow Vale": which one is told after, if at all. */
    boolean unnamed(Scene scene, int verb) {
        Phrases unnamed = lexicon.phrases("unnamed-subject");
        return unnamed.behind(scene.items(), verb - 1) > 0
                || (lexicon.phrases("adverb").has(scene.form(verb - 1)) && unnamed.behind(scene.items(), verb - 2) > 0);
    }

    /** Somebody does it who is not named: "a pro-Gaza candidate beat …". */
    boolean described(Scene scene, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 8); k--) {
            if (scene.items().get(k).is(",")) {
                return false;
            }
            if (lexicon.phrases("candidate-noun").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "an independent", "a Labour candidate": one of a party who is not named. */
    boolean somebody(Scene scene, int at) {
        if (at == Binder.NONE || !scene.items().get(at).is(Item.Type.PARTY)) {
            return false;
        }
        boolean plural = lexicon.phrases("party-plural").has(scene.form(at));
        return !plural
                && (scene.parties().lowercase(scene.items().get(at).party())
                        || lexicon.phrases("candidate-noun").has(scene.form(at + 1)));
    }

    /** Whether a figure is of somebody who is described, and not named. */
    boolean has(Scene scene, int figure) {
        return clauseDescribed(scene, figure) || subjectDescribed(scene, figure);
    }

    /** "more than the Solicitor General, who received N": of somebody who is described and not named. */
    private static boolean clauseDescribed(Scene scene, int i) {
        int who = i - 1;
        while (who > Math.max(0, i - RELATIVE) && !scene.is(who, "relative-person")) {
            if (Binder.who(scene, who) || scene.items().get(who).isNumber()) {
                return false;
            }
            who--;
        }
        int noun = scene.word(who - 1).equals(",") ? who - 2 : who - 1;
        int article = noun;
        while (article > Math.max(0, noun - DESCRIPTION) && !scene.is(article, "definite-article")) {
            if (article < 0
                    || Binder.who(scene, article)
                    || !scene.items().get(article).is(Item.Type.WORD)) {
                return false;
            }
            article--;
        }
        return scene.is(who, "relative-person")
                && article < noun
                && scene.is(article, "definite-article")
                && scene.is(article - 1, "over-whom");
    }

    /** "The union official and councillor polled N and Cole M": a subject that is described, and not named. */
    private boolean subjectDescribed(Scene scene, int i) {
        int verb = i - 1;
        while (verb > Math.max(0, i - 3) && lexicon.phrases("poll").behind(scene.items(), verb) == 0) {
            verb--;
        }
        if (!scene.is(0, "definite-article") || lexicon.phrases("poll").behind(scene.items(), verb) == 0) {
            return false;
        }
        for (int k = 1; k < i; k++) {
            if (!scene.items().get(k).is(Item.Type.WORD) || Binder.who(scene, k)) {
                return false;
            }
        }
        return true;
    }
}
