package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tallies that ship with the program, and the published schema they follow. */
class ShippedTalliesTest {
    private static final Path FOLDER = Path.of("facts/tallies");
    private static final Loaded LOADED = Tallies.load(List.of(FOLDER));
    private final Tallies tallies = LOADED.tallies();

    @Test
    void nothing_is_amiss() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(tallies.elections())
                .extracting(Election::id)
                .containsExactly(
                        "by-election-runcorn-and-helsby-2025-05-01",
                        "uk-2024",
                        "by-election-rochdale-2024-02-29",
                        "by-election-batley-and-spen-2021-07-01",
                        "uk-2019",
                        "uk-2019-notional",
                        "uk-2015",
                        "by-election-leicester-south-2011-05-05");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_follows_the_schema(Path file) throws IOException {
        assertThat(schema().validate(new ObjectMapper().readTree(file.toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"votes\": 15647->\"votes\": -1",
                "\"votes\": 15647->\"votes\": \"15647\"",
                "\"name\": \"Wes Streeting\", ->",
                "\"family\": \"Streeting\"->\"surname\": \"Streeting\"",
                "\"gender\": \"female\"->\"gender\": \"F\"",
                "\"recount-tallies/1\"->\"recount-tallies/2\"",
                "\"uk-2024\"->\"UK\"",
                "\"validVotes\": ->\"valid\": "
            })
    void the_schema_refuses_what_the_loader_refuses(String change) throws IOException {
        String good = Files.readString(FOLDER.resolve("uk-2024.json"));
        String[] parts = change.split("->", -1);
        assertThat(good).contains(parts[0]);

        assertThat(schema().validate(new ObjectMapper().readTree(good.replace(parts[0], parts[1]))))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Tallies.class.getResourceAsStream("/org/recount/schema/tallies.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @Test
    void a_seat_has_its_previous_results_on_old_and_new_boundaries() {
        Contest now = tallies.contest("uk-2024", "Ilford North").orElseThrow();
        assertThat(now.majority()).isEqualTo(528);
        assertThat(now.candidacies()).extracting(Candidacy::votes).startsWith(15_647, 15_119);

        Previous previous = tallies.previous(now);

        assertThat(previous.actual()).map(Contest::majority).contains(5_218);
        assertThat(previous.notional()).map(Contest::majority).contains(9_030);
        assertThat(previous.predecessors()).extracting(Contest::name).containsExactly("Ilford North", "Ilford South");
        assertThat(previous.byElections()).isEmpty();
    }

    @Test
    void a_new_seat_has_predecessors_and_a_comma_does_not_matter() {
        Previous bethnal = tallies.previous(
                tallies.contest("uk-2024", "Bethnal Green and Stepney").orElseThrow());
        assertThat(bethnal.actual()).isEmpty();
        assertThat(bethnal.predecessors()).extracting(Contest::name).containsExactly("Bethnal Green and Bow");
        assertThat(bethnal.notional()).map(Contest::majority).contains(31_655);

        Previous perryBarr = tallies.previous(
                tallies.contest("uk-2024", "Birmingham Perry Barr").orElseThrow());
        assertThat(perryBarr.actual()).map(Contest::name).contains("Birmingham, Perry Barr");
        assertThat(perryBarr.actual()).map(Contest::majority).contains(15_317);
    }

    @Test
    void a_by_election_stands_between() {
        Previous rochdale =
                tallies.previous(tallies.contest("uk-2024", "Rochdale").orElseThrow());

        assertThat(rochdale.byElections()).hasSize(1);
        assertThat(rochdale.byElections().get(0).winner().name()).isEqualTo("George Galloway");
        assertThat(rochdale.byElections().get(0).winner().votes()).isEqualTo(12_335);
    }

    @Test
    void every_predecessor_of_a_shipped_seat_is_shipped() {
        for (Contest contest : tallies.election("uk-2024").orElseThrow().contests()) {
            if (!tallies.contest("uk-2019-notional", contest.name()).isPresent()) {
                throw new AssertionError(contest.name() + " has no notional result");
            }
        }
        assertThat(tallies.election("uk-2024").orElseThrow().contests().stream()
                        .filter(c -> !List.of("Ilford South", "Swansea West").contains(c.name()))
                        .flatMap(c -> c.succeeds().stream())
                        .filter(seat -> tallies.contest("uk-2019", seat).isEmpty()))
                .isEmpty();
    }

    @Test
    void national_totals_cover_all_seats() {
        Election election = tallies.election("uk-2024").orElseThrow();

        assertThat(election.complete()).isFalse();
        assertThat(election.totals()).contains(new PartyTotal("Labour", 411, 9_708_716));
        assertThat(election.totals().stream().mapToInt(PartyTotal::seats).sum()).isEqualTo(650);
        assertThat(election.flows()).contains(new SeatFlow("Independent", "Labour", 5));
        assertThat(election.flows().stream()
                        .filter(f -> f.from().equals("Labour"))
                        .mapToInt(SeatFlow::seats)
                        .sum())
                .isEqualTo(7);
    }

    @Test
    void people_are_found_over_several_elections_and_near_names_suggested() {
        assertThat(tallies.person("george galloway"))
                .extracting(s -> s.contest().election())
                .containsExactly(
                        "uk-2024", "by-election-rochdale-2024-02-29", "by-election-batley-and-spen-2021-07-01");
        assertThat(tallies.family("Streeting")).isNotEmpty();
        assertThat(tallies.person("Streeting")).isEmpty();
        assertThat(tallies.nearest("Perry Bar", 5)).startsWith("Birmingham Perry Barr");
        assertThat(tallies.nearest("Healther Iqbal", 5)).startsWith("Heather Iqbal");
        assertThat(tallies.nearest("Xyzzy", 5)).isEmpty();
    }
}
