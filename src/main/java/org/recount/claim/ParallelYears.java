package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists of equal length, of figures and of years, that go together in their order: "majorities of 3,286, 14,283 and
 * 17,749 in 2015, 2017 and 2019", "In 2015, 2017 and 2019 the majorities were 3,286, 14,283 and 17,749".
 */
final class ParallelYears {
    /** Words that may stand between the two lists. */
    private static final int BETWEEN = 9;

    private final Scene scene;

    ParallelYears(Scene scene) {
        this.scene = scene;
    }

    /** The index of the year that goes with a figure; a negative number where it stands in no such list. */
    int of(int figure) {
        List<Integer> figures = list(figure, false);
        if (figures.size() < 2) {
            return -1;
        }
        List<Integer> years = after(figures.get(figures.size() - 1));
        years = years.isEmpty() ? before(figures.get(0)) : years;
        return years.size() == figures.size() ? years.get(figures.indexOf(figure)) : -1;
    }

    private List<Integer> after(int last) {
        for (int k = last + 1; k < Math.min(scene.items().size(), last + BETWEEN); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return scene.is(k - 1, "time-before") ? list(k, true) : List.of();
            }
            if (stops(k)) {
                break;
            }
        }
        return List.of();
    }

    private List<Integer> before(int first) {
        for (int k = first - 1; k > Math.max(0, first - BETWEEN); k--) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                List<Integer> years = list(k, true);
                return scene.is(years.get(0) - 1, "time-before") ? years : List.of();
            }
            if (stops(k)) {
                break;
            }
        }
        return List.of();
    }

    private boolean stops(int k) {
        return scene.items().get(k).isNumber()
                || scene.word(k).equals(";")
                || scene.word(k).equals(".");
    }

    /** The members of the list that one stands in, which nothing but commas and "and" part. */
    private List<Integer> list(int member, boolean years) {
        int first = member;
        for (int k = next(first, -1, years); k >= 0; k = next(first, -1, years)) {
            first = k;
        }
        List<Integer> members = new ArrayList<>();
        for (int k = first; k >= 0; k = next(k, 1, years)) {
            members.add(k);
        }
        return members;
    }

    private int next(int from, int step, boolean years) {
        boolean parted = false;
        for (int k = from + step; k >= 0 && k < scene.items().size(); k += step) {
            Item item = scene.items().get(k);
            if (years ? item.is(Item.Type.YEAR) : item.isNumber()) {
                return parted ? k : -1;
            }
            if (!item.is(",") && !scene.is(k, "list-and")) {
                return -1;
            }
            parted = true;
        }
        return -1;
    }
}
