package org.recount.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How names sound, whatever letters write it: "Nadim" as "Nadeem", "Cramer" as "Kramer", "Aphzal" as "Afzal". */
final class Sounds {
    private record Spelling(String letters, String sound) {}

    private final Map<Character, List<Spelling>> byFirst = new HashMap<>();

    /**
     * Sounds of a language.
     *
     * @param spellings pairs of folded letters and the sound that they write; the longest letters that fit are taken
     */
    Sounds(List<List<String>> spellings) {
        for (List<String> pair : spellings) {
            byFirst.computeIfAbsent(pair.get(0).charAt(0), c -> new ArrayList<>(4))
                    .add(new Spelling(pair.get(0), pair.get(1)));
        }
        Comparator<Spelling> longest =
                Comparator.comparingInt((Spelling s) -> s.letters().length()).reversed();
        byFirst.values().forEach(list -> list.sort(longest));
    }

    /** What a folded name sounds like: equal for names of one sound. A letter written twice is heard once. */
    String of(String name) {
        StringBuilder heard = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); ) {
            Spelling spelling = at(name, at);
            String sound = spelling == null ? name.substring(at, at + 1) : spelling.sound();
            for (int i = 0; i < sound.length(); i++) {
                char c = sound.charAt(i);
                if (heard.length() == 0 || heard.charAt(heard.length() - 1) != c) {
                    heard.append(c);
                }
            }
            at += spelling == null ? 1 : spelling.letters().length();
        }
        return heard.toString();
    }

    private Spelling at(String name, int at) {
        for (Spelling spelling : byFirst.getOrDefault(name.charAt(at), List.of())) {
            if (name.startsWith(spelling.letters(), at)) {
                return spelling;
            }
        }
        return null;
    }
}
