package org.recount.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Tallies;

/**
 * Writes articles of about 5 kB on the contests of a tally, drawn from a seed: the same number gives the same bytes. One
 * figure in ninety is wrong.
 */
public final class Corpus {
    private static final long SEED = 20240704;
    private static final int SIZE = 5_000;
    private static final int OUTLETS = 40;
    private static final int WRONG = 90;

    /** What no election has to do with, between the results as in any newspaper. */
    private static final List<String> FILLER = List.of(
            "Counting staff at the leisure centre were given tea and sandwiches through the night while supporters waited.",
            "The declaration came later than had been expected, after a lorry with ballot boxes was held up by roadworks.",
            "Campaigners had knocked on thousands of doors since the spring, in rain as often as not, they said.",
            "Local people told this newspaper that buses, the hospital and the price of bread had been on their minds.",
            "In the square outside a brass band played for those who had come to hear the news.");

    private final List<Contest> contests;
    private final Random random = new Random(SEED);

    private Corpus(List<Contest> contests) {
        this.contests = contests;
    }

    /** {@code TALLIES ELECTION OUT NUMBER}: a folder of texts, or one file where the name ends in .jsonl. */
    public static void main(String[] words) throws IOException {
        List<Election> elections =
                Tallies.load(List.of(Path.of(words[0]))).tallies().elections();
        List<Contest> contests = elections.stream()
                .filter(election -> election.id().equals(words[1]))
                .flatMap(election -> election.contests().stream())
                .filter(contest -> contest.runnerUp().isPresent())
                .toList();
        new Corpus(contests).write(Path.of(words[2]), Integer.parseInt(words[3]));
    }

    private void write(Path out, int number) throws IOException {
        if (!out.toString().endsWith(".jsonl")) {
            Files.createDirectories(out);
            for (int i = 0; i < number; i++) {
                Files.writeString(out.resolve("story-%07d.txt".formatted(i)), text(i));
            }
            return;
        }
        ObjectMapper json = new ObjectMapper();
        try (Writer lines = Files.newBufferedWriter(out)) {
            for (int i = 0; i < number; i++) {
                Map<String, String> record = new LinkedHashMap<>();
                record.put("id", "story-%07d".formatted(i));
                record.put("publisher", "The Daily Invention " + random.nextInt(OUTLETS));
                record.put("title", "Election night, story " + i);
                record.put("text", text(i));
                lines.write(json.writeValueAsString(record));
                lines.write('\n');
            }
        }
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder(
                "Election night, story %d\n\nThe general election of 4 July 2024 brought these results.\n"
                        .formatted(number));
        while (text.length() < SIZE) {
            text.append('\n')
                    .append(told(contests.get(random.nextInt(contests.size()))))
                    .append('\n');
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(FILLER.get(random.nextInt(FILLER.size()))).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String told(Contest contest) {
        Candidacy first = contest.winner();
        Candidacy second = contest.runnerUp().orElseThrow();
        List<String> told = new ArrayList<>(List.of(
                "%s won %s with %s votes.".formatted(first.name(), contest.name(), figure(first.votes())),
                "The majority in %s was %s.".formatted(contest.name(), figure(contest.majority())),
                "%s came second with %s votes.".formatted(second.name(), figure(second.votes())),
                "%s took %s%% of the vote in %s.".formatted(first.name(), share(contest, first), contest.name())));
        Collections.shuffle(told.subList(1, told.size()), random);
        return String.join(" ", told);
    }

    private String figure(int votes) {
        int told = random.nextInt(WRONG) == 0 ? votes + 10 * (1 + random.nextInt(9)) : votes;
        return "%,d".formatted(told);
    }

    private static BigDecimal share(Contest contest, Candidacy candidacy) {
        return contest.share(candidacy).setScale(1, RoundingMode.HALF_UP);
    }
}
