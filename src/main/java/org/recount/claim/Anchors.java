package org.recount.claim;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells by one item which rules of a list can stand there, so that only those are tried: those of which a pattern may begin
 * (or, looking backwards, end) with the item, and those without patterns. Safe for many threads; does not grow with the
 * texts.
 */
final class Anchors {
    private final boolean ahead;
    /** The rules that may stand with anything at their edge. */
    private final Bits open;
    /** Every part that a pattern may begin (or end) with, and the rules of those patterns. */
    private final IdentityHashMap<Part, Bits> byPart = new IdentityHashMap<>();

    /** The numbers of all words at an edge. */
    private final Bits words = new Bits();
    /** Of plain words, as most items are, by the number of the word. */
    private final AtomicReferenceArray<Bits> plain;
    /** Of others by type too: "green" is a word, or a party. */
    private final Map<Item.Type, Map<Word, Bits>> byWord = new EnumMap<>(Item.Type.class);
    /** Of what no rule has at its edge but by its type. */
    private final AtomicReferenceArray<Bits> byType = new AtomicReferenceArray<>(Item.Type.values().length);

    private final Bits edge;

    /**
     * @param rules the patterns of each rule, any of which may stand
     * @param ahead whether the patterns begin with the item, rather than end with it
     */
    Anchors(List<List<Pattern>> rules, boolean ahead) {
        this.ahead = ahead;
        this.open = new Bits();
        this.edge = new Bits();
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            boolean free = rules.get(rule).isEmpty();
            boolean alone = free;
            for (Pattern pattern : rules.get(rule)) {
                alone |= pattern.mayEdge(ahead);
                free |= pattern.edges(
                        ahead,
                        part -> byPart.computeIfAbsent(part, key -> new Bits()).set(rule));
            }
            if (free) {
                open.set(rule);
            }
            if (alone) {
                edge.set(rule);
            }
        }
        int last = -1;
        for (Part part : byPart.keySet()) {
            for (Word word : part.phrases().edgeWords(ahead)) {
                words.set(word.number());
                last = Math.max(last, word.number());
            }
        }
        this.plain = new AtomicReferenceArray<>(last + 1);
        for (Item.Type type : Item.Type.values()) {
            byWord.put(type, new ConcurrentHashMap<>());
        }
    }

    /** The numbers of the rules that may stand with this item at their edge; of those that may stand where none is. */
    Bits at(List<Item> items, int at) {
        if (at < 0 || at >= items.size()) {
            return edge;
        }
        Item item = items.get(at);
        int number = item.form().number();
        if (number < 0 || number >= plain.length()) {
            return ofType(item);
        }
        if (item.type() == Item.Type.WORD) {
            Bits known = plain.get(number);
            return known != null ? known : kept(plain, number, item);
        }
        if (words.get(number)) {
            Map<Word, Bits> ofType = byWord.get(item.type());
            Bits known = ofType.get(item.form());
            return known != null ? known : ofType.computeIfAbsent(item.form(), w -> select(item));
        }
        return ofType(item);
    }

    @SuppressWarnings("EnumOrdinal") // One place a type, kept for one run only.
    private Bits ofType(Item item) {
        int type = item.type().ordinal();
        Bits known = byType.get(type);
        return known != null ? known : kept(byType, type, item);
    }

    private Bits kept(AtomicReferenceArray<Bits> all, int at, Item item) {
        Bits selected = select(item);
        all.set(at, selected);
        return selected;
    }

    private Bits select(Item item) {
        Bits selected = open.copy();
        byPart.forEach((part, rules) -> {
            if (part.meets(item, ahead)) {
                selected.or(rules);
            }
        });
        return selected;
    }
}
