package org.recount.election;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** The known word that differs by at most two letters, if one does. */
    static Optional<String> word(String given, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(given, k) <= Math.min(2, k.length() / 2))
                .min(Comparator.comparingInt(k -> distance(given, k)));
    }

    /** Names that hold what is given as whole words, or else differ from it in at most a third of its letters, best first. */
    static List<String> names(String given, Collection<String> known, int limit) {
        String key = SeatKey.of(given);
        if (key.isEmpty()) {
            return List.of();
        }
        int allowed = Math.max(1, key.length() / 3);
        return known.stream()
                .distinct()
                .map(name -> new Scored(name, score(key, SeatKey.of(name))))
                .filter(s -> s.score <= allowed)
                .sorted(Comparator.comparingInt(Scored::score).thenComparing(Scored::name))
                .limit(limit)
                .map(Scored::name)
                .toList();
    }

    /** How far the name, or a run of its words, is from the key; 0 where it holds the key. */
    private static int score(String key, String name) {
        if ((" " + name + " ").contains(" " + key + " ")) {
            return 0;
        }
        int best = distance(key, name);
        String[] words = name.split(" ", -1);
        int run = key.split(" ", -1).length;
        for (int i = 0; i + run < words.length + 1 && run < words.length; i++) {
            String part = String.join(" ", Arrays.asList(words).subList(i, i + run));
            best = Math.min(best, distance(key, part) + 1);
        }
        return best;
    }

    private record Scored(String name, int score) {}

    /** Letters to insert, delete, replace or swap. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
