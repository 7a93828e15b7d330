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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped record of members: follows its schema and agrees with the shipped tallies. */
class ShippedMembersTest {
    private static final Path FOLDER = Path.of("facts/members");

    private final Members members = Members.in(List.of(FOLDER));

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
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
                "\"from\": \"2001-06-07\"->\"from\": \"June 2001\"",
                "\"seat\": ->\"contest\": ",
                "\"name\": \"Khalid Mahmood\", ->",
                "\"complete\": true->\"complete\": \"yes\"",
                "\"recount-members/1\"->\"recount-members/2\""
            })
    void the_schema_refuses_what_the_loader_refuses(String change) throws IOException {
        String good = Files.readString(FOLDER.resolve("commons-since-1997.json"));
        String[] parts = change.split("->", -1);
        assertThat(good).contains(parts[0]);

        assertThat(schema().validate(new ObjectMapper().readTree(good.replace(parts[0], parts[1]))))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Members.class.getResourceAsStream("/org/recount/schema/members.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Khalid Mahmood, Birmingham Perry Barr, 2001-06-07",
        "Jeremy Corbyn, Islington North, 1983-06-09",
        "Diane Abbott, Hackney North and Stoke Newington, 1987-06-11",
        "Theresa May, Maidenhead, 1997-05-01",
        "Hilary Benn, Leeds Central, 1999-06-10",
        "Nick Clegg, Sheffield Hallam, 2005-05-05",
        "Wes Streeting, Ilford North, 2015-05-07"
    })
    void terms_of_well_known_members(String name, String seat, LocalDate from) {
        assertThat(members.named(name))
                .singleElement()
                .satisfies(member -> assertThat(member.terms()).anySatisfy(term -> {
                    assertThat(SeatKey.of(term.seat())).isEqualTo(SeatKey.of(seat));
                    assertThat(term.from()).isEqualTo(from);
                }));
    }

    @Test
    void every_poll_was_on_a_thursday() {
        assertThat(members.all()).hasSizeGreaterThan(1_000);
        assertThat(members.problems()).isEmpty();
        for (Member member : members.all()) {
            for (Term term : member.terms()) {
                assertThat(term.from().getDayOfWeek()).as(member.name()).isEqualTo(DayOfWeek.THURSDAY);
                term.until().ifPresent(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY));
            }
        }
    }

    /** Whoever won a seat in the tallies that are shipped has a term for it then, if there is a record of them. */
    @Test
    void the_record_agrees_with_the_shipped_tallies() {
        int met = 0;
        for (Election election :
                Tallies.load(List.of(Path.of("facts/tallies"))).tallies().elections()) {
            for (Contest contest : election.contests()) {
                List<Member> found = election.kind() == ElectionKind.NOTIONAL
                        ? List.of()
                        : members.named(contest.winner().name());
                if (!found.isEmpty()) {
                    met++;
                    assertThat(found)
                            .as("%s, %s", contest.winner().name(), election.id())
                            .anyMatch(member ->
                                    member.terms().stream().anyMatch(t -> covers(t, contest, election.date())));
                }
            }
        }
        assertThat(met).isGreaterThan(50);
    }

    private static boolean covers(Term term, Contest contest, LocalDate day) {
        return SeatKey.of(term.seat()).equals(SeatKey.of(contest.name()))
                && !term.from().isAfter(day)
                && term.until().filter(end -> !end.isAfter(day)).isEmpty();
    }
}
