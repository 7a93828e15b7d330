package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern over items, walked forwards or backwards from a place. Its elements, separated by spaces:
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
    private enum Sort {
        ONE_OF,
        GAP,
        EDGE
    }

    private record Element(
            Sort sort,
            Set<String> words,
            WordFilter filter,
            Lexicon.Phrases phrases,
            int types,
            int gap,
            boolean optional,
            boolean not,
            char role) {

        /** Whether the item alone is one of its words or types. */
        @SuppressWarnings("EnumOrdinal") // One bit a type, kept for one run only.
        boolean is(Item item) {
            return (types >>> item.type().ordinal() & 1) != 0
                    || (filter.mayHave(item.word()) && words.contains(item.word()));
        }

        /** Whether it can begin (or end) with the item. */
        boolean meets(Item item, boolean ahead) {
            return is(item) || (ahead ? phrases.firstWords() : phrases.lastWords()).contains(item.word());
        }
    }

    private static final Set<Item.Type> WHO = Set.of(Item.Type.PERS, Item.Type.XP, Item.Type.PRON, Item.Type.PARTY);

    private static final int NONE = -2;
    private static final WordFilter NO_WORD = new WordFilter(Set.of());
    private static final Lexicon.Phrases NO_PHRASES = new Lexicon.Phrases(List.of());

    private final Element[] elements;
    /** What it cannot do without, as {@link Holdings} numbers it. */
    private final int[] needs;

    private Pattern(List<Element> elements, int[] needs) {
        this.elements = elements.toArray(Element[]::new);
        this.needs = needs;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it names an unknown class
     */
    static Pattern of(String source, Lexicon lexicon) {
        List<Element> elements = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (String part : source.trim().split(" ", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            boolean not = part.length() > 1 && part.charAt(0) == '!';
            String text = not ? part.substring(1) : part;
            boolean optional = text.length() > 1 && text.endsWith("?");
            text = optional ? text.substring(0, text.length() - 1) : text;
            char role = text.length() > 2 && text.charAt(text.length() - 2) == ':' ? text.charAt(text.length() - 1) : 0;
            text = role == 0 ? text : text.substring(0, text.length() - 2);
            Element element = element(text, optional, not, role, lexicon);
            elements.add(element);
            if (element.sort() == Sort.ONE_OF && !optional && !not) {
                needs.add(need(text, element, lexicon.holdings()));
            }
        }
        return new Pattern(elements, needs.stream().mapToInt(Integer::intValue).toArray());
    }

    @SuppressWarnings("EnumOrdinal") // As in what these bits are looked up by.
    private static Element element(String text, boolean optional, boolean not, char role, Lexicon lexicon) {
        if (text.equals("^") || text.equals("$")) {
            return new Element(Sort.EDGE, Set.of(), NO_WORD, NO_PHRASES, 0, 0, optional, not, role);
        }
        if (text.startsWith("..")) {
            return new Element(
                    Sort.GAP,
                    Set.of(),
                    NO_WORD,
                    NO_PHRASES,
                    0,
                    Integer.parseInt(text.substring(2)),
                    optional,
                    not,
                    role);
        }
        Set<String> words = new HashSet<>();
        List<Lexicon.Phrases> phrases = new ArrayList<>();
        Set<Item.Type> types = EnumSet.noneOf(Item.Type.class);
        for (String choice : text.equals("|") ? new String[] {text} : text.split("\\|", -1)) {
            if (choice.length() > 1 && choice.charAt(0) == '$') {
                phrases.add(lexicon.phrases(choice.substring(1)));
            } else if (choice.equals("WHO")) {
                types.addAll(WHO);
            } else if (Character.isUpperCase(choice.charAt(0))) {
                types.add(Item.Type.valueOf(choice));
            } else {
                words.add(choice.intern());
                lexicon.know(choice);
            }
        }
        int bits = 0;
        for (Item.Type type : types) {
            bits |= 1 << type.ordinal();
        }
        return new Element(
                Sort.ONE_OF,
                words,
                new WordFilter(words),
                phrases.isEmpty() ? NO_PHRASES : Lexicon.Phrases.all(phrases),
                bits,
                0,
                optional,
                not,
                role);
    }

    @SuppressWarnings("EnumOrdinal") // As in the bits of the element.
    private static int need(String text, Element element, Holdings holdings) {
        Set<String> words = new HashSet<>(element.words());
        words.addAll(element.phrases().tellingWords());
        Set<Item.Type> types = EnumSet.allOf(Item.Type.class);
        types.removeIf(type -> (element.types() >>> type.ordinal() & 1) == 0);
        return holdings.number(text, words, types);
    }

    /** What it cannot do without, as {@link Holdings} numbers it. */
    List<Integer> needs() {
        return Arrays.stream(needs).boxed().toList();
    }

    /** Whether it can stand anywhere in a unit that may hold so much. */
    boolean mayStand(BitSet held) {
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
        return match(items, at - 1, elements.length - 1, -1, null) != NONE;
    }

    /** Where the pattern that stands from {@code at} onwards ends and its roles are; null where it does not stand. */
    Bound bind(List<Item> items, int at) {
        if (match(items, at, 0, 1, null) == NONE) {
            return null;
        }
        int[] places = new int[elements.length];
        int end = match(items, at, 0, 1, places);
        Map<Character, Integer> roles = new HashMap<>(4);
        for (int e = 0; e < places.length; e++) {
            if (elements[e].role() != 0 && places[e] > 0) {
                roles.put(elements[e].role(), places[e] - 1);
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
        return elements[0].meets(item, true);
    }

    /** Whether the pattern may begin (or end) with this item, or null for the edge of the sentence; true where in doubt. */
    boolean mayMeet(Item item, boolean ahead) {
        for (int i = 0; i < elements.length; i++) {
            Element element = elements[ahead ? i : elements.length - 1 - i];
            if (element.sort() == Sort.GAP) {
                return true;
            }
            if (element.sort() == Sort.EDGE && item != null && !element.not()) {
                return false;
            }
            if (element.sort() == Sort.ONE_OF && !element.not()) {
                if (item != null && element.meets(item, ahead)) {
                    return true;
                }
                if (!element.optional()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds every word that {@link #mayMeet} asks for. */
    void addEdgeWords(Set<String> words, boolean ahead) {
        for (int i = 0; i < elements.length; i++) {
            Element element = elements[ahead ? i : elements.length - 1 - i];
            words.addAll(element.words());
            words.addAll(
                    ahead ? element.phrases().firstWords() : element.phrases().lastWords());
            if (element.sort() == Sort.GAP
                    || (element.sort() == Sort.ONE_OF && !element.not() && !element.optional())) {
                return;
            }
        }
    }

    /** Whether the pattern begins with something that must stand. */
    boolean anchored() {
        Element first = elements[0];
        return first.sort() == Sort.ONE_OF && !first.optional() && !first.not();
    }

    /** Where a match of the elements from {@code e} ends, going in the direction, or NONE. Bounded: gaps are small. */
    private int match(List<Item> items, int from, int first, int step, int[] places) {
        int at = from;
        for (int e = first; e >= 0 && e < elements.length; e += step) {
            Element element = elements[e];
            if (element.sort() == Sort.GAP) {
                return gap(items, at, e, step, places);
            }
            boolean inside = at >= 0 && at < items.size();
            if (element.sort() == Sort.EDGE) {
                if (inside) {
                    return NONE;
                }
                continue;
            }
            int length = inside ? length(element, items, at, step) : 0;
            if (element.not()) {
                if (length > 0) {
                    return NONE;
                }
                continue;
            }
            if (element.optional() && length > 0) {
                int end = match(items, at + length * step, e + step, step, places);
                if (end != NONE) {
                    place(places, e, at + 1);
                    return end;
                }
                length = 0;
            }
            if (length == 0 && !element.optional()) {
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
        int width = elements[e].gap();
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

    private static int length(Element element, List<Item> items, int at, int step) {
        Item item = items.get(at);
        int phrase = step > 0
                ? element.phrases().ahead(items, at)
                : element.phrases().behind(items, at);
        return phrase == 0 && element.is(item) ? 1 : phrase;
    }
}
