package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;

/**
 * The seats that an article tells of together: it says "all four seats of the county", and names four. No list of the seats of
 * every county is needed then; but it may name one of another county, so that what is told of the group is held loosely.
 */
final class SeatGroup {
    /** Why nobody is accused of what is told of it. */
    static final String UNSURE = "the seats that are named need not be all that are meant";

    /** Items from a number within which stands what it counts, or what it is a part of. */
    private static final int NEAR = 4;

    private final List<Contest> seats;
    private final Lexicon lexicon;
    private boolean told;
    private int unit = -1;

    SeatGroup(Setting setting, Lexicon lexicon) {
        this.seats = setting.namedAtMain();
        this.lexicon = lexicon;
    }

    /** Hears of the group in a unit: from there on "the county" is it. */
    void hear(Line items) {
        for (int i = items.has(Item.Type.NUM) ? 0 : items.size(); i < items.size() && !told; i++) {
            told = whole(items, i);
        }
    }

    /** Whether the article has told how many seats the group has. */
    boolean told() {
        return told;
    }

    /** Its seats, as the name of an area. */
    String area() {
        return NamedSeats.area(seats.stream().map(Contest::name).sorted().toList());
    }

    /** Whether a number counts seats of the group: "all four seats", "three of the four", "Labour has two of them, the Greens one". */
    boolean counted(Scene scene, int i) {
        Line items = scene.items();
        boolean part = told && unit == scene.unit().start();
        boolean of = false;
        for (int k = i + 1; k <= Math.min(items.size() - 1, i + NEAR + 1) && !part; k++) {
            of |= lexicon.phrases("of-mark").has(items.get(k).form());
            part = of
                    && (whole(items, k)
                            || (told && lexicon.phrases("of-the-group").ahead(items, k) > 0));
        }
        boolean all = whole(items, i);
        unit = part || all ? scene.unit().start() : unit;
        return part || all;
    }

    /** "all four", "the four seats", "of the four": as many as are named. */
    private boolean whole(List<Item> items, int i) {
        boolean many = items.get(i).is(Item.Type.NUM)
                && seats.size() > 1
                && items.get(i).figure().value().intValue() == seats.size()
                && items.get(i).figure().hedge() == Hedge.NONE;
        if (!many) {
            return false;
        }
        boolean all = i > 0 && lexicon.phrases("all-of").has(items.get(i - 1).form());
        boolean ofThe = i > 1
                && lexicon.phrases("definite-article").has(items.get(i - 1).form())
                && lexicon.phrases("of-mark").has(items.get(i - 2).form());
        for (int k = i + 1; k < Math.min(items.size(), i + NEAR); k++) {
            if (lexicon.phrases("seat-plural").ahead(items, k) > 0) {
                return true;
            }
            if (items.get(k).is(Item.Type.SIGN) || items.get(k).isNumber()) {
                break;
            }
        }
        boolean ends = i + 1 >= items.size()
                || lexicon.phrases("group-end").has(items.get(i + 1).form());
        return (all || ofThe) && ends;
    }
}
