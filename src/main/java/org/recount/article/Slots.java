package org.recount.article;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The slots that templates may name: the built-in ones and the lists of the data. */
final class Slots {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_CREDIT = 8;

    private final Map<String, Template.Slot> slots = new TreeMap<>();
    /** How many tokens a slot can take; what is not told of may take any number. */
    private final Map<String, Integer> most = new TreeMap<>();

    private final DayOfPage days;

    Slots(Map<String, List<String>> lists) {
        Map<String, WordList> read =
                lists.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new WordList(e.getValue())));
        WordList none = new WordList(List.of());
        days = new DayOfPage(
                read.getOrDefault("month", none),
                read.getOrDefault("weekday", none),
                read.getOrDefault("timezone", none));
        read.forEach((name, list) -> {
            slots.put(name, (tokens, start, ends) -> phrase(list, tokens, start, ends));
            most.put(name, list.longest());
        });
        most.put("few", Template.FEW);
        most.put("number", 1);
        most.put("name", 2 * LONGEST_NAME);
        most.put("capitals", LONGEST_CREDIT);
        List.of("words", "date", "time").forEach(most::remove);
        WordList particles = read.getOrDefault("particle", none);
        slots.put("words", Template::words);
        slots.put("few", Template::few);
        slots.put("number", (tokens, start, ends) -> {
            if (start < tokens.size() && tokens.get(start).sort() == Token.Sort.NUMBER) {
                ends.set(start + 1);
            }
        });
        slots.put("date", (tokens, start, ends) -> days.at(tokens, start).ifPresent(found -> ends.set(found.end())));
        slots.put("time", (tokens, start, ends) -> {
            int end = days.timeEnd(tokens, start);
            if (end > start) {
                ends.set(end);
            }
        });
        slots.put("name", (tokens, start, ends) -> name(particles, tokens, start, ends));
        slots.put("capitals", (tokens, start, ends) -> capitals(tokens, start, ends));
    }

    /** Reads dates with the month names of the data. */
    DayOfPage days() {
        return days;
    }

    Template.Slot named(String name) {
        Template.Slot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException(
                    "unknown slot {%s}; there are %s".formatted(name, String.join(", ", slots.keySet())));
        }
        return slot;
    }

    /** How many tokens a slot can take at most. */
    int most(String name) {
        return most.getOrDefault(name, Integer.MAX_VALUE);
    }

    private static void phrase(WordList list, List<Token> tokens, int start, BitSet ends) {
        if (start >= tokens.size()) {
            return;
        }
        List<List<String>> phrases = list.startingWith(tokens.get(start).text());
        for (int k = 0; k < phrases.size(); k++) {
            List<String> words = phrases.get(k);
            int i = 0;
            while (i < words.size()
                    && start + i < tokens.size()
                    && tokens.get(start + i).is(words.get(i))) {
                i++;
            }
            if (i == words.size()) {
                ends.set(start + i);
            }
        }
    }

    /** Two to five words with capitals, initials and particles (de, van, bin) between them. */
    private static void name(WordList particles, List<Token> tokens, int start, BitSet ends) {
        int capitals = 0;
        for (int i = start; i < tokens.size() && i < start + 2 * LONGEST_NAME && capitals < LONGEST_NAME; i++) {
            Token token = tokens.get(i);
            if (token.sort() == Token.Sort.WORD && token.capital()) {
                capitals++;
                if (capitals > 1) {
                    ends.set(i + 1);
                }
            } else if (capitals == 0 || !(initialsPoint(tokens, i) || particles.holds(token.text()))) {
                return;
            }
        }
    }

    private static boolean initialsPoint(List<Token> tokens, int i) {
        return tokens.get(i).is(".") && tokens.get(i - 1).text().length() == 1;
    }

    /** One to so many tokens: words with capitals, and what joins them in a credit (/, &, @, and, of, via). */
    private static void capitals(List<Token> tokens, int start, BitSet ends) {
        for (int i = start; i < tokens.size() && i < start + LONGEST_CREDIT; i++) {
            Token token = tokens.get(i);
            boolean word = token.sort() == Token.Sort.WORD && token.capital();
            boolean joint =
                    token.isMark("/&@,.-–|") || token.is("and") || token.is("of") || token.is("via") || token.is("for");
            if (word) {
                ends.set(i + 1);
            } else if (!joint || (i == start && !token.is("@"))) {
                return;
            }
        }
    }
}
