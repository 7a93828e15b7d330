package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a {@link Pattern}. A lexicon makes each once, as many patterns have the same.
 *
 * @param phrases any of which it may be; null where it is a gap or an edge
 * @param types   a bit for each type of item that it may be
 * @param gap     how many items it skips at most
 * @param not     must not stand here
 * @param role    under which its place is remembered; 0 for none
 * @param need    what a unit must hold for it, as {@link Holdings} numbers it; {@link #NOTHING} where it can do without
 */
record Part(Sort sort, Phrases phrases, int types, int gap, boolean optional, boolean not, char role, int need) {

    enum Sort {
        ONE_OF,
        GAP,
        EDGE
    }

    /** The need of a part that may be missing, or must be. */
    static final int NOTHING = -1;

    private static final Set<Item.Type> WHO = Set.of(Item.Type.PERS, Item.Type.XP, Item.Type.PRON, Item.Type.PARTY);

    /**
     * Reads what stands between two spaces of a pattern.
     *
     * @throws IllegalArgumentException if it names an unknown class or type
     */
    static Part of(String written, Lexicon lexicon) {
        boolean not = written.length() > 1 && written.charAt(0) == '!';
        String text = not ? written.substring(1) : written;
        boolean optional = text.length() > 1 && text.endsWith("?");
        text = optional ? text.substring(0, text.length() - 1) : text;
        char role = text.length() > 2 && text.charAt(text.length() - 2) == ':' ? text.charAt(text.length() - 1) : 0;
        text = role == 0 ? text : text.substring(0, text.length() - 2);
        if (text.equals("^") || text.equals("$")) {
            return new Part(Sort.EDGE, null, 0, 0, optional, not, role, NOTHING);
        }
        if (text.startsWith("..")) {
            int gap = Integer.parseInt(text.substring(2));
            return new Part(Sort.GAP, null, 0, gap, optional, not, role, NOTHING);
        }
        return oneOf(text, optional, not, role, lexicon);
    }

    private static Part oneOf(String text, boolean optional, boolean not, char role, Lexicon lexicon) {
        List<String> words = new ArrayList<>(1);
        List<Phrases> classes = new ArrayList<>(1);
        Set<Item.Type> types = EnumSet.noneOf(Item.Type.class);
        for (String choice : text.equals("|") ? new String[] {text} : text.split("\\|", -1)) {
            if (choice.length() > 1 && choice.charAt(0) == '$') {
                classes.add(lexicon.phrases(choice.substring(1)));
            } else if (choice.equals("WHO")) {
                types.addAll(WHO);
            } else if (Character.isUpperCase(choice.charAt(0))) {
                types.add(Item.Type.valueOf(choice));
            } else {
                words.add(choice);
                lexicon.know(choice);
            }
        }
        boolean oneClass = words.isEmpty() && types.isEmpty() && classes.size() == 1;
        Phrases phrases = oneClass ? classes.get(0) : lexicon.choice(text, words, classes);
        boolean needed = !optional && !not;
        if (needed) {
            lexicon.holdings().add(phrases, types);
        }
        return new Part(Sort.ONE_OF, phrases, bits(types), 0, optional, not, role, needed ? phrases.number() : NOTHING);
    }

    @SuppressWarnings("EnumOrdinal") // As in what these bits are looked up by.
    private static int bits(Set<Item.Type> types) {
        int bits = 0;
        for (Item.Type type : types) {
            bits |= 1 << type.ordinal();
        }
        return bits;
    }

    /** Whether an item is of one of its types. */
    @SuppressWarnings("EnumOrdinal") // One bit a type, kept for one run only.
    boolean is(Item item) {
        return (types >>> item.type().ordinal() & 1) != 0;
    }

    /** Whether it can begin (or end) with the item. */
    boolean meets(Item item, boolean ahead) {
        return is(item) || (ahead ? phrases.begins(item.form()) : phrases.ends(item.form()));
    }

    /** How many items it takes from {@code at} onwards, or, going back, up to there; 0 where it does not stand. */
    int length(List<Item> items, int at, int step) {
        int phrase = step > 0 ? phrases.ahead(items, at) : phrases.behind(items, at);
        return phrase == 0 && is(items.get(at)) ? 1 : phrase;
    }
}
