package org.recount.claim;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells by one item which rules of a list can stand there, so that only those are tried: those of which a pattern may begin
 * (or, looking backwards, end) with the item, and those without patterns. Safe for many threads; does not grow with the
 * texts.
 */
final class Anchors {
    private final boolean ahead;
    /** The rules that may stand with anything at their edge. */
    private final BitSet open;
    /** Every part that a pattern may begin (or end) with, and the rules of those patterns. */
    private final IdentityHashMap<Part, BitSet> byPart = new IdentityHashMap<>();

    private final Set<Word> words = new HashSet<>();
    /** By type too: "green" is a word, or a party. */
    private final Map<Item.Type, Map<Word, BitSet>> byWord = new EnumMap<>(Item.Type.class);

    private final Map<Item.Type, BitSet> byType = new ConcurrentHashMap<>();
    private final BitSet edge;

    /**
     * @param rules the patterns of each rule, any of which may stand
     * @param ahead whether the patterns begin with the item, rather than end with it
     */
    Anchors(List<List<Pattern>> rules, boolean ahead) {
        this.ahead = ahead;
        this.open = new BitSet(rules.size());
        this.edge = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            boolean free = rules.get(rule).isEmpty();
            boolean alone = free;
            for (Pattern pattern : rules.get(rule)) {
                alone |= pattern.mayEdge(ahead);
                free |= pattern.edges(
                        ahead,
                        part -> byPart.computeIfAbsent(part, key -> new BitSet())
                                .set(rule));
            }
            open.set(rule, free);
            edge.set(rule, alone);
        }
        for (Part part : byPart.keySet()) {
            words.addAll(part.phrases().edgeWords(ahead));
        }
        for (Item.Type type : Item.Type.values()) {
            byWord.put(type, new ConcurrentHashMap<>());
        }
    }

    /** The numbers of the rules that may stand with this item at their edge; of those that may stand where none is. */
    BitSet at(List<Item> items, int at) {
        if (at < 0 || at >= items.size()) {
            return edge;
        }
        Item item = items.get(at);
        if (words.contains(item.form())) {
            Map<Word, BitSet> ofType = byWord.get(item.type());
            BitSet known = ofType.get(item.form());
            return known != null ? known : ofType.computeIfAbsent(item.form(), w -> select(item));
        }
        BitSet known = byType.get(item.type());
        return known != null ? known : byType.computeIfAbsent(item.type(), t -> select(item));
    }

    private BitSet select(Item item) {
        BitSet selected = (BitSet) open.clone();
        byPart.forEach((part, rules) -> {
            if (part.meets(item, ahead)) {
                selected.or(rules);
            }
        });
        return selected;
    }
}
