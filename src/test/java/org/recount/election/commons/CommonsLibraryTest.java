package org.recount.election.commons;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.Problem;
import org.recount.election.Stated;
import org.recount.election.Status;
import org.recount.election.Tallies;

/** Invented results in every layout the Library has used. */
class CommonsLibraryTest {
    private static final Path INVENTED = Path.of("src/test/resources/org/recount/election/commons");
    private static final Path RESULTS = INVENTED.resolve("results-by-parliament");

    @TempDir
    Path out;

    private CommonsLibrary library;

    @BeforeEach
    void start() {
        library = new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of());
    }

    @Test
    void without_a_header_columns_stand_where_they_always_stood() throws IOException {
        Imported imported = convert(RESULTS.resolve("55/general-election"));

        assertThat(imported.problems()).isEmpty();
        Election election = election("uk-2010");
        assertThat(election.title()).isEqualTo("General election of 5 May 2010");
        assertThat(election.date()).as("from the list beside").isEqualTo(LocalDate.of(2010, 5, 5));
        assertThat(election.source().url()).isEqualTo("https://example.org/2010");
        assertThat(election.source().retrieved()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(election.source().nearest(true))
                .isEqualTo("https://github.com/ukparliament/psephology/blob/HEAD/db/data/results-by-parliament/55/"
                        + "general-election/candidacies.csv");
        assertThat(election.source().nearest(false)).endsWith("/55/general-election/constituencies.csv");
        assertThat(election.source().files().columns()).as("without heads").isEmpty();
        assertThat(election.boundaries()).isEqualTo("uk-2010");
        assertThat(election.complete()).isFalse();
        assertThat(election.totals()).as("only of all seats").isEmpty();

        Contest riverton = election.contests().get(0);
        assertThat(riverton.region()).isEqualTo("East of England");
        assertThat(riverton.electorate()).hasValue(1000);
        assertThat(riverton.rejected()).hasValue(12);
        assertThat(riverton.succeeds()).as("old boundaries").isEmpty();
        assertThat(riverton.candidacies())
                .containsExactly(
                        new Candidacy(
                                "Ana Ruiz",
                                "Ana",
                                "Ruiz",
                                List.of(),
                                "Labour and Co-operative",
                                350,
                                Membership.SITTING,
                                Gender.FEMALE),
                        new Candidacy(
                                "Lee Park",
                                "Lee",
                                "Park",
                                List.of(),
                                "Conservative",
                                250,
                                Membership.FORMER,
                                Gender.MALE));
    }

    @Test
    void figures_that_are_not_known_stay_away_and_missing_valid_votes_are_counted() throws IOException {
        convert(RESULTS.resolve("55/general-election"));

        Contest oldfield = election("uk-2010").contests().get(1);
        assertThat(oldfield.validVotes()).isEqualTo(20);
        assertThat(oldfield.rejected()).isEmpty();
        assertThat(oldfield.winner().name()).isEqualTo("Bo The Baker Lee");
        assertThat(oldfield.winner().gender()).isEqualTo(Gender.OTHER);
        assertThat(oldfield.candidacies().get(1).gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(oldfield.candidacies().get(1).party()).as("its name of 2024").isEqualTo("Green");
    }

    @Test
    void by_elections_with_header_mark_and_short_genders() throws IOException {
        Imported imported = convert(RESULTS.resolve("57/by-elections/candidacies.csv"));

        assertThat(imported.files())
                .extracting(Imported.Written::election)
                .containsExactly("by-election-mill-east-2018-05-03", "by-election-riverton-2018-06-14");
        Election mill = election("by-election-mill-east-2018-05-03");
        assertThat(mill.title()).isEqualTo("By-election of 3 May 2018 in Mill, East");
        assertThat(mill.boundaries()).isEqualTo("uk-2010");
        assertThat(mill.complete()).isTrue();
        Contest contest = mill.contests().get(0);
        assertThat(contest.electorate()).hasValue(1100);
        assertThat(contest.winner().party()).isEqualTo("Sinn Fein");
        assertThat(contest.winner().gender()).isEqualTo(Gender.FEMALE);
        assertThat(contest.candidacies().get(1).membership()).isEqualTo(Membership.FORMER);
    }

    @Test
    void contradictions_between_and_within_the_files_are_kept_and_named() throws IOException {
        Imported imported = convert(RESULTS.resolve("57/by-elections"));

        String file = RESULTS.resolve("57/by-elections/constituencies.csv").toString();
        assertThat(imported.refused()).isFalse();
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        file + ":2: Mill, East: the majority is given as 90; first minus second is 100."
                                + " Compare the returning officer's declaration.",
                        file + ":2: Mill, East: the candidacies call the seat \"Mill east\"."
                                + " Compare the returning officer's declaration.",
                        file + ":2: Mill, East: the candidates' votes add up to 300, the valid votes are 310."
                                + " Compare the returning officer's declaration.",
                        file + ":3: Riverton: the member is given as Eve Ito; Eva Ito polled most."
                                + " Compare the returning officer's declaration.",
                        file + ":3: Riverton: the second party is given as LD; Gus Kerr stood for Independent."
                                + " Compare the returning officer's declaration.",
                        file + ":3: Riverton: the column Lab has 161 votes; its candidates polled 160."
                                + " Compare the returning officer's declaration.");
        assertThat(election("by-election-riverton-2018-06-14").contests().get(0).stated())
                .isEqualTo(new Stated(
                        OptionalInt.empty(),
                        "Eve Ito",
                        "",
                        "LD",
                        List.of(),
                        List.of(new Stated.PartyVotes("Labour", 161))));
    }

    @Test
    void notional_results_have_parties_under_their_usual_names_and_no_subtotals() throws IOException {
        Imported imported = convert(RESULTS.resolve("58/notional-general-election/results.csv"));

        assertThat(imported.problems()).isEmpty();
        Election election = election("uk-2019-notional");
        assertThat(election.title()).isEqualTo("2019 general election, notional results on the 2024 boundaries");
        assertThat(election.status()).isEqualTo(Status.ESTIMATED);
        assertThat(election.boundaries()).isEqualTo("uk-2023");
        assertThat(election.contests().get(0).candidacies())
                .extracting(Candidacy::party)
                .containsExactly("Conservative", "Labour", "Independent", "Independent");
        assertThat(election.contests().get(0).region()).isEqualTo("East of England");
        assertThat(election.contests().get(1).candidacies())
                .extracting(Candidacy::label)
                .containsExactly("Brexit Party", "Scottish Green Party");
        assertThat(Tallies.load(List.of(out)).problems()).isEmpty();
    }

    @Test
    void a_seat_of_2024_names_the_old_seats_it_was_mostly_made_of() throws IOException {
        convert(RESULTS.resolve("59"));

        List<Contest> contests = election("uk-2024").contests();
        assertThat(contests).extracting(Contest::name).containsExactly("Riverton", "Newfield and Môr", "Impossible");
        assertThat(contests.get(0).succeeds()).as("only itself").isEmpty();
        assertThat(contests.get(1).succeeds()).containsExactly("Mill, East", "Oldfield");
        assertThat(contests.get(0).candidacies())
                .as("two people of one name")
                .extracting(Candidacy::name)
                .containsExactly("Ana Ruiz", "Ana Ruiz");
    }

    @Test
    void contests_that_cannot_be_read_are_left_out_with_file_and_line() throws IOException {
        Imported imported = convert(RESULTS.resolve("59/general-election"));

        Path folder = RESULTS.resolve("59/general-election");
        assertThat(imported.refused()).isTrue();
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.resolve("constituencies.csv")
                                + ":3: Newfield and Môr: the candidates' votes add up to 399, the valid votes are 400."
                                + " Compare the returning officer's declaration.",
                        folder.resolve("constituencies.csv")
                                + ":4: Impossible: the member is given as Hal Low; Jo Nye polled most."
                                + " Compare the returning officer's declaration.",
                        folder.resolve("constituencies.csv")
                                + ":4: Impossible: the first party is given as Green; Jo Nye stood for Labour."
                                + " Compare the returning officer's declaration.",
                        folder.resolve("constituencies.csv")
                                + ":4: Impossible: 402 ballots are more than the electorate of 300."
                                + " Compare the returning officer's declaration.",
                        folder.resolve("candidacies.csv")
                                + ":7: Votes must be a count, was \"-100\". Correct the value.",
                        folder.resolve("constituencies.csv")
                                + ":6: no candidacies for the seat \"Nobody\" (T05). The two files must belong together.",
                        folder.resolve("candidacies.csv")
                                + ":8: candidacies for Stray, which constituencies.csv does not have."
                                + " The two files must belong together.");
    }

    @Test
    void a_list_of_seats_keeps_those_whatever_their_punctuation() throws IOException {
        library = new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of("NEWFIELD & MOR", "Mill East"));
        Imported imported = convert(RESULTS);

        assertThat(imported.files())
                .extracting(Imported.Written::election)
                .containsExactly("by-election-mill-east-2018-05-03", "uk-2019-notional", "uk-2024");
        assertThat(election("uk-2024").contests()).extracting(Contest::name).containsExactly("Newfield and Môr");
    }

    @Test
    void what_is_no_result_is_named() throws IOException {
        Path stray = Files.createDirectories(out.resolve("60/general-election"));
        Files.writeString(stray.resolve("constituencies.csv"), "a,b\n");
        Path alone = Files.createDirectories(out.resolve("59/general-election"));
        Files.writeString(alone.resolve("candidacies.csv"), "T01,X1,Riverton\n");
        Imported imported = library.convert(
                List.of(out.resolve("none").toString(), stray.toString(), alone.toString(), "README.md", "pom.xml"),
                out);

        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .contains(
                        out.resolve("none") + ": there is no such file or folder. Name a folder of official results.",
                        stray + ": the parliament of these results is not known (60). The folder above must be the"
                                + " parliament's number, 55 (2010) to 59 (2024).",
                        alone
                                + "/constituencies.csv: there is no such file. It belongs beside the others of its folder.",
                        "pom.xml: holds no results in the Library's layout. Expected are"
                                + " results-by-parliament/N/general-election or by-elections with constituencies.csv and"
                                + " candidacies.csv, or N/notional-general-election with results.csv.");
    }

    @Test
    void an_address_is_fetched_with_the_files_that_belong_to_it() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = INVENTED.resolve(exchange.getRequestURI().getPath().replaceFirst("^/data/", ""));
            byte[] body = Files.isRegularFile(file)
                    ? Files.readAllBytes(file)
                    : "no such file".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Files.isRegularFile(file) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/data/results-by-parliament/";
            Imported imported = library.convert(
                    List.of(
                            base + "59/general-election/constituencies.csv",
                            base + "56/general-election/constituencies.csv",
                            base + "nothing.csv"),
                    out);

            assertThat(election("uk-2024").contests().get(1).succeeds()).isNotEmpty();
            assertThat(imported.problems())
                    .extracting(Problem::toString)
                    .contains(
                            base + "56/general-election/constituencies.csv: there is no such file. Check the address.",
                            base + "nothing.csv: is not the address of a result file. It should end like"
                                    + " results-by-parliament/59/general-election/candidacies.csv.")
                    .anyMatch(p -> p.startsWith(base + "59/general-election/constituencies.csv:4: "));
        } finally {
            server.stop(0);
        }
    }

    private Imported convert(Path... sources) throws IOException {
        return library.convert(Stream.of(sources).map(Path::toString).toList(), out);
    }

    private Election election(String id) {
        return Tallies.load(List.of(out.resolve(id + ".json")))
                .tallies()
                .election(id)
                .orElseThrow();
    }
}
