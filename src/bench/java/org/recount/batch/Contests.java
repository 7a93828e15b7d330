package org.recount.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes the tallies of an election that never was: any number of contests of seven candidates, drawn from a seed. */
public final class Contests {
    private static final long SEED = 20240704;
    private static final List<String> PARTIES = List.of(
            "Labour",
            "Conservative",
            "Reform UK",
            "Liberal Democrat",
            "Green",
            "Workers Party of Britain",
            "Independent");
    private static final String[] STARTS = {
        "Bar", "Wel", "Cor", "Hart", "Nor", "Sut", "Mel", "Ash", "Kings", "Brad", "Dun", "Pen"
    };
    private static final String[] MIDDLES = {"", "ing", "er", "le", "en", "ow", "ar"};
    private static final String[] ENDS = {
        "ton", "ford", "ham", "bury", "worth", "field", "mouth", "wick", "by", "dale", "stead"
    };
    private static final String[] GIVEN = {
        "Ana", "Ben", "Clara", "David", "Ellen", "Farah", "George", "Hana", "Ivan", "Joan", "Karim", "Lucy", "Martin",
        "Nadia", "Owen", "Priya", "Quentin", "Rosa", "Simon", "Tessa", "Umar", "Vera", "William", "Yusuf"
    };

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(SEED);
    private final Set<String> taken = new HashSet<>();

    private Contests() {}

    /** {@code NUMBER FOLDER}. */
    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[1]));
        Files.writeString(
                folder.resolve("uk-2024.json"),
                new Contests().election(Integer.parseInt(words[0])).toPrettyString());
    }

    private ObjectNode election(int number) {
        ObjectNode election = json.createObjectNode()
                .put("format", "recount-tallies/1")
                .put("id", "uk-2024")
                .put("title", "An election that never was")
                .put("kind", "general")
                .put("date", "2024-07-04")
                .put("boundaries", "uk-2023")
                .put("status", "certified");
        election.putObject("source")
                .put("title", "Drawn from a seed")
                .put("url", "https://example.org/")
                .put("licence", "CC0-1.0")
                .put("retrieved", "2024-07-05");
        election.put("complete", false);
        ArrayNode contests = election.putArray("contests");
        for (int i = 0; i < number; i++) {
            contests.add(contest());
        }
        return election;
    }

    private ObjectNode contest() {
        ObjectNode contest = json.createObjectNode().put("name", unlikeOthers(this::place));
        ArrayNode candidacies = json.createArrayNode();
        int valid = 0;
        int votes = 15_000 + random.nextInt(15_000);
        for (String party : PARTIES) {
            String given = GIVEN[random.nextInt(GIVEN.length)];
            String family = place();
            String name = unlikeOthers(() -> given + " " + place());
            candidacies
                    .addObject()
                    .put("name", name)
                    .put("given", given)
                    .put("family", name.substring(given.length() + 1))
                    .put("party", party)
                    .put("votes", votes);
            valid += votes;
            votes = votes * (40 + random.nextInt(55)) / 100 + family.length() % 3;
        }
        contest.put("electorate", valid * 10 / 6).put("validVotes", valid);
        contest.set("candidacies", candidacies);
        return contest;
    }

    private String unlikeOthers(java.util.function.Supplier<String> drawn) {
        String name = drawn.get();
        while (!taken.add(name)) {
            name = drawn.get();
        }
        return name;
    }

    private String place() {
        return one(STARTS) + one(MIDDLES) + one(ENDS) + (random.nextInt(3) == 0 ? " " + one(STARTS) + one(ENDS) : "");
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
