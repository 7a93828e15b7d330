package org.recount.election.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Loaded;
import org.recount.election.Problem;
import org.recount.election.Tallies;
import org.recount.election.commons.Imported;
import org.recount.json.JsonFlaw;

class MappedResultsTest {
    private static final Path FORMATS = Path.of("facts/formats");

    @TempDir
    Path temp;

    @Test
    void democracy_club_gives_general_and_by_elections_to_the_commons() throws Exception {
        Tallies tallies = imported("democracy-club", "export.csv", """
                person_id,person_name,election_id,ballot_paper_id,election_date,party_name,post_label,gss,votes_cast,elected,total_electorate,spoilt_ballots,gender
                1,Ana Reed,parl.2024-07-04,parl.harrow-vale.2024-07-04,2024-07-04,Labour Party,Harrow Vale,E14009999,"13,303",t,70123,88,female
                2,Tom Cole,parl.2024-07-04,parl.harrow-vale.2024-07-04,2024-07-04,Conservative and Unionist Party,Harrow Vale,E14009999,12796,f,70123,88,male
                3,Meg Ash,parl.2024-05-02,parl.elm-cross.by.2024-05-02,2024-05-02,Green Party,Elm Cross,,9,t,,,
                4,Joe Orr,local.x.2024-05-02,local.x.y.2024-05-02,2024-05-02,Independent,Y,,400,t,,,
                5,No Count,parl.2024-07-04,parl.harrow-vale.2024-07-04,2024-07-04,Independent,Harrow Vale,E14009999,,,70123,88,
                """);

        Contest contest = tallies.contest("uk-2024", "Harrow Vale").orElseThrow();
        assertThat(contest.candidacies())
                .extracting(Candidacy::name, Candidacy::party, Candidacy::votes)
                .containsExactly(tuple("Ana Reed", "Labour", 13_303), tuple("Tom Cole", "Conservative", 12_796));
        assertThat(contest.electorate()).hasValue(70_123);
        assertThat(contest.rejected()).hasValue(88);
        Election by = tallies.election("by-election-elm-cross-2024-05-02").orElseThrow();
        assertThat(by.kind()).isEqualTo(ElectionKind.BY_ELECTION);
        assertThat(by.title()).isEqualTo("By-election of 2 May 2024 in Elm Cross");
        assertThat(tallies.elections()).hasSize(2);
    }

    @Test
    void precincts_of_openelections_are_added_up() throws Exception {
        Tallies tallies = imported("openelections", "20181106__tx__general__precinct.csv", """
                county,precinct,office,district,party,candidate,votes
                Anderson,1,U.S. House,5,REP,Lance Gooden,100
                Anderson,2,U.S. House,5,REP,Lance Gooden,50
                Anderson,1,U.S. House,5,DEM,Dan Wood,60
                Anderson,1,U.S. House,5,,Over Votes,3
                Anderson,1,Registered Voters,,,,999
                """);

        Election election = tallies.election("us-tx-2018-11-06").orElseThrow();
        assertThat(election.contests()).hasSize(1);
        assertThat(election.contest("U.S. House 5").orElseThrow().candidacies())
                .extracting(Candidacy::votes)
                .containsExactly(150, 60);
    }

    @Test
    void the_lines_of_a_candidate_in_medsl_are_added_up_under_the_larger_party() throws Exception {
        Tallies tallies = imported("medsl-house", "house.csv", """
                year,state,state_po,state_fips,state_cen,state_ic,office,district,stage,runoff,special,candidate,party,writein,mode,candidatevotes,totalvotes,unofficial,version,fusion_ticket
                2020,NEW YORK,NY,36,21,13,US HOUSE,3,GEN,FALSE,FALSE,ANN MCFIELD,WORKING FAMILIES,FALSE,TOTAL,10,200,FALSE,1,TRUE
                2020,NEW YORK,NY,36,21,13,US HOUSE,3,GEN,FALSE,FALSE,ANN MCFIELD,DEMOCRAT,FALSE,TOTAL,90,200,FALSE,1,TRUE
                2020,NEW YORK,NY,36,21,13,US HOUSE,3,GEN,FALSE,FALSE,BEN O'HILL-ROE,REPUBLICAN,FALSE,TOTAL,80,200,FALSE,1,FALSE
                2020,NEW YORK,NY,36,21,13,US HOUSE,3,PRI,FALSE,FALSE,BEN O'HILL-ROE,REPUBLICAN,FALSE,TOTAL,7,200,FALSE,1,FALSE
                """);

        Election election = tallies.election("us-house-2020").orElseThrow();
        assertThat(election.date()).isEqualTo(LocalDate.of(2020, 11, 3));
        assertThat(election.contest("New York district 3").orElseThrow().candidacies())
                .extracting(Candidacy::label, Candidacy::party, Candidacy::votes)
                .containsExactly(tuple("Ann McField", "Democrat", 100), tuple("Ben O'Hill-Roe", "Republican", 80));
    }

    @Test
    void a_missing_column_brings_the_nearest() throws Exception {
        assertThat(refused(
                        "democracy-club",
                        "person_name,ballot_paper_id,election_date,party_nam,post_label,votes_cast\n"))
                .endsWith(
                        "export.csv:1: has no column \"party_name\". Maybe its column \"party_nam\" is meant: say so in "
                                + "facts/formats/democracy-club.json, or in a copy of it.");
        assertThat(refused("democracy-club", "a,b\n1,2\n"))
                .contains("has no column \"election_date\", nor 5 others that the map names. Its columns are a, b.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Reed,parl.x.1,2024-07-04,Labour,Harrow Vale,many     | votes must be a count, was \"many\"",
                "Ana Reed,parl.x.1,4 July 2024,Labour,Harrow Vale,7       | date must be a day such as 2024-07-04, was \"4 July 2024\"",
                ",parl.x.1,2024-07-04,Labour,Harrow Vale,7                | names no candidate",
                "Ana Reed,parl.x.1,2024-07-04,Labour,,7                   | names no contest",
                "Tom Cole,parl.x.1,2024-07-04,Conservative,Harrow Vale,9  | Tom Cole of Conservative stands twice in Harrow Vale",
            })
    void a_bad_row_costs_that_row_and_is_named(String row, String message) throws Exception {
        Imported imported = convert("democracy-club", "export.csv", """
                person_name,ballot_paper_id,election_date,party_name,post_label,votes_cast
                Tom Cole,parl.x.1,2024-07-04,Conservative,Harrow Vale,9
                """ + row + "\n");

        assertThat(imported.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.nextStep()).isNotBlank();
        });
        assertThat(imported.files()).hasSize(1);
    }

    @Test
    void a_file_that_is_no_text_is_named() throws Exception {
        Path file = temp.resolve("latin.csv");
        Files.write(file, "person_name\nÅsa\n".getBytes(StandardCharsets.ISO_8859_1));
        Imported imported = new MappedResults(map("democracy-club"), LocalDate.EPOCH, List.of())
                .convert(List.of(file, temp.resolve("none.csv")), temp.resolve("out"));

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .anyMatch(text -> text.contains("none.csv: there is no such file"))
                .hasSize(2);
        assertThat(imported.refused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"columns\" | \"colums\" | unknown field \"colums\". Maybe \"columns\" is meant.",
                "\"votes\": | \"vote\": | unknown field \"vote\". Maybe \"votes\" is meant.",
                "recount-columns/1 | recount-colums/1 | its format is not \"recount-columns/1\"",
                "\"parts\" | \"pieces\" | rows must be \"candidacies\" or \"parts\", was \"pieces\"",
                "\"general\" | \"local\" | \"local\" is neither general nor by-election",
            })
    void a_slip_in_a_map_is_named_with_its_line(String right, String wrong, String message) throws Exception {
        Path map = temp.resolve("map.json");
        Files.writeString(
                map, Files.readString(FORMATS.resolve("openelections.json")).replace(right, wrong));

        assertThatThrownBy(() -> ColumnMap.read(map))
                .isInstanceOf(JsonFlaw.class)
                .hasMessageMatching("(?s).*map\\.json:\\d+: .*")
                .hasMessageContaining(message);
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> maps = Files.list(FORMATS)) {
            return maps.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_map_is_as_its_schema_says(Path map) throws Exception {
        assertThat(errors("columns", map)).isEmpty();
        assertThat(ColumnMap.read(map).elections()).isNotEmpty();
    }

    @Test
    void the_list_of_sources_is_as_its_schema_says() throws Exception {
        assertThat(errors("sources", Path.of("facts/sources.json"))).isEmpty();
    }

    private static List<String> errors(String schema, Path file) throws IOException {
        try (InputStream in = Tallies.class.getResourceAsStream("/org/recount/schema/" + schema + ".schema.json")) {
            JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            return checked.validate(new ObjectMapper().readTree(file.toFile())).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static ColumnMap map(String name) throws JsonFlaw {
        return ColumnMap.read(FORMATS.resolve(name + ".json"));
    }

    private Imported convert(String map, String name, String csv) throws Exception {
        Path file = temp.resolve(name);
        Files.writeString(file, csv);
        return new MappedResults(map(map), LocalDate.of(2026, 8, 31), List.of())
                .convert(List.of(file), temp.resolve("out"));
    }

    /** What was imported, as it is loaded again. */
    private Tallies imported(String map, String name, String csv) throws Exception {
        Imported imported = convert(map, name, csv);
        assertThat(imported.problems()).isEmpty();
        Loaded loaded = Tallies.load(List.of(temp.resolve("out")));
        assertThat(loaded.problems()).isEmpty();
        return loaded.tallies();
    }

    private String refused(String map, String csv) throws Exception {
        Imported imported = convert(map, "export.csv", csv);
        assertThat(imported.problems()).hasSize(1);
        return imported.problems().get(0).toString();
    }
}
