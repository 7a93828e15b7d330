package org.recount.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claim of a report is which claim of gold. */
final class Matching {
    private record Pair(int distance, int gold, int said) {}

    private Matching() {}

    /** One to one, the nearest spans first: indexes of gold to indexes of the report. */
    static Map<Integer, Integer> of(List<GoldClaim> gold, List<SaidClaim> said) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                Told ours = gold.get(i).told();
                Told theirs = said.get(j).told();
                if (ours.statedBy(theirs)) {
                    pairs.add(new Pair(ours.span().distance(theirs.span()), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::said));
        Map<Integer, Integer> matched = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.gold()) && used.add(pair.said())) {
                matched.put(pair.gold(), pair.said());
            }
        }
        return matched;
    }
}
