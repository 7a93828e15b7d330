package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a {@link Pattern}. A lexicon makes each once, as many patterns have the same.
 *
 * @param words folded, any of which it may be
 * @param types a bit for each type of item that it may be
 * @param gap   how many items it skips at most
 * @param not   must not stand here
 * @param role  under which its place is remembered; 0 for none
 * @param need  what a unit must hold for it, as {@link Holdings} numbers it; {@link #NOTHING} where it can do without
 */
record Part(
        Sort sort,
        Set<String> words,
        WordFilter filter,
        Lexicon.Phrases phrases,
        int types,
        int gap,
        boolean optional,
        boolean not,
        char role,
        int need) {

    enum Sort {
        ONE_OF,
        GAP,
        EDGE
    }

    /** The need of a part that may be missing, or must be. */
    static final int NOTHING = -1;

    private static final Set<Item.Type> WHO = Set.of(Item.Type.PERS, Item.Type.XP, Item.Type.PRON, Item.Type.PARTY);
    private static final WordFilter NO_WORD = new WordFilter(Set.of());
    private static final Lexicon.Phrases NO_PHRASES = new Lexicon.Phrases(List.of());

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
            return new Part(Sort.EDGE, Set.of(), NO_WORD, NO_PHRASES, 0, 0, optional, not, role, NOTHING);
        }
        if (text.startsWith("..")) {
            int gap = Integer.parseInt(text.substring(2));
            return new Part(Sort.GAP, Set.of(), NO_WORD, NO_PHRASES, 0, gap, optional, not, role, NOTHING);
        }
        return oneOf(text, optional, not, role, lexicon);
    }

    @SuppressWarnings("EnumOrdinal") // As in what these bits are looked up by.
    private static Part oneOf(String text, boolean optional, boolean not, char role, Lexicon lexicon) {
        List<String> words = new ArrayList<>(1);
        List<Lexicon.Phrases> classes = new ArrayList<>(1);
        int types = 0;
        for (String choice : text.equals("|") ? new String[] {text} : text.split("\\|", -1)) {
            if (choice.length() > 1 && choice.charAt(0) == '$') {
                classes.add(lexicon.phrases(choice.substring(1)));
            } else if (choice.equals("WHO")) {
                for (Item.Type type : WHO) {
                    types |= 1 << type.ordinal();
                }
            } else if (Character.isUpperCase(choice.charAt(0))) {
                types |= 1 << Item.Type.valueOf(choice).ordinal();
            } else {
                words.add(choice);
                lexicon.know(choice);
            }
        }
        Set<String> set = Set.copyOf(words);
        Lexicon.Phrases phrases = classes.isEmpty() ? NO_PHRASES : Lexicon.Phrases.all(classes);
        int need = optional || not ? NOTHING : need(text, set, phrases, types, lexicon.holdings());
        WordFilter filter = words.isEmpty() ? NO_WORD : new WordFilter(set);
        return new Part(Sort.ONE_OF, set, filter, phrases, types, 0, optional, not, role, need);
    }

    @SuppressWarnings("EnumOrdinal") // As in the bits of the part.
    private static int need(String text, Set<String> words, Lexicon.Phrases phrases, int types, Holdings holdings) {
        Integer known = holdings.number(text);
        if (known != null) {
            return known;
        }
        Set<String> telling = new HashSet<>(words);
        telling.addAll(phrases.tellingWords());
        Set<Item.Type> any = EnumSet.allOf(Item.Type.class);
        any.removeIf(type -> (types >>> type.ordinal() & 1) == 0);
        return holdings.number(text, telling, any);
    }

    /** Whether the item alone is one of its words or types. */
    @SuppressWarnings("EnumOrdinal") // One bit a type, kept for one run only.
    boolean is(Item item) {
        return (types >>> item.type().ordinal() & 1) != 0
                || (filter.mayHave(item.word()) && words.contains(item.word()));
    }

    /** Whether it can begin (or end) with the item. */
    boolean meets(Item item, boolean ahead) {
        return is(item) || (ahead ? phrases.begins(item.word()) : phrases.ends(item.word()));
    }

    /** How many items it takes from {@code at} onwards, or, going back, up to there; 0 where it does not stand. */
    int length(List<Item> items, int at, int step) {
        int phrase = step > 0 ? phrases.ahead(items, at) : phrases.behind(items, at);
        return phrase == 0 && is(items.get(at)) ? 1 : phrase;
    }
}
