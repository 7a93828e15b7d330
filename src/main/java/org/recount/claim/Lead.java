package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;

/** Whether the words tell plainly that a figure is by how much somebody won. */
final class Lead {
    /** Items between a noun and its figure, or before a noun whose it could be. */
    private static final int NEAR = 4;

    /** Items between a noun and the figure after it: "the majority to be overturned was 900". */
    private static final int AFTER = 6;

    /** Items between a verb of winning and the figure by which. */
    private static final int FAR = 9;

    /** Classes of verbs of whoever has a seat afterwards. */
    private static final List<String> WINS = List.of("win", "win-back", "gain", "hold");

    /** Classes of verbs that need name neither whom nor what: "survived by 600". */
    private static final List<String> ALONE =
            List.of("win-plain", "hold-on", "survive", "lose", "lose-out", "victory", "elected", "did-it");

    /** Those among them that tell of whoever was beaten. */
    private static final List<String> LOST = List.of("lose", "lose-out");

    private final Scene scene;
    private final int at;

    Lead(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /**
     * Whether it is told.
     *
     * @param owner whose it seems to be; null where nobody is named
     */
    boolean told(Side owner, Contest contest) {
        boolean winners = owner != null
                && contest != null
                && (owner.isParty()
                        ? scene.parties().same(owner.party(), contest.winner().party())
                        : scene.name(owner, contest).equals(contest.winner().name()));
        return byNoun(winners) || byVerb() || (winners && ahead());
    }

    /** Whether the noun of a lead stands with the figure: "a majority of 900", "majority in 2015 was 900". */
    boolean named() {
        return nounBefore() != Binder.NONE || nounAfter() != Binder.NONE;
    }

    /** "a majority of 900", no one's in particular and so the winner's; "Reed's majority of 900", "a 900-vote majority". */
    private boolean byNoun(boolean winners) {
        int noun = nounBefore();
        noun = noun == Binder.NONE ? nounAfter() : noun;
        return noun != Binder.NONE && (winners || !possessed(noun));
    }

    private int nounBefore() {
        for (int k = at - 1; k >= Math.max(0, at - AFTER); k--) {
            if (scene.lexicon().phrases("majority-noun").has(scene.form(k))) {
                return k;
            }
            Item item = scene.items().get(k);
            if (!item.is(Item.Type.WORD) && !item.is(Item.Type.SEAT) && !item.is(Item.Type.YEAR) && !inBracket(item)) {
                return Binder.NONE;
            }
        }
        return Binder.NONE;
    }

    /** "a majority of 900 (12.1 per cent)": the same twice. */
    private boolean inBracket(Item item) {
        return scene.items().get(at).is(Item.Type.PCT) && (item.is("(") || item.is(Item.Type.NUM));
    }

    private int nounAfter() {
        int k = at + 1;
        while (scene.lexicon().phrases("before-majority").has(scene.form(k))) {
            k++;
        }
        return scene.lexicon().phrases("majority-noun").has(scene.form(k)) ? k : Binder.NONE;
    }

    private boolean possessed(int noun) {
        for (int k = Math.min(noun, at) - 1; k >= Math.max(0, noun - NEAR); k--) {
            Item item = scene.items().get(k);
            if (scene.lexicon().phrases("indefinite").has(item.form())) {
                return false;
            }
            if (!item.is(Item.Type.WORD) || scene.possessive(k - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "beat Cole by 900", "won Poole by 18", "lost it to Labour by 900", "survived by 600": no other figure, and nobody else. */
    private boolean byVerb() {
        boolean person = false;
        boolean seat = false;
        for (int k = at - 2; scene.is(at - 1, "by-mark") && k >= Math.max(0, at - FAR); k--) {
            boolean bare = !person && !seat;
            if ((person && verb("beat", k)) || (seat && any(WINS, k)) || any(LOST, k) || (bare && any(ALONE, k))) {
                return true;
            }
            if (scene.items().get(k).isNumber() || scene.word(k).equals(",")) {
                return false;
            }
            person |= scene.items().get(k).is(Item.Type.PERS);
            seat |= scene.items().get(k).is(Item.Type.SEAT) || scene.is(k, "seat-noun");
        }
        return false;
    }

    /** "Cole lost by 900": told of the one who was beaten. */
    boolean lost() {
        for (int k = at - 1; k >= Math.max(0, at - FAR) && !scene.items().get(k).isNumber(); k--) {
            if (any(LOST, k)) {
                return true;
            }
        }
        return false;
    }

    /** "finished 900 votes ahead", "had 900 to spare". */
    private boolean ahead() {
        int k = at + (scene.lexicon().phrases("figure-unit").has(scene.form(at + 1)) ? 2 : 1);
        return scene.lexicon().phrases("in-the-lead").ahead(scene.items(), k) > 0;
    }

    private boolean any(List<String> classes, int at) {
        return classes.stream().anyMatch(of -> verb(of, at));
    }

    private boolean verb(String of, int at) {
        return scene.lexicon().phrases(of).behind(scene.items(), at) > 0;
    }
}
