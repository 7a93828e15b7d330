package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int[] NONE = {};
    /** How much likelier a type of item stands in a unit than a word. */
    private static final int COMMON = 1_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<Item.Type, int[]> byType = new EnumMap<>(Item.Type.class);

    /** The number of a thing that has one; null for others. */
    Integer number(String name) {
        return numbers.get(name);
    }

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
        words.forEach(word -> byWord.merge(word, new int[] {number}, Holdings::with));
        types.forEach(type -> byType.merge(type, new int[] {number}, Holdings::with));
        return number;
    }

    private static int[] with(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The numbers of all that a unit may hold. */
    BitSet in(List<Item> items) {
        BitSet held = new BitSet(numbers.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            for (int number : byWord.getOrDefault(item.word(), NONE)) {
                held.set(number);
            }
            for (int number : byType.getOrDefault(item.type(), NONE)) {
                held.set(number);
            }
        }
        return held;
    }

    /** Which rules of a list a unit can hold at all. Each pattern is looked up by what it needs and fewest others do. */
    static final class Index {
        private final BitSet always = new BitSet();
        /** By a need, for each pattern that has it: its rule, how many other needs it has, and these. */
        private final List<int[]> byNeed = new ArrayList<>();

        private final BitSet keys = new BitSet();

        /** An index of rules by their patterns, any of which may stand. */
        Index(List<List<Pattern>> rules) {
            int[] uses = uses(rules);
            for (int rule = 0; rule < rules.size(); rule++) {
                boolean free = rules.get(rule).isEmpty();
                for (Pattern pattern : rules.get(rule)) {
                    int[] needs = rarestFirst(pattern.needs(), uses);
                    free |= needs.length == 0;
                    if (needs.length > 0) {
                        put(rule, needs);
                    }
                }
                always.set(rule, free);
            }
        }

        /** How many patterns have each need; more of one that a mere type of item meets, as most units hold some. */
        private static int[] uses(List<List<Pattern>> rules) {
            int[] uses = NONE;
            for (List<Pattern> patterns : rules) {
                for (Pattern pattern : patterns) {
                    for (Part part : pattern.parts()) {
                        int need = part.need();
                        if (need != Part.NOTHING) {
                            uses = need < uses.length ? uses : Arrays.copyOf(uses, need * 2 + 1);
                            uses[need] += part.types() == 0 ? 1 : COMMON;
                        }
                    }
                }
            }
            return uses;
        }

        private static int[] rarestFirst(int[] needs, int... uses) {
            int[] sorted = needs.clone();
            for (int i = 1; i < sorted.length; i++) {
                int need = sorted[i];
                int at = i;
                for (; at > 0 && uses[sorted[at - 1]] > uses[need]; at--) {
                    sorted[at] = sorted[at - 1];
                }
                sorted[at] = need;
            }
            return sorted;
        }

        private void put(int rule, int... needs) {
            int key = needs[0];
            while (byNeed.size() <= key) {
                byNeed.add(NONE);
            }
            keys.set(key);
            int[] before = byNeed.get(key);
            int[] entries = Arrays.copyOf(before, before.length + needs.length + 1);
            entries[before.length] = rule;
            entries[before.length + 1] = needs.length - 1;
            System.arraycopy(needs, 1, entries, before.length + 2, needs.length - 1);
            byNeed.set(key, entries);
        }

        /** The numbers of the rules that may stand in a unit. */
        BitSet in(BitSet held) {
            BitSet rules = (BitSet) always.clone();
            BitSet met = (BitSet) keys.clone();
            met.and(held);
            for (int need = met.nextSetBit(0); need >= 0; need = met.nextSetBit(need + 1)) {
                int[] entries = byNeed.get(need);
                for (int at = 0; at < entries.length; at += entries[at + 1] + 2) {
                    if (!rules.get(entries[at]) && holds(held, entries, at + 2, entries[at + 1])) {
                        rules.set(entries[at]);
                    }
                }
            }
            return rules;
        }

        private static boolean holds(BitSet held, int[] needs, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (!held.get(needs[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
