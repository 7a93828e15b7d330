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
    private final Map<Template.Slot, List<Rule>> bySlot = new LinkedHashMap<>();
    private final List<Rule> others = new ArrayList<>();

    void add(Rule rule) {
        Set<String> words = rule.template().firstWords();
        for (String word : words) {
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
        List<Rule> led = byWord.getOrDefault(tokens.get(at).text(), List.of());
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
