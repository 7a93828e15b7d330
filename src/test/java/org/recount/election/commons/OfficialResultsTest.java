package org.recount.election.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Loaded;
import org.recount.election.PartyTotal;
import org.recount.election.Problem;
import org.recount.election.SeatFlow;
import org.recount.election.Tallies;

/** All official results, where they lie beside the project. */
class OfficialResultsTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    static Path out;

    private static Imported imported;
    private static Loaded loaded;

    @BeforeAll
    static void convertAll() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: the official results are not beside the project");
        imported = new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of()).convert(List.of(DATA.toString()), out);
        loaded = Tallies.load(List.of(out));
    }

    @ParameterizedTest
    @CsvSource({
        "uk-2010, 4150",
        "uk-2015, 3971",
        "uk-2017, 3304",
        "uk-2019, 3320",
        "uk-2019-notional, 3529",
        "uk-2024, 4515"
    })
    void every_contest_of_every_general_election_is_imported(String id, int candidacies) {
        assertThat(imported.files())
                .contains(new Imported.Written(id, 650, candidacies, true, out.resolve(id + ".json")));
        Election election = loaded.tallies().election(id).orElseThrow();
        assertThat(election.contests()).hasSize(650);
        assertThat(election.totals().stream().mapToInt(PartyTotal::seats).sum()).isEqualTo(650);
    }

    @Test
    void every_by_election_is_imported() {
        assertThat(loaded.tallies().elections().stream().filter(e -> e.kind() == ElectionKind.BY_ELECTION))
                .hasSize(21 + 10 + 5 + 23 + 6);
    }

    @Test
    void nothing_is_refused_and_the_record_s_own_contradictions_are_named() {
        assertThat(imported.problems())
                .allMatch(p -> p.grade() == Problem.Grade.CONTRADICTION)
                .extracting(p -> p.message().replaceFirst(" (is given as|has|add up to) .*", ""))
                .containsExactlyInAnyOrder(
                        "Newark: the column SDLP",
                        "East Antrim: the second party",
                        "Lagan Valley: the second party",
                        "North Down: the second party",
                        "South Antrim: the second party",
                        "Strangford: the second party",
                        "Upper Bann: the second party",
                        "Ogmore: the share of Christopher Elmore",
                        "Ogmore: the share of Glenda Davies",
                        "Ogmore: the share of Abi Thomas",
                        "Ogmore: the share of Alex Williams",
                        "Ogmore: the share of Janet Ellard",
                        "Sheffield, Brightside and Hillsborough: the majority",
                        "Sheffield, Brightside and Hillsborough: the column Lab",
                        "Sheffield, Brightside and Hillsborough: the candidates' votes",
                        "Newport West: the share of Amelia Womack",
                        "Old Bexley and Sidcup: the candidacies call the seat \"Old bexley and Sidcup\"",
                        "City of Chester: the share of Cain Griffiths",
                        "Aberdeen South: the share of Douglas Lumsden",
                        "Arbroath and Broughty Ferry: the majority",
                        "Clacton: the column RUK");
        assertThat(loaded.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "uk-2024, Ilford North, Wes Streeting, 15647, 528",
        "uk-2019, Ilford North, Wes Streeting, 25323, 5218",
        "uk-2019-notional, Ilford North, Labour, 28024, 9030",
        "uk-2019-notional, Bethnal Green and Stepney, Labour, 36720, 31655",
        "by-election-rochdale-2024-02-29, Rochdale, George Galloway, 12335, 5697",
        "by-election-leicester-south-2011-05-05, Leicester South, Jon Ashworth, 19771, 12078",
        "uk-2024, Poole, Neil Duncan-Jordan, 14168, 18",
        "uk-2024, Hendon, David Pinto-Duschinsky, 15855, 15"
    })
    void known_results_are_right(String election, String seat, String winner, int votes, int majority) {
        Contest contest = loaded.tallies().contest(election, seat).orElseThrow();

        assertThat(contest.winner().label()).isEqualTo(winner);
        assertThat(contest.winner().votes()).isEqualTo(votes);
        assertThat(contest.majority()).isEqualTo(majority);
    }

    @Test
    void national_figures_of_2024_are_the_known_ones() {
        Election election = loaded.tallies().election("uk-2024").orElseThrow();

        assertThat(election.totals().stream().filter(t -> t.seats() > 0))
                .extracting(t -> Map.entry(t.party(), t.seats()))
                .contains(
                        Map.entry("Labour", 411),
                        Map.entry("Conservative", 121),
                        Map.entry("Liberal Democrat", 72),
                        Map.entry("Scottish National Party", 9),
                        Map.entry("Independent", 6),
                        Map.entry("Reform UK", 5),
                        Map.entry("Green", 4),
                        Map.entry("Speaker", 1));
        assertThat(election.flows().stream().filter(f -> f.from().equals("Labour")))
                .containsExactly(
                        new SeatFlow("Independent", "Labour", 5),
                        new SeatFlow("Conservative", "Labour", 1),
                        new SeatFlow("Green", "Labour", 1));
    }

    @Test
    void co_operative_losses_of_2019_are_labour_s() {
        Election election = loaded.tallies().election("uk-2019").orElseThrow();

        assertThat(election.flows()).contains(new SeatFlow("Conservative", "Labour", 54));
        assertThat(election.totals()).anyMatch(t -> t.party().equals("Labour") && t.seats() == 202);
    }

    @Test
    void a_new_seat_succeeds_old_ones() {
        assertThat(loaded.tallies()
                        .contest("uk-2024", "Bethnal Green and Stepney")
                        .orElseThrow()
                        .succeeds())
                .containsExactly("Bethnal Green and Bow");
        assertThat(loaded.tallies()
                        .contest("uk-2024", "Dewsbury and Batley")
                        .orElseThrow()
                        .succeeds())
                .containsExactly("Dewsbury", "Batley and Spen");
        assertThat(loaded.tallies()
                        .contest("uk-2024", "Islington North")
                        .orElseThrow()
                        .succeeds())
                .isEmpty();
        assertThat(loaded.tallies().election("uk-2024").orElseThrow().contests())
                .flatExtracting(Contest::succeeds)
                .allSatisfy(seat ->
                        assertThat(loaded.tallies().contest("uk-2019", seat)).isPresent());
    }

    @Test
    void parties_of_notional_results_are_those_that_stood() {
        List<String> stood = loaded.tallies().elections().stream()
                .filter(e -> e.kind() != ElectionKind.NOTIONAL)
                .flatMap(e -> e.totals().stream())
                .map(PartyTotal::party)
                .distinct()
                .toList();

        assertThat(loaded.tallies().election("uk-2019-notional").orElseThrow().totals())
                .extracting(PartyTotal::party)
                .allMatch(stood::contains);
    }
}
