package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A pattern over items, walked forwards or backwards from a place. Its parts, separated by spaces:
 *
 * <pre>
 * won           this word (or sign)
 * $beat         a phrase of a class of the lexicon
 * PERS          an item of this type; WHO is any of PERS, XP, PRON, PARTY
 * a|$b|PERS     one of these
 * ..4           at most four items of any kind
 * !word, !$cls  not this, next (takes nothing)
 * x?            may be missing
 * x:a           where it stands is remembered as the role a
 * ^ or $        the edge of the sentence
 * </pre>
 */
final class Pattern {
    private static final int NONE = -2;

    private final Part[] parts;
    /** What it cannot do without, as {@link Holdings} numbers it. */
    private final int[] needs;

    private Pattern(Part... parts) {
        this.parts = parts;
        int count = 0;
        for (Part part : parts) {
            count += part.need() == Part.NOTHING ? 0 : 1;
        }
        this.needs = new int[count];
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].need() != Part.NOTHING) {
                count--;
                needs[count] = parts[i].need();
            }
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it names an unknown class or type
     */
    static Pattern of(String source, Lexicon lexicon) {
        List<Part> parts = new ArrayList<>();
        for (String part : source.trim().split(" ", -1)) {
            if (!part.isEmpty()) {
                parts.add(lexicon.part(part));
            }
        }
        return new Pattern(parts.toArray(Part[]::new));
    }

    /** In the order in which they stand; not to be changed. */
    Part[] parts() {
        return parts;
    }

    /** Whether it can stand anywhere in a unit that may hold so much. */
    boolean mayStand(Bits held) {
        for (int need : needs) {
            if (!held.get(need)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern stands from {@code at} onwards. */
    boolean ahead(List<Item> items, int at) {
        return match(items, at, 0, 1, null) != NONE;
    }

    /** The index after the last item of the pattern that stands from {@code at} onwards, or a negative number. */
    int end(List<Item> items, int at) {
        return match(items, at, 0, 1, null);
    }

    /** Whether the pattern stands right before {@code at}. */
    boolean behind(List<Item> items, int at) {
        return match(items, at - 1, parts.length - 1, -1, null) != NONE;
    }

    /** Where the pattern that stands from {@code at} onwards ends and its roles are; null where it does not stand. */
    Bound bind(List<Item> items, int at) {
        if (match(items, at, 0, 1, null) == NONE) {
            return null;
        }
        int[] places = new int[parts.length];
        int end = match(items, at, 0, 1, places);
        Map<Character, Integer> roles = new HashMap<>(4);
        for (int e = 0; e < places.length; e++) {
            if (parts[e].role() != 0 && places[e] > 0) {
                roles.put(parts[e].role(), places[e] - 1);
            }
        }
        return new Bound(end, roles);
    }

    /**
     * A pattern found.
     *
     * @param end   index after its last item
     * @param roles index of the item that has each role
     */
    record Bound(int end, Map<Character, Integer> roles) {}

    /** Whether the pattern can begin with this item: its first element is a word, a phrase or a type. */
    boolean begins(Item item) {
        return parts[0].meets(item, true);
    }

    /** Whether the pattern can stand where there is nothing before (or after) it. */
    boolean mayEdge(boolean ahead) {
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[ahead ? i : parts.length - 1 - i];
            if (part.sort() == Part.Sort.GAP) {
                return true;
            }
            if (part.sort() == Part.Sort.ONE_OF && !part.not() && !part.optional()) {
                return false;
            }
        }
        return true;
    }

    /** Gives every part that the pattern may begin (or end) with; whether it may do so with anything. */
    boolean edges(boolean ahead, Consumer<Part> taker) {
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[ahead ? i : parts.length - 1 - i];
            if (part.sort() == Part.Sort.GAP) {
                return true;
            }
            if (part.sort() == Part.Sort.EDGE && !part.not()) {
                return false;
            }
            if (part.sort() == Part.Sort.ONE_OF && !part.not()) {
                taker.accept(part);
                if (!part.optional()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the pattern begins with something that must stand. */
    boolean anchored() {
        Part first = parts[0];
        return first.sort() == Part.Sort.ONE_OF && !first.optional() && !first.not();
    }

    /** Where a match of the parts from {@code e} ends, going in the direction, or NONE. Bounded: gaps are small. */
    private int match(List<Item> items, int from, int first, int step, int[] places) {
        int at = from;
        for (int e = first; e >= 0 && e < parts.length; e += step) {
            Part part = parts[e];
            if (part.sort() == Part.Sort.GAP) {
                return gap(items, at, e, step, places);
            }
            boolean inside = at >= 0 && at < items.size();
            if (part.sort() == Part.Sort.EDGE) {
                if (inside) {
                    return NONE;
                }
                continue;
            }
            int length = inside ? part.length(items, at, step) : 0;
            if (part.not()) {
                if (length > 0) {
                    return NONE;
                }
                continue;
            }
            if (part.optional() && length > 0) {
                int end = match(items, at + length * step, e + step, step, places);
                if (end != NONE) {
                    place(places, e, at + 1);
                    return end;
                }
                length = 0;
            }
            if (length == 0 && !part.optional()) {
                return NONE;
            }
            place(places, e, length == 0 ? 0 : at + 1);
            at += length * step;
        }
        return at;
    }

    private static void place(int[] places, int e, int place) {
        if (places != null) {
            places[e] = place;
        }
    }

    private int gap(List<Item> items, int at, int e, int step, int[] places) {
        int width = parts[e].gap();
        for (int skip = 0; skip <= width; skip++) {
            int next = at + skip * step;
            int end = match(items, next, e + step, step, places);
            if (end != NONE || next < 0 || next >= items.size() || stops(items.get(next))) {
                return end;
            }
        }
        return NONE;
    }

    /** A gap does not run over another number or the end of a clause. */
    private static boolean stops(Item item) {
        return item.isNumber() || item.is(";") || item.is(".");
    }
}
