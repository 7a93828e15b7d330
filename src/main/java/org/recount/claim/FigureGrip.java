package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Contest;

/**
 * How firmly a figure of running text is bound to the election taken for it. What is bound but loosely is still claimed,
 * and accuses nobody.
 */
final class FigureGrip {
    /** How far into a sentence a year stands that it opens with. */
    private static final int HEAD = 8;
    /** Items from a figure to a year after it, "the 5,763 that she achieved at the general election of 2010". */
    private static final int FAR = 12;
    /** Items from a year, or words of a time, to a figure after them. */
    private static final int NEAR = 4;

    private final Scene scene;
    private final int at;

    FigureGrip(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /** Why it may be somebody else's than that of the mention at an index; empty where nothing speaks for that. */
    String of(int owner) {
        if (owner < 0 || scene.unit().kind() == Sentence.Kind.ROW) {
            return "";
        }
        if (scene.cast().several(owner)) {
            return "the pronoun could mean more than one";
        }
        if (scene.cast().shared(owner)) {
            return "the text names more people than one of that surname";
        }
        return described(owner) ? "the pronoun could mean somebody who is not named" : "";
    }

    /** "The Liberal Democrat, …, when he took 9,100": perhaps not who was named before, but whoever is described. */
    private boolean described(int owner) {
        if (!scene.items().get(owner).is(Item.Type.PRON)) {
            return false;
        }
        for (int k = 0; k < owner; k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return false;
            }
        }
        return scene.items().get(1).is(Item.Type.PARTY)
                && scene.lexicon().phrases("the-one").has(scene.form(0))
                && scene.word(2).equals(",");
    }

    /** Why the figure may be of another election than the draft's; empty where nothing speaks for that. */
    String on(Draft draft) {
        if (scene.unit().kind() == Sentence.Kind.ROW) {
            return "";
        }
        Contest contest = draft.placed(scene.setting().tallies());
        if (contest == null) {
            return "";
        }
        String when = when(scene.setting().year(contest), draft);
        if (!when.isEmpty()) {
            return when;
        }
        if (thatTime() && contest.equals(scene.setting().inHand(contest))) {
            return "the words speak of a time that they do not name";
        }
        if (paired()) {
            return "two figures stand side by side, and nothing tells which is whose";
        }
        return either() ? "it is one of two figures that the sentence leaves open" : "";
    }

    /** "Turnout was 69.2% and 67.2%": of two seats, or at two elections, that the sentence does not name. */
    private boolean paired() {
        return !scene.has(Item.Type.SEAT) && !scene.has(Item.Type.PERS) && (paired(at, at + 2) || paired(at, at - 2));
    }

    private boolean paired(int one, int other) {
        Line items = scene.items();
        int last = Math.max(one, other);
        return other >= 0
                && last < items.size()
                && scene.is(last - 1, "list-and")
                && items.get(other).is(items.get(one).type())
                && items.get(other).isNumber()
                && (last + 1 == items.size() || items.get(last + 1).is(Item.Type.SIGN));
    }

    private String when(int taken, Draft draft) {
        List<Integer> years = years();
        if (!years.isEmpty() && !years.contains(taken)) {
            return "the sentence speaks of %d, and may not mean %s".formatted(years.get(0), draft.election());
        }
        return "";
    }

    /** "55 per cent that year", "in those days she had 9,100": no other figure between; "dropped to second, and now it is third". */
    private boolean thatTime() {
        Phrases then = scene.lexicon().phrases("that-time");
        for (int k = at + 1; k < Math.min(scene.items().size(), at + NEAR); k++) {
            if (then.ahead(scene.items(), k) > 0) {
                return true;
            }
            if (scene.items().get(k).isNumber()) {
                break;
            }
        }
        for (int k = scene.mayHold("and-now") ? at + 1 : scene.items().size();
                k < scene.items().size();
                k++) {
            if (scene.lexicon().phrases("and-now").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        for (int k = at - 1;
                k >= Math.max(0, at - HEAD) && !scene.items().get(k).isNumber();
                k--) {
            if (then.ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "31.9 or 32.0 per cent". */
    private boolean either() {
        Phrases or = scene.lexicon().phrases("either");
        return (at > 1
                        && or.has(scene.form(at - 1))
                        && scene.items().get(at - 2).isNumber())
                || (at + 2 < scene.items().size()
                        && or.has(scene.form(at + 1))
                        && scene.items().get(at + 2).isNumber());
    }

    /** Years that the figure may be of: that the sentence opens with, and those of its clause that go with no other figure. */
    private List<Integer> years() {
        List<Integer> years = new ArrayList<>(2);
        for (int k = 0; scene.has(Item.Type.YEAR) && k < scene.items().size(); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)
                    && !scene.moments().compared(k)
                    && (opens(k) || (here(k) && !spent(k)))) {
                years.add((Integer) scene.items().get(k).data());
            }
        }
        return years;
    }

    /** "By 2017 the seat was safe: …": before anybody and any figure. */
    private boolean opens(int year) {
        for (int k = 0; k < year; k++) {
            Item item = scene.items().get(k);
            if (item.isNumber() || item.is(Item.Type.PERS) || item.is(Item.Type.YEAR)) {
                return false;
            }
        }
        return year < HEAD && year < at;
    }

    /** Whether no other clause begins between a year and the figure. */
    private boolean here(int year) {
        Phrases ends = scene.lexicon().phrases("clause-end");
        for (int k = Math.min(year, at) + 1; k < Math.max(year, at); k++) {
            if (ends.has(scene.form(k))) {
                return false;
            }
        }
        return !scene.asides().shutIn(year, at);
    }

    /** "9,304 in 2019": of another figure. */
    private boolean spent(int year) {
        for (int k = year - 1; k >= Math.max(0, year - FAR); k--) {
            if (scene.items().get(k).isNumber()) {
                return k != at;
            }
            if (scene.word(k).equals(",")) {
                break;
            }
        }
        for (int k = year + 1; k < Math.min(scene.items().size(), year + NEAR); k++) {
            if (scene.items().get(k).isNumber()) {
                return k != at;
            }
        }
        return false;
    }
}
