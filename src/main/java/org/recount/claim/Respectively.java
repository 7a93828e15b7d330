package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists of equal length, of names and of figures, that go together in their order: "Reed and Cole took 12,100 and
 * 9,400 votes respectively", "turnout was 61 and 54 per cent in Hexley and Crane".
 */
final class Respectively {
    private static final int NONE = -1;
    /** How far before its figures a pair of names may stand. */
    private static final int REACH = 10;
    /** How long a remark in brackets after a name may be. */
    private static final int BRACKET = 6;

    private final Scene scene;
    private final boolean said;
    /** How many figures and places stand in the unit: one alone is no list. */
    private final int figures;
    /** For each figure the index after the name that goes with it: 0 where it was not asked for, below 0 for none. */
    private final int[] names;

    Respectively(Scene scene) {
        this.scene = scene;
        said = scene.stands("respectively");
        names = new int[scene.items().size()];
        int found = 0;
        for (int i = scene.items().counts() ? 0 : names.length; i < names.length; i++) {
            found += member(i, true) ? 1 : 0;
        }
        figures = found;
    }

    /** The name that goes with the figure at an index; a negative number where it stands in no such list. */
    int nameOf(int figure) {
        if (figures < 2 || (!inList(figure - 1) && !inList(figure + 1))) {
            return NONE;
        }
        if (names[figure] == 0) {
            int name = findName(figure);
            names[figure] = name < 0 ? NONE : name + 1;
        }
        return names[figure] < 0 ? NONE : names[figure] - 1;
    }

    /** Whether a figure of such a list goes with a name that another sentence has. */
    boolean astray(int figure) {
        return said && figures > 1 && nameOf(figure) < 0 && (inList(figure - 1) || inList(figure + 1));
    }

    private boolean inList(int k) {
        return k >= 0 && k < scene.items().size() && (member(k, true) || between(k, true));
    }

    private int findName(int figure) {
        List<Integer> figures = list(figure, true);
        int place = figures.indexOf(figure);
        if (figures.size() < 2 || place < 0) {
            return NONE;
        }
        List<Integer> leading = before(figures.get(0), figures.size());
        for (List<Integer> names : List.of(leading, after(figures.get(figures.size() - 1)))) {
            if (names.size() == figures.size()) {
                return names.get(place);
            }
        }
        return NONE;
    }

    /** The last figure of the list that a figure stands in. */
    int lastWith(int figure) {
        if (nameOf(figure) < 0) {
            return figure;
        }
        List<Integer> figures = list(figure, true);
        return figures.get(figures.size() - 1);
    }

    /** The figures or names in one list with the one at an index: nothing but commas, "and" and units between them. */
    private List<Integer> list(int at, boolean figures) {
        List<Integer> list = new ArrayList<>();
        for (int k = at; k >= 0 && (member(k, figures) || between(k, figures)); k--) {
            if (member(k, figures)) {
                list.add(0, k);
            }
        }
        for (int k = at + 1; k < scene.items().size() && (member(k, figures) || between(k, figures)); k++) {
            if (member(k, figures)) {
                list.add(k);
            }
        }
        return list;
    }

    private boolean member(int k, boolean figures) {
        Item item = scene.items().get(k);
        return figures
                ? item.isNumber() || item.is(Item.Type.ORD)
                : !bracketed(k) && (item.is(Item.Type.SEAT) || (Binder.who(scene, k) && !item.is(Item.Type.PRON)));
    }

    /** "Reed (Harrow Vale) and Orrin (Elm Cross)": what a bracket adds to a name is none of the list. */
    private boolean bracketed(int k) {
        for (int i = k - 1;
                i >= Math.max(0, k - BRACKET) && !scene.items().get(i).is(")");
                i--) {
            if (scene.items().get(i).is("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean between(int k, boolean figures) {
        Item item = scene.items().get(k);
        return item.is(",")
                || scene.is(k, "list-and")
                || (figures
                        ? scene.lexicon().phrases("figure-unit").has(item.form())
                        : item.is("'s") || item.is("(") || bracketed(k) || apart(item, k));
    }

    private boolean apart(Item item, int k) {
        return scene.is(k, "list-apart") || (item.is(Item.Type.PARTY) && scene.modifier(k));
    }

    /** The names before the verb that the first figure belongs to. Without "respectively" only two, joined by "and". */
    private List<Integer> before(int first, int size) {
        for (int k = first - 1; k >= (said ? 0 : Math.max(0, first - REACH)); k--) {
            List<Integer> names = member(k, false) ? introduced(list(k, false)) : List.of();
            if (!names.isEmpty() && (!said || names.size() == size)) {
                return fitting(names);
            }
        }
        return List.of();
    }

    /** "Two independents, Reed and Cole": what they are is none of the names. */
    private List<Integer> introduced(List<Integer> names) {
        int first = names.get(0);
        boolean many = names.size() > 2
                && first > 0
                && scene.items().get(first).is(Item.Type.PARTY)
                && scene.items().get(first - 1).isNumber();
        return many ? names.subList(1, names.size()) : names;
    }

    private List<Integer> after(int last) {
        for (int k = last + 1; k < Math.min(scene.items().size(), last + 5); k++) {
            if (member(k, false)) {
                return fitting(list(k, false));
            }
            if (scene.items().get(k).is(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Integer> fitting(List<Integer> names) {
        boolean pair = names.size() == 2
                && scene.items().subList(names.get(0), names.get(1)).stream()
                        .anyMatch(x -> scene.lexicon().phrases("list-and").has(x.form()));
        return said || pair ? names : List.of();
    }
}
