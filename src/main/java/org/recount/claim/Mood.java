package org.recount.claim;

import java.util.List;

/**
 * Whether words tell what happened: not what could happen, what did not, or what a poll said. A word bears on its own
 * clause; what stands in a remark between commas bears on nothing outside it.
 */
final class Mood {
    /** How far before a verb a word still bears on it. */
    private static final int REACH = 5;
    /** Items of a sentence, at most, that only takes up what was said and puts it in question. */
    private static final int ECHO = 12;
    /** How far before a figure a negation still bears on it. */
    private static final int NEAR = 4;
    /** How far after a figure a word still bears on it. */
    private static final int AFTER = 10;

    private final Lexicon lexicon;
    private final Phrases irrealis;
    private final Phrases irrealisAfter;
    private final Phrases negation;
    private final Phrases nobody;
    private final Phrases litotes;
    private final Phrases cameClose;
    private final Phrases clauseEnd;
    private final Phrases inFact;
    private final Phrases having;
    private final Phrases will;
    private final Phrases hearsay;
    private final Phrases denial;
    private final Phrases attempt;
    private final Phrases outcome;
    private final Phrases irrealisReal;

    Mood(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.irrealis = lexicon.phrases("irrealis");
        this.irrealisAfter = lexicon.phrases("irrealis-after");
        this.negation = lexicon.phrases("negation");
        this.nobody = lexicon.phrases("nobody-subject");
        this.litotes = lexicon.phrases("litotes");
        this.cameClose = lexicon.phrases("came-close");
        this.clauseEnd = lexicon.phrases("clause-end");
        this.inFact = lexicon.phrases("in-fact");
        this.having = lexicon.phrases("having");
        this.will = lexicon.phrases("will");
        this.hearsay = lexicon.phrases("hearsay");
        this.denial = lexicon.phrases("denial");
        this.attempt = lexicon.phrases("attempt");
        this.outcome = lexicon.phrases("outcome");
        this.irrealisReal = lexicon.phrases("irrealis-real");
    }

    private boolean parted(List<Item> items, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (clauseEnd.has(items.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** "could win", "failed to win", "did not win", "bid to win", "a poll had him winning". */
    boolean unreal(Scene scene, int verb) {
        Line items = scene.items();
        if (asked(scene) || hearsay(scene, verb) || denied(scene, verb) || severally(scene)) {
            return true;
        }
        if (scene.is(verb - 1, "infinitive")) {
            return lexicon.phrases("achieve").behind(items, verb - 1) == 0
                    && lexicon.phrases("who-did").behind(items, verb - 2) == 0
                    && !resulting(items, verb - 1);
        }
        return ofDoing(scene, verb) || doubtedBefore(scene, verb);
    }

    /** "within 50 votes of losing", "in danger of narrowly losing", "a chance of winning". */
    private boolean ofDoing(Scene scene, int verb) {
        int of = lexicon.phrases("adverb").has(scene.form(verb - 1)) ? verb - 2 : verb - 1;
        return scene.is(of, "of-mark") && scene.participle(verb);
    }

    /** "Did Labour win Poole?", "Labour hold Poole?" tell nothing; "How did Labour win Poole?" does. */
    boolean asked(Scene scene) {
        Line items = scene.items();
        return items.get(items.size() - 1).is("?")
                && (lexicon.phrases("asking").has(scene.form(0))
                        || (items.size() <= ECHO && !scene.stands("asking-which")));
    }

    /** Whether words before a place in its clause make it unreal. */
    boolean doubtedBefore(Scene scene, int at) {
        Line items = scene.items();
        for (int k = mayDoubt(scene) ? at - 1 : -1; k >= Math.max(0, at - REACH); k--) {
            Item item = items.get(k);
            if (lexicon.phrases("doubt-end").has(item.form())) {
                break;
            }
            if (doubted(items, k) && !scene.asides().shutIn(k, at)) {
                return true;
            }
        }
        return (scene.is(0, "if-clause") && at < 12) || asked(scene);
    }

    /** "polled 16,238 votes to become", "overturned a majority of 7,361 to win": what came of it. */
    private boolean resulting(List<Item> items, int to) {
        boolean did = false;
        for (int k = to - 1; k >= Math.max(0, to - 2 * REACH); k--) {
            if (lexicon.phrases("question-end").has(items.get(k).form())) {
                break;
            }
            if (doubted(items, k)) {
                return false;
            }
            did |= lexicon.phrases("deed").ahead(items, k) > 0;
        }
        return did;
    }

    /** "very nearly won". */
    boolean nearly(List<Item> items, int verb) {
        return lexicon.phrases("narrow-not").behind(items, verb - 1) > 0;
    }

    /** Whether a word that makes it unreal stands from one index up to another. */
    boolean unreal(Scene scene, int from, int to) {
        for (int k = mayDoubt(scene) ? from : to; k < to; k++) {
            if (doubted(scene.items(), k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure was never polled: somebody's forecast, hope, need, denial, or a figure of another vote. */
    boolean unrealFigure(Scene scene, int at) {
        Line items = scene.items();
        if (asked(scene) || hearsay(scene, at) || denied(scene, at) || severally(scene)) {
            return true;
        }
        if (!scene.mayHold(irrealis) && !scene.mayHold(negation) && !scene.is(0, "pluperfect")) {
            return disclaimed(scene, at);
        }
        boolean asIf = new Notional(scene, at).asIf();
        for (int k = asIf ? -1 : at - 1; k >= 0; k--) {
            if (scene.asides().shutIn(k, at)) {
                continue;
            }
            if (clauseBegins(scene, k)) {
                return disclaimed(scene, at);
            }
            boolean real =
                    (will.has(scene.form(k)) && lexicon.phrases("will-real").has(scene.form(k + 1)))
                            || irrealisReal.ahead(items, k) > 0
                            || managed(scene, k)
                            || ended(scene, k, at);
            if ((irrealis.ahead(items, k) > 0 && !real)
                    || nobody.ahead(items, k) > 0
                    || (k >= at - NEAR && negated(items, k))
                    || (k == 0 && scene.is(0, "pluperfect") && items.size() > 1 && Binder.who(scene, 1))) {
                return true;
            }
        }
        return disclaimed(scene, at);
    }

    /** "He tried again and lost by N", "trying to hold the seat, she finished third with N": what became of an attempt. */
    private boolean ended(Scene scene, int k, int at) {
        if (attempt.ahead(scene.items(), k) == 0) {
            return false;
        }
        for (int i = k + 1; i < at - 1; i++) {
            if ((scene.word(i).equals(",") || scene.is(i, "list-and"))
                    && outcome.ahead(scene.items(), scene.is(i + 1, "adverb") ? i + 2 : i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "could muster only N": what somebody could, they did. */
    private boolean managed(Scene scene, int k) {
        return lexicon.phrases("could").has(scene.form(k))
                && lexicon.phrases("could-real").ahead(scene.items(), k + 1) > 0;
    }

    /** "37 per cent in the latest poll", "a swing of 4 per cent would be needed". */
    private boolean disclaimed(Scene scene, int at) {
        Line items = scene.items();
        for (int k = at + 1; k < Math.min(items.size(), at + AFTER) && scene.mayHold(irrealisAfter); k++) {
            Item item = items.get(k);
            if (item.is(";") || item.is(".") || item.isNumber()) {
                return false;
            }
            if (irrealisAfter.ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where one looks back no further: "; …", "but …", "after winning …", ", he …". */
    private boolean clauseBegins(Scene scene, int k) {
        Word word = scene.form(k);
        return clauseEnd.has(word)
                || inFact.has(word)
                || (having.has(word) && scene.participle(k + 1))
                || (scene.word(k).equals(",") && k + 1 < scene.items().size() && acting(scene, k + 1));
    }

    private boolean acting(Scene scene, int k) {
        int who = scene.is(k, "before-actor") ? k + 1 : k;
        return who < scene.items().size()
                && (scene.items().get(who).is(Item.Type.PERS)
                        || lexicon.phrases("subject-pronoun").has(scene.form(who)));
    }

    /** A poll, a projection, a bookmaker said it: all that follows in the sentence, up to what happened instead. */
    private boolean hearsay(Scene scene, int at) {
        if (!scene.mayHold(hearsay)) {
            return false;
        }
        Line items = scene.items();
        boolean told = false;
        for (int k = 0; k < at; k++) {
            if ((clauseEnd.has(scene.form(k)) && !scene.is(k, "while-clause")) || inFact.has(scene.form(k))) {
                told = false;
            }
            told &= !(scene.word(k).equals(",") && comment(scene) && actor(scene, k + 1));
            int length = hearsay.ahead(items, k);
            told |= length > 0 && !scene.asides().shutIn(k, at) && !defied(items, k);
        }
        for (int k = at + 1; k < items.size() && !told && !parted(items, at, k); k++) {
            told = lexicon.phrases("said-by").behind(items, k - 1) > 0 && hearsay.ahead(items, k) > 0;
        }
        return told;
    }

    /** "Buoyed by the exit poll, …", "As the poll had said, …": what opens the sentence comments on what happened. */
    private boolean comment(Scene scene) {
        return lexicon.phrases("as-said").has(scene.form(0)) || new Opening(scene).passive();
    }

    private static boolean actor(Scene scene, int k) {
        int who = scene.is(k, "definite-article") ? k + 1 : k;
        return who < scene.items().size() && Binder.who(scene, who);
    }

    private boolean defied(List<Item> items, int k) {
        for (int i = k - 1; i >= Math.max(0, k - 3); i--) {
            if (lexicon.phrases("defying").has(items.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "In every one Labour came second": said of many seats of which none is named. */
    private static boolean severally(Scene scene) {
        return scene.seats().isEmpty() && scene.stands("in-each");
    }

    /** "It is not true that she won by 5,000"; in a column of corrections, "we gave her majority as 5,000". */
    private boolean denied(Scene scene, int at) {
        boolean corrected = scene.story().correcting() || scene.story().corrected() || putRight(scene, at);
        boolean may = corrected || scene.mayHold(denial);
        for (int k = may ? at - 1 : -1; k >= 0; k--) {
            if (clauseEnd.has(scene.form(k)) || inFact.has(scene.form(k))) {
                return false;
            }
            boolean printed = corrected && lexicon.phrases("reporting").has(scene.form(k));
            if ((printed || denial.ahead(scene.items(), k) > 0)
                    && !scene.asides().shutIn(k, at)) {
                return true;
            }
        }
        return false;
    }

    /** "A leaflet said that she won by 5,000; in fact it was 507": what follows in the sentence puts a figure right. */
    private boolean putRight(Scene scene, int at) {
        Phrases right = lexicon.phrases("puts-right");
        for (int k = scene.mayHold(right) ? at + 1 : scene.items().size();
                k < scene.items().size();
                k++) {
            if (right.ahead(scene.items(), k) > 0
                    && (clauseEnd.has(scene.form(k - 1))
                            || scene.word(k - 1).equals(",")
                            || scene.word(k - 1).equals(":"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit puts right what the one before it told. */
    boolean corrects(Sentence unit) {
        if (unit.breaks()) {
            return false;
        }
        int from = clauseEnd.has(unit.items().get(0).form()) ? 1 : 0;
        return lexicon.phrases("puts-right").ahead(unit.items(), from) > 0;
    }

    /** Whether a word that makes what it bears on unreal can stand in the unit at all. */
    private boolean mayDoubt(Scene scene) {
        return scene.mayHold(irrealis) || scene.mayHold(negation) || scene.mayHold(cameClose);
    }

    private boolean doubted(List<Item> items, int k) {
        return irrealis.ahead(items, k) > 0 || negated(items, k) || cameClose.ahead(items, k) > 0;
    }

    /** "not", but not "not far off" or "not only". */
    private boolean negated(List<Item> items, int k) {
        return negation.ahead(items, k) > 0 && litotes.ahead(items, k) == 0;
    }
}
