package org.recount.ground;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How writers call parties: {@code parties.txt}. */
final class PartyWords {
    private final Map<String, Words> words = new HashMap<>();

    private record Words(List<String> nouns, List<String> adjectives, List<String> codes) {}

    PartyWords(Path file) {
        for (String line : Template.lines(file)) {
            String[] cells = line.split("\\|", -1);
            words.put(cells[0].strip(), new Words(list(cells[1]), list(cells[2]), list(cells[3])));
        }
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("/", -1));
    }

    /** Whether the party can act by itself: "the Greens won". */
    boolean acts(String party) {
        return words.containsKey(party) && !words.get(party).nouns().isEmpty();
    }

    boolean known(String party) {
        return words.containsKey(party);
    }

    String noun(String party, Random random) {
        return pick(words.get(party).nouns(), random);
    }

    String adjective(String party, Random random) {
        return words.containsKey(party) ? pick(words.get(party).adjectives(), random) : party;
    }

    String code(String party, Random random) {
        return pick(words.get(party).codes(), random);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
