package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a unit can hold of the choices ({@link Phrases}) that are classes of the lexicon, or that patterns ask of one item. One
 * look at every item of a unit tells the numbers of all that it may hold, and only what needs no other is then looked for in it.
 */
final class Holdings {
    private static final int[] NONE = {};
    private static final Item.Type[] TYPES = Item.Type.values();
    /** How much likelier a type of item stands in a unit than a word. */
    private static final int COMMON = 1_000;

    private final Bits added = new Bits();
    private final Bits[] byType = new Bits[TYPES.length];

    Holdings() {
        Arrays.setAll(byType, type -> new Bits());
    }

    /** Adds a choice: it may be held where one of its words, or an item of one of the types, stands. */
    @SuppressWarnings("EnumOrdinal") // One bit set a type, kept for one run only.
    void add(Phrases phrases, Set<Item.Type> types) {
        if (added.get(phrases.number())) {
            return;
        }
        added.set(phrases.number());
        phrases.tellingWords().forEach(word -> word.tells(phrases.number()));
        types.forEach(type -> byType[type.ordinal()].set(phrases.number()));
    }

    /** The numbers of all that a unit may hold. */
    @SuppressWarnings("EnumOrdinal") // As they are set.
    Bits in(Line items) {
        Bits held = items.told().copy();
        for (Item.Type type : TYPES) {
            if (items.has(type)) {
                held.or(byType[type.ordinal()]);
            }
        }
        return held;
    }

    /** Which rules of a list a unit can hold at all. Each pattern is looked up by what it needs and fewest others do. */
    static final class Index {
        private final Bits always = new Bits();
        private final Bits keys = new Bits();
        /** Where in the entries those of a key begin; those of the next one follow. */
        private final int[] from;
        /** For each pattern of a key its rule, how many other needs it has, and these. */
        private final int[] entries;

        /** An index of rules by the parts of all that may stand for each. */
        private Index(List<List<Part[]>> rules) {
            int[] common = common(rules);
            List<int[]> found = new ArrayList<>();
            from = new int[common.length + 1];
            for (int rule = 0; rule < rules.size(); rule++) {
                for (int[] needs : least(rule, rules.get(rule), common)) {
                    if (needs.length == 1) {
                        always.set(rule);
                    } else {
                        found.add(needs);
                        keys.set(needs[1]);
                        from[needs[1] + 1] += needs.length;
                    }
                }
            }
            for (int key = 0; key < common.length; key++) {
                from[key + 1] += from[key];
            }
            entries = new int[from[common.length]];
            int[] next = from.clone();
            for (int[] needs : found) {
                int at = next[needs[1]];
                entries[at] = needs[0];
                entries[at + 1] = needs.length - 2;
                System.arraycopy(needs, 2, entries, at + 2, needs.length - 2);
                next[needs[1]] += needs.length;
            }
        }

        /** An index of rules by their patterns, any of which may stand; a rule without any can stand always. */
        static Index of(List<List<Pattern>> rules) {
            return new Index(rules.stream().map(Index::parts).toList());
        }

        private static List<Part[]> parts(List<Pattern> patterns) {
            return patterns.isEmpty()
                    ? List.<Part[]>of(new Part[0])
                    : patterns.stream().map(Pattern::parts).toList();
        }

        /**
         * How common in texts each need is: a word that many choices have is a common one; a mere type of item more so, as
         * most units hold some, and a sign such as the full stop.
         */
        private static int[] common(List<List<Part[]>> rules) {
            int[] common = NONE;
            for (List<Part[]> patterns : rules) {
                for (Part[] parts : patterns) {
                    for (Part part : parts) {
                        int need = part.need();
                        if (need != Part.NOTHING) {
                            common = need < common.length ? common : Arrays.copyOf(common, need * 2 + 1);
                            common[need] = common[need] == 0 ? common(part) : common[need];
                        }
                    }
                }
            }
            return common;
        }

        private static int common(Part part) {
            int common = part.types() == 0 ? 0 : COMMON;
            for (Word word : part.phrases().tellingWords()) {
                common += word.isSign() ? COMMON : word.told();
            }
            return common;
        }

        /**
         * What the patterns of a rule need, without those that need all that another does: where one of them may stand, so may
         * the other.
         */
        private static List<int[]> least(int rule, List<Part[]> patterns, int... common) {
            List<int[]> least = new ArrayList<>(patterns.size());
            for (Part[] parts : patterns) {
                int[] needs = rarestFirst(rule, parts, common);
                int less = 0;
                while (less < least.size() && !within(least.get(less), needs)) {
                    less++;
                }
                if (less == least.size()) {
                    for (int i = least.size() - 1; i >= 0; i--) {
                        if (within(needs, least.get(i))) {
                            least.remove(i);
                        }
                    }
                    least.add(needs);
                }
            }
            return least;
        }

        /** Whether the second, which has the number of the same rule first, has all that the first has. */
        private static boolean within(int[] less, int... more) {
            for (int i = 1; i < less.length; i++) {
                int at = 1;
                while (at < more.length && more[at] != less[i]) {
                    at++;
                }
                if (at == more.length) {
                    return false;
                }
            }
            return true;
        }

        /** The number of the rule, and what the pattern needs. */
        private static int[] rarestFirst(int rule, Part[] parts, int... common) {
            int[] sorted = new int[parts.length + 1];
            sorted[0] = rule;
            int size = 1;
            for (Part part : parts) {
                if (part.need() != Part.NOTHING) {
                    int at = size++;
                    for (; at > 1 && common[sorted[at - 1]] > common[part.need()]; at--) {
                        sorted[at] = sorted[at - 1];
                    }
                    sorted[at] = part.need();
                }
            }
            return Arrays.copyOf(sorted, size);
        }

        /** The numbers of the rules that may stand in a unit. */
        Bits in(Bits held) {
            Bits rules = always.copy();
            for (int key = keys.nextAmong(held, 0); key >= 0; key = keys.nextAmong(held, key + 1)) {
                for (int at = from[key]; at < from[key + 1]; at += entries[at + 1] + 2) {
                    if (holds(held, at + 2, entries[at + 1])) {
                        rules.set(entries[at]);
                    }
                }
            }
            return rules;
        }

        private boolean holds(Bits held, int first, int length) {
            for (int i = first; i < first + length; i++) {
                if (!held.get(entries[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
