package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalliesWriteTest {
    private static final Source SOURCE =
            new Source("A \"canvass\"", "https://example.org", "None\\ever", LocalDate.of(2026, 8, 31));

    @TempDir
    Path folder;

    @Test
    void what_is_written_reads_back_the_same() throws IOException {
        Candidacy full = new Candidacy(
                "Órfhlaith O'Neill",
                "Órfhlaith",
                "O'Neill",
                List.of("Orla O'Neill", "O. \"O\" Neill"),
                "Green",
                300,
                Membership.SITTING,
                Gender.OTHER);
        Candidacy bare =
                new Candidacy("Lee Park", "", "", List.of(), "Labour", 200, Membership.UNKNOWN, Gender.UNKNOWN);
        Contest riverton = new Contest(
                "uk-2030",
                "Riverton & Hilton, East",
                "E1",
                List.of("East Riverton"),
                "Wales",
                OptionalInt.of(1000),
                500,
                OptionalInt.of(0),
                "Green hold",
                List.of("Riverton", "Hilton"),
                List.of(full, bare));
        Contest hilton = new Contest(
                "uk-2030",
                "Hilton",
                "",
                List.of(),
                "",
                OptionalInt.empty(),
                200,
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(bare));
        Election election = new Election(
                "uk-2030",
                "General election",
                ElectionKind.GENERAL,
                LocalDate.of(2030, 5, 2),
                "uk-2023",
                Status.PROVISIONAL,
                new Source(
                        SOURCE.title(),
                        SOURCE.url(),
                        SOURCE.licence(),
                        SOURCE.retrieved(),
                        new Source.Files(
                                "https://example.org/seats.csv",
                                "https://example.org/people.csv",
                                Map.of("votes", "Votes", "electorate", "\"Electors\""))),
                true,
                List.of(riverton, hilton),
                List.of(new PartyTotal("Green", 1, 300), new PartyTotal("Labour", 1, 400)),
                List.of(new SeatFlow("Labour", "Green", 3)),
                Optional.of(LocalDateTime.of(2030, 5, 3, 4, 30)));

        Loaded loaded = writeAndLoad(election);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.tallies().elections()).containsExactly(election);
    }

    @Test
    void fields_that_are_not_known_are_left_out_and_a_candidacy_takes_one_line() throws IOException {
        Candidacy party = new Candidacy("", "", "", List.of(), "Green", 7, Membership.UNKNOWN, Gender.UNKNOWN);
        Contest contest = new Contest(
                "n-1",
                "Hilton",
                "",
                List.of(),
                "",
                OptionalInt.empty(),
                7,
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(party));
        Election election = new Election(
                "n-1",
                "Notional",
                ElectionKind.NOTIONAL,
                LocalDate.of(2030, 5, 2),
                "uk-2023",
                Status.ESTIMATED,
                SOURCE,
                false,
                List.of(contest),
                List.of(),
                List.of());

        assertThat(writeAndLoad(election).tallies().elections()).containsExactly(election);
        assertThat(Files.readString(folder.resolve("e.json"))).endsWith("""
                          "complete": false,
                          "contests": [
                            {
                              "name": "Hilton",
                              "validVotes": 7,
                              "candidacies": [
                                { "party": "Green", "votes": 7 }
                              ]
                            }
                          ]
                        }
                        """);
    }

    private Loaded writeAndLoad(Election election) throws IOException {
        Path file = folder.resolve("e.json");
        Tallies.write(election, file);
        return Tallies.load(List.of(file));
    }
}
