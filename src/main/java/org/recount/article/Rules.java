package org.recount.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The templates of one part of a line, indexed by how they begin. */
final class Rules {

    /** A template and the pattern it belongs to. */
    record Rule(FurnitureFile.Pattern pattern, Template template) {}

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    /** Whether one of those words begins with each char of ASCII; of any other char it is not told. */
    private final boolean[] initials = new boolean[Token.INITIALS];

    private final Map<Template.Slot, List<Rule>> bySlot = new LinkedHashMap<>();
    private final List<Rule> others = new ArrayList<>();

    Rules() {
        initials[Token.INITIALS - 1] = true;
    }

    void add(Rule rule) {
        Set<String> words = rule.template().firstWords();
        for (String word : words) {
            initials[Token.initial(word.charAt(0))] = true;
            byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(rule);
        }
        if (words.isEmpty()) {
            rule.template()
                    .firstSlot()
                    .map(slot -> bySlot.computeIfAbsent(slot, first -> new ArrayList<>()))
                    .orElse(others)
                    .add(rule);
        }
    }

    /** The rules whose beginning fits the token; those that begin with a word of their own come first. */
    List<Rule> thatMayStart(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        Token first = tokens.get(at);
        List<Rule> led = initials[first.initial()] ? byWord.getOrDefault(first.text(), List.of()) : List.of();
        if (bySlot.isEmpty() && others.isEmpty()) {
            return led;
        }
        List<Rule> found = new ArrayList<>(led);
        BitSet ends = new BitSet();
        bySlot.forEach((slot, rules) -> {
            slot.ends(tokens, at, ends);
            if (!ends.isEmpty()) {
                found.addAll(rules);
                ends.clear();
            }
        });
        found.addAll(others);
        return found;
    }
}
