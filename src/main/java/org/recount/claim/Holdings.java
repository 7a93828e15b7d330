package org.recount.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a unit can hold: each class of the lexicon, and each thing that patterns ask of one item, has a number. One look at
 * every item of a unit tells which numbers it may hold, and only what needs no other is then looked for in it.
 */
final class Holdings {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<Item.Type, BitSet> byType = new EnumMap<>(Item.Type.class);

    /**
     * The number of a thing. It may be held where one of the words or types stands.
     *
     * @param name the same for the same thing
     */
    int number(String name, Collection<String> words, Set<Item.Type> types) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(name, number);
        words.forEach(word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(number));
        types.forEach(type -> byType.computeIfAbsent(type, t -> new BitSet()).set(number));
        return number;
    }

    /** The numbers of all that a unit may hold. */
    BitSet in(List<Item> items) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            BitSet ofWord = byWord.get(item.word());
            if (ofWord != null) {
                held.or(ofWord);
            }
            BitSet ofType = byType.get(item.type());
            if (ofType != null) {
                held.or(ofType);
            }
        }
        return held;
    }

    /** Numbers that stand in for the rules of a list: those of them that a unit can hold at all. */
    static final class Index {
        private final BitSet always = new BitSet();
        private final List<List<Keyed>> byNeed = new ArrayList<>();

        /** A pattern of a rule, looked at only where the first of its needs is held. */
        private record Keyed(int rule, Pattern pattern) {}

        /** An index of rules by their patterns, any of which may stand. */
        Index(List<List<Pattern>> rules) {
            for (int rule = 0; rule < rules.size(); rule++) {
                if (rules.get(rule).isEmpty()) {
                    always.set(rule);
                }
                for (Pattern pattern : rules.get(rule)) {
                    if (pattern.needs().length == 0) {
                        always.set(rule);
                    } else {
                        keyed(pattern.needs()[0]).add(new Keyed(rule, pattern));
                    }
                }
            }
        }

        private List<Keyed> keyed(int need) {
            while (byNeed.size() <= need) {
                byNeed.add(new ArrayList<>(1));
            }
            return byNeed.get(need);
        }

        /** The numbers of the rules that may stand in a unit. */
        BitSet in(BitSet held) {
            BitSet rules = (BitSet) always.clone();
            for (int need = held.nextSetBit(0); need >= 0 && need < byNeed.size(); need = held.nextSetBit(need + 1)) {
                List<Keyed> patterns = byNeed.get(need);
                for (int i = 0; i < patterns.size(); i++) {
                    Keyed keyed = patterns.get(i);
                    if (!rules.get(keyed.rule()) && keyed.pattern().mayStand(held)) {
                        rules.set(keyed.rule());
                    }
                }
            }
            return rules;
        }
    }
}
